/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** What stands at an end of an edge. */
public enum EdgeArrows implements VsmLiteral {
    /** Nothing at this end. */
    NO_DECORATION("NoDecoration"),
    /** An open arrow head that points away from the element. */
    OUTPUT_ARROW("OutputArrow"),
    /** An open arrow head that points at the element. */
    INPUT_ARROW("InputArrow"),
    /** An empty triangle that points away from the element. */
    OUTPUT_CLOSED_ARROW("OutputClosedArrow"),
    /** An empty triangle that points at the element. */
    INPUT_CLOSED_ARROW("InputClosedArrow"),
    /** A filled triangle that points away from the element. */
    OUTPUT_FILL_CLOSED_ARROW("OutputFillClosedArrow"),
    /** A filled triangle that points at the element. */
    INPUT_FILL_CLOSED_ARROW("InputFillClosedArrow"),
    /** An empty diamond. */
    DIAMOND("Diamond"),
    /** A filled diamond. */
    FILL_DIAMOND("FillDiamond"),
    /** An open arrow head and an empty diamond. */
    INPUT_ARROW_WITH_DIAMOND("InputArrowWithDiamond"),
    /** An open arrow head and a filled diamond. */
    INPUT_ARROW_WITH_FILL_DIAMOND("InputArrowWithFillDiamond"),
    /** A circle with a plus sign. */
    CIRCLE_PLUS("CirclePlus"),
    /** A filled dot. */
    DOT("Dot"),
    /** An open arrow head and a dot. */
    INPUT_ARROW_WITH_DOT("InputArrowWithDot"),
    /** An empty diamond and a dot. */
    DIAMOND_WITH_DOT("DiamondWithDot"),
    /** A filled diamond and a dot. */
    FILL_DIAMOND_WITH_DOT("FillDiamondWithDot"),
    /** An open arrow head, an empty diamond and a dot. */
    INPUT_ARROW_WITH_DIAMOND_AND_DOT("InputArrowWithDiamondAndDot"),
    /** An open arrow head, a filled diamond and a dot. */
    INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT("InputArrowWithFillDiamondAndDot");

    private final String literal;

    EdgeArrows(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
