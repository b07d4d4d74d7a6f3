/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.List;

import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;

/** A colour of the specification: fixed, or found from the element shown. */
public sealed interface ColorSpec {

    /** Its name in the palette; empty when it has none. */
    String name();

    /** Whether it is the same for all elements. */
    boolean isFixed();

    /**
     * The colour for an element.
     *
     * @param scope self is the element shown
     * @throws org.keyweave.vsm.expr.EvaluationException when one of its expressions fails
     */
    Rgb resolve(EvaluationScope scope);

    /**
     * A system colour or one of the user's palette.
     *
     * @param name its name
     * @param rgb the colour
     * @param system whether it is one of the system colours, which a theme may replace
     */
    record Fixed(String name, Rgb rgb, boolean system) implements ColorSpec {

        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public Rgb resolve(EvaluationScope scope) {
            return rgb;
        }
    }

    /**
     * A colour whose parts are computed.
     *
     * @param name its name
     * @param red red
     * @param green green
     * @param blue blue
     */
    record Computed(String name, Expression red, Expression green, Expression blue) implements ColorSpec {

        @Override
        public boolean isFixed() {
            return red.isConstant() && green.isConstant() && blue.isConstant();
        }

        @Override
        public Rgb resolve(EvaluationScope scope) {
            return new Rgb(red.asInt(scope).orElse(0), green.asInt(scope).orElse(0), blue.asInt(scope).orElse(0));
        }
    }

    /**
     * A colour between the steps of a scale. Between two steps each part is interpolated linearly; below the lowest and
     * above the highest step their colour holds. Without steps the scale runs from green at the minimum to red at the
     * maximum.
     *
     * @param name its name
     * @param colorValueComputationExpression the value on the scale, a whole number
     * @param minValueComputationExpression minimum of a scale without steps
     * @param maxValueComputationExpression maximum of a scale without steps
     * @param colorSteps the steps, in the order of the file
     */
    record Interpolated(String name, Expression colorValueComputationExpression,
            Expression minValueComputationExpression, Expression maxValueComputationExpression,
            List<ColorStep> colorSteps) implements ColorSpec {

        /** Copies the list. */
        public Interpolated {
            colorSteps = List.copyOf(colorSteps);
        }

        @Override
        public boolean isFixed() {
            return false;
        }

        @Override
        public Rgb resolve(EvaluationScope scope) {
            return ColorScale.resolve(this, scope);
        }
    }

    /**
     * A step of a scale.
     *
     * @param associatedValue where on the scale, a whole number
     * @param associatedColor its colour
     */
    record ColorStep(Expression associatedValue, Fixed associatedColor) {
    }
}
