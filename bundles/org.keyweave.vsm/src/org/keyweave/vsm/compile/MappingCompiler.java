/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.ContainerDropSpec;
import org.keyweave.vsm.spec.ContainerLayout;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.DeleteElementSpec;
import org.keyweave.vsm.spec.DirectEditSpec;
import org.keyweave.vsm.spec.DomainClass;
import org.keyweave.vsm.spec.DoubleClickSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.MappingBasics;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.NodeMappingSpec;
import org.keyweave.vsm.spec.ReconnectEdgeSpec;

/** Compiles mappings. */
final class MappingCompiler {

    private final SpecContext context;
    private final References references;
    private final StyleCompiler styles;
    private final MappingUses uses;

    MappingCompiler(SpecContext context, References references, StyleCompiler styles, MappingUses uses) {
        this.context = context;
        this.references = references;
        this.styles = styles;
        this.uses = uses;
    }

    List<NodeMappingSpec> nodes(EObject owner, String feature) {
        return Features.elements(owner, feature).stream().map(this::node).toList();
    }

    List<ContainerMappingSpec> containers(EObject owner, String feature) {
        return Features.elements(owner, feature).stream().map(this::container).toList();
    }

    List<EdgeMappingSpec> edges(EObject owner, String feature) {
        return Features.elements(owner, feature).stream().map(this::edge).toList();
    }

    private NodeMappingSpec node(EObject mapping) {
        return references.define(mapping, new NodeMappingSpec(basics(mapping),
                context.mandatoryClass(mapping, "domainClass"), styles.nodeStyle(mapping),
                styles.conditional(mapping, styles::nodeStyle), nodes(mapping, "borderedNodeMappings"),
                list(mapping, "reusedBorderedNodeMappings", NodeMappingSpec.class),
                list(mapping, "dropDescriptions", ContainerDropSpec.class)));
    }

    private ContainerMappingSpec container(EObject mapping) {
        return references.define(mapping, new ContainerMappingSpec(basics(mapping),
                context.mandatoryClass(mapping, "domainClass"),
                context.literal(mapping, "childrenPresentation", ContainerLayout.class),
                styles.containerStyle(mapping), styles.conditional(mapping, styles::containerStyle),
                nodes(mapping, "subNodeMappings"), list(mapping, "reusedNodeMappings", NodeMappingSpec.class),
                containers(mapping, "subContainerMappings"),
                list(mapping, "reusedContainerMappings", ContainerMappingSpec.class),
                nodes(mapping, "borderedNodeMappings"),
                list(mapping, "reusedBorderedNodeMappings", NodeMappingSpec.class),
                list(mapping, "dropDescriptions", ContainerDropSpec.class)));
    }

    private EdgeMappingSpec edge(EObject mapping) {
        boolean elementBased = Features.flag(mapping, "useDomainElement");
        DomainClass domainClass = elementBased ? context.mandatoryClass(mapping, "domainClass") : DomainClass.of("");
        return references.define(mapping, new EdgeMappingSpec(basics(mapping), elementBased, domainClass,
                list(mapping, "sourceMapping", MappingSpec.class), list(mapping, "targetMapping", MappingSpec.class),
                context.expression(mapping, "sourceFinderExpression"),
                context.expression(mapping, "targetFinderExpression"),
                context.expression(mapping, "targetExpression"), context.expression(mapping, "pathExpression"),
                list(mapping, "pathNodeMapping", AbstractNodeMappingSpec.class), styles.edgeStyle(mapping),
                styles.conditional(mapping, styles::edgeStyle),
                list(mapping, "reconnections", ReconnectEdgeSpec.class)));
    }

    private MappingBasics basics(EObject mapping) {
        return new MappingBasics(context.origin(mapping), Features.text(mapping, "name"), context.label(mapping),
                Features.text(mapping, "documentation"), context.expression(mapping, "preconditionExpression"),
                context.expression(mapping, "semanticCandidatesExpression"),
                context.expression(mapping, "semanticElements"), Features.flag(mapping, "createElements"),
                Features.flag(mapping, "synchronizationLock"),
                references.link(Features.element(mapping, "deletionDescription"), DeleteElementSpec.class),
                references.link(Features.element(mapping, "labelDirectEdit"), DirectEditSpec.class),
                references.link(doubleClick(mapping), DoubleClickSpec.class));
    }

    private Optional<EObject> doubleClick(EObject mapping) {
        return Features.element(mapping, "doubleClickDescription")
                .or(() -> uses.of(mapping, "mappings").stream().findFirst());
    }

    private <T> List<T> list(EObject mapping, String feature, Class<T> type) {
        return references.list(Features.elements(mapping, feature), type);
    }
}
