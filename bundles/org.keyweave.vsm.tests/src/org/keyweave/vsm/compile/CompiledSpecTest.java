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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyweave.vsm.SystemColors;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.notations.Garden;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.VsmProblem;
import org.keyweave.vsm.spec.BackgroundStyle;
import org.keyweave.vsm.spec.BundledImageShape;
import org.keyweave.vsm.spec.CenteringStyle;
import org.keyweave.vsm.spec.ColorSpec;
import org.keyweave.vsm.spec.ContainerLayout;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.ContainerShapeSpec;
import org.keyweave.vsm.spec.ContainerStyleSpec;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.EdgeArrows;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.EdgeRouting;
import org.keyweave.vsm.spec.EdgeStyleSpec;
import org.keyweave.vsm.spec.ErrorLevel;
import org.keyweave.vsm.spec.FilterKind;
import org.keyweave.vsm.spec.FoldingStyle;
import org.keyweave.vsm.spec.FontFormat;
import org.keyweave.vsm.spec.GaugeAlignment;
import org.keyweave.vsm.spec.GroupSpec;
import org.keyweave.vsm.spec.LabelAlignment;
import org.keyweave.vsm.spec.LabelPosition;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.LayoutDirection;
import org.keyweave.vsm.spec.LayoutOptionTarget;
import org.keyweave.vsm.spec.LayoutSpec;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.MappingFilterSpec;
import org.keyweave.vsm.spec.ModelOperation;
import org.keyweave.vsm.spec.NodeMappingSpec;
import org.keyweave.vsm.spec.NodeShapeSpec;
import org.keyweave.vsm.spec.NodeStyleSpec;
import org.keyweave.vsm.spec.ResizeKind;
import org.keyweave.vsm.spec.Rgb;
import org.keyweave.vsm.spec.SemanticRuleSpec;
import org.keyweave.vsm.spec.Side;
import org.keyweave.vsm.spec.ToolSectionSpec;
import org.keyweave.vsm.spec.ToolSpec;
import org.keyweave.vsm.spec.ValidationSetSpec;
import org.keyweave.vsm.spec.ViewpointSpec;

/** What the test notation says arrives in the compiled specification. */
class CompiledSpecTest {

    private final GroupSpec group = Garden.compile(Garden.notation()).orThrow();
    private final ViewpointSpec viewpoint = group.viewpoints().get(0);
    private final DiagramSpec plan = group.diagram("Plan").orElseThrow();
    private final LayerSpec layer = plan.defaultLayer();
    private final NodeMappingSpec lonely = layer.nodeMappings().get(0);
    private final ContainerMappingSpec bed = layer.containerMappings().get(0);
    private final NodeMappingSpec plant = bed.subNodeMappings().get(0);
    private final NodeMappingSpec tap = bed.borderedNodeMappings().get(0);
    private final EdgeMappingSpec pipe = layer.edgeMappings().get(0);
    private final EdgeMappingSpec near = layer.edgeMappings().get(1);
    private final ToolSectionSpec tools = layer.toolSections().get(0);

    @Test
    void groupAndViewpoint() {
        assertEquals("garden", group.name());
        assertEquals("12.0.0.2017041100", group.version());
        assertEquals(List.of("paper", "dry", "health", "mixed"),
                group.userColors().stream().map(ColorSpec::name).toList());
        assertEquals("Garden", viewpoint.name());
        assertEquals("%garden", viewpoint.label());
        assertEquals("garden", viewpoint.modelFileExtension());
        assertEquals("/garden/icons/garden.svg", viewpoint.icon());
        assertEquals("For gardeners", viewpoint.endUserDocumentation());
        assertEquals(List.of("org.keyweave.vsm.notations.GardenServices"), viewpoint.ownedJavaExtensions());
        assertEquals(List.of("Plan", "Old style", "Layered"),
                group.diagrams().stream().map(DiagramSpec::name).toList());
    }

    @Test
    void diagram() {
        assertEquals("Garden plan", plan.label());
        assertEquals("garden::Garden", plan.domainClass().toString());
        assertEquals("feature:name", plan.titleExpression().text());
        assertEquals("var:self", plan.rootExpression().text());
        assertTrue(plan.initialisation() && plan.showOnStartup() && plan.enablePopupBars());
        assertEquals(Optional.of(new ColorSpec.Fixed("paper", new Rgb(250, 248, 240), false)),
                plan.backgroundColor());
        assertInstanceOf(ModelOperation.Unset.class, plan.diagramInitialisation().orElseThrow());
        assertEquals(List.of("Default", "Shade"), plan.allLayers().stream().map(LayerSpec::name).toList());
        assertEquals("Sheet tools", plan.toolSections().get(0).name());
        assertEquals(List.of(tool("New plant")), plan.reusedTools());
        assertEquals(List.of(tool("Plant here")), plan.dropDescriptions());
        assertEquals("Garden/Plan", plan.path());
        assertEquals(25, plan.origin().line());
    }

