/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.RuleSetting;
import org.keyweave.validation.core.Rule;

class RulesTest {

    private static final Path SOURCES = Path.of("../org.keyweave.validation/src/org/keyweave/validation/rules");

    @Test
    void everyRuleClassIsRegistered() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Rule.java")).map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> registered = Rules.all().stream().map(rule -> rule.getClass().getSimpleName())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, registered);
            assertFalse(written.isEmpty());
        }
    }

    @Test
    void everyRuleHasItsTestAndFixture() {
        for (Rule<?> rule : Rules.all()) {
            String test = rule.getClass().getName().replace('.', '/') + "Test.java";
            assertTrue(Files.exists(Path.of("src", test)), test);
            assertTrue(Files.exists(Path.of("fixtures", rule.id() + ".keyweave")), rule.id());
        }
    }

    @Test
    void classPackageAndIdTellTheSame() {
        for (Rule<?> rule : Rules.all()) {
            String id = rule.getClass().getSimpleName().replaceFirst("Rule$", "").replaceAll("(?<=.)(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            assertEquals(id, rule.id());
            assertTrue(rule.getClass().getPackageName()
                    .endsWith('.' + rule.category().name().toLowerCase(Locale.ROOT)));
            assertEquals(rule, Rules.byId(id).orElseThrow());
        }
        assertTrue(Rules.byId("no-such-rule").isEmpty());
        assertTrue(Rules.byId(null).isEmpty());
    }

    @Test
    void theLibrarySetsASeverityForEachRuleAndForNoOther() {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        for (Locale language : MethodologyLibrary.LANGUAGES) {
            List<String> settings = MethodologyLibrary.load(language).getRuleSettings().stream()
                    .map(RuleSetting::getRuleId).toList();
            assertEquals(rules, new TreeSet<>(settings));
            assertEquals(settings.size(), new HashSet<>(settings).size());
        }
    }
}
