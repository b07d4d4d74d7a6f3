/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.vsm.SystemColors;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.expr.ExpressionCompiler;
import org.keyweave.vsm.expr.Services;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemList;

/** Interpolation by hand-worked numbers: whole steps, parts cut, ends held. */
class ColorSpecTest {

    private static final EvaluationScope SCOPE = EvaluationScope.of(EcorePackage.Literals.ECLASS);

    private static Expression expression(String text) {
        return new ExpressionCompiler(Services.NONE).compile(text, new Place("", 0, "", ""), new ProblemList());
    }

    /** A scale from its value, minimum, maximum and steps {@code at:rrggbb}. */
    private static Rgb resolve(String value, String min, String max, String... steps) {
        List<ColorSpec.ColorStep> list = new ArrayList<>();
        for (String step : steps) {
            String[] parts = step.split("/");
            int rgb = Integer.parseInt(parts[1], 16);
            list.add(new ColorSpec.ColorStep(expression(parts[0]), new ColorSpec.Fixed("",
                    new Rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff), false)));
        }
        return new ColorSpec.Interpolated("scale", expression(value), expression(min), expression(max), list)
                .resolve(SCOPE);
    }

    @ParameterizedTest
    @CsvSource({"0,000000", "5,7f7f7f", "10,ffffff", "-3,000000", "99,ffffff", "1,191919", "20,ffffff"})
    void betweenTwoSteps(String value, String expected) {
        assertEquals("#" + expected, resolve(value, "0", "10", "0/000000", "10/ffffff").hex());
    }

    @ParameterizedTest
    @CsvSource({"0,ff0000", "50,ffff00", "75,7fff00", "100,00ff00", "25,ff7f00", "101,00ff00", "-1,ff0000"})
    void betweenThreeStepsInAnyOrder(String value, String expected) {
        assertEquals("#" + expected, resolve(value, "0", "1", "100/00ff00", "0/ff0000", "50/ffff00").hex());
    }

    @ParameterizedTest
    @CsvSource({"0,00ff00", "10,ff0000", "5,7f7f00", "-1,00ff00", "11,ff0000"})
    void withoutStepsFromGreenToRed(String value, String expected) {
        assertEquals("#" + expected, resolve(value, "0", "10").hex());
    }

    @Test
    void oneStepHoldsEverywhere() {
        assertEquals("#123456", resolve("7", "0", "1", "3/123456").hex());
        assertEquals("#123456", resolve("-7", "0", "1", "3/123456").hex());
    }

    @Test
    void noValueFallsBackToTheMinimum() {
        assertEquals("#00ff00", resolve("none", "0", "10", "0/000000", "10/ffffff").hex());
        assertEquals("#00ff00", resolve("", "0", "10").hex());
    }

    @Test
    void stepWithoutANumberIsLeftOut() {
        assertEquals("#ffffff", resolve("5", "0", "10", "none/000000", "10/ffffff").hex());
    }

    @Test
    void minimumAboveMaximumIsAScaleOfOne() {
        assertEquals("#00ff00", resolve("5", "5", "1").hex());
        assertEquals("#ff0000", resolve("6", "5", "1").hex());
    }

    @Test
    void computedPartsAreClampedAndMissingOnesZero() {
        ColorSpec color = new ColorSpec.Computed("c", expression("300"), expression("-5"), expression("x"));
        assertEquals(new Rgb(255, 0, 0), color.resolve(SCOPE));
        assertTrue(color.isFixed());
        assertFalse(new ColorSpec.Computed("c", expression("feature:name"), expression("1"), expression("2"))
                .isFixed());
    }

    @Test
    void systemColorsAreComplete() {
        assertEquals(26, SystemColors.all().size());
        for (String name : List.of("chocolate", "gray", "green", "orange", "purple", "red", "yellow", "blue")) {
            assertTrue(SystemColors.all().keySet().containsAll(List.of(name, "light_" + name, "dark_" + name)));
        }
    }
}
