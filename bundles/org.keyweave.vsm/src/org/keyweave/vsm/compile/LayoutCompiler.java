/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.LayoutDirection;
import org.keyweave.vsm.spec.LayoutOptionTarget;
import org.keyweave.vsm.spec.LayoutSpec;

/** Compiles layouts. */
final class LayoutCompiler {

    private final SpecContext context;
    private final References references;

    LayoutCompiler(SpecContext context, References references) {
        this.context = context;
        this.references = references;
    }

    Optional<LayoutSpec> layout(EObject diagram) {
        return Features.element(diagram, "layout").map(this::compile);
    }

    private LayoutSpec compile(EObject layout) {
        return switch (layout.eClass().getName()) {
            case "CustomLayoutConfiguration" -> new LayoutSpec.Custom(Features.text(layout, "id").strip(),
                    Features.text(layout, "label"),
                    Features.elements(layout, "layoutOptions").stream().map(this::option).toList());
            case "CompositeLayout" -> new LayoutSpec.Composite(Features.number(layout, "padding"),
                    context.literal(layout, "direction", LayoutDirection.class));
            case "OrderedTreeLayout" -> new LayoutSpec.OrderedTree(context.expression(layout, "childrenExpression"),
                    references.list(Features.elements(layout, "nodeMapping"), AbstractNodeMappingSpec.class));
            default -> throw new IllegalStateException(layout.eClass().getName());
        };
    }

    private LayoutSpec.LayoutOption option(EObject option) {
        String value = switch (option.eClass().getName()) {
            case "EnumLayoutOption" -> Features.element(option, "value").map(found -> Features.text(found, "name"))
                    .orElse("");
            case "EnumSetLayoutOption" -> Features.elements(option, "values").stream()
                    .map(found -> Features.text(found, "name")).collect(Collectors.joining(" "));
            default -> Features.text(option, "value");
        };
        if (Features.text(option, "id").isBlank()) {
            context.missing(option, "id");
        }
        return new LayoutSpec.LayoutOption(Features.text(option, "id").strip(), value,
                context.literals(option, "targets", LayoutOptionTarget.class));
    }
}
