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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.spec.BackgroundStyle;
import org.keyweave.vsm.spec.BorderSpec;
import org.keyweave.vsm.spec.BundledImageShape;
import org.keyweave.vsm.spec.CenteringStyle;
import org.keyweave.vsm.spec.ColorSpec;
import org.keyweave.vsm.spec.ConditionalStyleSpec;
import org.keyweave.vsm.spec.ContainerShape;
import org.keyweave.vsm.spec.ContainerShapeSpec;
import org.keyweave.vsm.spec.ContainerStyleSpec;
import org.keyweave.vsm.spec.EdgeArrows;
import org.keyweave.vsm.spec.EdgeRouting;
import org.keyweave.vsm.spec.EdgeStyleSpec;
import org.keyweave.vsm.spec.FoldingStyle;
import org.keyweave.vsm.spec.FontFormat;
import org.keyweave.vsm.spec.GaugeAlignment;
import org.keyweave.vsm.spec.LabelAlignment;
import org.keyweave.vsm.spec.LabelPosition;
import org.keyweave.vsm.spec.LabelStyleSpec;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.NodeShapeSpec;
import org.keyweave.vsm.spec.NodeStyleSpec;
import org.keyweave.vsm.spec.ResizeKind;
import org.keyweave.vsm.spec.Rgb;
import org.keyweave.vsm.spec.Side;
import org.keyweave.vsm.spec.StyleSpec;

/** Compiles styles. */
final class StyleCompiler {

    private final SpecContext context;
    private final ColorCompiler colors;
    private final References references;

    StyleCompiler(SpecContext context, ColorCompiler colors, References references) {
        this.context = context;
        this.colors = colors;
        this.references = references;
    }

    Optional<NodeStyleSpec> nodeStyle(EObject owner) {
        return Features.element(owner, "style").map(this::nodeStyleOf);
    }

    Optional<ContainerStyleSpec> containerStyle(EObject owner) {
        return Features.element(owner, "style").map(this::containerStyleOf);
    }

    Optional<EdgeStyleSpec> edgeStyle(EObject owner) {
        return Features.element(owner, "style").map(this::edgeStyleOf);
    }

    <S extends StyleSpec> List<ConditionalStyleSpec<S>> conditional(EObject mapping,
            Function<EObject, Optional<S>> compiler) {
        List<ConditionalStyleSpec<S>> result = new ArrayList<>();
        for (EObject conditional : Features.elements(mapping, "conditionnalStyles")) {
            Optional<S> style = compiler.apply(conditional);
            Expression predicate = context.expression(conditional, "predicateExpression");
            if (predicate.isEmpty()) {
                context.missing(conditional, "predicateExpression");
            }
            if (style.isPresent()) {
                result.add(new ConditionalStyleSpec<>(context.origin(conditional), predicate, style.get()));
            } else {
                context.missing(conditional, "style");
            }
        }
        return List.copyOf(result);
    }

    private NodeStyleSpec nodeStyleOf(EObject style) {
        return new NodeStyleSpec(context.origin(style), label(style), border(style),
                context.expression(style, "tooltipExpression"), Features.flag(style, "hideLabelByDefault"),
                context.expression(style, "sizeComputationExpression"),
                context.literal(style, "labelPosition", LabelPosition.class),
                context.literal(style, "resizeKind", ResizeKind.class),
                context.literals(style, "forbiddenSides", Side.class), nodeShape(style));
    }

    private NodeShapeSpec nodeShape(EObject style) {
        return switch (style.eClass().getName()) {
            case "SquareDescription" -> new NodeShapeSpec.Square(fill(style, "color"),
                    Features.number(style, "width"), Features.number(style, "height"));
            case "EllipseNodeDescription" -> new NodeShapeSpec.Ellipse(fill(style, "color"),
                    context.expression(style, "horizontalDiameterComputationExpression"),
                    context.expression(style, "verticalDiameterComputationExpression"));
            case "LozengeNodeDescription" -> new NodeShapeSpec.Lozenge(fill(style, "color"),
                    context.expression(style, "widthComputationExpression"),
                    context.expression(style, "heightComputationExpression"));
            case "DotDescription" -> new NodeShapeSpec.Dot(fill(style, "backgroundColor"),
                    context.expression(style, "strokeSizeComputationExpression"));
            case "NoteDescription" -> new NodeShapeSpec.Note(fill(style, "color"));
            case "BundledImageDescription" -> new NodeShapeSpec.BundledImage(
                    context.literal(style, "shape", BundledImageShape.class), fill(style, "color"),
                    Features.text(style, "providedShapeID"));
            case "WorkspaceImageDescription" -> new NodeShapeSpec.WorkspaceImage(image(style));
            case "GaugeCompositeStyleDescription" -> new NodeShapeSpec.Gauge(
                    context.literal(style, "alignment", GaugeAlignment.class),
                    Features.elements(style, "sections").stream().map(this::gaugeSection).toList());
            default -> throw new IllegalStateException(style.eClass().getName());
        };
    }

