/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.vsm.notations.Garden;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;

/** Reading files: good ones, broken ones, hostile ones. */
class VsmLoaderTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <d:Group xmlns:d="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0"
                xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
                xmlns:op="http://www.eclipse.org/sirius/description/tool/1.1.0" version="12.0.0.2017041100">
            """;
    private static final String TAIL = "\n</d:Group>\n";
    /** The first line after the head. */
    private static final int FIRST = 8;

    @TempDir
    private Path folder;

    @Test
    void nothingIsRegisteredGlobally() {
        Set<String> before = new HashSet<>(EPackage.Registry.INSTANCE.keySet());
        assertFalse(Garden.compile(Garden.notation()).hasErrors());
        Set<String> added = new HashSet<>(EPackage.Registry.INSTANCE.keySet());
        added.removeAll(before);
        assertTrue(added.stream().noneMatch(uri -> uri.contains("sirius") || uri.contains("garden")), added::toString);
        assertNull(EPackage.Registry.INSTANCE.getEPackage(VsmPackages.DESCRIPTION));
    }

    @Test
    void fileIsReadFromDisk() throws IOException {
        Path file = folder.resolve("garden.odesign");
        Files.writeString(file, Garden.notation());
        VsmResult result = new VsmLoader(List.of(Garden.PACKAGE)).load(URI.createFileURI(file.toString()));
        assertEquals(List.of(), result.problems());
        assertTrue(result.group().isPresent());
    }

    @Test
    void missingFileIsNamed() {
        VsmResult result = new VsmLoader(List.of()).load(URI.createFileURI(folder.resolve("no.odesign").toString()));
        assertEquals(List.of(ProblemCode.UNREADABLE_FILE), codes(result));
        assertTrue(result.group().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:1/x.odesign", "https://localhost:1/x.odesign", "ftp://localhost:1/x.odesign"})
    void remoteFileIsRefusedWithoutAConnection(String uri) {
        assertEquals("UNREADABLE_FILE [remote location]", describe(new VsmLoader(List.of()).load(URI.createURI(uri))));
    }

    @Test
    void documentTypeIsRefused() {
        assertEquals(List.of(ProblemCode.FORBIDDEN_DOCTYPE), codes(load("<!DOCTYPE d:Group>" + HEAD + TAIL)));
    }

    @Test
    void entityIsRefusedAndNotRead() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        VsmResult result = load("<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><x>&s;</x>");
        assertEquals(List.of(ProblemCode.FORBIDDEN_DOCTYPE), codes(result));
        assertFalse(result.problems().toString().contains("secret"));
    }

    @Test
    void entityBombIsRefused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c < 'k'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertEquals(List.of(ProblemCode.FORBIDDEN_DOCTYPE), codes(load(bomb + "]><x>&j;</x>")));
    }

    @Test
    void brokenXmlIsNamedWithItsLine() {
        VsmResult result = load(HEAD + "<ownedViewpoints name='a'>" + TAIL);
        assertEquals(List.of(ProblemCode.MALFORMED_XML), codes(result));
        assertEquals(FIRST + 1, result.problems().get(0).place().line());
    }

    @ParameterizedTest
    @CsvSource({"'',MALFORMED_XML", "plain text,MALFORMED_XML", "<html/>,NOT_A_SPECIFICATION",
        "<a xmlns='http://example.org/a'/>,NOT_A_SPECIFICATION"})
    void otherContentIsRefused(String text, ProblemCode code) {
        VsmResult result = load(text);
        assertTrue(codes(result).contains(code), result.problems()::toString);
        assertTrue(result.group().isEmpty());
    }

    @Test
    void environmentIsNoSpecification() {
        VsmResult result = load("<d:Environment xmlns:d='http://www.eclipse.org/sirius/description/1.1.0'/>");
        assertEquals("NOT_A_SPECIFICATION [Environment]", describe(result));
    }

    @Test
    void hugeNestingIsRefused() {
        int depth = 100_000;
        String nested = "<toolSections>" + "<subSections>".repeat(depth) + "</subSections>".repeat(depth)
                + "</toolSections>";
        VsmResult result = load(HEAD + "<ownedViewpoints name='v'><ownedRepresentations"
                + " xsi:type='diagram:DiagramDescription' name='d'><defaultLayer name='l'>" + nested
                + "</defaultLayer></ownedRepresentations></ownedViewpoints>" + TAIL);
        assertEquals("TOO_DEEP [200]", describe(result));
        assertEquals(FIRST, result.problems().get(0).place().line());
    }

    @Test
    void tooLargeFileIsRefused() throws IOException {
        VsmLoader loader = new VsmLoader(List.of(), new VsmLimits(1000, 10));
        byte[] bytes = (HEAD + " ".repeat(1000) + TAIL).getBytes(StandardCharsets.UTF_8);
        VsmResult result = loader.load(new ByteArrayInputStream(bytes), URI.createURI("test:/x.odesign"));
        assertEquals("TOO_LARGE [1000]", describe(result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // what stands in the viewpoint | severity | code and arguments | path@feature
        "<ownedRepresentations xsi:type='table:EditionTableDescription' name='t'><x/></ownedRepresentations>"
            + "|INFO|OUTSIDE_CLASS [EditionTableDescription]|v@ownedRepresentations",
        "<ownedRepresentations xsi:type='diagram:DiagramImportDescription' name='t'/>"
            + "|WARNING|OUTSIDE_CLASS [DiagramImportDescription]|v@ownedRepresentations",
        "<ownedRepresentationExtensions name='x' viewpointURI='u'/>"
            + "|INFO|OUTSIDE_FEATURE [ownedRepresentationExtensions, Viewpoint]|v@ownedRepresentationExtensions",
        "<ownedRepresentations xsi:type='diagram:DiagramDescribtion' name='t'/>"
            + "|ERROR|UNKNOWN_CLASS [DiagramDescribtion]|v@ownedRepresentations",
        "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='t' domainKlass='x'/>"
            + "|ERROR|UNKNOWN_FEATURE [domainKlass, DiagramDescription]|v/t@domainKlass",
        "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='t' initialisation='perhaps'/>"
            + "|ERROR|ILLEGAL_VALUE [perhaps, initialisation]|v/t@initialisation",
        "<ownedJavaExtension qualifiedClassName='x'/>"
            + "|ERROR|UNKNOWN_FEATURE [ownedJavaExtension, Viewpoint]|v@ownedJavaExtension",
        "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='t'>"
            + "<metamodel href='http://example.org/nowhere#/'/></ownedRepresentations>"
            + "|WARNING|UNKNOWN_METAMODEL [http://example.org/nowhere]|v/t@metamodel",
        "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='t' reusedMappings=\"//@nothing.0/@x\"/>"
            + "|ERROR|UNRESOLVED_PATH [//@nothing.0/@x]|v/t@reusedMappings",
        "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='t'><reusedMappings"
            + " xsi:type='diagram:NodeMapping' href='platform:/plugin/other/x.odesign#//a'/></ownedRepresentations>"
            + "|ERROR|OTHER_FILE [platform:/plugin/other/x.odesign#//a]|v/t@reusedMappings",
        "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='t'><backgroundColor"
            + " xsi:type='d:SystemColor' href=\"environment:/viewpoint#//@systemColors/@entries[name='bleu']\"/>"
            + "</ownedRepresentations>|ERROR|UNRESOLVED_COLOR [bleu]|v/t@backgroundColor",
        "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='t'"
            + " backgroundColor=\"//@ownedViewpoints[name='v']\"/>"
            + "|ERROR|WRONG_TARGET [Viewpoint, backgroundColor]|v/t@backgroundColor"})
    void whatDoesNotFitIsNamedWithItsPlace(String content, Severity severity, String what, String where) {
        VsmResult result = load(HEAD + "<ownedViewpoints name='v'>\n" + content + "\n</ownedViewpoints>" + TAIL);
        assertTrue(result.group().isPresent());
        assertEquals(1, result.problems().size(), result.problems()::toString);
        VsmProblem problem = result.problems().get(0);
        assertEquals(what, problem.code() + " " + problem.arguments());
        assertEquals(severity, problem.severity());
        assertEquals(where, problem.place().path() + "@" + problem.place().feature());
        assertEquals(FIRST + 1, problem.place().line());
        assertEquals("x.odesign", problem.place().fileName());
    }

    @Test
    void elementNamedTwiceInAReferenceIsNamed() {
        String bed = "//@ownedViewpoints[name='Garden']/@ownedRepresentations[name='Plan']/@defaultLayer"
                + "/@containerMappings[name='Bed']";
        VsmResult result = load(Garden.notation().replace("reusedContainerMappings=\"" + bed,
                "reusedContainerMappings=\"" + bed + " " + bed + "/@subContainerMappings[name='Sub%20bed'] " + bed));
        assertEquals("DUPLICATE_REFERENCE [Garden/Plan/Default/Bed, reusedContainerMappings]", describe(result));
        assertTrue(result.problems().get(0).place().line() > 1);
    }

    @Test
    void contentOfWhatIsOutsideIsNotReportedAgain() {
        VsmResult result = load(HEAD + "<ownedViewpoints name='v'><ownedRepresentations"
                + " xsi:type='table:EditionTableDescription' name='t'><ownedLineMappings name='a'"
                + " domainClass='x'><style/></ownedLineMappings></ownedRepresentations>"
                + "<ownedJavaExtensions qualifiedClassName='x'/></ownedViewpoints>" + TAIL);
        assertEquals("OUTSIDE_CLASS [EditionTableDescription]", describe(result));
        assertEquals(1, result.group().orElseThrow().eContents().get(0).eContents().size());
    }

    @Test
    void pathsSurviveOddNames() {
        VsmResult result = load(HEAD + """
                <ownedViewpoints name="a/b"><ownedRepresentations xsi:type="diagram:DiagramDescription" name="d">
                <nodeMappings name="x"/><edgeMappings name="x"/><containerMappings name="x"/><toolSection/>
                </ownedRepresentations></ownedViewpoints>""" + TAIL);
        List<String> paths = result.group().orElseThrow().eContents().get(0).eContents().get(0).eContents().stream()
                .map(result::path).toList();
        assertEquals(List.of("a%2Fb/d/x", "a%2Fb/d/edgeMappings.x", "a%2Fb/d/containerMappings.x",
                "a%2Fb/d/toolSection"), paths);
    }

    private static String describe(VsmResult result) {
        assertEquals(1, result.problems().size(), result.problems()::toString);
        VsmProblem problem = result.problems().get(0);
        return problem.code() + " " + problem.arguments();
    }

    private static List<ProblemCode> codes(VsmResult result) {
        return result.problems().stream().map(VsmProblem::code).toList();
    }

    private static VsmResult load(String text) {
        try {
            return new VsmLoader(List.of(Garden.PACKAGE)).load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    URI.createURI("test:/x.odesign"));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
