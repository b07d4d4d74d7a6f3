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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.vsm.notations.SmallNotation.CONTAINER_STYLE;
import static org.keyweave.vsm.notations.SmallNotation.EDGE_STYLE;
import static org.keyweave.vsm.notations.SmallNotation.color;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyweave.vsm.notations.Garden;
import org.keyweave.vsm.notations.SmallNotation;
import org.keyweave.vsm.spec.BackgroundStyle;
import org.keyweave.vsm.spec.CenteringStyle;
import org.keyweave.vsm.spec.ContainerDropSpec;
import org.keyweave.vsm.spec.ContainerLayout;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.ContainerShapeSpec;
import org.keyweave.vsm.spec.ContainerStyleSpec;
import org.keyweave.vsm.spec.DirectEditSpec;
import org.keyweave.vsm.spec.DragSource;
import org.keyweave.vsm.spec.EdgeArrows;
import org.keyweave.vsm.spec.EdgeRouting;
import org.keyweave.vsm.spec.EdgeStyleSpec;
import org.keyweave.vsm.spec.FoldingStyle;
import org.keyweave.vsm.spec.LabelAlignment;
import org.keyweave.vsm.spec.LabelPosition;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.ModelOperation;
import org.keyweave.vsm.spec.NodeMappingSpec;
import org.keyweave.vsm.spec.NodeShapeSpec;
import org.keyweave.vsm.spec.NodeStyleSpec;
import org.keyweave.vsm.spec.ReconnectEdgeSpec;
import org.keyweave.vsm.spec.ReconnectionKind;
import org.keyweave.vsm.spec.ResizeKind;
import org.keyweave.vsm.spec.ToolSpec;

/** What is not written has the value that Sirius gives it. */
class DefaultsTest {

    @Test
    void nodeMapping() {
        NodeMappingSpec node = node("DotDescription", "backgroundColor");
        assertTrue(node.createElements());
        assertFalse(node.synchronizationLock());
        assertTrue(node.preconditionExpression().isEmpty());
        assertTrue(node.semanticCandidatesExpression().isEmpty());
        assertTrue(node.semanticElements().isEmpty());
        NodeStyleSpec style = node.style().orElseThrow();
        assertEquals("3", style.sizeComputationExpression().text());
        assertEquals(LabelPosition.BORDER, style.labelPosition());
        assertEquals(ResizeKind.NONE, style.resizeKind());
        assertEquals(Set.of(), style.forbiddenSides());
        assertTrue(style.tooltipExpression().isEmpty());
        assertFalse(style.hideLabelByDefault());
        assertEquals("0", style.border().borderSizeComputationExpression().text());
        assertEquals(LineStyle.SOLID, style.border().borderLineStyle());
        assertEquals("feature:name", style.label().labelExpression().text());
        assertEquals(8, style.label().labelSize());
        assertEquals(Set.of(), style.label().labelFormat());
        assertEquals(LabelAlignment.CENTER, style.label().labelAlignment());
        assertTrue(style.label().showIcon());
        assertEquals("", style.label().iconPath());
    }

    @Test
    void shapes() {
        assertEquals("2", ((NodeShapeSpec.Dot) shape("DotDescription", "backgroundColor"))
                .strokeSizeComputationExpression().text());
        NodeShapeSpec.Square square = (NodeShapeSpec.Square) shape("SquareDescription", "color");
        assertTrue(square.width() == 0 && square.height() == 0);
        NodeShapeSpec.Ellipse ellipse = (NodeShapeSpec.Ellipse) shape("EllipseNodeDescription", "color");
        assertEquals("0", ellipse.horizontalDiameterComputationExpression().text());
        NodeShapeSpec.Lozenge lozenge = (NodeShapeSpec.Lozenge) shape("LozengeNodeDescription", "color");
        assertTrue(lozenge.widthComputationExpression().isEmpty());
    }

