/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;

/** An action that knows by itself whether it can be run and whether it is checked. */
final class DiagramAction extends Action {

    private final Runnable work;
    private BooleanSupplier possible = () -> true;
    private BooleanSupplier on;

    DiagramAction(String text, int style, Runnable work) {
        super(text, style);
        this.work = work;
        setToolTipText(text.replace("...", ""));
    }

    DiagramAction when(BooleanSupplier condition) {
        possible = condition;
        return this;
    }

    DiagramAction checkedWhen(BooleanSupplier condition) {
        on = condition;
        return this;
    }

    /** Sets the key that menus show; who listens to keys binds it. */
    DiagramAction key(int accelerator) {
        setAccelerator(accelerator);
        return this;
    }

    void update() {
        setEnabled(possible.getAsBoolean());
        if (on != null) {
            setChecked(on.getAsBoolean());
        }
    }

    @Override
    public void run() {
        if (possible.getAsBoolean()) {
            work.run();
        }
        update();
    }
}
