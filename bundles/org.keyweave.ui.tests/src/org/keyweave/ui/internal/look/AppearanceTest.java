/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.diagram.render.Theme;
import org.keyweave.ui.internal.diagrams.DiagramEditor;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.vsm.spec.Rgb;

/** The look is changed while views and editors are open, to dark and back. */
class AppearanceTest {

    /** Grey levels by which ink and ground differ at least in what can be read at all. */
    private static final int APART = 80;

    @TempDir
    private Path folder;

    private OpenExample example;
    private Look before;

    @BeforeEach
    void open() throws Exception {
        before = Look.chosen();
        example = new OpenExample(folder);
    }

    @AfterEach
    void close() {
        Appearance.apply(before);
        OpenExample.until(() -> Appearance.isDark() == (before == Look.DARK));
        example.close();
    }

    private static int grey(RGB colour) {
        return (299 * colour.red + 587 * colour.green + 114 * colour.blue) / 1000;
    }

    /** Lists, trees and words whose ink can hardly be told from the ground. */
    private static List<String> faint(Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            boolean written = child instanceof Table || child instanceof Tree
                    || child instanceof Label label && !label.getText().isBlank();
            int ink = grey(child.getForeground().getRGB());
            int ground = grey(child.getBackground().getRGB());
            if (written && child.isVisible() && Math.abs(ink - ground) < APART) {
                found.add(child + ": " + child.getForeground() + " on " + child.getBackground());
            }
            if (child instanceof Composite composite) {
                found.addAll(faint(composite));
            }
        }
        return found;
    }

    private void apply(Look look) {
        Appearance.apply(look);
        OpenExample.until(() -> Appearance.isDark() == (look == Look.DARK));
        assertEquals(List.of(), faint(example.page().getWorkbenchWindow().getShell()));
    }

    @Test
    void darkAndBackLeavesNoInkBehindThatCannotBeRead() {
        apply(Look.DARK);
        apply(Look.LIGHT);
        apply(Look.DARK);
        apply(Look.LIGHT);
    }

    @Test
    void openDiagramTakesTheColoursOfTheLook() {
        DiagramEditor network = (DiagramEditor) ShowIn.network(example.account(), example.page()).orElseThrow();
        apply(Look.DARK);
        assertEquals(Theme.DARK.sheet(), sheet(network));
        apply(Look.LIGHT);
        assertEquals(Theme.LIGHT.sheet(), sheet(network));
    }

    private static Rgb sheet(DiagramEditor diagram) {
        RGB colour = diagram.part().viewer().getControl().getBackground().getRGB();
        return new Rgb(colour.red, colour.green, colour.blue);
    }
}
