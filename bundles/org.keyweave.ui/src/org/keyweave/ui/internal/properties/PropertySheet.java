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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
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
import org.eclipse.ui.forms.widgets.Section;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.internal.widgets.Slices;

/**
 * The rows of one type in sections that can be folded. They are made a few at a time, so that the window stays alive,
 * and those of a folded section when it is unfolded.
 */
final class PropertySheet {

    private static final int HINT_WIDTH = 220;
    private static final int HINT_INDENT = 8;

    private final FormToolkit toolkit;
    private final Composite area;
    private final Supplier<List<EObject>> elements;
    private final Slices slices;
    private final Runnable folded;
    private final List<PropertyField> fields = new ArrayList<>();
    /** Fields whose values were not shown yet. */
    private final List<PropertyField> fresh = new ArrayList<>();
    /** The sections by the key under which it is remembered whether they are open. */
    private final Map<Section, String> sections = new LinkedHashMap<>();
    /** The features of the sections that have no rows yet. */
    private final Map<Section, List<EStructuralFeature>> empty = new LinkedHashMap<>();

    /**
     * Begins a sheet.
     *
     * @param type what all elements are of; {@code null} for a sheet that says that nothing is selected
     * @param grown called when rows have come in: they want to be filled and laid out
     * @param folded called when a section was folded or unfolded
     */
    PropertySheet(FormToolkit toolkit, Composite parent, EClass type, Supplier<List<EObject>> elements, Runnable grown,
            Runnable folded) {
        this.toolkit = toolkit;
        this.elements = elements;
        this.folded = folded;
        area = toolkit.createComposite(parent);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        slices = new Slices(area, grown);
        if (type == null) {
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
            wide.widthHint = HINT_WIDTH;
            wide.horizontalIndent = HINT_INDENT;
            wide.verticalIndent = HINT_INDENT;
            toolkit.createLabel(area, Texts.get("properties.none"), SWT.WRAP).setLayoutData(wide);
        } else {
            FeatureGroup.of(type).forEach((group, features) -> slices.add(() -> section(group, features)));
        }
    }

    private void section(FeatureGroup group, List<EStructuralFeature> features) {
        String key = "properties.open." + group.name();
        boolean open = isOpen(key);
        Section section = toolkit.createSection(area, ExpandableComposite.SHORT_TITLE_BAR
                | ExpandableComposite.TWISTIE | (open ? ExpandableComposite.EXPANDED : 0));
        sections.put(section, key);
        section.setText(group.label());
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite rows = toolkit.createComposite(section);
        rows.setLayout(new RowsLayout());
        section.setClient(rows);
        empty.put(section, features);
        if (open) {
            fill(section);
        }
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> {
            Remembered.put(key, Boolean.toString(section.isExpanded()));
            if (section.isExpanded()) {
                fill(section);
            }
            folded.run();
        }));
    }

    private static boolean isOpen(String key) {
        return Boolean.parseBoolean(Remembered.get(key, "true"));
    }

    private void fill(Section section) {
        List<EStructuralFeature> features = empty.remove(section);
        if (features != null) {
            features.forEach(feature -> slices.add(() -> row((Composite) section.getClient(), feature)));
        }
    }

    private void row(Composite rows, EStructuralFeature feature) {
        ModelLabels labels = ModelLabels.of(Locale.getDefault());
        Label label = toolkit.createLabel(rows, labels.feature(feature).replace("&", "&&"), SWT.WRAP);
        label.setToolTipText(labels.featureDescription(feature));
        PropertyField field = PropertyFields.create(rows, feature, elements);
        fields.add(field);
        fresh.add(field);
        field.control().setLayoutData(new RowsLayout.Lines(field.lines()));
        if (field.control().getToolTipText() == null) {
            field.control().setToolTipText(labels.featureDescription(feature));
        }
    }

    /** Puts the sheet in place of the others on the same parent. */
    void showAlone() {
        for (Control other : area.getParent().getChildren()) {
            boolean shown = other == area;
            if (((GridData) other.getLayoutData()).exclude == shown) {
                ((GridData) other.getLayoutData()).exclude = !shown;
                other.setVisible(shown);
            }
        }
        // Another sheet may have folded or unfolded the sections of the same name.
        sections.forEach((section, key) -> {
            boolean open = isOpen(key);
            if (section.isExpanded() != open) {
                section.setExpanded(open);
                if (open) {
                    fill(section);
                }
            }
        });
    }

    /** Whether the keyboard is in one of the fields. */
    boolean holdsFocus() {
        for (Control each = area.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == area) {
                return true;
            }
        }
        return false;
    }

    /** Shows the values as they are now. */
    void refresh(boolean writable) {
        fields.forEach(field -> field.refresh(writable));
        fresh.clear();
    }

    /** Shows the values in the rows that came in since values were shown last. */
    void refreshNew(boolean writable) {
        fresh.forEach(field -> field.refresh(writable));
        fresh.clear();
    }

    /** The field of a feature, even when its row is still to come. */
    Optional<PropertyField> field(EStructuralFeature feature) {
        slices.finish();
        return fields.stream().filter(field -> field.feature() == feature).findFirst();
    }
}
