/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;

/** Accounts in files of their own. */
class MultiFileTest {

    @TempDir
    Path folder;
    private Path file;
    private Path part;
    private LoadedModel model;
    private byte[] alone;

    @BeforeEach
    void portfolioWithTwoAccounts() throws IOException {
        file = folder.resolve("client.keyweave");
        part = folder.resolve("客户 1.keyweave");
        Portfolio portfolio = RandomModels.portfolio(11, 400);
        while (portfolio.getAccounts().size() > 2) {
            portfolio.getAccounts().remove(2);
        }
        while (portfolio.getAccounts().size() < 2) {
            portfolio.getAccounts().add(KeyweaveFactory.eINSTANCE.createAccount());
        }
        Person supplier = KeyweaveFactory.eINSTANCE.createPerson();
        supplier.setName("Chen Lei");
        portfolio.getSupplier().getPeople().add(0, supplier);
        Person customer = KeyweaveFactory.eINSTANCE.createPerson();
        Touchpoint touchpoint = KeyweaveFactory.eINSTANCE.createTouchpoint();
        touchpoint.setSupplierPerson(supplier);
        touchpoint.setCustomerPerson(customer);
        portfolio.getAccounts().get(0).getPeople().add(0, customer);
        portfolio.getAccounts().get(0).getTouchpoints().add(0, touchpoint);
        ModelFile.save(ModelFile.create(portfolio, file));
        // what pointed into the accounts that were taken away is gone now
        model = ModelFile.load(file);
        alone = Files.readAllBytes(file);
    }

    private Account first(LoadedModel of) throws IOException {
        return of.requirePortfolio().getAccounts().get(0);
    }

    private void extractFirst() throws IOException {
        ModelFile.extract(model, first(model), part);
        SaveReport report = ModelFile.save(model);
        assertEquals(2, report.written().size());
        assertEquals(part, report.written().get(0), "the new file comes first");
    }

