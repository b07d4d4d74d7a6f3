/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.wizards.NewPortfolio;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** The menu says which step undo takes back, also for commands that nobody gave a name. */
class StepNamesTest {

    @TempDir
    private Path folder;

    private ModelSession session;
    private EditingDomain domain;
    private Person person;

    @BeforeEach
    void open() throws Exception {
        session = Sessions.adopt(ModelFile.create(NewPortfolio.create("Client", "Supplier", "Customer", Locale.ENGLISH),
                folder.resolve("m.keyweave")));
        session.retain(this);
        domain = session.editingDomain();
        person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName("Chen Lei");
        account().getPeople().add(person);
    }

    @AfterEach
    void close() {
        session.commandStack().saveIsDone();
        org.keyweave.ui.internal.explorer.ExplorerView.close(session,
                org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        session.release(this);
    }

    private Account account() {
        return session.portfolio().orElseThrow().getAccounts().get(0);
    }

    private String name(Command command) {
        session.execute(command);
        return StepNames.of(command);
    }

    @Test
    void aRenameNamesWhoWasRenamed() {
        assertEquals(Texts.get("step.rename", "Chen Lei"),
                name(SetCommand.create(domain, person, KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Chen Li")));
    }

    @Test
    void aChangeNamesTheElement() {
        assertEquals(Texts.get("step.set", "Chen Lei"),
                name(SetCommand.create(domain, person, KeyweavePackage.Literals.PERSON__TITLE, "Director")));
    }

    @Test
    void additionsAndRemovalsNameWhatComesAndGoes() {
        Person other = KeyweaveFactory.eINSTANCE.createPerson();
        other.setName("Maria Roth");
        assertEquals(Texts.get("step.add", "Maria Roth"),
                name(AddCommand.create(domain, account(), KeyweavePackage.Literals.PARTY__PEOPLE, other)));
        assertEquals(Texts.get("step.delete", "Chen Lei"), name(RemoveCommand.create(domain, person)));
    }

    @Test
    void aGivenNameIsKept() {
        CompoundCommand named = new CompoundCommand("Plan a visit");
        named.append(SetCommand.create(domain, person, KeyweavePackage.Literals.PERSON__TITLE, "Director"));
        assertEquals("Plan a visit", name(named));
    }
}