    @Test
    void container() {
        ContainerMappingSpec container = layer("<containerMappings name='C' domainClass='EClass'>" + CONTAINER_STYLE
                + "</containerMappings>").containerMappings().get(0);
        assertEquals(ContainerLayout.FREE_FORM, container.childrenPresentation());
        ContainerStyleSpec style = container.style().orElseThrow();
        assertFalse(style.roundedCorner());
        assertTrue(style.arcWidth() == 10 && style.arcHeight() == 10);
        assertEquals("-1", style.widthComputationExpression().text());
        assertEquals("-1", style.heightComputationExpression().text());
        assertEquals(BackgroundStyle.GRADIENT_LEFT_TO_RIGHT,
                ((ContainerShapeSpec.Flat) style.shape()).backgroundStyle());
        assertEquals("", ((ContainerShapeSpec.Flat) style.shape()).labelBorderStyle());
    }

    @Test
    void edge() {
        EdgeStyleSpec style = layer("<edgeMappings name='E'>" + EDGE_STYLE + "</edgeMappings>").edgeMappings().get(0)
                .style().orElseThrow();
        assertEquals("1", style.sizeComputationExpression().text());
        assertEquals(LineStyle.SOLID, style.lineStyle());
        assertEquals(EdgeArrows.NO_DECORATION, style.sourceArrow());
        assertEquals(EdgeArrows.INPUT_ARROW, style.targetArrow());
        assertEquals(EdgeRouting.STRAIGHT, style.routingStyle());
        assertEquals(FoldingStyle.NONE, style.foldingStyle());
        assertEquals(CenteringStyle.NONE, style.endsCentering());
    }

    @Test
    void toolsAndOperations() {
        assertEquals("{0}", ((DirectEditSpec) tool("DirectEditLabel", "")).mask());
        assertEquals(ReconnectionKind.RECONNECT_TARGET,
                ((ReconnectEdgeSpec) tool("ReconnectEdgeDescription", "")).reconnectionKind());
        assertEquals(DragSource.DIAGRAM, ((ContainerDropSpec) tool("ContainerDropDescription", "")).dragSource());
        assertFalse(((ContainerDropSpec) tool("ContainerDropDescription", "")).moveEdges());
        ModelOperation.For loop = (ModelOperation.For) tool("DoubleClickDescription",
                "<initialOperation><firstModelOperations xsi:type='op:For' expression='feature:eContents'/>"
                        + "</initialOperation>").operation().orElseThrow();
        assertEquals("i", loop.iteratorName());
        ModelOperation.Let let = (ModelOperation.Let) tool("DoubleClickDescription",
                "<initialOperation><firstModelOperations xsi:type='op:Let' valueExpression='var:self'/>"
                        + "</initialOperation>").operation().orElseThrow();
        assertEquals("instance", let.variableName());
    }

    @Test
    void additionalLayerIsOptionalAndOff() {
        String text = SmallNotation.text("").replace("</defaultLayer>",
                "</defaultLayer><additionalLayers name='A'/>");
        LayerSpec additional = Garden.compile(text).group().orElseThrow().diagrams().get(0)
                .additionalLayers().get(0);
        assertTrue(additional.optional());
        assertFalse(additional.activeByDefault());
    }

    private static LayerSpec layer(String content) {
        return SmallNotation.compile(content).group().orElseThrow().diagrams().get(0).defaultLayer();
    }

    private static NodeMappingSpec node(String style, String fill) {
        return layer("<nodeMappings name='N' domainClass='EClass'><style xsi:type='style:" + style + "'>"
                + color("borderColor") + color("labelColor") + color(fill) + "</style></nodeMappings>")
                        .nodeMappings().get(0);
    }

    private static NodeShapeSpec shape(String style, String fill) {
        return node(style, fill).style().orElseThrow().shape();
    }

    private static ToolSpec tool(String type, String content) {
        return layer("<toolSections name='S'><ownedTools xsi:type='tool:" + type + "' name='T'>" + content
                + "</ownedTools></toolSections>").toolSections().get(0).ownedTools().get(0);
    }
}
