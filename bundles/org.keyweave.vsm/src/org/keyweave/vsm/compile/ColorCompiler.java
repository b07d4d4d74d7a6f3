/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.spec.ColorSpec;
import org.keyweave.vsm.spec.Rgb;

/** Compiles colours, each once. */
final class ColorCompiler {

    private final SpecContext context;
    private final Map<EObject, ColorSpec> known = new IdentityHashMap<>();

    ColorCompiler(SpecContext context) {
        this.context = context;
    }

    /**
     * The colour of a mandatory feature; the fallback where it is missing or leads nowhere. A missing one is reported,
     * one that leads nowhere has been.
     */
    ColorSpec mandatory(EObject owner, String feature, Rgb fallback) {
        Optional<ColorSpec> color = optional(owner, feature);
        if (color.isEmpty() && !Features.isSet(owner, feature)) {
            context.problems().warning(ProblemCode.MISSING_VALUE,
                    context.place(owner, feature), feature);
        }
        return color.orElseGet(() -> new ColorSpec.Fixed("", fallback, false));
    }

    Optional<ColorSpec> optional(EObject owner, String feature) {
        return Features.element(owner, feature).map(this::color);
    }

    ColorSpec color(EObject color) {
        ColorSpec spec = known.get(color);
        if (spec == null) {
            spec = compile(color);
            known.put(color, spec);
        }
        return spec;
    }

    private ColorSpec compile(EObject color) {
        return switch (color.eClass().getName()) {
            case "InterpolatedColor" -> interpolated(color);
            case "ComputedColor" -> new ColorSpec.Computed(Features.text(color, "name"),
                    context.expression(color, "red"), context.expression(color, "green"),
                    context.expression(color, "blue"));
            default -> fixed(color);
        };
    }

    private static ColorSpec.Fixed fixed(EObject color) {
        String type = color.eClass().getName();
        String name = "FixedColor".equals(type) ? "" : Features.text(color, "name");
        Rgb rgb = new Rgb(Features.number(color, "red"), Features.number(color, "green"),
                Features.number(color, "blue"));
        return new ColorSpec.Fixed(name, rgb, "SystemColor".equals(type));
    }

    private ColorSpec interpolated(EObject color) {
        List<ColorSpec.ColorStep> steps = new ArrayList<>();
        for (EObject step : Features.elements(color, "colorSteps")) {
            Optional<EObject> associated = Features.element(step, "associatedColor");
            if (associated.isPresent() && !Features.text(step, "associatedValue").isBlank()) {
                steps.add(new ColorSpec.ColorStep(context.expression(step, "associatedValue"),
                        fixed(associated.get())));
            } else if (!Features.isSet(step, "associatedColor")) {
                context.missing(step, "associatedColor");
            } else if (associated.isPresent()) {
                context.missing(step, "associatedValue");
            }
        }
        return new ColorSpec.Interpolated(Features.text(color, "name"),
                context.expression(color, "colorValueComputationExpression"),
                context.expression(color, "minValueComputationExpression"),
                context.expression(color, "maxValueComputationExpression"), steps);
    }
}
