/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * What a part does for cut, copy, paste, delete and select all of the workbench, unless somebody types: in a search field
 * or a label that is edited in place, these keys belong to the text. Without it, pasting a word into the search of the
 * explorer would paste people into the model.
 */
public final class TextFirst extends Action {

    private static final Set<String> OF_TEXTS = Set.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId());

    private final String deed;
    private final IAction otherwise;
    private final Supplier<Control> focus;

    /**
     * The deed of a part.
     *
     * @param focus gives what has the keyboard
     */
    TextFirst(String deed, IAction otherwise, Supplier<Control> focus) {
        this.deed = deed;
        this.focus = focus;
        setId(otherwise.getId());
        this.otherwise = otherwise;
        setText(otherwise.getText());
        setActionDefinitionId(otherwise.getActionDefinitionId());
        setEnabled(otherwise.isEnabled());
        otherwise.addPropertyChangeListener(event -> {
            if (ENABLED.equals(event.getProperty())) {
                setEnabled(otherwise.isEnabled());
            }
        });
    }

    /**
     * Makes an action what a part does for one of the workbench, as long as there is the part.
     *
     * @param action what is done when nobody types
     */
    public static void set(IActionBars bars, ActionFactory factory, IAction action) {
        bars.setGlobalActionHandler(factory.getId(), of(factory.getId(), action));
    }

    /** The same for those that set and take away by themselves; to be made once, since it listens to the action. */
    public static IAction of(String id, IAction action) {
        return OF_TEXTS.contains(id) ? new TextFirst(id, action, () -> Display.getCurrent().getFocusControl()) : action;
    }

    @Override
    public void run() {
        Control typedIn = focus.get();
        if (typedIn instanceof Text text) {
            run(text::cut, text::copy, text::paste, text::selectAll);
        } else if (typedIn instanceof StyledText text) {
            run(text::cut, text::copy, text::paste, text::selectAll);
        } else if (typedIn instanceof Combo combo) {
            run(combo::cut, combo::copy, combo::paste, () -> combo.setSelection(
                    new Point(0, combo.getText().length())));
        } else {
            otherwise.run();
        }
    }

    private void run(Runnable cut, Runnable copy, Runnable paste, Runnable all) {
        if (ActionFactory.CUT.getId().equals(deed)) {
            cut.run();
        } else if (ActionFactory.COPY.getId().equals(deed)) {
            copy.run();
        } else if (ActionFactory.PASTE.getId().equals(deed)) {
            paste.run();
        } else if (ActionFactory.SELECT_ALL.getId().equals(deed)) {
            all.run();
        }
        // The text has taken the key for deleting already when the workbench comes to it.
    }
}
