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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.files.ProtectionNote;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.FormTitle;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.Sessions;

/** The features of one or several elements as a form: grouped, labelled and explained in the user's words. */
public final class PropertyForm {

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    /** One sheet a type, kept while the form lives: making and disposing a hundred widgets takes up to seconds. */
    private final Map<EClass, PropertySheet> sheets = new HashMap<>();
    private PropertySheet sheet;
    private List<EObject> elements = List.of();
    private EClass shownType;

    PropertyForm(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(event -> toolkit.dispose());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        form.getBody().setLayout(layout);
    }

    Control control() {
        return form;
    }

    /** The elements that are shown. */
    public List<EObject> elements() {
        return elements;
    }

    /** Shows elements with the features that they have in common. */
    public void show(List<EObject> newElements) {
        EClass type = common(newElements).orElse(null);
        if (type != shownType && sheet != null && sheet.holdsFocus()) {
            // What is being typed belongs to the elements that were shown until now.
            form.getBody().forceFocus();
        }
        elements = List.copyOf(newElements);
        if (type != shownType || sheet == null) {
            shownType = type;
            turn();
        }
        refresh();
    }

    /** The most special class that all elements are of. */
    private static Optional<EClass> common(List<EObject> elements) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<EClass> candidates = new ArrayList<>(elements.get(0).eClass().getEAllSuperTypes());
        candidates.add(elements.get(0).eClass());
        candidates.removeIf(type -> !elements.stream().allMatch(type::isInstance));
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }

    /** Turns to the sheet of the type, which is begun when it is first wanted. */
    private void turn() {
        sheet = sheets.computeIfAbsent(shownType, type -> new PropertySheet(toolkit, form.getBody(), type,
                this::elements, () -> grown(type), () -> form.reflow(true)));
        sheet.showAlone();
        form.reflow(true);
    }

    /** Rows have come into a sheet, perhaps into one that is no longer in front. */
    private void grown(EClass type) {
        if (type == shownType) {
            sheet.refreshNew(isWritable());
            form.reflow(true);
        }
    }

    /** Shows the values as they are now. */
    public void refresh() {
        if (form.isDisposed()) {
            return;
        }
        // An element that was deleted leaves the form; undo brings it back into the tree, not here.
        if (!elements.isEmpty() && elements.stream().anyMatch(each -> Sessions.of(each).isEmpty())) {
            show(elements.stream().filter(each -> Sessions.of(each).isPresent()).toList());
            return;
        }
        head();
        FormTitle.note(form, ProtectionNote.of(elements));
        if (!elements.isEmpty()) {
            sheet.refresh(isWritable());
        }
    }

    private boolean isWritable() {
        return Sessions.of(elements.get(0)).filter(session -> elements.stream().noneMatch(session::isReadOnly))
                .isPresent();
    }

    private void head() {
        if (elements.isEmpty()) {
            FormTitle.show(form, null, null);
        } else {
            String type = ModelLabels.of(Locale.getDefault()).type(shownType);
            FormTitle.show(form, elements.size() == 1 ? ElementLabels.label(elements.get(0))
                    : Texts.get("properties.several", elements.size(), type), Icons.image(Icons.name(shownType)));
            form.setToolTipText(type);
        }
    }

    /** The field of a feature, for tests that drive it. */
    Optional<PropertyField> field(EStructuralFeature feature) {
        return sheet.field(feature);
    }
}
