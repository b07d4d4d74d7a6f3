/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keyweave.diagram.style.ContainerStyle;
import org.keyweave.diagram.style.EdgeStyle;
import org.keyweave.diagram.style.Fill;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.style.NodeShape;
import org.keyweave.diagram.style.NodeStyle;
import org.keyweave.diagram.style.NodeStyle.RequestedSize;
import org.keyweave.diagram.style.Paint;
import org.keyweave.diagram.style.Stroke;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.spec.BackgroundStyle;
import org.keyweave.vsm.spec.BorderSpec;
import org.keyweave.vsm.spec.CenteringStyle;
import org.keyweave.vsm.spec.ColorSpec;
import org.keyweave.vsm.spec.ContainerShapeSpec;
import org.keyweave.vsm.spec.ContainerStyleSpec;
import org.keyweave.vsm.spec.EdgeArrows;
import org.keyweave.vsm.spec.EdgeRouting;
import org.keyweave.vsm.spec.EdgeStyleSpec;
import org.keyweave.vsm.spec.FontFormat;
import org.keyweave.vsm.spec.LabelAlignment;
import org.keyweave.vsm.spec.LabelPosition;
import org.keyweave.vsm.spec.LabelStyleSpec;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.NodeShapeSpec;
import org.keyweave.vsm.spec.NodeStyleSpec;
import org.keyweave.vsm.spec.ResizeKind;
import org.keyweave.vsm.spec.Rgb;

/** Evaluates styles. What is the same for all elements is made once. */
final class StyleResolver {

    private static final int UNIT = 10;
    private static final int DEFAULT_NODE_SIZE = 3;
    private static final LabelStyle PLAIN_LABEL = new LabelStyle(
            new FontStyle(8 * FontStyle.PIXELS_PER_POINT, false, false, false, false), Paint.BLACK,
            LabelAlignment.CENTER, "", false);
    private static final Stroke PLAIN_STROKE = new Stroke(new Paint(Rgb.GRAY, ""), 1, LineStyle.SOLID);

    /** Style of nodes that have none. */
    static final NodeStyle PLAIN_NODE = new NodeStyle("", new NodeShape.Square(), new Fill.None(), PLAIN_STROKE,
            PLAIN_LABEL, LabelPosition.BORDER, false, new RequestedSize(30, 30), ResizeKind.NSEW, Set.of());
    /** Style of containers that have none. */
    static final ContainerStyle PLAIN_CONTAINER = new ContainerStyle("", new ContainerStyle.Shape.Box(),
            new Fill.None(), PLAIN_STROKE, 0, 0, PLAIN_LABEL, false, RequestedSize.CONTENT);
    /** Style of edges that have none. */
    static final EdgeStyle PLAIN_EDGE = new EdgeStyle("", PLAIN_STROKE, EdgeArrows.NO_DECORATION,
            EdgeArrows.NO_DECORATION, EdgeRouting.STRAIGHT, CenteringStyle.NONE, Optional.empty(), Optional.empty(),
            Optional.empty());

    private final Evaluator evaluator;
    private final Map<LabelStyleSpec, LabelStyle> labels = new IdentityHashMap<>();
    private final Map<ColorSpec, Paint> paints = new IdentityHashMap<>();
    private final Map<NodeStyleSpec, NodeStyle> nodes = new IdentityHashMap<>();
    private final Map<ContainerStyleSpec, ContainerStyle> containers = new IdentityHashMap<>();
    private final Map<EdgeStyleSpec, EdgeStyle> edges = new IdentityHashMap<>();

