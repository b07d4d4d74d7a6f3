/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start scripts, with stand-ins for what they call. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptsTest {

    private static final Instant BUILT = Instant.parse("2026-11-01T12:00:00Z");
    private static final List<String> PRODUCTS = List.of("linux/gtk/x86_64/keyweave", "linux/gtk/aarch64/keyweave",
            "macosx/cocoa/x86_64/Keyweave.app/Contents/Eclipse", "macosx/cocoa/aarch64/Keyweave.app/Contents/Eclipse");

    @TempDir
    private Path root;

    private Path calls;

    /** A built product, older sources, and a Maven that only says that it was called. */
    @BeforeEach
    void project() throws IOException {
        calls = root.resolve("calls");
        Files.createFile(calls);
        for (String script : List.of("keyweave", "mvnw")) {
            script(root.resolve(script), Files.readString(Repository.ROOT.resolve(script)));
        }
        for (String product : PRODUCTS) {
            script(root.resolve("releng/org.keyweave.product/target/products/org.keyweave.product").resolve(product)
                    .resolve("keyweave"), "#!/bin/sh\necho \"started $*\"\n");
        }
        for (String source : List.of("pom.xml", ".mvn/extensions.xml", "features/f/feature.xml",
                "bundles/a/src/org/A.java", "bundles/a/src/org/B.java", "bundles/a/plugin.xml",
                "bundles/a/target/classes/A.class", "bundles/a/src-gen/G.java", "bundles/a.tests/src/T.java",
                "bundles/org.keyweave.help/html/en/index.html", "releng/org.keyweave.benchmarks/src/Bench.java")) {
            write(source);
        }
        Path stamp = root.resolve(".mvn/cache/keyweave.built");
        Files.createDirectories(stamp.getParent());
        Files.createFile(stamp);
        age(root);
        Files.setLastModifiedTime(stamp, FileTime.from(BUILT));
    }

    private void write(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void age(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, FileTime.from(BUILT.minusSeconds(60)));
            }
        }
    }

    private String run(String path, String script, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(root.resolve(script).toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("PATH", path);
        builder.environment().put("KEYWEAVE_DISPLAY", "keep");
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), said);
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    /** Starts Keyweave with a build that only notes that it ran. */
    private String start() throws IOException, InterruptedException {
        script(root.resolve("mvnw"), "#!/bin/sh\necho build >>'" + calls + "'\n");
        return run(System.getenv("PATH"), "keyweave", "analyze", "a b.keyweave");
    }

    @Test
    void nothingChangedMeansNoBuild() throws Exception {
        assertEquals("started analyze a b.keyweave\n", start());
        assertEquals("", Files.readString(calls));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundles/a/target/classes/A.class", "bundles/a/src-gen/G.java",
        "bundles/a.tests/src/T.java", "bundles/org.keyweave.help/html/en/index.html",
        "releng/org.keyweave.benchmarks/src/Bench.java", "calls"})
    void whatTheProductIsNotMadeOfMeansNoBuild(String file) throws Exception {
        Files.setLastModifiedTime(root.resolve(file), FileTime.from(BUILT.plusSeconds(60)));
        start();
        assertEquals("", Files.readString(calls));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "bundles/a/src/org/A.java", "bundles/a/plugin.xml", "features/f/feature.xml"})
    void aChangedSourceMeansOneBuild(String file) throws Exception {
        Files.setLastModifiedTime(root.resolve(file), FileTime.from(BUILT.plusSeconds(60)));
        assertTrue(start().endsWith("started analyze a b.keyweave\n"));
        start();
        assertEquals("build\n", Files.readString(calls));
    }

    @Test
    void aDeletedSourceMeansABuild() throws Exception {
        Files.delete(root.resolve("bundles/a/src/org/B.java"));
        start();
        assertEquals("build\n", Files.readString(calls));
    }

    @Test
    void installingWaitsForAnotherApt() throws Exception {
        Path tools = root.resolve("tools");
        script(tools.resolve("uname"), "#!/bin/sh\necho Linux\n");
        script(tools.resolve("id"), "#!/bin/sh\necho 0\n");
        script(tools.resolve("sleep"), "#!/bin/sh\necho \"sleep $*\" >>'" + calls + "'\n");
        script(tools.resolve("fc-list"), "#!/bin/sh\n");
        script(tools.resolve("apt-get"), """
                #!/bin/sh
                echo "apt-get $*" >>'%1$s'
                if [ "$1" = update ] && [ "$(grep -c update '%1$s')" -lt 3 ]; then
                    echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1 (apt-get)' >&2
                    exit 100
                fi
                """.formatted(calls));
        script(root.resolve(".mvn/cache/apache-maven-3.9.9/bin/mvn"),
                "#!/bin/sh\necho \"mvn $*\" >>'" + calls + "'\n");
        String said = run(tools + ":" + System.getenv("PATH"), "mvnw", "verify");
        List<String> called = Files.readAllLines(calls);
        assertTrue(said.contains("waiting for another apt"), said);
        assertEquals(List.of("apt-get update -qq", "sleep 5", "apt-get update -qq", "sleep 5", "apt-get update -qq"),
                called.subList(0, 5));
        assertTrue(called.get(5).startsWith("apt-get install") && called.get(5).contains("DPkg::Lock::Timeout=300"),
                called.get(5));
        assertEquals("mvn verify", called.get(6));
    }
}
