/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.SaveReport;

class CommandsTest {

    private final Fixture f = new Fixture();
    private String before;

    @BeforeEach
    void remember() throws IOException {
        before = f.bytes();
    }

    @AfterEach
    void undoGivesTheSameBytesAndRedoThoseAfterwards() throws IOException {
        String after = f.bytes();
        int steps = 0;
        while (f.editing.history().canUndo()) {
            f.editing.history().undo();
            steps++;
        }
        assertEquals(before, f.bytes());
        assertEquals(List.of(f.chenWang), f.chen.getCustomerTouchpoints());
        for (; steps > 0; steps--) {
            f.editing.history().redo();
        }
        assertEquals(after, f.bytes());
        while (f.editing.history().canUndo()) {
            f.editing.history().undo();
        }
    }

    @Test
    void deletingAPersonTakesTouchpointsAndLinesAlongAndClearsTheRest() throws IOException {
        Set<EObject> expected = Set.of(f.wang, f.chenWang, f.influence);
        assertEquals(expected, f.editing.consequencesOfDeleting(List.of(f.wang)));
        f.editing.execute(f.editing.delete(List.of(f.wang)));
        assertEquals("Delete Person: Wang Jun", f.editing.history().getUndoCommand().getLabel());
        for (EObject gone : expected) {
            assertNull(gone.eResource());
        }
        assertEquals(List.of(), f.chen.getCustomerTouchpoints());
        assertEquals(List.of(f.zhao), f.visit.getCustomerParticipants());
        assertEquals(List.of(f.zhao), f.action.getTargets());
        assertEquals(List.of(), f.scenario.getLeaving());
        assertNull(f.zhao.getReportsTo());
    }

    /** Who is asked before a deletion has seen what follows; it is not looked for again. */
    @Test
    void deletionWhoseConsequencesAreKnownDoesTheSame() {
        Consequences found = Consequences.of(f.editing.domain(), List.of(f.wang));
        assertEquals(Set.of(f.wang, f.chenWang, f.influence), found.doomed());
        Set<EObject> users = found.users(List.of(f.wang));
        assertTrue(users.containsAll(Set.of(f.chenWang, f.influence, f.visit, f.action, f.scenario, f.zhao)),
                users.toString());
        assertFalse(users.contains(f.wang));
        f.editing.execute(SafeDelete.of(f.editing.domain(), List.of(f.wang), found));
        assertNull(f.chenWang.eResource());
        assertEquals(List.of(f.zhao), f.visit.getCustomerParticipants());
        assertNull(f.zhao.getReportsTo());
    }

    @Test
    void deletingAUnitTakesItsPeopleAndPlacementsAlong() {
        f.editing.execute(f.editing.delete(List.of(f.buying)));
        assertNull(f.placement.eResource());
        assertNull(f.chenWang.eResource());
        assertNotNull(f.product.eResource());
    }

    @Test
    void deletingAProductTakesPlacementsAndACompetitorLeavesOpenings() {
        f.editing.execute(f.editing.delete(List.of(f.product, f.competitor)));
        assertEquals("Delete 2 elements", f.editing.history().getUndoCommand().getLabel());
        assertNull(f.placement.eResource());
        assertNull(f.opening.getCompetitor());
    }

    @Test
    void deletingAnOpeningTakesItOffItsStrategies() {
        f.editing.execute(f.editing.delete(List.of(f.opening)));
        assertEquals(List.of(), f.strategy.getOpenings());
    }

    @Test
    void deletingTheSupplierLeavesNoTouchpoint() {
        f.editing.execute(f.editing.delete(List.of(f.supplier, f.chen)));
        assertEquals(List.of(), f.account.getTouchpoints());
        assertNull(f.account.getAccountManager());
        assertNull(f.strategy.getOwner());
        assertNull(f.portfolio.getSupplier());
    }

    @Test
    void theRootStays() {
        assertFalse(f.editing.delete(List.of(f.portfolio)).canExecute());
    }

    @Test
    void duplicatesStandBesideTheirOriginalsWithNewIds() {
        f.editing.execute(f.editing.duplicate(List.of(f.chenWang, f.liZhao)));
        assertEquals("Duplicate", f.editing.history().getUndoCommand().getLabel());
        List<Touchpoint> all = f.account.getTouchpoints();
        assertEquals(4, all.size());
        assertSame(f.chenWang, all.get(0));
        assertSame(f.liZhao, all.get(2));
        assertSame(f.chen, all.get(1).getSupplierPerson());
        assertSame(f.wang, all.get(1).getCustomerPerson());
        assertEquals(2, f.chen.getCustomerTouchpoints().size());
        assertNotEquals(f.model.id(all.get(0)), f.model.id(all.get(1)));
    }