    StyleResolver(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    NodeStyle node(Unit unit, NodeStyleSpec spec, EvaluationScope scope) {
        NodeStyle known = nodes.get(spec);
        if (known != null) {
            return known;
        }
        NodeStyle style = new NodeStyle(spec.origin().path(), shape(unit, spec.shape(), scope),
                fill(unit, spec.shape(), scope), border(unit, spec, scope), label(unit, spec.label(), scope),
                spec.labelPosition(), spec.hideLabelByDefault(), size(unit, spec, scope), spec.resizeKind(),
                spec.forbiddenSides());
        if (isConstant(spec)) {
            nodes.put(spec, style);
        }
        return style;
    }

    private static boolean isConstant(NodeStyleSpec spec) {
        NodeShapeSpec shape = spec.shape();
        boolean simple = shape instanceof NodeShapeSpec.Square square && square.color().isFixed()
                || shape instanceof NodeShapeSpec.Note note && note.color().isFixed()
                || shape instanceof NodeShapeSpec.BundledImage image && image.color().isFixed()
                || shape instanceof NodeShapeSpec.WorkspaceImage
                || shape instanceof NodeShapeSpec.Ellipse ellipse && ellipse.color().isFixed()
                        && ellipse.horizontalDiameterComputationExpression().isConstant()
                        && ellipse.verticalDiameterComputationExpression().isConstant();
        return simple && isConstant(spec.border()) && spec.label().labelColor().isFixed()
                && spec.sizeComputationExpression().isConstant();
    }

    private static boolean isConstant(BorderSpec border) {
        return border.borderColor().isFixed() && border.borderSizeComputationExpression().isConstant();
    }

    private NodeShape shape(Unit unit, NodeShapeSpec spec, EvaluationScope scope) {
        if (spec instanceof NodeShapeSpec.Ellipse) {
            return new NodeShape.Ellipse();
        } else if (spec instanceof NodeShapeSpec.Lozenge) {
            return new NodeShape.Lozenge();
        } else if (spec instanceof NodeShapeSpec.Dot dot) {
            return new NodeShape.Dot(evaluator.number(unit, dot.strokeSizeComputationExpression(), scope, 2));
        } else if (spec instanceof NodeShapeSpec.Note) {
            return new NodeShape.Note();
        } else if (spec instanceof NodeShapeSpec.WorkspaceImage image) {
            return new NodeShape.Image(image.workspacePath());
        } else if (spec instanceof NodeShapeSpec.Gauge gauge) {
            return gauge(unit, gauge, scope);
        } else if (spec instanceof NodeShapeSpec.BundledImage image) {
            return switch (image.shape()) {
                case TRIANGLE -> new NodeShape.Triangle();
                case STROKE -> new NodeShape.Bar();
                case DOT -> new NodeShape.Ellipse();
                case RING -> new NodeShape.Ring();
                case SQUARE, PROVIDED_SHAPE -> new NodeShape.Square();
            };
        }
        return new NodeShape.Square();
    }

    private NodeShape gauge(Unit unit, NodeShapeSpec.Gauge gauge, EvaluationScope scope) {
        List<NodeShape.Section> sections = new ArrayList<>();
        for (NodeShapeSpec.GaugeSection section : gauge.sections()) {
            int min = evaluator.number(unit, section.minValueExpression(), scope, 0);
            int max = evaluator.number(unit, section.maxValueExpression(), scope, 100);
            int value = evaluator.number(unit, section.valueExpression(), scope, min);
            double share = max <= min ? 0 : Math.max(0, Math.min(1, (value - min) / (double) (max - min)));
            sections.add(new NodeShape.Section(share, paint(unit, section.backgroundColor(), scope),
                    paint(unit, section.foregroundColor(), scope), section.label()));
        }
        return new NodeShape.Gauge(gauge.alignment(), sections);
    }

    private Fill fill(Unit unit, NodeShapeSpec spec, EvaluationScope scope) {
        ColorSpec color = spec instanceof NodeShapeSpec.Square square ? square.color()
                : spec instanceof NodeShapeSpec.Ellipse ellipse ? ellipse.color()
                : spec instanceof NodeShapeSpec.Lozenge lozenge ? lozenge.color()
                : spec instanceof NodeShapeSpec.Dot dot ? dot.backgroundColor()
                : spec instanceof NodeShapeSpec.Note note ? note.color()
                : spec instanceof NodeShapeSpec.BundledImage image ? image.color() : null;
        return color == null ? new Fill.None() : new Fill.Solid(paint(unit, color, scope));
    }

    private Stroke border(Unit unit, NodeStyleSpec spec, EvaluationScope scope) {
        return border(unit, spec.border(), scope);
    }

    private Stroke border(Unit unit, BorderSpec border, EvaluationScope scope) {
        return new Stroke(paint(unit, border.borderColor(), scope),
                evaluator.number(unit, border.borderSizeComputationExpression(), scope, 0), border.borderLineStyle());
    }

    private RequestedSize size(Unit unit, NodeStyleSpec spec, EvaluationScope scope) {
        int size = evaluator.number(unit, spec.sizeComputationExpression(), scope, DEFAULT_NODE_SIZE);
        int width = size;
        int height = size;
        if (spec.shape() instanceof NodeShapeSpec.Square square) {
            width = square.width() == 0 ? size : square.width();
            height = square.height() == 0 ? size : square.height();
        } else if (spec.shape() instanceof NodeShapeSpec.Ellipse ellipse) {
            width = own(unit, ellipse.horizontalDiameterComputationExpression(), scope, size);
            height = own(unit, ellipse.verticalDiameterComputationExpression(), scope, size);
        } else if (spec.shape() instanceof NodeShapeSpec.Lozenge lozenge) {
            width = own(unit, lozenge.widthComputationExpression(), scope, size);
            height = own(unit, lozenge.heightComputationExpression(), scope, size);
        }
        return new RequestedSize(pixels(width), pixels(height));
    }

    private int own(Unit unit, Expression expression, EvaluationScope scope, int size) {
        int own = evaluator.number(unit, expression, scope, 0);
        return own == 0 ? size : own;
    }

    private static double pixels(int units) {
        return units < 0 ? RequestedSize.AUTO : units * (double) UNIT;
    }

    ContainerStyle container(Unit unit, ContainerStyleSpec spec, EvaluationScope scope) {
        ContainerStyle known = containers.get(spec);
        if (known != null) {
            return known;
        }
        RequestedSize size = new RequestedSize(
                pixels(evaluator.number(unit, spec.widthComputationExpression(), scope, -1)),
                pixels(evaluator.number(unit, spec.heightComputationExpression(), scope, -1)));
        ContainerStyle style = new ContainerStyle(spec.origin().path(), containerShape(spec.shape()),
                containerFill(unit, spec.shape(), scope), border(unit, spec.border(), scope),
                spec.roundedCorner() ? spec.arcWidth() : 0, spec.roundedCorner() ? spec.arcHeight() : 0,
                label(unit, spec.label(), scope), spec.hideLabelByDefault(), size);
        if (isConstant(spec)) {
            containers.put(spec, style);
        }
        return style;
    }

    private static boolean isConstant(ContainerStyleSpec spec) {
        boolean shape = spec.shape() instanceof ContainerShapeSpec.Flat flat
                ? flat.backgroundColor().isFixed() && flat.foregroundColor().isFixed()
                : !(spec.shape() instanceof ContainerShapeSpec.Shape plain) || plain.backgroundColor().isFixed();
        return shape && isConstant(spec.border()) && spec.label().labelColor().isFixed()
                && spec.widthComputationExpression().isConstant() && spec.heightComputationExpression().isConstant();
    }

    private static ContainerStyle.Shape containerShape(ContainerShapeSpec spec) {
        return spec instanceof ContainerShapeSpec.Shape ? new ContainerStyle.Shape.Parallelogram()
                : spec instanceof ContainerShapeSpec.WorkspaceImage image
                        ? new ContainerStyle.Shape.Image(image.workspacePath()) : new ContainerStyle.Shape.Box();
    }

    private Fill containerFill(Unit unit, ContainerShapeSpec spec, EvaluationScope scope) {
        if (spec instanceof ContainerShapeSpec.Shape shape) {
            return new Fill.Solid(paint(unit, shape.backgroundColor(), scope));
        }
        if (spec instanceof ContainerShapeSpec.Flat flat) {
            Paint from = paint(unit, flat.backgroundColor(), scope);
            Paint to = paint(unit, flat.foregroundColor(), scope);
            return flat.backgroundStyle() == BackgroundStyle.LIQUID || from.equals(to) ? new Fill.Solid(from)
                    : new Fill.Gradient(from, to, flat.backgroundStyle() == BackgroundStyle.GRADIENT_TOP_TO_BOTTOM);
        }
        return new Fill.None();
    }

    EdgeStyle edge(Unit unit, EdgeStyleSpec spec, EvaluationScope scope) {
        EdgeStyle known = edges.get(spec);
        if (known != null) {
            return known;
        }
        Stroke stroke = new Stroke(paint(unit, spec.strokeColor(), scope),
                Math.max(0, evaluator.number(unit, spec.sizeComputationExpression(), scope, 1)), spec.lineStyle());
        EdgeStyle style = new EdgeStyle(spec.origin().path(), stroke, spec.sourceArrow(), spec.targetArrow(),
                spec.routingStyle(), spec.endsCentering(),
                spec.beginLabel().map(label -> label(unit, label, scope)),
                spec.centerLabel().map(label -> label(unit, label, scope)),
                spec.endLabel().map(label -> label(unit, label, scope)));
        if (spec.strokeColor().isFixed() && spec.sizeComputationExpression().isConstant() && isFixed(spec.beginLabel())
                && isFixed(spec.centerLabel()) && isFixed(spec.endLabel())) {
            edges.put(spec, style);
        }
        return style;
    }

    private static boolean isFixed(Optional<LabelStyleSpec> label) {
        return label.map(given -> given.labelColor().isFixed()).orElse(true);
    }

    private LabelStyle label(Unit unit, LabelStyleSpec spec, EvaluationScope scope) {
        LabelStyle known = labels.get(spec);
        if (known != null) {
            return known;
        }
        Set<FontFormat> format = spec.labelFormat();
        FontStyle font = new FontStyle(spec.labelSize() * FontStyle.PIXELS_PER_POINT,
                format.contains(FontFormat.BOLD), format.contains(FontFormat.ITALIC),
                format.contains(FontFormat.UNDERLINE), format.contains(FontFormat.STRIKE_THROUGH));
        boolean own = spec.showIcon() && spec.iconPath().isEmpty();
        LabelStyle style = new LabelStyle(font, paint(unit, spec.labelColor(), scope), spec.labelAlignment(),
                spec.showIcon() ? spec.iconPath() : "", own);
        if (spec.labelColor().isFixed()) {
            labels.put(spec, style);
        }
        return style;
    }

    /** Evaluates a colour. */
    Paint paint(Unit unit, ColorSpec color, EvaluationScope scope) {
        Paint known = paints.get(color);
        if (known != null) {
            return known;
        }
        Paint paint = new Paint(evaluator.color(unit, color, scope), color.isFixed() ? color.name() : "");
        if (color.isFixed()) {
            paints.put(color, paint);
        }
        return paint;
    }
}