    @Test
    void layers() {
        LayerSpec shade = plan.additionalLayers().get(0);
        assertTrue(layer.isDefault() && layer.activeByDefault() && !layer.optional());
        assertTrue(!shade.isDefault() && shade.activeByDefault() && !shade.optional());
        assertEquals("/garden/icons/shade.svg", shade.icon());
        assertEquals(List.of(lonely), shade.allNodeMappings());
        assertEquals(List.of("Shades"), shade.allEdgeMappings().stream().map(EdgeMappingSpec::name).toList());
        assertEquals(List.of(), shade.allContainerMappings());
        assertEquals(List.of(tool("New plant")), shade.reusedTools());
    }

    @Test
    void mappingsOutsideLayersMakeUpADefaultLayer() {
        DiagramSpec old = group.diagram("Old style").orElseThrow();
        LayerSpec made = old.defaultLayer();
        assertEquals("Garden/Old style/defaultLayer", made.path());
        assertEquals(List.of("Plant", "Lonely"), made.allNodeMappings().stream().map(NodeMappingSpec::name).toList());
        assertEquals(List.of("Near"), made.allEdgeMappings().stream().map(EdgeMappingSpec::name).toList());
        assertEquals(List.of("Bed"), made.allContainerMappings().stream().map(ContainerMappingSpec::name).toList());
        assertEquals(List.of("Neighbour", "Tap"),
                made.nodeMappings().get(0).allBorderedNodeMappings().stream().map(NodeMappingSpec::name).toList());
    }

    @Test
    void layouts() {
        LayoutSpec.Custom custom = (LayoutSpec.Custom) plan.layout().orElseThrow();
        assertEquals("org.eclipse.elk.layered", custom.id());
        assertEquals(List.of(
                new LayoutSpec.LayoutOption("org.eclipse.elk.direction", "RIGHT", Set.of(LayoutOptionTarget.PARENT)),
                new LayoutSpec.LayoutOption("org.eclipse.elk.spacing.nodeNode", "12.5", Set.of()),
                new LayoutSpec.LayoutOption("org.eclipse.elk.priority", "3",
                        Set.of(LayoutOptionTarget.NODE, LayoutOptionTarget.EDGE)),
                new LayoutSpec.LayoutOption("org.eclipse.elk.separateConnectedComponents", "true", Set.of()),
                new LayoutSpec.LayoutOption("org.eclipse.elk.padding", "[top=5]", Set.of()),
                new LayoutSpec.LayoutOption("org.eclipse.elk.nodeSize.constraints", "PORTS NODE_LABELS", Set.of())),
                custom.layoutOptions());
        assertEquals(new LayoutSpec.Composite(10, LayoutDirection.BOTTOM_TO_TOP),
                group.diagram("Layered").orElseThrow().layout().orElseThrow());
        LayoutSpec.OrderedTree tree = (LayoutSpec.OrderedTree) group.diagram("Old style").orElseThrow().layout()
                .orElseThrow();
        assertEquals("feature:neighbours", tree.childrenExpression().text());
        assertEquals(1, tree.nodeMapping().size());
    }

    @Test
    void filtersAndRules() {
        MappingFilterSpec filter = plan.filters().get(0).filters().get(0);
        assertEquals("Only thirsty plants", plan.filters().get(0).label());
        assertEquals(FilterKind.COLLAPSE, filter.filterKind());
        assertEquals(List.of(plant), filter.mappings());
        assertEquals("feature:thirsty", filter.semanticConditionExpression().text());
        assertEquals("service:visible", filter.viewConditionExpression().text());
        ValidationSetSpec own = viewpoint.validationSet().orElseThrow();
        SemanticRuleSpec rule = own.rules().get(0);
        assertEquals(List.of(rule), plan.validationSet().orElseThrow().rules());
        assertEquals(ErrorLevel.ERROR, rule.level());
        assertEquals("garden::Plant", rule.targetClass().toString());
        assertEquals("feature:name", rule.audits().get(0).text());
        assertEquals("Name it", rule.fixes().get(0).name());
        assertInstanceOf(ModelOperation.SetValue.class, rule.fixes().get(0).operation().orElseThrow());
    }