    @Test
    void anExtractedAccountLoadsWithItsPortfolio() throws IOException {
        String id = model.id(first(model));
        extractFirst();
        assertTrue(Files.size(file) < alone.length);
        LoadedModel loaded = ModelFile.load(file);
        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(file, part), loaded.files());
        assertEquals(id, loaded.id(first(loaded)));
        assertSame(loaded.root(), first(loaded).getPortfolio());
        assertTrue(RandomModels.inversesAreRight(loaded.root()));
        assertTrue(RandomModels.areEqual(model.root(), loaded.root()));
        Person supplier = loaded.requirePortfolio().getSupplier().getPeople().get(0);
        assertEquals(List.of(first(loaded).getTouchpoints().get(0)), supplier.getCustomerTouchpoints());
        assertEquals(2, ModelFile.save(loaded).unchanged().size());
    }

    @Test
    void aProtectedPartHoldsNothingUpUntilItIsChanged() throws IOException {
        extractFirst();
        assertTrue(part.toFile().setWritable(false) && WriteProtection.isOn(part));
        model.requirePortfolio().setName("Renamed");
        assertEquals(List.of(file), ModelFile.save(model).written());
        first(model).setName("Renamed");
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFile.save(model));
        assertEquals(ModelFileException.Kind.NOT_WRITABLE, e.kind());
        assertEquals(part, e.file());
    }

    @Test
    void inliningGivesTheSameBytesAndRetiresThePart() throws IOException {
        extractFirst();
        LoadedModel loaded = ModelFile.load(file);
        ModelFile.inline(loaded, first(loaded));
        ModelFile.save(loaded);
        assertArrayEquals(alone, Files.readAllBytes(file));
        assertFalse(Files.exists(part));
        assertTrue(Files.exists(StagedFile.backupOf(part)));
    }

    @Test
    void anAccountFileBringsItsPortfolioAlong() throws IOException {
        extractFirst();
        LoadedModel loaded = ModelFile.load(part);
        assertTrue(loaded.account().isPresent());
        assertSame(first(ofPortfolio(loaded)), loaded.root());
        assertEquals(2, ModelFile.save(loaded).unchanged().size());
    }

    private static LoadedModel ofPortfolio(LoadedModel loaded) {
        return new LoadedModel(loaded.models(), (KeyweaveResource) ((Account) loaded.root()).getPortfolio().eResource(),
                loaded.problems());
    }

    @Test
    void aResourceSetOfAnotherToolLoadsAllFiles() throws IOException {
        extractFirst();
        for (Path asked : List.of(file, part)) {
            ResourceSet resources = new ResourceSetImpl();
            resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
                    .put(ModelFile.EXTENSION, new KeyweaveResourceFactory());
            resources.getResource(ModelFile.uri(asked), true);
            assertEquals(2, resources.getResources().size());
            Portfolio portfolio = (Portfolio) resources.getResource(ModelFile.uri(file), true).getContents().get(0);
            assertEquals(1, portfolio.getSupplier().getPeople().get(0).getCustomerTouchpoints().size());
            assertTrue(RandomModels.areEqual(model.root(), portfolio));
            assertTrue(RandomModels.inversesAreRight(portfolio));
            for (Resource resource : resources.getResources()) {
                assertEquals(List.of(), resource.getErrors());
                resource.save(null);
            }
            assertEquals(2, ModelFile.save(ModelFile.load(file)).unchanged().size());
        }
        assertFalse(Files.exists(StagedFile.backupOf(part)), "saving what is unchanged writes nothing");
    }

    @Test
    void aMissingPartIsReportedAndItsEntryKept() throws IOException {
        extractFirst();
        byte[] before = Files.readAllBytes(file);
        Files.delete(part);
        LoadedModel loaded = ModelFile.load(file);
        assertTrue(loaded.problems().stream().anyMatch(p -> p.code() == LoadProblem.Code.PART_MISSING));
        assertEquals(2, loaded.requirePortfolio().getAccounts().size());
        assertTrue(first(loaded).eIsProxy());
        assertEquals(List.of(file), ModelFile.save(loaded).unchanged());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aBrokenPartIsNamed() throws IOException {
        extractFirst();
        Files.writeString(part, "<<<<<<< ours\n");
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFile.load(file));
        assertEquals(part, e.file());
    }

    @Test
    void savingElsewhereTakesThePartsAlong() throws IOException {
        extractFirst();
        Path other = folder.resolve("other/copy.keyweave");
        SaveReport report = ModelFile.saveAs(model, other, SaveOptions.DEFAULT);
        assertEquals(2, report.written().size());
        LoadedModel loaded = ModelFile.load(other);
        assertEquals(List.of(), loaded.problems());
        assertTrue(RandomModels.areEqual(ModelFile.load(file).root(), loaded.root()));
    }

    @Test
    void accountsInSubFoldersAreOpenedThroughThePortfolio() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("accounts")).resolve("a.keyweave");
        ModelFile.extract(model, first(model), sub);
        ModelFile.save(model);
        assertEquals(List.of(), ModelFile.load(file).problems());
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFile.load(sub));
        assertEquals(ModelFileException.Kind.FORBIDDEN, e.kind());
        assertEquals(List.of(), ModelFile.load(sub, LoadOptions.DEFAULT.withFolder(folder)).problems());
    }

    @Test
    void partsStayInsideTheFolder() throws IOException {
        Account account = first(model);
        for (Path bad : List.of(folder.resolveSibling("out.keyweave"), folder.resolve("a.xml"))) {
            ModelFileException e =
                    assertThrows(ModelFileException.class, () -> ModelFile.extract(model, account, bad));
            assertEquals(ModelFileException.Kind.FORBIDDEN, e.kind());
        }
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFile.extract(model, account, file));
        assertEquals(ModelFileException.Kind.ALREADY_EXISTS, e.kind());
        assertEquals(1, model.files().size());
    }
}
