/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.examples.Examples;
import org.keyweave.model.Portfolio;

class PictureBookTest {

    /** A diagram that nobody opened before was drawn with the places that opening makes up, unarranged. */
    @Test
    void aDiagramThatWasNeverOpenedIsArranged() throws Exception {
        Portfolio portfolio = Examples.find("automation").orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        Notation notation = Notation.in(Locale.ENGLISH);
        Picture picture = new PictureBook(Locale.ENGLISH)
                .draw(notation.diagram("RelationshipNetwork").orElseThrow(), portfolio.getAccounts().get(0));
        Rect supplier = panel(picture, "SupplierTeam");
        Rect customer = panel(picture, "CustomerSide");
        assertTrue(supplier.right() + 100 < customer.x(), "the two parties face each other: " + supplier + customer);
        assertTrue(Math.abs(supplier.y() - customer.y()) < 1, "and begin at one height");
    }

    private static Rect panel(Picture picture, String mapping) {
        return picture.diagram().roots().stream().filter(root -> root.mapping().name().equals(mapping)).findFirst()
                .orElseThrow().absoluteBounds();
    }
}
