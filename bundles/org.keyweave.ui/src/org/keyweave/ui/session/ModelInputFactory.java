/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes inputs again after a restart. */
public final class ModelInputFactory implements IElementFactory {

    /** Identifier of the factory. */
    public static final String ID = "org.keyweave.ui.modelInput";

    private static final String FILE = "file";
    private static final String ELEMENT = "element";
    private static final String ASPECT = "aspect";
    private static final String NAME = "name";

    static void write(ModelInput input, IMemento memento) {
        memento.putString(FILE, input.file().toString());
        memento.putString(ELEMENT, input.elementId());
        memento.putString(ASPECT, input.aspect());
        memento.putString(NAME, input.getName());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        String element = memento.getString(ELEMENT);
        return file == null || element == null ? null
                : new ModelInput(Path.of(file), element, memento.getString(ASPECT), memento.getString(NAME));
    }
}
