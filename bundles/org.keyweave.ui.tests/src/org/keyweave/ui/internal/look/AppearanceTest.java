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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.diagram.render.Theme;
import org.keyweave.ui.internal.diagrams.DiagramEditor;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.vsm.spec.Rgb;

/** The look is changed while views and editors are open, to dark and back. */
class AppearanceTest {

    /** Grey levels by which ink and ground differ at least in what can be read at all. */
    private static final int APART = 80;
    private static final int PAINTED_MILLIS = 300;
    /** Grey levels by which grounds differ that are told apart side by side. */
    private static final int TOLD_APART = 5;

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

    /** Brightness in the middle of a field as it is on the screen. */
    private static int ground(Text field) {
        Point middle = field.toDisplay(field.getSize().x / 2, field.getSize().y / 2);
        Image picture = new Image(field.getDisplay(), 1, 1);
        GC gc = new GC(field.getDisplay());
        gc.copyArea(picture, middle.x, middle.y);
        gc.dispose();
        ImageData data = picture.getImageData();
        int grey = grey(data.palette.getRGB(data.getPixel(0, 0)));
        picture.dispose();
        return grey;
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = {"DARK", "LIGHT"})
    void fieldLooksAsIfItCouldBeFilledInOnlyWhenItCan(Look look) {
        apply(look);
        Shell shell = new Shell(example.page().getWorkbenchWindow().getShell(), SWT.DIALOG_TRIM);
        shell.setLayout(new FillLayout(SWT.VERTICAL));
        Text field = new Text(shell, SWT.BORDER);
        new Text(shell, SWT.BORDER);
        shell.setSize(300, 120);
        shell.open();
        try {
            long painted = System.currentTimeMillis() + PAINTED_MILLIS;
            OpenExample.until(() -> System.currentTimeMillis() > painted);
            int enabled = ground(field);
            field.setEnabled(false);
            OpenExample.until(() -> Math.abs(ground(field) - enabled) >= TOLD_APART);
            field.setEnabled(true);
            OpenExample.until(() -> ground(field) == enabled);
        } finally {
            shell.dispose();
        }
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
