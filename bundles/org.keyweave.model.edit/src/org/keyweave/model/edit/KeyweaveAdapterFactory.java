/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.util.Locale;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.keyweave.model.provider.KeyweaveItemProviderAdapterFactory;

/**
 * Item providers for viewers and commands: those that are generated, but with the labels and icons of this package.
 * Dispose it when the viewers are gone.
 */
public final class KeyweaveAdapterFactory extends KeyweaveItemProviderAdapterFactory {

    private final Labels labelProvider;

    /** Makes providers that label elements in a language. */
    public KeyweaveAdapterFactory(Locale locale) {
        labelProvider = new Labels(ElementLabels.of(locale));
    }

    @Override
    public Adapter adapt(Notifier target, Object type) {
        // asked in any case: the generated provider is what tells viewers about changes
        Adapter generated = super.adapt(target, type);
        return type == IItemLabelProvider.class && generated != null && target instanceof EObject
                ? labelProvider : generated;
    }

    /** One for all elements, never attached to any. */
    private static final class Labels extends AdapterImpl implements IItemLabelProvider {

        private final ElementLabels labels;

        Labels(ElementLabels labels) {
            this.labels = labels;
        }

        @Override
        public String getText(Object object) {
            return labels.label((EObject) object);
        }

        @Override
        public Object getImage(Object object) {
            return ElementIcons.icon((EObject) object);
        }
    }
}
