/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.ui;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.session.ModelSession;

/** The edits of a session of work, as explorer, matrix and properties make them: each one step that can be undone. */
final class ModelEdits {

    private final ModelSession session;
    private final Random random;
    private int count;

    ModelEdits(ModelSession session, Random random) {
        this.session = session;
        this.random = random;
    }

    int count() {
        return count;
    }

    Account account() {
        return pick(session.portfolio().orElseThrow().getAccounts());
    }

    EObject anything() {
        Account account = account();
        List<EObject> contents = account.eContents();
        return contents.isEmpty() ? account : pick(contents);
    }

    void run() {
        Account account = account();
        List<Person> people = account.getPeople();
        List<Touchpoint> touchpoints = account.getTouchpoints();
        switch (random.nextInt(6)) {
            case 0 -> NewElements.create(session, account, KeyweavePackage.Literals.PARTY__PEOPLE,
                    KeyweavePackage.Literals.PERSON);
            case 1 -> NewElements.create(session, account, KeyweavePackage.Literals.ACCOUNT__ACTIONS,
                    KeyweavePackage.Literals.ACTION);
            case 2, 3 -> set(touchpoints, KeyweavePackage.Literals.TOUCHPOINT__CURRENT_LEVEL,
                    pick(RelationshipLevel.VALUES));
            case 4 -> set(people, KeyweavePackage.Literals.PERSON__TITLE, "Manager " + count);
            default -> set(people, KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Person " + count);
        }
    }

    private void set(List<? extends EObject> elements, EStructuralFeature feature, Object value) {
        if (!elements.isEmpty() && session.execute(
                SetCommand.create(session.editingDomain(), pick(elements), feature, value))) {
            count++;
        }
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
