/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Supplier;
import org.keyweave.model.io.LoadProblem.Code;

/** What a newer version wrote is kept where it stood. */
class ForeignContentTest {

    private static final String NEWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- kept before -->
            <?merge driver="x"?>
            <keyweave:Portfolio xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:keyweave="https://keyweave.org/model/1.7"
                xmlns:tool="urn:tool"
                xmi:id="_p"
                name="P"
                mood="sunny &amp; mild"
                client="C"
                tool:colour="blue">
              <climate xmi:id="_c"
                  value="1">
                <rain/>
                <note>mixed <b>text</b> kept</note>
              </climate>
              <supplier xmi:id="_s"
                  name="S">
                <people xmi:id="_1"
                    name="A"
                    shoeSize="42"
                    title="T"
                    stance="enthusiast">
                  <roles>decider</roles>
                  <roles>visionary</roles>
                  <roles>buyer</roles>
                </people>
                <!-- between -->
                <people xsi:type="keyweave:Robot" xmi:id="_2"
                    name="R"/>
                <people xmi:id="_3"
                    name="B"
                    reportsTo="_2"/>
                <hologram/>
              </supplier>
              <tool:extra xmlns:deep="urn:deep"
                  deep:a="1"/>
            </keyweave:Portfolio>
            <!-- kept after -->
            """;

    @TempDir
    Path folder;

    private LoadedModel newer() throws IOException {
        Path file = folder.resolve("newer.keyweave");
        Files.writeString(file, NEWER);
        return ModelFile.load(file);
    }

    @Test
    void aNewerFileIsUnchangedByLoadAndSave() throws IOException {
        LoadedModel model = newer();
        List<Code> codes = model.problems().stream().map(LoadProblem::code).toList();
        assertEquals(1, codes.stream().filter(c -> c == Code.NEWER_VERSION).count());
        assertEquals(2, codes.stream().filter(c -> c == Code.BAD_VALUE).count());
        assertEquals(0, codes.stream().filter(c -> c == Code.DANGLING_REFERENCE).count(), "the robot is there");
        assertEquals(List.of("A", "B"),
                model.requirePortfolio().getSupplier().getPeople().stream().map(Person::getName).toList());
        SaveReport report = ModelFile.save(model);
        assertEquals(NEWER, Files.readString(model.file()));
        assertEquals(1, report.unchanged().size());
    }

    @Test
    void whatIsKeptStaysInPlaceWhileTheRestChanges() throws IOException {
        LoadedModel model = newer();
        Supplier supplier = model.requirePortfolio().getSupplier();
        supplier.getPeople().remove(0);
        Person fresh = KeyweaveFactory.eINSTANCE.createPerson();
        fresh.setName("N");
        supplier.getPeople().add(fresh);
        model.requirePortfolio().setClient("D");
        ModelFile.save(model);
        String text = Files.readString(model.file());
        for (String kept : List.of("mood=\"sunny &amp; mild\"\n    client=\"D\"", "<hologram/>", "keyweave:Robot",
                "<!-- between -->", "model/1.7", "<note>mixed <b>text</b> kept</note>")) {
            assertTrue(text.contains(kept), kept + " in " + text);
        }
        assertEquals(List.of("B", "N"), ModelFile.load(model.file()).requirePortfolio().getSupplier().getPeople()
                .stream().map(Person::getName).toList());
    }

    @Test
    void aValueThatReplacesAnUnreadableOneIsWritten() throws IOException {
        LoadedModel model = newer();
        Person person = model.requirePortfolio().getSupplier().getPeople().get(0);
        person.setStance(org.keyweave.model.Stance.OPPONENT);
        ModelFile.save(model);
        assertTrue(Files.readString(model.file()).contains("stance=\"opponent\""));
    }

    @Test
    void strayTextIsKept() throws IOException {
        Path file = folder.resolve("text.keyweave");
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <keyweave:Account xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:keyweave="https://keyweave.org/model/1.0"
                    xmi:id="_a">
                  stray &lt; text
                  <people xmi:id="_1"/>
                </keyweave:Account>
                """;
        Files.writeString(file, text);
        LoadedModel model = ModelFile.load(file);
        assertEquals(List.of(Code.STRAY_TEXT), model.problems().stream().map(LoadProblem::code).toList());
        assertEquals(1, ModelFile.save(model).unchanged().size());
    }
}
