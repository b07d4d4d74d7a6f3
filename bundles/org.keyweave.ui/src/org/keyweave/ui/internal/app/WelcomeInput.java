/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.keyweave.ui.internal.text.Texts;

/** The input of the one welcome page. It says that it can be kept, so that a page left open is there again. */
final class WelcomeInput implements IEditorInput, IPersistableElement {

    static final WelcomeInput INSTANCE = new WelcomeInput();

    private WelcomeInput() {
    }

    /** Gives the input back after a restart. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.keyweave.ui.welcomeInput";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return INSTANCE;
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Texts.get("welcome.tab");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // There is but one.
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
