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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.validation.KeyweaveValidator.FindingDiagnostic;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.testing.Fixture;

class KeyweaveValidatorTest {

    static Stream<String> rules() {
        return Rules.all().stream().map(Rule::id);
    }

    @BeforeAll
    static void register() {
        KeyweaveValidator.register();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theDiagnosticianFindsTheSame(String ruleId) {
        Fixture fixture = Fixture.of(ruleId);
        List<Finding> expected = Validation.validate(fixture.portfolio()).findings();
        List<Finding> actual = new ArrayList<>();
        for (Diagnostic diagnostic : Diagnostician.INSTANCE.validate(fixture.portfolio()).getChildren()) {
            actual.add(((FindingDiagnostic) diagnostic).finding());
        }
        assertEquals(new HashSet<>(expected), new HashSet<>(actual));
        assertEquals(expected.size(), actual.size());
    }

    @Test
    void aDiagnosticCarriesRuleElementsAndText() {
        Fixture fixture = Fixture.of("single-thread");
        Map<Object, Object> context = new HashMap<>(Map.of(Locale.class, Locale.CHINA));
        Diagnostic all = Diagnostician.INSTANCE.validate(fixture.portfolio(), context);
        Diagnostic star = all.getChildren().stream().filter(each -> each.getSource().equals("single-thread"))
                .filter(each -> Fixture.purpose((EObject) each.getData().get(0)).equals("hit-star"))
                .findFirst().orElseThrow();
        Finding finding = ((FindingDiagnostic) star).finding();
        assertEquals(Diagnostic.WARNING, star.getSeverity());
        assertEquals(finding.message(Locale.SIMPLIFIED_CHINESE), star.getMessage());
        assertSame(finding.subject(), star.getData().get(0));
        assertEquals("Amy Manager", Fixture.purpose((EObject) star.getData().get(1)));
    }

    @Test
    void anErrorMakesAnElementInvalid() {
        Fixture fixture = Fixture.of("touchpoint-same-side");
        KeyweaveValidator validator = new KeyweaveValidator();
        var touchpoints = fixture.portfolio().getAccounts().get(0).getTouchpoints();
        assertFalse(validator.validate(touchpoints.get(0), null, null));
        assertTrue(validator.validate(touchpoints.get(5), null, null));
    }
}
