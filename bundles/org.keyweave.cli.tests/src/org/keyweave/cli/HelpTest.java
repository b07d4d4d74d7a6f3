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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.cli.internal.command.BuiltInCommand;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commands"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties chinese = load(bundle + "_zh_CN.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        assertFalse(english.isEmpty());
        english.forEach((key, text) -> assertEquals(placeholders((String) text),
                placeholders(chinese.getProperty((String) key)), (String) key));
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(Main.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static TreeSet<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d)").matcher(text).results().map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(BuiltInCommand.class)
    void everyOptionIsExplainedInBothLanguages(BuiltInCommand command, @TempDir Path folder) throws IOException {
        String name = command.provider().name();
        Properties texts = load("commands.properties");
        CommandLine line = new CommandLine(command.provider().create());
        for (ArgSpec argument : line.getCommandSpec().args()) {
            String key = argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName().substring(2)
                    : argument.descriptionKey();
            assertTrue(texts.containsKey("keyweave." + name + "." + key) || texts.containsKey(key), name + " " + key);
        }
        assertTrue(texts.containsKey("keyweave." + name + ".usage.header"), name);
        String english = Cli.english(folder).run(name, "--help").out();
        String chinese = Cli.english(folder).run(name, "--help", "--lang", "zh").out();
        assertTrue(english.contains("Usage: keyweave " + name), english);
        assertTrue(chinese.contains("用法：keyweave " + name), chinese);
        assertFalse(english.codePoints().anyMatch(c -> c > 0x2E80), english);
        assertEquals(options(english), options(chinese));
        assertTrue(options(english) > 3, english);
    }

    private static long options(String help) {
        return help.lines().filter(line -> line.matches("( {6}|  -\\w, )--\\w.*")).count();
    }

    @Test
    void theListNamesEveryCommandAndExitCode(@TempDir Path folder) {
        String help = Cli.english(folder).run("--help").out();
        for (BuiltInCommand command : BuiltInCommand.values()) {
            assertTrue(help.contains("  " + command.provider().name() + " "), command.name());
        }
        for (ExitCode code : ExitCode.values()) {
            assertTrue(help.contains("  " + code.code() + "  "), code.name());
        }
    }
}
