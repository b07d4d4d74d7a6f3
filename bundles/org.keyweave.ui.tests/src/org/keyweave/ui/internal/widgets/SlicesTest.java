/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work is cut into slices, and controls are asked for their size no more often than needed. */
class SlicesTest {

    private final List<String> done = new ArrayList<>();
    private Shell shell;
    private Slices slices;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        slices = new Slices(shell, () -> done.add("|"));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void piece(String name) {
        slices.add(() -> {
            done.add(name);
            long end = System.nanoTime() + 15_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        });
    }

    private void drain() {
        while (shell.getDisplay().readAndDispatch()) {
            continue;
        }
    }

    @Test
    void otherEventsGetThroughBetweenPieces() {
        piece("a");
        piece("b");
        shell.getDisplay().asyncExec(() -> done.add("event"));
        assertEquals(List.of(), done, "nothing before the present event is over");
        drain();
        assertEquals(List.of("a", "|", "event", "b", "|"), done);
        assertTrue(slices.isDone());
    }

    @Test
    void shortPiecesShareASlice() {
        slices.add(() -> done.add("a"));
        slices.add(() -> done.add("b"));
        drain();
        assertEquals(List.of("a", "b", "|"), done);
    }

    @Test
    void whoNeedsTheWholeGetsItAtOnce() {
        piece("a");
        slices.add(() -> slices.add(() -> done.add("added by a piece")));
        piece("b");
        slices.finish();
        assertEquals(List.of("a", "b", "added by a piece", "|"), done);
        drain();
        assertEquals(4, done.size());
    }

    @Test
    void workEndsWithItsOwnerOrWhenGivenUp() {
        piece("a");
        slices.clear();
        drain();
        piece("b");
        assertFalse(slices.isDone());
        shell.dispose();
        slices.finish();
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
        assertEquals(List.of(), done);
    }

    @Test
    void endsWhenItIsOfNoUseAnyMore() {
        boolean[] over = { false };
        Slices others = new Slices(shell.getDisplay(), () -> over[0], () -> done.add("|"));
        others.add(() -> {
            done.add("a");
            over[0] = true;
        });
        others.add(() -> done.add("b"));
        drain();
        assertEquals(List.of("a"), done);
    }

    @Test
    void longListComesInPartByPartAndWholeForThoseWhoNeedIt() {
        TableViewer viewer = new TableViewer(shell, SWT.VIRTUAL | SWT.MULTI);
        GrowingRows rows = new GrowingRows(viewer);
        List<Integer> many = IntStream.range(0, 25_000).boxed().toList();
        rows.show(many);
        int first = viewer.getTable().getItemCount();
        assertTrue(first > 500 && first < 5_000, () -> "a part of them: " + first);
        viewer.setSelection(new StructuredSelection(3));
        drain();
        assertEquals(many.size(), viewer.getTable().getItemCount());
        assertEquals(3, viewer.getStructuredSelection().getFirstElement());
        rows.show(many.subList(0, 10));
        assertEquals(10, viewer.getTable().getItemCount());
        rows.show(many);
        rows.complete();
        assertEquals(many.size(), viewer.getTable().getItemCount());
        viewer.setSelection(new StructuredSelection(24_999));
        assertEquals(24_999, viewer.getStructuredSelection().getFirstElement());
    }

    @Test
    void titleThatIsShownAlreadyLaysNothingOut() {
        FormToolkit toolkit = new FormToolkit(shell.getDisplay());
        try {
            shell.setLayout(new FillLayout());
            ScrolledForm form = toolkit.createScrolledForm(shell);
            int[] asked = { 0 };
            form.getBody().setLayout(new FillLayout());
            new Label(form.getBody(), SWT.NONE) {
                @Override
                public Point computeSize(int widthHint, int heightHint, boolean changed) {
                    asked[0]++;
                    return super.computeSize(widthHint, heightHint, changed);
                }

                @Override
                protected void checkSubclass() {
                    // Only counts.
                }
            };
            shell.setSize(300, 200);
            FormTitle.show(form, "R&D", null);
            shell.layout(true, true);
            asked[0] = 0;
            FormTitle.show(form, "R&D", null);
            assertEquals("R&&D", form.getForm().getText());
            assertEquals(0, asked[0]);
        } finally {
            toolkit.dispose();
        }
    }

    @Test
    void controlIsMeasuredOnceUntilItIsForgottenOrItsFontChanges() {
        int[] asked = { 0 };
        Composite control = new Composite(shell, SWT.NONE) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                asked[0]++;
                return new Point(10, 20);
            }
        };
        MeasuredSizes sizes = new MeasuredSizes();
        assertEquals(20, sizes.of(control, 100, SWT.DEFAULT).y);
        assertEquals(20, sizes.of(control, 100, SWT.DEFAULT).y);
        assertEquals(1, asked[0]);
        sizes.of(control, 50, SWT.DEFAULT);
        assertEquals(2, asked[0], "another width");
        sizes.forget(control);
        sizes.of(control, 50, SWT.DEFAULT);
        assertEquals(3, asked[0]);
        control.setFont(JFaceResources.getBannerFont());
        sizes.of(control, 50, SWT.DEFAULT);
        assertEquals(4, asked[0], "another font");
    }
}
