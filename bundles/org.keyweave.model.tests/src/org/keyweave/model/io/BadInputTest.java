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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.io.LoadProblem.Code;
import org.keyweave.model.io.ModelFileException.Kind;

/** Files that are broken, hostile or not there. */
class BadInputTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <keyweave:Portfolio xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:keyweave="https://keyweave.org/model/1.0"
                xmi:id="_p">
            """;
    private static final String TAIL = "</keyweave:Portfolio>\n";

    @TempDir
    Path folder;

    private ModelFileException refusal(Kind kind, String content) throws IOException {
        return refusal(kind, content.getBytes(StandardCharsets.UTF_8));
    }

    private ModelFileException refusal(Kind kind, byte[] content) throws IOException {
        Path file = folder.resolve("bad.keyweave");
        Files.write(file, content);
        return refusal(kind, file);
    }

    private static ModelFileException refusal(Kind kind, Path file) {
        ModelFileException e = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThrows(ModelFileException.class, () -> ModelFile.load(file)));
        assertEquals(kind, e.kind(), e.getMessage());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(e.message(locale).contains(file.toString()), e.message(locale));
            assertTrue(e.message(locale).endsWith(e.remedy(locale)), e.message(locale));
        }
        return e;
    }

    private List<Code> problems(String inside) throws IOException {
        return load(inside).problems().stream().map(LoadProblem::code).toList();
    }

    private LoadedModel load(String inside) throws IOException {
        Path file = folder.resolve("model.keyweave");
        Files.writeString(file, HEAD + inside + TAIL);
        return ModelFile.load(file);
    }

    @Test
    void missingFile() {
        refusal(Kind.MISSING, folder.resolve("none.keyweave"));
    }

    @Test
    void directory() {
        refusal(Kind.DIRECTORY, folder);
    }

    @Test
    void deviceInsteadOfAFile() {
        Path zero = Path.of("/dev/zero");
        assumeFalse(!Files.exists(zero), "there is no endless device on this system");
        refusal(Kind.UNREADABLE, zero);
    }

    @Test
    void noPermission() throws IOException {
        Path file = folder.resolve("locked.keyweave");
        Files.writeString(file, HEAD + TAIL);
        assumeFalse(!Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions on this system");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file), "this user may read everything, so nothing can be locked");
        refusal(Kind.NO_PERMISSION, file);
    }

    @Test
    void emptyFile() throws IOException {
        refusal(Kind.NOT_A_MODEL, "");
    }

    @Test
    void somethingElseThanXml() throws IOException {
        refusal(Kind.MALFORMED, "name,title\nWang,Buyer\n");
    }

    @Test
    void truncated() throws IOException {
        ModelFileException e = refusal(Kind.MALFORMED, HEAD + "  <supplier xmi:id=\"_s\" name=\"S");
        assertTrue(e.line() >= 7, e.getMessage());
    }

    @Test
    void mergeConflictNamesItsLine() throws IOException {
        ModelFileException e = refusal(Kind.MALFORMED, HEAD + "<<<<<<< HEAD\n" + TAIL);
        assertEquals(7, e.line());
    }

    @Test
    void wrongNamespace() throws IOException {
        for (String namespace : List.of("https://keyweave.org/model/2.0", "https://keyweave.org/model/1.0x",
                "http://www.eclipse.org/uml2/5.0.0/UML", "https://keyweave.org/model/", "urn:1")) {
            ModelFileException e = refusal(Kind.WRONG_NAMESPACE,
                    "<a:Portfolio xmlns:a=\"" + namespace + "\" name=\"x\"/>");
            assertTrue(e.getMessage().contains(namespace), e.getMessage());
        }
        refusal(Kind.WRONG_NAMESPACE, "<html><body/></html>");
    }

    @Test
    void prefixesThatMeanSomethingElse() throws IOException {
        refusal(Kind.WRONG_NAMESPACE, HEAD.replace("http://www.omg.org/XMI", "http://www.omg.org/XM") + TAIL);
        refusal(Kind.WRONG_NAMESPACE, HEAD.replace("XMLSchema-instance", "XMLSchema") + TAIL);
        refusal(Kind.WRONG_NAMESPACE, "<a:Portfolio xmlns:a=\"https://keyweave.org/model/1.1\" "
                + "xmlns:keyweave=\"https://keyweave.org/model/1.0\"/>");
        refusal(Kind.WRONG_NAMESPACE, HEAD + "<a xmlns:keyweave=\"https://keyweave.org/model/1.1\"/>" + TAIL);
    }

    @Test
    void rootOfAnotherClass() throws IOException {
        refusal(Kind.NOT_A_MODEL, HEAD.replace("Portfolio", "ModelElement") + "</keyweave:ModelElement>");
        refusal(Kind.NOT_A_MODEL, HEAD.replace("Portfolio", "Elephant") + "</keyweave:Elephant>");
    }

    @Test
    void otherEncodings() throws IOException {
        String text = HEAD + TAIL;
        refusal(Kind.WRONG_ENCODING, text.getBytes(StandardCharsets.UTF_16));
        refusal(Kind.WRONG_ENCODING, text.getBytes(StandardCharsets.UTF_16LE));
        refusal(Kind.WRONG_ENCODING, text.getBytes(StandardCharsets.UTF_16BE));
        ModelFileException e = refusal(Kind.WRONG_ENCODING, text.replace("UTF-8", "GB18030")
                .replace("xmi:id", "name=\"王\" xmi:id").getBytes(Charset.forName("GB18030")));
        assertTrue(e.getMessage().contains("GB18030"), e.getMessage());
        refusal(Kind.WRONG_ENCODING, text.replace("UTF-8", "UTF-16"));
        refusal(Kind.WRONG_ENCODING, text.replace("xmi:id", "name=\"王\" xmi:id").getBytes(Charset.forName("GB18030")));
        refusal(Kind.WRONG_ENCODING, text.replace("_p", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void byteOrderMarkIsNoHarm() throws IOException {
        Path file = folder.resolve("bom.keyweave");
        Files.writeString(file, "\uFEFF" + HEAD + TAIL);
        assertEquals(List.of(), ModelFile.load(file).problems());
    }

    @Test
    void entityBomb() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String inner = "&e" + (i - 1) + ";";
            bomb.append("<!ENTITY e").append(i).append(" \"").append(inner).append(inner).append("\">");
        }
        refusal(Kind.FORBIDDEN, bomb + "]>" + HEAD.substring(HEAD.indexOf('\n')) + "&e29;" + TAIL);
    }

    @Test
    void externalEntityAndSubset() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        String body = HEAD.substring(HEAD.indexOf('\n')) + "&x;" + TAIL;
        refusal(Kind.FORBIDDEN, "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + body);
        refusal(Kind.FORBIDDEN, "<!DOCTYPE p SYSTEM \"http://127.0.0.1:9/x.dtd\">" + body);
        refusal(Kind.FORBIDDEN, "<!DOCTYPE p>" + body);
        refusal(Kind.MALFORMED, HEAD + "&undefined;" + TAIL);
    }

    @Test
    void addressesOutsideTheFolder() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("in")).resolveSibling("outside.keyweave");
        Files.writeString(outside, HEAD.replace("Portfolio", "Account") + TAIL.replace("Portfolio", "Account"));
        Path link = folder.resolve("in/link.keyweave");
        Files.createSymbolicLink(link, outside);
        Path file = folder.resolve("in/model.keyweave");
        for (String href : List.of("../outside.keyweave#_p", "%2E%2E/outside.keyweave#_p", "link.keyweave#_p",
                outside.toUri() + "#_p", outside + "#_p", "http://127.0.0.1:9/a.keyweave#_p",
                "jar:file:/x.jar!/a.keyweave#_p", "platform:/resource/a.keyweave#_p", "//host/a.keyweave#_p",
                "..\\outside.keyweave#_p", "a/../../outside.keyweave#_p", "passwd#_p", "a%00.keyweave#_p",
                "C:/a.keyweave#_p", "?a.keyweave#_p", "file:a.keyweave#_p")) {
            for (String element : List.of("<accounts href=\"" + href + "\"/>",
                    "<accounts xmi:id=\"_a\"><accountManager href=\"" + href + "\"/></accounts>")) {
                Files.writeString(file, HEAD + "\n" + element + TAIL);
                ModelFileException e = refusal(Kind.FORBIDDEN, file);
                assertEquals(8, e.line(), href);
                assertTrue(e.getMessage().contains(href), e.getMessage());
            }
        }
    }

    @Test
    void aForeignResourceSetIsNotSentElsewhere() throws IOException {
        String model = HEAD + "<accounts xmi:id=\"_a\"><accountManager href=\"http://127.0.0.1:9/a.keyweave#_p\"/>"
                + "</accounts>" + TAIL;
        KeyweaveResource resource = new KeyweaveResource(URI.createURI("platform:/x.keyweave"));
        ModelFileException e = assertThrows(ModelFileException.class, () -> resource.load(
                new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)), null));
        assertEquals(Kind.FORBIDDEN, e.kind());
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndPlaceholders() throws IOException {
        var english = texts("messages.properties");
        var chinese = texts("messages_zh_CN.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            for (String placeholder : List.of("{0}", "{1}", "{2}", "{3}")) {
                assertEquals(english.getProperty(key).contains(placeholder),
                        chinese.getProperty(key).contains(placeholder), key);
            }
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(Messages.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void schemaLocationsAreKeptAndNeverFollowed() throws IOException {
        Path file = folder.resolve("model.keyweave");
        String id = "    xmi:id=\"_p\"";
        String text = HEAD.replace(id, id + "\n    xsi:schemaLocation=\"urn:x http://127.0.0.1:9/x.ecore\"").replace(">\n", "/>\n").replace("?/>", "?>");
        Files.writeString(file, text);
        LoadedModel model = ModelFile.load(file);
        assertEquals(List.of(Code.UNKNOWN_ATTRIBUTE), model.problems().stream().map(LoadProblem::code).toList());
        ModelFile.save(model);
        assertEquals(text, Files.readString(file));
    }

    @Test
    void hundredThousandLevels() throws IOException {
        for (String name : List.of("units", "supplier", "unheardOf")) {
            StringBuilder deep = new StringBuilder(HEAD).append("<supplier xmi:id=\"_s\">");
            for (int i = 0; i < 100_000; i++) {
                deep.append('<').append(name).append('>');
            }
            ModelFileException e = refusal(Kind.TOO_DEEP, deep.toString());
            assertTrue(e.getMessage().contains("200"), e.getMessage());
        }
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("model.keyweave");
        Files.writeString(file, HEAD + " ".repeat(5000) + TAIL);
        ModelFileException e = assertThrows(ModelFileException.class,
                () -> ModelFile.load(file, LoadOptions.DEFAULT.withMaxBytes(4000)));
        assertEquals(Kind.TOO_LARGE, e.kind());
        e = assertThrows(ModelFileException.class, () -> ModelFile.load(Files.newInputStream(file), "x",
                LoadOptions.DEFAULT.withMaxBytes(4000)));
        assertEquals(Kind.TOO_LARGE, e.kind());
    }

    @Test
    void stoppedByTheUser() throws IOException {
        Path file = folder.resolve("model.keyweave");
        ModelFile.save(ModelFile.create(RandomModels.portfolio(1, 6000), file));
        ModelFileException e = assertThrows(ModelFileException.class,
                () -> ModelFile.load(file, LoadOptions.DEFAULT.withProgress((done, total) -> false)));
        assertEquals(Kind.CANCELLED, e.kind());
    }

    @Test
    void danglingReferencesAreReportedAndKept() throws IOException {
        String inside = """
                  <supplier xmi:id="_s"/>
                  <accounts xmi:id="_a"
                      accountManager="_gone">
                    <interactions xmi:id="_i"
                        supplierParticipants="_gone1 _gone2"/>
                  </accounts>
                """;
        LoadedModel model = load(inside);
        assertEquals(List.of(Code.DANGLING_REFERENCE, Code.DANGLING_REFERENCE, Code.DANGLING_REFERENCE),
                model.problems().stream().map(LoadProblem::code).toList());
        assertEquals(8, model.problems().get(0).line() - 1);
        assertTrue(model.requirePortfolio().getAccounts().get(0).getAccountManager().eIsProxy());
        assertEquals(1, ModelFile.save(model).unchanged().size());
    }

    @Test
    void cyclesOfReferencesDoNoHarm() throws IOException {
        LoadedModel model = load("""
                  <supplier xmi:id="_s">
                    <people xmi:id="_1"
                        reportsTo="_2"/>
                    <people xmi:id="_2"
                        reportsTo="_1"/>
                    <people xmi:id="_3"
                        reportsTo="_3"/>
                  </supplier>
                """);
        assertEquals(List.of(), model.problems());
        assertEquals(3, model.requirePortfolio().getSupplier().getAllPeople().size());
        assertEquals(1, ModelFile.save(model).unchanged().size());
    }

    @Test
    void duplicateIdsAreReportedAndMended() throws IOException {
        LoadedModel model = load("<supplier xmi:id=\"_s\"><people xmi:id=\"_1\" name=\"A\"/>"
                + "<people xmi:id=\"_1\" name=\"B\" reportsTo=\"_1\"/><people xmi:id=\"_p\"/></supplier>");
        assertEquals(List.of(Code.DUPLICATE_ID, Code.DUPLICATE_ID),
                model.problems().stream().map(LoadProblem::code).toList());
        var people = model.requirePortfolio().getSupplier().getPeople();
        assertEquals("A", people.get(1).getReportsTo().getName());
        assertFalse(model.id(people.get(0)).equals(model.id(people.get(1))));
        ModelFile.save(model);
        assertEquals(List.of(), ModelFile.load(model.file()).problems());
    }

    @Test
    void valuesThatAreNoneAreReportedAndKept() throws IOException {
        LoadedModel model = load("""
                  <supplier xmi:id="_s">
                    <people xmi:id="_1"
                        level="emperor"
                        decisionWeight="much"
                        activeFrom="2026-02-30">
                      <roles>wizard</roles>
                      <roles>buyer</roles>
                    </people>
                  </supplier>
                """);
        assertEquals(List.of(Code.BAD_VALUE, Code.BAD_VALUE, Code.BAD_VALUE, Code.BAD_VALUE),
                model.problems().stream().map(LoadProblem::code).toList());
        var person = model.requirePortfolio().getSupplier().getPeople().get(0);
        assertFalse(person.isSetLevel() || person.isSetDecisionWeight());
        assertEquals(1, person.getRoles().size());
        assertEquals(1, ModelFile.save(model).unchanged().size());
    }

    @Test
    void numbersThatAreNotFiniteAreNoValues() throws IOException {
        assertEquals(List.of(Code.BAD_VALUE), problems("<supplier xmi:id=\"_s\"><people xmi:id=\"_1\" "
                + "decisionWeight=\"NaN\"/></supplier>"));
    }

    @Test
    void referencesToTheWrongClassAreReportedAndKept() throws IOException {
        LoadedModel model = load("""
                  <accounts xmi:id="_a"
                      accountManager="_a"/>
                """);
        assertEquals(List.of(Code.WRONG_REFERENCE), model.problems().stream().map(LoadProblem::code).toList());
        assertEquals(null, model.requirePortfolio().getAccounts().get(0).getAccountManager());
        assertEquals(1, ModelFile.save(model).unchanged().size());
    }

    @Test
    void longListsStayLinear() throws IOException {
        StringBuilder ids = new StringBuilder();
        StringBuilder steps = new StringBuilder();
        StringBuilder hrefs = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            ids.append(" _x").append(i);
            steps.append("<steps>s").append(i).append("</steps>");
            hrefs.append("<targets xsi:type=\"keyweave:Person\" href=\"#_y").append(i).append("\"/>");
        }
        String inside = "<accounts xmi:id=\"_a\"><actions xmi:id=\"_b\" targets=\"" + ids + "\"/>"
                + "<actions xmi:id=\"_c\">" + hrefs + "</actions></accounts>"
                + "<methodology xmi:id=\"_m\"><stageModels xmi:id=\"_n\"><stages xmi:id=\"_o\">"
                + "<strategies xmi:id=\"_t\">" + steps + "</strategies></stages></stageModels></methodology>";
        LoadedModel model = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> load(inside));
        assertEquals(Code.MORE, model.problems().get(1000).code());
        assertEquals(List.of("119000"), model.problems().get(1000).args());
    }

    @Test
    void everyMessageExistsInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Kind kind : Kind.values()) {
                ModelFileException e = new ModelFileException(kind, Path.of("x"), 3, 4, "detail", null);
                assertFalse(e.message(locale).contains("{"), e.message(locale));
            }
            for (Code code : Code.values()) {
                LoadProblem problem = new LoadProblem(code, Path.of("x"), 3, 4, "a", "b", "c");
                assertFalse(problem.message(locale).contains("{"), problem.message(locale));
            }
        }
    }
}
