/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.Optional;

import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;

/**
 * Interpolation on the scale of an interpolated colour, as Sirius does it: whole numbers, linear in red, green and
 * blue, each part cut (not rounded) to a whole number.
 */
final class ColorScale {

    private static final Rgb GREEN = new Rgb(0, 255, 0);
    private static final Rgb RED = new Rgb(255, 0, 0);

    private ColorScale() {
    }

    static Rgb resolve(ColorSpec.Interpolated color, EvaluationScope scope) {
        Optional<Integer> value = number(color.colorValueComputationExpression(), scope);
        Step lowest = null;
        Step highest = null;
        Step below = null;
        Step above = null;
        for (ColorSpec.ColorStep written : color.colorSteps()) {
            Optional<Integer> at = number(written.associatedValue(), scope);
            if (at.isEmpty()) {
                continue;
            }
            Step step = new Step(at.get(), written.associatedColor().rgb());
            lowest = lowest == null || step.at < lowest.at ? step : lowest;
            highest = highest == null || step.at > highest.at ? step : highest;
            if (value.isPresent()) {
                below = step.at <= value.get() && (below == null || step.at > below.at) ? step : below;
                above = step.at >= value.get() && (above == null || step.at < above.at) ? step : above;
            }
        }
        if (lowest == null || value.isEmpty()) {
            return withoutSteps(color, scope, value);
        }
        Step from = below == null ? lowest : below;
        Step to = above == null ? highest : above;
        return between(from.rgb, to.rgb, from.at, to.at, value.get());
    }

    private static Rgb withoutSteps(ColorSpec.Interpolated color, EvaluationScope scope, Optional<Integer> value) {
        int min = number(color.minValueComputationExpression(), scope).orElse(0);
        int max = number(color.maxValueComputationExpression(), scope).orElse(1);
        return between(GREEN, RED, min, max, value.orElse(min));
    }

    private static Rgb between(Rgb from, Rgb to, int min, int upper, int value) {
        int max = upper <= min ? min + 1 : upper;
        float scale = ((float) Math.max(min, Math.min(max, value)) - min) / (max - min);
        return new Rgb(part(from.red(), to.red(), scale), part(from.green(), to.green(), scale),
                part(from.blue(), to.blue(), scale));
    }

    private static int part(int from, int to, float scale) {
        return (int) (from + (to - from) * scale);
    }

    private static Optional<Integer> number(Expression expression, EvaluationScope scope) {
        return expression.asInt(scope);
    }

    private record Step(int at, Rgb rgb) {
    }
}
