/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each command prints, in both languages and as JSON, on a small model made by the commands themselves. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("golden");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"examples,examples", "import,import m.keyweave --interactions log.csv --dry-run",
        "import-people,import m.keyweave --people people.csv --touchpoints touchpoints.csv --changes",
        "import-columns,import --list-columns", "validate,validate m.keyweave --rule no-contact --as-of 2027-06-30",
        "analyze,analyze m.keyweave", "simulate,simulate m.keyweave --leaves C1 --leaves Ann --worst",
        "diff,diff m.keyweave m.keyweave --old-as-of 2026-05-31 --as-of 2027-06-30",
        "advise,advise m.keyweave --threads 3", "new,new other"})
    void printsWhatIsExpected(String name, String arguments, @TempDir Path folder) throws IOException {
        for (String language : new String[] {"en", "zh"}) {
            check(name + "." + language + ".txt", run(folder, arguments + " --lang " + language), folder);
        }
        check(name + ".json", run(folder, arguments + " --format json --lang en"), folder);
    }

    private static Cli.Result run(Path folder, String arguments) throws IOException {
        Cli cli = new Cli(folder, Locale.ENGLISH);
        for (String file : new String[] {"m.keyweave", "m.keyweave~", "other.keyweave"}) {
            Files.deleteIfExists(folder.resolve(file));
        }
        cli.model();
        Files.writeString(folder.resolve("touchpoints.csv"), "our person,customer person,personal trust\n"
                + "Eve Long,王敏,4\nAnn Miller,陈磊,3\nBob,王敏,2\n");
        return cli.run(arguments.split(" "));
    }

    private static void check(String file, Cli.Result result, Path folder) throws IOException {
        String actual = result.normalised(folder).replaceAll("\"id\": \"_[^\"]+\"", "\"id\": \"ID\"");
        Path golden = GOLDEN.resolve(file);
        if (!Files.exists(golden)) {
            Path left = Path.of("target", "golden", file);
            Files.createDirectories(left.getParent());
            Files.writeString(left, actual);
            fail("no " + golden + "; what was printed is in " + left);
        }
        assertEquals(Files.readString(golden), actual, file);
    }
}