    @Test
    void aDuplicatedAccountPointsToItsOwnPeopleAndToTheSameSupplier() {
        f.editing.execute(f.editing.duplicate(List.of(f.account)));
        Touchpoint copy = f.portfolio.getAccounts().get(1).getTouchpoints().get(0);
        assertSame(f.chen, copy.getSupplierPerson());
        assertNotEquals(f.wang, copy.getCustomerPerson());
        assertEquals("Wang Jun", copy.getCustomerPerson().getName());
        assertEquals(List.of(copy), copy.getCustomerPerson().getSupplierTouchpoints());
    }

    @Test
    void whatIsOnTheClipboardIsNotAmongTheTouchpointsOfThePerson() {
        f.editing.execute(f.editing.copy(List.of(f.chenWang)));
        assertEquals(List.of(f.chenWang), f.chen.getCustomerTouchpoints());
        f.editing.execute(f.editing.paste(f.account));
        f.editing.execute(f.editing.paste(f.account));
        assertEquals(3, f.chen.getCustomerTouchpoints().size());
        assertEquals(4, f.account.getTouchpoints().size());
        assertSame(f.wang, f.account.getTouchpoints().get(3).getCustomerPerson());
    }

    @Test
    void cutAndPasteGivesNewIds() {
        String id = f.model.id(f.chenWang);
        f.editing.execute(f.editing.cut(List.of(f.chenWang)));
        assertEquals("Cut", f.editing.history().getUndoCommand().getLabel());
        assertEquals(List.of(), f.chen.getCustomerTouchpoints());
        f.editing.execute(f.editing.paste(f.account));
        Touchpoint pasted = f.account.getTouchpoints().get(1);
        assertSame(f.chen, pasted.getSupplierPerson());
        assertNotEquals(id, f.model.id(pasted));
    }

    @Test
    void valuesAreSetAndUnset() {
        f.editing.execute(f.editing.set(f.wang, Literals.PERSON__DECISION_WEIGHT, 0.4));
        assertEquals("Set Decision weight of Wang Jun", f.editing.history().getUndoCommand().getLabel());
        f.editing.execute(f.editing.set(f.wang, Literals.PERSON__DECISION_WEIGHT, null));
        assertFalse(f.wang.isSetDecisionWeight());
        f.editing.execute(f.editing.set(f.chenWang, Literals.TOUCHPOINT__SUPPLIER_PERSON, f.li));
        assertTrue(f.li.getCustomerTouchpoints().contains(f.chenWang));
    }

    @Test
    void labelsSpeakTheUsersLanguage() throws IOException {
        LoadedModel other = new Fixture().model;
        ModelEditing chinese = ModelEditing.of(other, Locale.SIMPLIFIED_CHINESE);
        Person chen = other.requirePortfolio().getSupplier().getPeople().get(0);
        assertEquals("删除人员：Chen Lei", chinese.delete(List.of(chen)).getLabel());
        assertEquals("设置Chen Lei的名称", chinese.set(chen, Literals.NAMED_ELEMENT__NAME, "x").getLabel());
        assertEquals("粘贴", chinese.paste(chen).getLabel());
    }

    @Test
    void elementsFindTheirDomain() {
        assertSame(f.editing.domain(), AdapterFactoryEditingDomain.getEditingDomainFor(f.wang));
    }

    @Test
    void deletingAnAccountInItsOwnFileRetiresTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("p.keyweave");
        Path part = folder.resolve("acme.keyweave");
        ModelFile.saveAs(new Fixture().model, file, org.keyweave.model.io.SaveOptions.DEFAULT);
        LoadedModel model = ModelFile.load(file);
        ModelFile.extract(model, model.requirePortfolio().getAccounts().get(0), part);
        ModelFile.save(model);
        String text = Files.readString(part);
        ModelEditing editing = ModelEditing.of(model, Locale.ENGLISH);
        editing.execute(editing.delete(List.of(model.requirePortfolio().getAccounts().get(0))));
        ModelFile.save(model);
        assertFalse(Files.exists(part));
        assertEquals(0, ModelFile.load(file).requirePortfolio().getAccounts().size());
        editing.history().undo();
        SaveReport report = ModelFile.save(model);
        assertEquals(List.of(part, file), report.written());
        assertEquals(text, Files.readString(part));
    }
}
