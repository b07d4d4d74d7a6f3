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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;

/** What a crash leaves behind of a portfolio whose accounts are in files of their own. */
class RecoveryFileTest {

    @TempDir
    Path folder;
    private Path file;
    private Path north;
    private Path south;
    private LoadedModel model;
    private RecoveryFile recovery;

    @BeforeEach
    void portfolioWithTwoAccountsInFilesOfTheirOwn() throws IOException {
        file = folder.resolve("client.keyweave");
        north = folder.resolve("北方.keyweave");
        south = folder.resolve("accounts").resolve("South.keyweave");
        Files.createDirectories(south.getParent());
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        portfolio.setName("Client");
        portfolio.getAccounts().add(account("North"));
        portfolio.getAccounts().add(account("South"));
        model = ModelFile.create(portfolio, file);
        ModelFile.extract(model, portfolio.getAccounts().get(0), north);
        ModelFile.extract(model, portfolio.getAccounts().get(1), south);
        ModelFile.save(model);
        recovery = new RecoveryFile(file);
    }

    private static Account account(String name) {
        Account account = KeyweaveFactory.eINSTANCE.createAccount();
        account.setName(name);
        return account;
    }

    private Account account(int index) throws IOException {
        return model.requirePortfolio().getAccounts().get(index);
    }

    private void crash() throws IOException {
        recovery.write(ModelFile.unsaved(model, UnaryOperator.identity()), recovery.turn());
        if (Files.exists(archive())) {
            Files.setLastModifiedTime(archive(), FileTime.from(Instant.now().plusSeconds(5)));
        }
        recovery = new RecoveryFile(file);
    }

    private Path archive() {
        return folder.resolve(".client.keyweave.recovery");
    }

    private List<String> names() throws IOException {
        return ModelFile.load(file).requirePortfolio().getAccounts().stream().map(Account::getName).toList();
    }

    @Test
    void nothingIsKeptOfWhatIsOnTheDisk() throws IOException {
        assertEquals(Map.of(), ModelFile.unsaved(model, UnaryOperator.identity()));
        account(0).setName("Changed and");
        crash();
        assertTrue(recovery.isNewer());
        account(0).setName("North");
        crash();
        assertFalse(recovery.isNewer(), "changed back");
    }

    @Test
    void eachChangedFileIsRestoredAndItsFormerStateKept() throws IOException {
        byte[] before = Files.readAllBytes(south);
        byte[] untouched = Files.readAllBytes(north);
        account(1).setName("South renamed");
        model.requirePortfolio().setName("Client renamed");
        crash();
        assertTrue(recovery.isNewer());
        assertEquals(List.of(file, south), recovery.files());
        assertEquals(List.of(file, south), recovery.restore());
        assertEquals(List.of("North", "South renamed"), names());
        assertEquals("Client renamed", ModelFile.load(file).requirePortfolio().getName());
        assertArrayEquals(before, Files.readAllBytes(south.resolveSibling("South.keyweave.before-recovery")));
        assertArrayEquals(untouched, Files.readAllBytes(north));
        assertFalse(recovery.isNewer());
        assertEquals(List.of(), temporaries());
    }

    private List<Path> temporaries() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith(".")).toList();
        }
    }

    @Test
    void accountPutIntoANewFileComesBackWithIt() throws IOException {
        model.requirePortfolio().getAccounts().add(account("West"));
        Path west = folder.resolve("West.keyweave");
        ModelFile.extract(model, account(2), west);
        crash();
        assertFalse(Files.exists(west));
        assertEquals(List.of(file, west), recovery.restore());
        assertEquals(List.of("North", "South", "West"), names());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fileOfAnAccountThatWasPutBackOrDeletedGoesOutOfTheWay(boolean putBack) throws IOException {
        byte[] before = Files.readAllBytes(south);
        if (putBack) {
            ModelFile.inline(model, account(1));
        } else {
            EcoreUtil.delete(account(1), true);
        }
        crash();
        assertEquals(List.of(file, south), recovery.files());
        assertEquals(List.of(file, south), recovery.restore());
        assertEquals(putBack ? List.of("North", "South") : List.of("North"), names());
        assertFalse(Files.exists(south));
        assertArrayEquals(before, Files.readAllBytes(south.resolveSibling("South.keyweave.before-recovery")));
        assertArrayEquals(before, Files.readAllBytes(StagedFile.backupOf(south)));
    }

    @Test
    void fileOfAnAccountStaysWhereThePortfolioDoes() throws IOException {
        ModelFile.inline(model, account(1));
        crash();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        assertEquals(List.of(), recovery.restore());
        assertEquals(List.of("North", "South"), names());
        assertTrue(Files.exists(south));
    }

    @Test
    void whoDecidesLaterKeepsTheFileOfAnAccountThatWasPutBack() throws IOException {
        ModelFile.inline(model, account(1));
        crash();
        recovery.keepAside();
        assertFalse(Files.exists(south.resolveSibling("South.keyweave.unsaved")));
        assertEquals(List.of("North", "South"), names());
    }

    @Test
    void fileThatWasChangedSinceIsLeftAsItIs() throws IOException {
        account(0).setName("North lost");
        account(1).setName("South lost");
        crash();
        Files.setLastModifiedTime(north, FileTime.from(Instant.now().plusSeconds(60)));
        assertTrue(recovery.isNewer());
        assertEquals(List.of(south), recovery.restore());
        assertEquals(List.of("North", "South lost"), names());
        assertTrue(Files.readString(folder.resolve("北方.keyweave.unsaved")).contains("North lost"));
    }

    @Test
    void whoDecidesLaterFindsEachFileAside() throws IOException {
        account(0).setName("North lost");
        account(1).setName("South lost");
        crash();
        recovery.keepAside();
        assertEquals(List.of("North", "South"), names());
        assertTrue(Files.readString(folder.resolve("北方.keyweave.unsaved")).contains("North lost"));
        assertTrue(Files.readString(south.resolveSibling("South.keyweave.unsaved")).contains("South lost"));
        assertFalse(Files.exists(archive()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elsewhere.keyweave", "/elsewhere.keyweave", "client.txt", "accounts/../../x.keyweave"})
    void archiveWithAPlaceOutsideOfTheModelChangesNothing(String name) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive()))) {
            out.putNextEntry(new ZipEntry("client.keyweave"));
            out.write(1);
            out.putNextEntry(new ZipEntry(name));
            out.write(1);
        }
        assertTrue(recovery.isNewer(), "not thrown away unseen");
        IOException e = assertThrows(IOException.class, recovery::restore);
        assertTrue(e.getMessage().contains(name), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(Files.exists(archive()));
    }

    @Test
    void damagedArchiveChangesNothing() throws IOException {
        account(0).setName("North lost");
        crash();
        byte[] whole = Files.readAllBytes(archive());
        Files.write(archive(), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertTrue(recovery.isNewer());
        assertThrows(IOException.class, recovery::restore);
        assertEquals(List.of("North", "South"), names());
    }

    @Test
    void stateOfATurnThatIsOverIsNotWritten() throws IOException {
        account(0).setName("North lost");
        int turn = recovery.turn();
        recovery.delete();
        recovery.write(ModelFile.unsaved(model, UnaryOperator.identity()), turn);
        assertFalse(Files.exists(archive()));
    }

    @Test
    void readingCanBeStoppedByItsStream() {
        assertThrows(InterruptedIOException.class, () -> ModelFile.unsaved(model, Stopped::new));
    }

    private static final class Stopped extends FilterOutputStream {

        Stopped(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            throw new InterruptedIOException();
        }
    }
}
