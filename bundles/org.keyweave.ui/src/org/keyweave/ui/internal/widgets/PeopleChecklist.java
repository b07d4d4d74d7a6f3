/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** People to tick, found by a few letters of name or title; what is ticked stays so while others are looked for. */
public final class PeopleChecklist {

    private final Set<Person> chosen = new LinkedHashSet<>();
    private final CheckboxTableViewer viewer;
    private final Text filter;

    /**
     * @param title what the people are
     * @param changed called when somebody was ticked or unticked
     */
    public PeopleChecklist(Composite parent, String title, Runnable changed) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        group.setLayout(new GridLayout());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 190;
        data.widthHint = 270;
        group.setLayoutData(data);
        filter = new Text(group, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Texts.get("people.filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        viewer = CheckboxTableViewer.newCheckList(group, SWT.BORDER | SWT.V_SCROLL);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(each -> ElementLabels.person((Person) each)));
        viewer.setCheckStateProvider(new Checks());
        viewer.addFilter(new ByText());
        viewer.addCheckStateListener(event -> {
            check((Person) event.getElement(), event.getChecked());
            changed.run();
        });
        filter.addListener(SWT.Modify, event -> viewer.refresh());
        filter.addListener(SWT.DefaultSelection, event -> {
            // Enter ticks the one that was found, so that the hands stay on the keys.
            if (viewer.getTable().getItemCount() == 1) {
                Person found = (Person) viewer.getElementAt(0);
                check(found, !chosen.contains(found));
                filter.setText("");
                changed.run();
            }
        });
    }

    private void check(Person person, boolean on) {
        if (on) {
            chosen.add(person);
        } else {
            chosen.remove(person);
        }
    }

    /** Offers people, of whom some are ticked. */
    public void show(List<Person> people, Collection<Person> ticked) {
        chosen.clear();
        people.stream().filter(ticked::contains).forEach(chosen::add);
        filter.setText("");
        viewer.setInput(people);
    }

    /** The people who are ticked, in the order of ticking. */
    public List<Person> chosen() {
        return List.copyOf(chosen);
    }

    /** The list, for tests that drive it. */
    public CheckboxTableViewer viewer() {
        return viewer;
    }

    /** The search field, for tests that drive it. */
    public Text filter() {
        return filter;
    }

    private final class Checks implements ICheckStateProvider {

        @Override
        public boolean isChecked(Object element) {
            return chosen.contains(element);
        }

        @Override
        public boolean isGrayed(Object element) {
            return false;
        }
    }

    private final class ByText extends ViewerFilter {

        @Override
        public boolean select(Viewer any, Object parent, Object element) {
            return ElementLabels.person((Person) element).toLowerCase(Locale.ROOT)
                    .contains(filter.getText().trim().toLowerCase(Locale.ROOT));
        }
    }
}
