/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.properties.Choice;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.ChoiceCellEditor;
import org.keyweave.ui.internal.widgets.DateCellEditor;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.edit.Edits;

/** Edits one column of the matrix. A value in an empty cell makes the touchpoint, in the same step. */
final class MatrixEditing extends EditingSupport {

    private final TableViewer viewer;
    private final MatrixPage page;
    private final Person column;

    MatrixEditing(TableViewer viewer, MatrixPage page, Person column) {
        super(viewer);
        this.viewer = viewer;
        this.page = page;
        this.column = column;
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof Person && !page.accountEditor().session().isReadOnly();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        EAttribute feature = page.aspect().feature();
        if (feature.getEType() instanceof EEnum literals) {
            return new ChoiceCellEditor(viewer.getTable(), Choice.of(literals), feature.isUnsettable());
        }
        if (page.aspect() == MatrixAspect.LAST_CONTACT) {
            return new DateCellEditor(viewer.getTable());
        }
        return new ChoiceCellEditor(viewer.getTable(), List.of(0, 1, 2, 3, 4, MatrixAspect.MAXIMUM_TRUST), true);
    }

    @Override
    protected Object getValue(Object element) {
        Touchpoint touchpoint = page.matrix().cell((Person) element, column);
        return touchpoint == null ? null : page.aspect().value(touchpoint);
    }

    @Override
    protected void setValue(Object element, Object value) {
        Object before = getValue(element);
        boolean cleared = value == null || value == Choice.NONE || "".equals(value);
        if (cleared ? before == null : value.equals(before)) {
            return;
        }
        ModelSession session = page.accountEditor().session();
        Person row = (Person) element;
        Touchpoint touchpoint = page.matrix().cell(row, column);
        String step = Texts.get("step.matrix", ElementLabels.label(row), ElementLabels.label(column));
        if (touchpoint != null) {
            CompoundCommand named = new CompoundCommand(step, step);
            named.append(SetCommand.create(session.editingDomain(), touchpoint, page.aspect().feature(),
                    cleared ? SetCommand.UNSET_VALUE : value));
            session.execute(named);
        } else {
            Touchpoint fresh = KeyweaveFactory.eINSTANCE.createTouchpoint();
            fresh.eSet(page.aspect().feature(), value);
            session.execute(new Edits(session.editingDomain(), step, step)
                    .add(page.account(), KeyweavePackage.Literals.ACCOUNT__TOUCHPOINTS, fresh)
                    .set(fresh, KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON, row)
                    .set(fresh, KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON, column).command());
        }
        page.refreshNow();
    }
}