    @Test
    void nodeMappingAndStyle() {
        assertEquals("Garden/Plan/Default/Lonely", lonely.path());
        NodeStyleSpec style = lonely.style().orElseThrow();
        assertEquals(10, style.label().labelSize());
        assertEquals(Set.of(FontFormat.BOLD, FontFormat.ITALIC), style.label().labelFormat());
        assertEquals(LabelAlignment.LEFT, style.label().labelAlignment());
        assertFalse(style.label().showIcon());
        assertEquals("service:label", style.label().labelExpression().text());
        assertEquals(new ColorSpec.Fixed("black", Rgb.BLACK, true), style.label().labelColor());
        assertEquals("service:tooltip", style.tooltipExpression().text());
        assertTrue(style.hideLabelByDefault());
        assertEquals(LabelPosition.NODE, style.labelPosition());
        assertEquals(ResizeKind.NSEW, style.resizeKind());
        assertEquals(Set.of(Side.WEST, Side.NORTH), style.forbiddenSides());
        assertEquals(LineStyle.DASH, style.border().borderLineStyle());
        assertEquals("2", style.border().borderSizeComputationExpression().text());
        assertEquals("feature:weight", style.sizeComputationExpression().text());
        NodeShapeSpec.Ellipse shape = (NodeShapeSpec.Ellipse) style.shape();
        assertEquals("4", shape.verticalDiameterComputationExpression().text());
        assertSame(group.userColors().get(2), shape.color());
    }

    @Test
    void conditionalStylesKeepTheirOrderAndShape() {
        List<NodeShapeSpec> shapes = lonely.conditionnalStyles().stream().map(style -> style.style().shape()).toList();
        assertEquals("service:isSquare", lonely.conditionnalStyles().get(0).predicateExpression().text());
        assertEquals(new NodeShapeSpec.Square(system("light_green"), 6, 2), shapes.get(0));
        assertEquals("feature:weight", ((NodeShapeSpec.Lozenge) shapes.get(1)).heightComputationExpression().text());
        assertEquals("3", ((NodeShapeSpec.Dot) shapes.get(2)).strokeSizeComputationExpression().text());
        assertEquals(new NodeShapeSpec.Note(system("light_yellow")), shapes.get(3));
        assertEquals(new NodeShapeSpec.BundledImage(BundledImageShape.PROVIDED_SHAPE, system("dark_green"),
                "garden.leaf"), shapes.get(4));
        assertEquals(new NodeShapeSpec.WorkspaceImage("/garden/icons/tree.svg"), shapes.get(5));
        NodeShapeSpec.Gauge gauge = (NodeShapeSpec.Gauge) shapes.get(6);
        assertEquals(GaugeAlignment.HORIZONTAL, gauge.alignment());
        assertEquals("-5", gauge.sections().get(0).minValueExpression().text());
        assertEquals("water", gauge.sections().get(0).label());
    }

    @Test
    void containerMappingsAndStyles() {
        assertEquals("A bed", bed.label());
        assertEquals(ContainerLayout.VERTICAL_STACK, bed.childrenPresentation());
        assertTrue(!bed.createElements() && bed.synchronizationLock());
        assertEquals("var:self", bed.semanticElements().text());
        assertEquals(List.of(plant, lonely), bed.allNodeMappings());
        assertEquals(List.of("Sub bed", "Bed"),
                bed.allContainerMappings().stream().map(ContainerMappingSpec::name).toList());
        assertEquals(List.of(tap), bed.allBorderedNodeMappings());
        assertSame(tool("Remove"), bed.deletionDescription().get());
        assertSame(tool("Rename"), bed.labelDirectEdit().get());
        assertFalse(bed.doubleClickDescription().isPresent());
        ContainerStyleSpec style = bed.style().orElseThrow();
        assertTrue(style.roundedCorner() && style.arcWidth() == 4 && style.arcHeight() == 6);
        assertEquals(new ContainerShapeSpec.Flat(BackgroundStyle.GRADIENT_TOP_TO_BOTTOM, system("white"),
                system("light_chocolate"), "labelBorderStyleWithBeveledCorner"), style.shape());
        ContainerMappingSpec sub = bed.subContainerMappings().get(0);
        assertEquals("20", sub.style().orElseThrow().widthComputationExpression().text());
        assertInstanceOf(ContainerShapeSpec.Shape.class, sub.style().orElseThrow().shape());
        ContainerStyleSpec image = sub.conditionnalStyles().get(0).style();
        assertEquals(new ContainerShapeSpec.WorkspaceImage("/garden/icons/bed.svg"), image.shape());
        assertEquals("-1", image.widthComputationExpression().text());
    }

