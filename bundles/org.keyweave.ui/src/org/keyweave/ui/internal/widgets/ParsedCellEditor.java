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
                parse(value.toString(), type);
                return null;
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                return Texts.get("value.invalid", value);
            }
        });
    }

    /**
     * The value of a text.
     *
     * @param type class of texts, whole numbers or decimal numbers
     * @throws IllegalArgumentException when the text is no value of the class
     */
    public static Object parse(String text, Class<?> type) {
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
        return parse(super.doGetValue().toString(), type);
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(text(value));
    }

    /** A value as a text that {@link #parse} reads back: all its digits, so that leaving a field changes nothing. */
    public static String text(Object value) {
        String short6 = ElementLabels.value(value);
        return value instanceof Double number && Double.parseDouble(short6) != number ? number.toString() : short6;
    }
}
