/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.matrix.MatrixPaste.Effect;

class MatrixPasteTest {

    @TempDir
    private Path folder;

    private OpenExample example;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
    }

    @AfterEach
    void close() {
        example.close();
    }

    private MatrixModel model() {
        return new MatrixModel(AccountAnalysis.of(example.account()), MatrixOrder.FUNCTION);
    }

    private static List<Effect> effects(MatrixPaste paste) {
        return paste.lines().stream().map(MatrixPaste.Line::effect).toList();
    }

    @Test
    void whatIsCopiedOutIsPastedBackWithoutAChange() {
        MatrixModel model = model();
        for (MatrixAspect aspect : MatrixAspect.values()) {
            if (aspect == MatrixAspect.LAST_CONTACT) {
                // What is copied is the last contact by interactions; what is stored may be an older one.
                continue;
            }
            String sheet = MatrixSheet.write(model, aspect, new GridRange(0, 0, model.rows().size() - 1,
                    model.columns().size() - 1));
            MatrixPaste paste = MatrixPaste.of(model, aspect, sheet, 0, 0);
            assertTrue(paste.isNamed());
            assertFalse(paste.lines().isEmpty(), aspect.name());
            assertEquals(List.of(), paste.entries(), aspect.name());
            assertEquals(0, paste.count(Effect.REFUSED), aspect.name());
        }
    }

    @Test
    void namesAreFoundInEitherDirectionAndLanguage() {
        MatrixModel model = model();
        String upright = "\tGao Yan\tWang Jun\nzhou min\tKnown\t3\nChen Lei\t\u4f19\u4f34\t\n";
        MatrixPaste paste = MatrixPaste.of(model, MatrixAspect.CURRENT_LEVEL, upright, 5, 5);
        assertEquals(List.of(Effect.CHANGED, Effect.NEW, Effect.CHANGED), effects(paste));
        String turned = "\tZhou Min\nGao Yan\t1\n";
        assertEquals(List.of(Effect.CHANGED), effects(MatrixPaste.of(model, MatrixAspect.CURRENT_LEVEL, turned, 0,
                0)));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedAndTheRestStays() {
        String sheet = "\tGao Yan\tNobody Known\nChen Lei\tsplendid\tknown\nStranger\t1\t\n";
        MatrixPaste paste = MatrixPaste.of(model(), MatrixAspect.CURRENT_LEVEL, sheet, 0, 0);
        assertEquals(List.of(Effect.REFUSED, Effect.REFUSED, Effect.REFUSED), effects(paste));
        assertTrue(paste.lines().get(0).reason().contains("splendid"));
        assertTrue(paste.lines().get(1).reason().contains("Nobody Known"));
        assertTrue(paste.lines().get(2).reason().contains("Stranger"));
    }

    @Test
    void blockWithoutNamesGoesIntoTheCellsFromTheCursorOn() throws Exception {
        MatrixModel model = model();
        int row = model.rows().size() - 1;
        MatrixPaste paste = MatrixPaste.of(model, MatrixAspect.PERSONAL_TRUST, "2\t3\n4\t5", row, 0);
        assertFalse(paste.isNamed());
        assertEquals(2, paste.count(Effect.REFUSED), "the second line lies outside");
        byte[] before = example.bytes();
        assertTrue(MatrixEdits.set(example.session(), model, paste.entries(), "Paste"));
        Touchpoint made = model().cell(model.rows().get(row), model.columns().get(1));
        assertEquals(3, made.getPersonalTrust());
        example.session().commandStack().undo();
        assertArrayEquals(before, example.bytes());
    }

    @Test
    void valueInAnEmptyCellMakesTheTouchpointOnce() {
        MatrixModel model = model();
        var ours = example.person("Samir Haddad");
        var theirs = example.person("Gao Yan");
        int before = example.account().getTouchpoints().size();
        assertTrue(MatrixEdits.set(example.session(), model, List.of(
                new MatrixEdits.Entry(ours, theirs, MatrixAspect.CURRENT_LEVEL.feature(), RelationshipLevel.KNOWN),
                new MatrixEdits.Entry(ours, theirs, MatrixAspect.PERSONAL_TRUST.feature(), 2)), "Both"));
        assertEquals(before + 1, example.account().getTouchpoints().size());
        Touchpoint made = model().cell(ours, theirs);
        assertEquals(List.of(RelationshipLevel.KNOWN, 2), List.of(made.getCurrentLevel(), made.getPersonalTrust()));
    }
}
