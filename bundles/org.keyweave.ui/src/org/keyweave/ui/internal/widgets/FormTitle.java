/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.Objects;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * The title of a form. The form itself lays out everything in it whenever its title or image is set, even to what they
 * are; here only what has changed is set, and the form is laid out only when the title takes another height.
 */
public final class FormTitle {

    private FormTitle() {
    }

    /** Says something below the title; {@code null} takes it away. */
    public static void note(ScrolledForm scrolled, String text) {
        Form form = scrolled.getForm();
        if (!Objects.equals(form.getMessage(), text)) {
            form.setMessage(text, text == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
            form.layout(true);
            scrolled.reflow(true);
        }
    }

    /** Shows a title, taken literally, and an image; either may be {@code null}. */
    public static void show(ScrolledForm scrolled, String title, Image image) {
        Form form = scrolled.getForm();
        String text = title == null ? "" : title.replace("&", "&&");
        boolean other = !Objects.requireNonNullElse(form.getText(), "").equals(text);
        if (!other && form.getImage() == image) {
            return;
        }
        int height = form.getHead().getSize().y;
        if (form.getImage() != image) {
            form.setImage(image);
        }
        if (other) {
            // Without a text at all there is no room kept for one.
            form.setText(title == null ? null : text);
        }
        form.layout(true);
        if (form.getHead().getSize().y != height) {
            scrolled.reflow(true);
        }
    }
}
