/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** The features of one element as properties. Every change is a step that can be undone. */
public final class ElementProperties implements IPropertySource {

    private final EObject element;

    private ElementProperties(EObject element) {
        this.element = element;
    }

    /** The properties of an element. */
    public static ElementProperties of(EObject element) {
        return new ElementProperties(element);
    }

    /** The cell editor for a feature, or {@code null} when it cannot be edited in a cell. */
    public static CellEditor editor(Composite parent, EObject element, EStructuralFeature feature) {
        return FeatureDescriptor.editor(parent, element, feature);
    }

    /** A page that shows the elements of the current selection. */
    public static PropertySheetPage page() {
        PropertySheetPage page = new SessionPropertyPage();
        page.setPropertySourceProvider(object -> {
            EObject element = Adapters.adapt(object, EObject.class);
            return element == null ? null : new ElementProperties(element);
        });
        return page;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        boolean writable = Sessions.of(element).filter(session -> !session.isReadOnly()).isPresent();
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())) {
                continue;
            }
            descriptors.add(new FeatureDescriptor(element, feature, writable, category(feature)));
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    private static String category(EStructuralFeature feature) {
        if (feature.isDerived() || !feature.isChangeable()) {
            return Texts.get("properties.computed");
        }
        if (feature instanceof EReference) {
            return Texts.get("properties.references");
        }
        return feature.getEContainingClass().isAbstract() ? Texts.get("properties.general")
                : ModelLabels.of(Locale.getDefault()).type(feature.getEContainingClass());
    }

    @Override
    public Object getPropertyValue(Object id) {
        EStructuralFeature feature = (EStructuralFeature) id;
        boolean unknown = feature.isUnsettable() && !element.eIsSet(feature);
        return unknown ? null : element.eGet(feature);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        EStructuralFeature feature = (EStructuralFeature) id;
        Object wanted = value;
        if (wanted == null || wanted == Choice.NONE || wanted.equals("") && feature instanceof EAttribute) {
            wanted = SetCommand.UNSET_VALUE;
        }
        Object before = getPropertyValue(id);
        if (wanted.equals(before) || wanted == SetCommand.UNSET_VALUE && before == null) {
            return;
        }
        Object after = wanted;
        Sessions.of(element).ifPresent(session -> set(session, feature, after));
    }

    private void set(ModelSession session, EStructuralFeature feature, Object value) {
        session.execute(NewElements.labelled(
                SetCommand.create(session.editingDomain(), element, feature, value),
                Texts.get("step.set", ModelLabels.of(Locale.getDefault()).feature(feature))));
    }

    @Override
    public boolean isPropertySet(Object id) {
        return element.eIsSet((EStructuralFeature) id);
    }

    @Override
    public void resetPropertyValue(Object id) {
        setPropertyValue(id, null);
    }

    @Override
    public Object getEditableValue() {
        return element;
    }
}
