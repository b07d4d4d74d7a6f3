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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of damaged inputs: no stack trace, no hang, no other exit code than those for inputs. */
class MutationTest {

    private static final Set<Integer> ALLOWED = Set.of(0, 1, 2, 3);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String[] SPLINTERS = {"\"", "<", ">", "&", "'", ",", ";", "\t", "\n", "\r\n", "\u0000",
        "\uFEFF", "=1+1", "-1", "9999999999999999999", "2026-02-30", "张", "\uD83D\uDE00", "\u202E", "<!DOCTYPE x>",
        "&x;", "xmi:id=\"a\"", "#//@accounts.0", " ".repeat(300), "name", "date", "|"};
    private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");
    private static final String[] WORDS = {"", "-1", "1e308", "2026-02-30", "nonsense", "_no-such-id",
            "other.keyweave#a",
        "../../etc/passwd#x", "https://example.org/x#y", "active", "true", "999999999999", "&#x202E;", "0.5 0.5"};

    @Test
    void damagedTablesAreTakenOrRefused(@TempDir Path folder) throws IOException {
        Cli cli = Cli.english(folder);
        cli.model();
        byte[] model = Files.readAllBytes(folder.resolve("m.keyweave"));
        Map<Integer, Integer> codes = new TreeMap<>();
        String[] kinds = {"team", "people", "interactions", "touchpoints", "combined"};
        Random random = new Random(20261122);
        for (int i = 0; i < 2500; i++) {
            String kind = kinds[random.nextInt(kinds.length)];
            String seed = Files.readString(Cli.DATA.resolve(switch (kind) {
                case "team" -> "team.csv";
                case "people" -> "people.csv";
                default -> "log.csv";
            }));
            if (kind.equals("touchpoints") || kind.equals("combined")) {
                seed = "our person,customer person,status,channels,personal trust,last contact,date,owner\n"
                        + "Ann Miller,陈磊,active,phone,3,2026-01-02,2026-02-03,Bob Stone\n"
                        + "Bob Stone,Lee Park,planned,,,,,\n";
            }
            Files.write(folder.resolve("x.csv"), mutate(seed.getBytes(StandardCharsets.UTF_8), random));
            Files.write(folder.resolve("m.keyweave"), model);
            String[] arguments = {"import", "m.keyweave", "--" + kind, "x.csv",
                random.nextBoolean() ? "--create-people" : "--create-accounts",
                random.nextBoolean() ? "--dry-run" : "--changes", "--lang", random.nextBoolean() ? "en" : "zh"};
            codes.merge(check(cli, arguments, folder.resolve("x.csv"), i), 1, Integer::sum);
        }
        assertManyOfEach(codes);
    }

    @Test
    void damagedModelsAreReadOrRefused(@TempDir Path folder) throws IOException {
        Cli cli = Cli.english(folder);
        cli.model();
        byte[] seed = withoutMethodology(folder);
        Map<Integer, Integer> codes = new TreeMap<>();
        String[][] commands = {{"validate"}, {"analyze"}, {"simulate", "--worst"}, {"advise", "--threads", "2"},
            {"analyze", "--format", "json"}, {"validate", "--format", "json", "--lang", "zh"}};
        Random random = new Random(1122);
        for (int i = 0; i < 2000; i++) {
            Files.write(folder.resolve("x.keyweave"), random.nextInt(3) == 0 ? mutate(seed, random)
                    : rewrite(new String(seed, StandardCharsets.UTF_8), random));
            String[] command = commands[random.nextInt(commands.length)];
            String[] arguments = new String[command.length + 1];
            System.arraycopy(command, 0, arguments, 0, command.length);
            arguments[command.length] = "x.keyweave";
            codes.merge(check(cli, arguments, folder.resolve("x.keyweave"), i), 1, Integer::sum);
        }
        assertManyOfEach(codes);
    }

    /** The library is most of the file; without it the mutations hit what matters here. */
    private static byte[] withoutMethodology(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("m.keyweave"));
        int start = text.indexOf("<methodology");
        int end = text.indexOf("</methodology>") + "</methodology>".length();
        assertTrue(start > 0 && end > start);
        return (text.substring(0, start) + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** Mutations that are all refused, or all taken, would show nothing. */
    private static void assertManyOfEach(Map<Integer, Integer> codes) {
        int taken = codes.getOrDefault(0, 0) + codes.getOrDefault(1, 0);
        assertTrue(taken > 300 && codes.getOrDefault(3, 0) > 300, codes.toString());
    }

    private static int check(Cli cli, String[] arguments, Path input, int round) {
        Cli.Result result = assertTimeoutPreemptively(PATIENCE, () -> cli.run(arguments),
                () -> "hangs in round " + round + " on " + keep(input));
        String told = "round " + round + " " + String.join(" ", arguments) + " on ";
        assertTrue(ALLOWED.contains(result.code()), () -> told + keep(input) + ": " + result);
        assertEquals(-1, (result.out() + result.err()).indexOf("\tat "),
                () -> told + keep(input) + ": " + result.err());
        return result.code();
    }

    private static String keep(Path input) {
        try {
            Path left = Path.of("target", "mutation-" + input.getFileName());
            Files.createDirectories(left.getParent());
            Files.copy(input, left, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return left.toString();
        } catch (IOException e) {
            return "an input that could not be kept: " + e;
        }
    }

    /** Damages what a model says and leaves it well-formed: values go astray, elements vanish, repeat or move. */
    private static byte[] rewrite(String model, Random random) {
        List<String> lines = new ArrayList<>(model.lines().toList());
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = 3 + random.nextInt(lines.size() - 4);
            String other = lines.get(random.nextInt(lines.size()));
            Matcher theirs = VALUE.matcher(other);
            String value = theirs.find() && random.nextBoolean() ? theirs.group()
                    : "=\"" + WORDS[random.nextInt(WORDS.length)] + "\"";
            switch (random.nextInt(5)) {
                case 0 -> lines.set(at, VALUE.matcher(lines.get(at)).replaceFirst(Matcher.quoteReplacement(value)));
                case 1 -> lines.set(at, VALUE.matcher(lines.get(at)).replaceAll(Matcher.quoteReplacement(value)));
                case 2 -> lines.set(at, lines.get(at).endsWith("/>") ? "" : lines.get(at));
                case 3 -> lines.set(at, lines.get(at).endsWith("/>") && lines.get(at).strip().startsWith("<")
                        ? lines.get(at) + lines.get(at) : lines.get(at));
                default -> lines.set(at, lines.get(at).replaceFirst(" [a-zA-Z]+=", " some" + at + "="));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && bytes.length > 1; n--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(60)));
            bytes = switch (random.nextInt(6)) {
                case 0 -> splice(bytes, at, end, new byte[0]);
                case 1 -> splice(bytes, at, at,
                        SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.UTF_8));
                case 2 -> splice(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, end));
                case 3 -> splice(bytes, at, bytes.length, new byte[0]);
                case 4 -> splice(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                default -> {
                    int from = random.nextInt(bytes.length);
                    byte[] piece = java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 80));
                    yield splice(bytes, at, end, piece);
                }
            };
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] piece) {
        byte[] spliced = new byte[from + piece.length + bytes.length - to];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(piece, 0, spliced, from, piece.length);
        System.arraycopy(bytes, to, spliced, from + piece.length, bytes.length - to);
        return spliced;
    }
}
