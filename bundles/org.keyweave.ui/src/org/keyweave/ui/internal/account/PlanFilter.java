/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;

/**
 * Which lines of the plan are shown: all, the open ones or the overdue ones; those of one person; those with a text.
 * State and person are remembered, so that whoever chooses himself once sees his own lines from then on.
 */
final class PlanFilter extends ViewerFilter {

    private static final String STATE = "plan.state";
    private static final String WHOSE = "plan.whose";

    enum State {
        ALL, OPEN, OVERDUE
    }

    private final Supplier<LocalDate> today;
    private final Runnable changed;
    private final Combo state;
    private final Combo whose;
    private final Text text;
    private List<Person> people = List.of();

    PlanFilter(FormToolkit toolkit, Composite parent, Supplier<LocalDate> today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        Composite bar = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(5, false);
        layout.marginHeight = 2;
        layout.marginWidth = 2;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        toolkit.createLabel(bar, Texts.get("plan.filter.show"));
        state = new Combo(bar, SWT.READ_ONLY);
        for (State each : State.values()) {
            state.add(Texts.get("plan.filter." + each.name().toLowerCase(Locale.ROOT)));
        }
        state.select(Remembered.get(STATE, State.ALL).ordinal());
        toolkit.createLabel(bar, Texts.get("plan.filter.whose"));
        whose = new Combo(bar, SWT.READ_ONLY);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = 150;
        whose.setLayoutData(wide);
        whose.setToolTipText(Texts.get("plan.filter.whose.hint"));
        text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        text.setMessage(Texts.get("plan.filter.text"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        state.addListener(SWT.Selection, event -> {
            Remembered.put(STATE, state().name());
            changed.run();
        });
        whose.addListener(SWT.Selection, event -> {
            Remembered.put(WHOSE, whose() == null ? null : ElementLabels.label(whose()));
            changed.run();
        });
        text.addListener(SWT.Modify, event -> changed.run());
    }

    State state() {
        return State.values()[state.getSelectionIndex()];
    }

    void show(State wanted, String words) {
        state.select(wanted.ordinal());
        text.setText(words);
        changed.run();
    }

    private Person whose() {
        int index = whose.getSelectionIndex() - 1;
        return index < 0 || index >= people.size() ? null : people.get(index);
    }

    /** Offers the people who answer for any of the elements. */
    void offer(List<EObject> elements) {
        Map<String, Person> found = new TreeMap<>();
        elements.forEach(each -> answering(each).forEach(person -> found.put(ElementLabels.label(person), person)));
        List<Person> fresh = List.copyOf(found.values());
        if (!fresh.equals(people) || whose.getItemCount() == 0) {
            people = fresh;
            whose.removeAll();
            whose.add(Texts.get("plan.filter.everyone"));
            found.keySet().forEach(whose::add);
            int remembered = new ArrayList<>(found.keySet()).indexOf(Remembered.get(WHOSE, ""));
            whose.select(remembered + 1);
        }
    }

    private static List<Person> answering(EObject element) {
        List<Person> answering = new ArrayList<>();
        for (EReference reference : element.eClass().getEAllReferences()) {
            boolean theirs = reference == KeyweavePackage.Literals.COMMITMENT__PROMISED_BY
                    || "owner".equals(reference.getName());
            if (theirs && element.eGet(reference) instanceof Person person) {
                answering.add(person);
            }
        }
        return answering;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        EObject line = (EObject) element;
        boolean inState = switch (state()) {
            case ALL -> true;
            case OPEN -> Deadlines.isOpen(line);
            case OVERDUE -> Deadlines.overdue(line, today.get()).isPresent();
        };
        return inState && (whose() == null || answering(line).contains(whose())) && says(line);
    }

    private boolean says(EObject line) {
        String wanted = text.getText().trim().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return true;
        }
        for (EStructuralFeature feature : line.eClass().getEAllStructuralFeatures()) {
            boolean containment = feature instanceof EReference reference && reference.isContainment();
            if (!containment && !feature.isDerived()
                    && ElementLabels.value(line.eGet(feature)).toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