    @Test
    void edgeMappingsAndStyles() {
        assertTrue(pipe.useDomainElement() && !near.useDomainElement());
        assertEquals("garden::Pipe", pipe.domainClass().toString());
        assertTrue(near.domainClass().isUnspecified());
        assertEquals(List.of(tap), pipe.sourceMapping());
        assertEquals(List.of(plant, lonely), pipe.targetMapping());
        assertEquals(List.of(bed), pipe.pathNodeMapping());
        assertEquals(List.of(tool("Move pipe")), pipe.reconnections());
        assertEquals("feature:shadedBy", near.targetExpression().text());
        EdgeStyleSpec style = pipe.style().orElseThrow();
        assertEquals(LineStyle.DASH_DOT, style.lineStyle());
        assertEquals(EdgeArrows.FILL_DIAMOND, style.sourceArrow());
        assertEquals(EdgeArrows.INPUT_FILL_CLOSED_ARROW, style.targetArrow());
        assertEquals(EdgeRouting.MANHATTAN, style.routingStyle());
        assertEquals(FoldingStyle.SOURCE, style.foldingStyle());
        assertEquals(CenteringStyle.BOTH, style.endsCentering());
        assertEquals(List.of(tap), style.centeredSourceMappings());
        assertEquals("begin", style.beginLabel().orElseThrow().labelExpression().text());
        assertEquals("feature:name", style.centerLabel().orElseThrow().labelExpression().text());
        assertEquals(9, style.centerLabel().orElseThrow().labelSize());
        assertTrue(style.endLabel().orElseThrow().labelExpression().isEmpty());
        assertEquals(LabelAlignment.CENTER, style.endLabel().orElseThrow().labelAlignment());
        assertFalse(style.bracket());
        assertTrue(pipe.conditionnalStyles().get(0).style().bracket());
        EdgeStyleSpec plain = near.style().orElseThrow();
        assertTrue(plain.beginLabel().isEmpty() && plain.centerLabel().isEmpty() && plain.endLabel().isEmpty());
    }

    @Test
    void colorsOfTheNotationFollowTheModel() {
        EObject element = Garden.create("Plant", "fern");
        EvaluationScope scope = EvaluationScope.of(element);
        ColorSpec health = group.userColors().get(2);
        Garden.set(element, "weight", 5);
        assertEquals(new Rgb((200 + 114) / 2, 79, 103), health.resolve(scope));
        assertFalse(health.isFixed());
        assertEquals(new Rgb(10, 5, 77), group.userColors().get(3).resolve(scope));
    }

    @Test
    void expressionsOfTheNotationEvaluate() {
        EObject fern = Garden.create("Plant", "fern");
        EObject moss = Garden.create("Plant", "moss");
        Garden.list(fern, "neighbours").add(moss);
        EvaluationScope scope = EvaluationScope.of(fern).with("0", "a").with("arg1", "b");
        assertEquals(List.of(moss), near.targetFinderExpression().asEObjects(scope));
        assertEquals(Optional.of("fern"), lonely.style().orElseThrow().label().labelExpression().asString(scope));
        ModelOperation.SetValue rename = (ModelOperation.SetValue) tool("Rename").operation().orElseThrow();
        assertEquals("a-b", rename.valueExpression().evaluate(scope));
        assertTrue(plant.domainClass().isInstance(fern) && !bed.domainClass().isInstance(fern));
        assertTrue(plant.domainClass().isInstance(Garden.create("Tree", "oak")));
    }

    @Test
    void labelsAreTranslated() {
        CompiledVsm translated = Garden.compile(Garden.notation(), key -> Optional.of(key.toUpperCase(Locale.ROOT)));
        assertEquals("GARDEN", translated.orThrow().viewpoints().get(0).label());
        assertEquals("Garden plan", translated.orThrow().diagrams().get(0).label());
        CompiledVsm untranslated = Garden.compile(Garden.notation(), key -> Optional.empty());
        assertEquals("Garden", untranslated.orThrow().viewpoints().get(0).label());
        assertEquals(List.of(ProblemCode.LABEL_WITHOUT_TEXT),
                untranslated.problems().stream().map(VsmProblem::code).toList());
    }

    @Test
    void brokenNotationIsRefusedByName() {
        CompiledVsm broken = Garden.compile(Garden.notation().replace("feature:neighbours", "aql:self.neighbours"));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, broken::orThrow);
        assertTrue(refusal.getMessage().contains("garden.odesign:"), refusal.getMessage());
        assertTrue(broken.group().isPresent());
    }

    private ToolSpec tool(String name) {
        return tools.ownedTools().stream().filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
    }

    private static ColorSpec system(String name) {
        int rgb = SystemColors.all().get(name);
        return new ColorSpec.Fixed(name, new Rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff), true);
    }
}