    private NodeShapeSpec.GaugeSection gaugeSection(EObject section) {
        return new NodeShapeSpec.GaugeSection(context.expression(section, "minValueExpression"),
                context.expression(section, "maxValueExpression"), context.expression(section, "valueExpression"),
                fill(section, "backgroundColor"), fill(section, "foregroundColor"),
                Features.text(section, "label"));
    }

    private ContainerStyleSpec containerStyleOf(EObject style) {
        boolean sized = !"WorkspaceImageDescription".equals(style.eClass().getName());
        Expression width = sized ? context.expression(style, "widthComputationExpression")
                : context.constant(style, "widthComputationExpression", "-1");
        Expression height = sized ? context.expression(style, "heightComputationExpression")
                : context.constant(style, "heightComputationExpression", "-1");
        return new ContainerStyleSpec(context.origin(style), label(style), border(style),
                context.expression(style, "tooltipExpression"), Features.flag(style, "hideLabelByDefault"),
                Features.flag(style, "roundedCorner"), Features.number(style, "arcWidth"),
                Features.number(style, "arcHeight"), width, height, containerShape(style));
    }

    private ContainerShapeSpec containerShape(EObject style) {
        return switch (style.eClass().getName()) {
            case "FlatContainerStyleDescription" -> new ContainerShapeSpec.Flat(
                    context.literal(style, "backgroundStyle", BackgroundStyle.class),
                    colors.mandatory(style, "backgroundColor", Rgb.WHITE),
                    colors.mandatory(style, "foregroundColor", Rgb.GRAY),
                    Features.element(style, "labelBorderStyle").map(border -> Features.text(border, "id")).orElse(""));
            case "ShapeContainerStyleDescription" -> new ContainerShapeSpec.Shape(
                    context.literal(style, "shape", ContainerShape.class), fill(style, "backgroundColor"));
            case "WorkspaceImageDescription" -> new ContainerShapeSpec.WorkspaceImage(image(style));
            default -> throw new IllegalStateException(style.eClass().getName());
        };
    }

    private EdgeStyleSpec edgeStyleOf(EObject style) {
        return new EdgeStyleSpec(context.origin(style), colors.mandatory(style, "strokeColor", Rgb.BLACK),
                context.literal(style, "lineStyle", LineStyle.class),
                context.literal(style, "sourceArrow", EdgeArrows.class),
                context.literal(style, "targetArrow", EdgeArrows.class),
                context.expression(style, "sizeComputationExpression"),
                context.literal(style, "routingStyle", EdgeRouting.class),
                context.literal(style, "foldingStyle", FoldingStyle.class),
                context.literal(style, "endsCentering", CenteringStyle.class),
                references.list(Features.elements(style, "centeredSourceMappings"), MappingSpec.class),
                references.list(Features.elements(style, "centeredTargetMappings"), MappingSpec.class),
                edgeLabel(style, "beginLabelStyleDescription"), edgeLabel(style, "centerLabelStyleDescription"),
                edgeLabel(style, "endLabelStyleDescription"),
                "BracketEdgeStyleDescription".equals(style.eClass().getName()));
    }

    private Optional<LabelStyleSpec> edgeLabel(EObject style, String feature) {
        return Features.element(style, feature).map(this::label);
    }

    private LabelStyleSpec label(EObject style) {
        boolean aligned = style.eClass().getEStructuralFeature("labelAlignment") != null;
        return new LabelStyleSpec(context.expression(style, "labelExpression"), Features.number(style, "labelSize"),
                context.literals(style, "labelFormat", FontFormat.class),
                colors.mandatory(style, "labelColor", Rgb.BLACK),
                aligned ? context.literal(style, "labelAlignment", LabelAlignment.class) : LabelAlignment.CENTER,
                Features.flag(style, "showIcon"), Features.text(style, "iconPath"));
    }

    private BorderSpec border(EObject style) {
        return new BorderSpec(context.expression(style, "borderSizeComputationExpression"),
                colors.mandatory(style, "borderColor", Rgb.BLACK),
                context.literal(style, "borderLineStyle", LineStyle.class));
    }

    private ColorSpec fill(EObject style, String feature) {
        return colors.mandatory(style, feature, Rgb.GRAY);
    }

    private String image(EObject style) {
        String path = Features.text(style, "workspacePath");
        if (path.isBlank()) {
            context.missing(style, "workspacePath");
        }
        return path;
    }
}
