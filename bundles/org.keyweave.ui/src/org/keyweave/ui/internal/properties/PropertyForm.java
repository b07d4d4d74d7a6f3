/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.Sessions;

/** The features of one or several elements as a form: grouped, labelled and explained in the user's words. */
public final class PropertyForm {

    private static final int LABEL_WIDTH = 110;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    /** One sheet a type, kept while the form lives: making and disposing a hundred widgets takes up to seconds. */
    private final Map<EClass, Sheet> sheets = new HashMap<>();
    private Sheet sheet;
    private List<EObject> elements = List.of();
    private EClass shownType;

    /** The rows of one type, with its sections by the key under which it is remembered whether they are open. */
    private record Sheet(Composite area, List<PropertyField> fields, Map<Section, String> sections) {

        void showAlone() {
            for (Control other : area.getParent().getChildren()) {
                other.setVisible(other == area);
                ((GridData) other.getLayoutData()).exclude = other != area;
            }
            sections.forEach((section, key) -> {
                boolean open = isOpen(key);
                if (section.isExpanded() != open) {
                    section.setExpanded(open);
                }
            });
        }
    }

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
        if (type != shownType && sheet != null && holdsFocus()) {
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

    private boolean holdsFocus() {
        for (Control each = form.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == sheet.area()) {
                return true;
            }
        }
        return false;
    }

    /** Turns to the sheet of the type, which is made when it is first wanted. */
    private void turn() {
        form.setRedraw(false);
        sheet = sheets.get(shownType);
        if (sheet == null) {
            build();
            sheets.put(shownType, sheet);
        }
        sheet.showAlone();
        form.setRedraw(true);
        form.reflow(true);
    }

    private void build() {
        Composite area = toolkit.createComposite(form.getBody());
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        sheet = new Sheet(area, new ArrayList<>(), new LinkedHashMap<>());
        if (shownType == null) {
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.widthHint = 2 * LABEL_WIDTH;
            toolkit.createLabel(area, Texts.get("properties.none"), SWT.WRAP).setLayoutData(wide);
        } else {
            FeatureGroup.of(shownType).forEach(this::section);
        }
    }

    private static boolean isOpen(String key) {
        return Boolean.parseBoolean(Remembered.get(key, "true"));
    }

    private void section(FeatureGroup group, List<EStructuralFeature> features) {
        String key = "properties.open." + group.name();
        boolean open = isOpen(key);
        Section section = toolkit.createSection(sheet.area(), ExpandableComposite.SHORT_TITLE_BAR
                | ExpandableComposite.TWISTIE | (open ? ExpandableComposite.EXPANDED : 0));
        sheet.sections().put(section, key);
        section.setText(group.label());
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite area = toolkit.createComposite(section);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 2;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        section.setClient(area);
        features.forEach(feature -> row(area, feature));
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(
                event -> {
                    Remembered.put(key, Boolean.toString(section.isExpanded()));
                    form.reflow(true);
                }));
    }

    private void row(Composite area, EStructuralFeature feature) {
        ModelLabels labels = ModelLabels.of(Locale.getDefault());
        Label label = toolkit.createLabel(area, labels.feature(feature).replace("&", "&&"), SWT.WRAP);
        label.setToolTipText(labels.featureDescription(feature));
        GridData left = new GridData(SWT.FILL, SWT.CENTER, false, false);
        left.widthHint = LABEL_WIDTH;
        label.setLayoutData(left);
        PropertyField field = field(area, feature);
        sheet.fields().add(field);
        GridData right = new GridData(SWT.FILL, SWT.CENTER, true, false);
        right.widthHint = 110;
        if (field.lines() > 1) {
            left.verticalAlignment = SWT.TOP;
            right.heightHint = field.lines() * 17;
        }
        field.control().setLayoutData(right);
        if (field.control().getToolTipText() == null) {
            field.control().setToolTipText(labels.featureDescription(feature));
        }
    }

    private PropertyField field(Composite area, EStructuralFeature feature) {
        Class<?> java = feature.getEType().getInstanceClass();
        boolean listed = feature instanceof EReference || feature.getEType() instanceof EEnum;
        if (feature.isDerived() || !feature.isChangeable() || feature.isMany() && !listed) {
            return new ComputedField(area, feature, this::elements);
        }
        if (feature.isMany()) {
            return new ManyField(area, feature, () -> feature instanceof EReference reference
                    ? Choice.of(elements.get(0), reference) : Choice.of((EEnum) feature.getEType()), this::elements);
        }
        if (feature instanceof EReference reference) {
            return new ReferenceField(area, reference, this::elements);
        }
        if (feature.getEType() instanceof EEnum literals) {
            return new ChoiceField(area, feature, Choice.of(literals), this::elements);
        }
        if (java == boolean.class) {
            return new ChoiceField(area, feature, List.of(Boolean.TRUE, Boolean.FALSE), this::elements);
        }
        return java == LocalDate.class ? new DayField(area, feature, this::elements)
                : new TextField(area, feature, this::elements);
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
        if (!elements.isEmpty()) {
            boolean writable = Sessions.of(elements.get(0)).filter(session -> !session.isReadOnly()).isPresent();
            sheet.fields().forEach(field -> field.refresh(writable));
        }
    }

    private void head() {
        if (elements.isEmpty()) {
            form.setText(null);
            form.setImage(null);
        } else {
            String type = ModelLabels.of(Locale.getDefault()).type(shownType);
            form.setText((elements.size() == 1 ? ElementLabels.label(elements.get(0))
                    : Texts.get("properties.several", elements.size(), type)).replace("&", "&&"));
            form.setImage(Icons.image(Icons.name(shownType)));
            form.setToolTipText(type);
        }
    }

    /** The field of a feature, for tests that drive it. */
    Optional<PropertyField> field(EStructuralFeature feature) {
        return sheet.fields().stream().filter(field -> field.feature() == feature).findFirst();
    }
}
