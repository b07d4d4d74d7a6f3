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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsSavedIsLoadedAndSavedTheSame(long seed) throws IOException {
        Path file = folder.resolve("model.keyweave");
        Portfolio portfolio = RandomModels.portfolio(seed, 600);
        LoadedModel model = ModelFile.create(portfolio, file);
        ModelFile.save(model);
        byte[] first = Files.readAllBytes(file);

        LoadedModel loaded = ModelFile.load(file);
        assertEquals(List.of(), loaded.problems());
        assertTrue(RandomModels.areEqual(portfolio, loaded.root()));
        assertEquals(model.id(portfolio), loaded.id(loaded.root()));
        assertTrue(RandomModels.inversesAreRight(loaded.root()));

        SaveReport report = ModelFile.save(loaded);
        assertEquals(List.of(), report.written());
        assertEquals(List.of(file), report.unchanged());
        Path copy = folder.resolve("copy.keyweave");
        ModelFile.saveAs(loaded, copy, SaveOptions.DEFAULT);
        assertArrayEquals(first, Files.readAllBytes(copy));
    }

    @Test
    void plainEmfReadsWhatIsSavedAndTheOtherWayRound() throws IOException {
        Path file = folder.resolve("model.keyweave");
        Portfolio portfolio = RandomModels.portfolio(42, 800);
        ModelFile.save(ModelFile.create(portfolio, file));

        Resource plain = plainEmf(file);
        plain.load(Map.of());
        assertEquals(List.of(), plain.getErrors());
        assertTrue(RandomModels.areEqual(portfolio, plain.getContents().get(0)));

        byte[] ours = Files.readAllBytes(file);
        plain.save(Map.of());
        assertFalse(java.util.Arrays.equals(ours, Files.readAllBytes(file)), "EMF lays files out in another way");
        LoadedModel back = ModelFile.load(file);
        assertEquals(List.of(), back.problems());
        ModelFile.save(back);
        assertArrayEquals(ours, Files.readAllBytes(file));
    }

    private static Resource plainEmf(Path file) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(KeyweavePackage.eNS_URI, KeyweavePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("keyweave", new XMIResourceFactoryImpl());
        return resources.createResource(URI.createFileURI(file.toString()));
    }

    @Test
    void oneFeatureStandsOnOneLine() throws IOException {
        Path file = folder.resolve("model.keyweave");
        ModelFile.save(ModelFile.create(RandomModels.portfolio(7, 300), file));
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            // only the class and the id may stand together, beside the name of the element
            String features = line.replaceAll(" (xsi:type|xmi:id)=\"[^\"]*\"", "").replaceAll("\"[^\"]*\"|>[^<]*<", "");
            assertTrue(features.chars().filter(c -> c == '=').count() <= 1, line);
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedAndReported() throws IOException {
        Path file = folder.resolve("model.keyweave");
        Portfolio portfolio = RandomModels.portfolio(1, 5);
        portfolio.setName("a\u0000b\uD800c\uFFFEd");
        SaveReport report = ModelFile.save(ModelFile.create(portfolio, file));
        assertEquals(List.of(LoadProblem.Code.REPLACED_CHARACTER),
                report.problems().stream().map(LoadProblem::code).toList());
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd", ModelFile.load(file).requirePortfolio().getName());
    }

    @Test
    void referencesToElementsThatWereRemovedAreReported() throws IOException {
        Path file = folder.resolve("model.keyweave");
        Portfolio portfolio = RandomModels.portfolio(3, 600);
        LoadedModel model = ModelFile.create(portfolio, file);
        Person person = portfolio.getAccounts().get(0).getAllPeople().get(0);
        portfolio.getAccounts().get(0).setExecutiveSponsor(person);
        EcoreUtil.remove(person);
        SaveReport report = ModelFile.save(model);
        assertTrue(report.problems().stream().anyMatch(p -> p.code() == LoadProblem.Code.LOST_REFERENCE
                && p.args().get(0).equals("executiveSponsor")));
        ModelFile.load(file);
    }

    @Test
    void idsSurviveRemovalAndReturnAndCopiesGetNewOnes() throws IOException {
        Portfolio portfolio = RandomModels.portfolio(3, 200);
        LoadedModel model = ModelFile.create(portfolio, folder.resolve("model.keyweave"));
        EObject account = portfolio.getAccounts().get(0);
        String id = model.id(account);
        assertTrue(id.matches("_[A-Za-z0-9_-]{22}"), id);
        portfolio.getAccounts().remove(account);
        assertEquals(null, model.id(account));
        portfolio.getAccounts().add((org.keyweave.model.Account) account);
        assertEquals(id, model.id(account));
        org.keyweave.model.Account copy = EcoreUtil.copy((org.keyweave.model.Account) account);
        portfolio.getAccounts().add(copy);
        assertFalse(id.equals(model.id(copy)));
        assertEquals(account, model.element(id).orElseThrow());
    }

    @Test
    void elementsWithoutIdsGetTheSameOnesAtEveryLoad() throws IOException {
        Path file = folder.resolve("model.keyweave");
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <keyweave:Portfolio xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:keyweave="https://keyweave.org/model/1.0" name="P">
                  <accounts name="A" accountManager="//@supplier/@people.1"/>
                  <supplier name="S"><people name="X"/><people name="Y"/></supplier>
                </keyweave:Portfolio>
                """, StandardCharsets.UTF_8);
        LoadedModel first = ModelFile.load(file);
        LoadedModel second = ModelFile.load(file);
        assertEquals(first.id(first.requirePortfolio().getSupplier()),
                second.id(second.requirePortfolio().getSupplier()));
        assertEquals("Y", first.requirePortfolio().getAccounts().get(0).getAccountManager().getName());
        assertEquals(List.of(LoadProblem.Code.MISSING_ID), first.problems().stream().map(LoadProblem::code).toList());
        ModelFile.save(first);
        assertEquals(List.of(), ModelFile.load(file).problems());
    }
}
