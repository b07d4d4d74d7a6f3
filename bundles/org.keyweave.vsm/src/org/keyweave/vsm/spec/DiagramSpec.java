/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.keyweave.vsm.expr.Expression;

/**
 * A kind of diagram.
 *
 * @param origin where it comes from
 * @param name technical name
 * @param label what users see
 * @param documentation note for specifiers
 * @param endUserDocumentation note for users
 * @param domainClass class of the element that the diagram is for
 * @param preconditionExpression whether such a diagram may be made for an element; empty is yes
 * @param titleExpression default name of a new diagram
 * @param rootExpression root element from the element the diagram is for; empty is the element itself
 * @param initialisation whether one diagram is made for each fitting element as the viewpoint is switched on
 * @param showOnStartup whether its diagrams open with the model
 * @param diagramInitialisation operation run when a diagram is made
 * @param backgroundColor colour of the sheet
 * @param layout how it is laid out
 * @param defaultLayer the layer that is always on; one is made up for a diagram whose mappings are not in layers
 * @param additionalLayers the other layers
 * @param filters its composite filters
 * @param validationSet rules for its elements
 * @param toolSections tool sections of the diagram itself, outside all layers
 * @param reusedTools tools from elsewhere that belong to the diagram, outside all layers
 * @param dropDescriptions what may be dropped on the sheet
 * @param enablePopupBars whether tools are offered at the mouse pointer
 */
public record DiagramSpec(Origin origin, String name, String label, String documentation, String endUserDocumentation,
        DomainClass domainClass, Expression preconditionExpression, Expression titleExpression,
        Expression rootExpression, boolean initialisation, boolean showOnStartup,
        Optional<ModelOperation> diagramInitialisation, Optional<ColorSpec> backgroundColor,
        Optional<LayoutSpec> layout, LayerSpec defaultLayer, List<LayerSpec> additionalLayers,
        List<CompositeFilterSpec> filters, Optional<ValidationSetSpec> validationSet,
        List<ToolSectionSpec> toolSections, List<ToolSpec> reusedTools, List<ContainerDropSpec> dropDescriptions,
        boolean enablePopupBars) implements SpecElement {

    /** The default layer, then the additional ones, in their order. */
    public List<LayerSpec> allLayers() {
        List<LayerSpec> result = new ArrayList<>();
        result.add(defaultLayer);
        result.addAll(additionalLayers);
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path();
    }
}
