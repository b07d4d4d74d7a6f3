/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.charts.Tones;

/** The grid of 60 by 200 people with 3,000 touchpoints. */
class LargeMatrixTest {

    private static final int ROWS = 60;
    private static final int COLUMNS = 200;
    private static final int TOUCHPOINTS = 3_000;
    private static final int FRAMES = 21;

    /** A frame that a user still takes for smooth, with room for a busy machine. */
    private static final long FRAME_MILLIS = 120;

    private static Account account() {
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        Random random = new Random(7);
        Portfolio portfolio = factory.createPortfolio();
        portfolio.setSupplier(factory.createSupplier());
        Account account = factory.createAccount();
        portfolio.getAccounts().add(account);
        for (int i = 0; i < ROWS; i++) {
            portfolio.getSupplier().getPeople().add(person("Ours " + i, random));
        }
        for (int i = 0; i < COLUMNS; i++) {
            account.getPeople().add(person("Theirs " + i, random));
        }
        for (int i = 0; i < TOUCHPOINTS; i++) {
            Touchpoint touchpoint = factory.createTouchpoint();
            touchpoint.setSupplierPerson(portfolio.getSupplier().getPeople().get(i % ROWS));
            touchpoint.setCustomerPerson(account.getPeople().get(i * 7 % COLUMNS));
            touchpoint.setPersonalTrust(random.nextInt(6));
            touchpoint.setCurrentLevel(RelationshipLevel.VALUES.get(random.nextInt(6)));
            account.getTouchpoints().add(touchpoint);
        }
        return account;
    }

    private static Person person(String name, Random random) {
        Person person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setFunction(BusinessFunction.VALUES.get(random.nextInt(BusinessFunction.VALUES.size())));
        person.setLevel(Level.VALUES.get(random.nextInt(Level.VALUES.size())));
        return person;
    }

    @Test
    void frameCostsWhatIsSeenAndNotWhatThereIs() {
        MatrixModel model = new MatrixModel(AccountAnalysis.of(account()), MatrixOrder.FUNCTION);
        assertEquals(ROWS, model.rows().size());
        assertEquals(COLUMNS, model.columns().size());
        Shell shell = new Shell(Display.getCurrent());
        Image image = new Image(Display.getCurrent(), 1400, 800);
        GC gc = new GC(image);
        try {
            for (boolean compact : new boolean[] { false, true }) {
                long[] frames = new long[FRAMES];
                for (int i = 0; i < FRAMES; i++) {
                    GridGeometry place = new GridGeometry(16, compact, true, new Point(i * 37, i * 11));
                    long begin = System.nanoTime();
                    new GridPainter(gc, Tones.of(shell), place, model, new GridBrush.Look(MatrixAspect.OVERVIEW,
                            true, new Point(3, 3), new GridRange(3, 3, 3, 3), true, gc.getFont(), gc.getFont(),
                            gc.getFont())).paint(new Rectangle(0, 0, 1400, 800));
                    frames[i] = System.nanoTime() - begin;
                }
                Arrays.sort(frames);
                long median = frames[FRAMES / 2] / 1_000_000;
                System.out.println("matrix 60 x 200, " + (compact ? "narrow" : "wide") + " cells: " + median
                        + " ms a frame");
                assertTrue(median < FRAME_MILLIS, median + " ms");
            }
        } finally {
            gc.dispose();
            image.dispose();
            shell.dispose();
        }
    }
}
