/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.keyweave.vsm.notations.Garden;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.ContainerDropSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.DeleteElementSpec;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.DirectEditSpec;
import org.keyweave.vsm.spec.DoubleClickSpec;
import org.keyweave.vsm.spec.DragSource;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.ModelOperation;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.NodeMappingSpec;
import org.keyweave.vsm.spec.ReconnectEdgeSpec;
import org.keyweave.vsm.spec.ReconnectionKind;
import org.keyweave.vsm.spec.ToolSectionSpec;
import org.keyweave.vsm.spec.ToolSpec;
import org.keyweave.vsm.spec.VariableSpec;

/** The tools of the test notation arrive in the compiled specification. */
class CompiledToolsTest {

    private final DiagramSpec plan = Garden.compile(Garden.notation()).orThrow().diagram("Plan").orElseThrow();
    private final ContainerMappingSpec bed = plan.defaultLayer().containerMappings().get(0);
    private final NodeMappingSpec plant = bed.subNodeMappings().get(0);
    private final EdgeMappingSpec pipe = plan.defaultLayer().edgeMappings().get(0);
    private final ToolSectionSpec tools = plan.defaultLayer().toolSections().get(0);

    @Test
    void tools() {
        assertEquals("Garden tools", tools.label());
        assertEquals("/garden/icons/tools.svg", tools.icon());
        assertEquals(List.of("New plant", "New bed", "Connect", "Remove", "Rename", "Move pipe", "Plant here",
                "Water"), tools.ownedTools().stream().map(ToolSpec::name).toList());
        assertEquals(List.of("Open"), tools.reusedTools().stream().map(ToolSpec::name).toList());
        assertEquals(9, tools.allTools().size());
        NodeCreationSpec create = (NodeCreationSpec) tool("New plant");
        assertEquals(List.of(plant), create.nodeMappings());
        assertEquals(List.of(bed), create.extraMappings());
        assertEquals("/garden/icons/leaf.svg", create.iconPath());
        assertTrue(create.forceRefresh() && create.inverseSelectionOrder());
        assertEquals("var:instance", create.elementsToSelect().text());
        assertEquals("service:visible(container)", create.precondition().text());
        assertEquals(Optional.of("containerView"), create.variable("viewVariable"));
        VariableSpec.ComputedVariable parent = create.variables().get(0).subVariables().get(0);
        assertEquals("parent", parent.name());
        assertEquals("grand", parent.subVariables().get(0).name());
        assertEquals(List.of(bed), ((ContainerCreationSpec) tool("New bed")).containerMappings());
        EdgeCreationSpec connect = (EdgeCreationSpec) tool("Connect");
        assertEquals(List.of(pipe), connect.edgeMappings());
        assertEquals("service:visible(preSource)", connect.connectionStartPrecondition().text());
        assertEquals(List.of("sourceVariable", "targetVariable", "sourceViewVariable", "targetViewVariable"),
                connect.variables().stream().map(VariableSpec::role).toList());
        assertEquals(List.of(pipe, bed), ((DeleteElementSpec) tool("Remove")).mappings());
        DirectEditSpec rename = (DirectEditSpec) tool("Rename");
        assertEquals("{0} / {1}", rename.mask());
        assertEquals(List.of(bed, plant), rename.mappings());
        ReconnectEdgeSpec reconnect = (ReconnectEdgeSpec) tool("Move pipe");
        assertEquals(ReconnectionKind.RECONNECT_BOTH, reconnect.reconnectionKind());
        assertEquals(List.of(pipe), reconnect.mappings());
        ContainerDropSpec drop = (ContainerDropSpec) tool("Plant here");
        assertEquals(DragSource.BOTH, drop.dragSource());
        assertTrue(drop.moveEdges());
        assertEquals("newContainerView", drop.variable("newViewContainer").orElseThrow());
        assertInstanceOf(GenericToolSpec.class, tool("Water"));
        DoubleClickSpec open = (DoubleClickSpec) tools.reusedTools().get(0);
        assertSame(open, plant.doubleClickDescription().get());
        assertEquals(2, open.mappings().size());
    }

    @Test
    void operations() {
        ModelOperation.ChangeContext change = (ModelOperation.ChangeContext) tool("New plant").operation()
                .orElseThrow();
        ModelOperation.CreateInstance create = (ModelOperation.CreateInstance) change.subModelOperations().get(0);
        assertEquals("garden::Plant", create.typeName().toString());
        assertEquals("plants", create.referenceName());
        assertEquals("instance", create.variableName());
        ModelOperation.SetValue set = (ModelOperation.SetValue) create.subModelOperations().get(0);
        ModelOperation.Let let = (ModelOperation.Let) set.subModelOperations().get(0);
        assertEquals("old", let.variableName());
        ModelOperation.Unset unset = (ModelOperation.Unset) let.subModelOperations().get(0);
        assertEquals("neighbours", unset.featureName());
        assertEquals("var:old", unset.elementExpression().text());
        ModelOperation.For loop = (ModelOperation.For) tool("Remove").operation().orElseThrow();
        assertEquals("child", loop.iteratorName());
        assertInstanceOf(ModelOperation.RemoveElement.class,
                loop.subModelOperations().get(0).subModelOperations().get(0));
        ModelOperation.Switch choice = (ModelOperation.Switch) tool("Move pipe").operation().orElseThrow();
        assertEquals("service:visible(otherEnd)", choice.cases().get(0).conditionExpression().text());
        assertEquals(1, choice.defaultOperations().orElseThrow().size());
        assertInstanceOf(ModelOperation.If.class, tool("Connect").operation().orElseThrow());
        ModelOperation.MoveElement move = (ModelOperation.MoveElement) tool("Plant here").operation().orElseThrow()
                .subModelOperations().get(0);
        assertEquals("var:newContainer", move.newContainerExpression().text());
        assertEquals("Garden/Plan/Default/Tools/Plant here/initialOperation/firstModelOperations"
                + "/subModelOperations[0]", move.origin().path());
    }

    private ToolSpec tool(String name) {
        return tools.ownedTools().stream().filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
    }
}
