/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Text that stands for a value of some class; an empty text stands for none. */
public class ParsedCellEditor extends TextCellEditor {

    private final Class<?> type;

    /** An editor of texts, whole numbers or decimal numbers. */
    public ParsedCellEditor(Composite parent, Class<?> type) {
        super(parent);
        this.type = type;
        setValidator(value -> {
            try {
                parse(value.toString());
                return null;
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                return Texts.get("value.invalid", value);
            }
        });
    }

    /** The value of a text. */
    protected Object parse(String text) {
        String trimmed = text.trim();
        if (type == String.class) {
            return text.isBlank() ? null : text;
        }
        if (trimmed.isEmpty()) {
            return null;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(trimmed);
        }
        if (type == double.class || type == Double.class) {
            return trimmed.endsWith("%") ? Double.valueOf(trimmed.substring(0, trimmed.length() - 1).trim()) / 100
                    : Double.valueOf(trimmed);
        }
        throw new IllegalArgumentException(type.getName());
    }

    @Override
    protected Object doGetValue() {
        return parse(super.doGetValue().toString());
    }

    @Override
    protected void doSetValue(Object value) {
        // All digits, so that leaving the cell changes nothing.
        super.doSetValue(value instanceof Double number ? number.toString() : ElementLabels.value(value));
    }
}
