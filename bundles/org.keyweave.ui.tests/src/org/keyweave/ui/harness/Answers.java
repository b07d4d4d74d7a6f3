/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.harness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Assertions;

/**
 * Answers dialogs as a user would, by the words on their buttons. To be used on the user interface thread: a dialog
 * that opens there runs its own event loop, in which the answer is given.
 */
public final class Answers implements AutoCloseable {

    private static final int LOOK_MILLIS = 40;
    private static final long PATIENCE_MILLIS = 20_000;

    private final Display display = Display.getCurrent();
    private final Deque<String> buttons = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final Runnable look = this::look;
    private final boolean silent = ErrorDialog.AUTOMATED_MODE;
    private boolean closed;

    /** Presses these buttons, one in each dialog that opens. */
    public Answers(String... inOrder) {
        buttons.addAll(List.of(inOrder));
        // The harness keeps error dialogs from opening; here they are to be seen and answered.
        ErrorDialog.AUTOMATED_MODE = false;
        display.timerExec(LOOK_MILLIS, look);
    }

    private void look() {
        if (closed || display.isDisposed()) {
            return;
        }
        for (Shell shell : display.getShells()) {
            Button button = buttons.isEmpty() || !shell.isVisible() ? null : find(shell, buttons.peek());
            if (button != null) {
                buttons.remove();
                said.add(text(shell));
                display.timerExec(LOOK_MILLIS, look);
                button.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        display.timerExec(LOOK_MILLIS, look);
    }

    private static Button find(Composite parent, String words) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(words)) {
                return button;
            }
            Button within = child instanceof Composite composite ? find(composite, words) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    private static String text(Composite parent) {
        StringBuilder text = new StringBuilder();
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                text.append(label.getText()).append('\n');
            } else if (child instanceof Text field) {
                text.append(field.getText()).append('\n');
            } else if (child instanceof Composite composite) {
                text.append(text(composite));
            }
        }
        return text.toString();
    }

    /** What the dialogs said that were answered so far. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** Lets events happen until the condition holds; fails when it does not within twenty seconds. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            Assertions.assertTrue(System.currentTimeMillis() < end, what + " did not happen");
            if (!display.readAndDispatch()) {
                display.timerExec(LOOK_MILLIS, () -> { });
                display.sleep();
            }
        }
    }

    /** All answers have to be given by now. */
    @Override
    public void close() {
        closed = true;
        ErrorDialog.AUTOMATED_MODE = silent;
        display.timerExec(-1, look);
        Assertions.assertEquals(List.of(), List.copyOf(buttons), "dialogs that did not open");
    }
}
