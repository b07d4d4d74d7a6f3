/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * Two entries of one organisation that are most likely one person: the same e-mail address, or the same name and
 * nothing known that tells the two apart (address, phone, title, code, unit). Reported on the later entry. People in
 * different units with the same name are common, above all with Chinese names, and are not reported.
 */
public final class DuplicatePersonRule extends Rule<Party> {

    /** White space, also the wide one of Chinese input methods. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    /** The rule. */
    public DuplicatePersonRule() {
        super("duplicate-person", RuleCategory.MODEL, FindingSeverity.WARNING, Party.class);
    }

    @Override
    public void check(Party subject, RuleContext context, FindingSink sink) {
        Map<Person, Person> originals = new LinkedHashMap<>();
        Map<String, Person> byAddress = new HashMap<>();
        Map<String, List<Person>> byName = new HashMap<>();
        for (Person person : subject.getAllPeople()) {
            String address = key(person.getEmail());
            Person original = address == null ? null : byAddress.putIfAbsent(address, person);
            String name = key(person.getName());
            if (name != null) {
                List<Person> namesakes = byName.computeIfAbsent(name, each -> new ArrayList<>(1));
                if (original == null) {
                    original = namesakes.stream().filter(each -> isSame(each, person)).findFirst().orElse(null);
                }
                if (original == null) {
                    namesakes.add(person);
                }
            }
            if (original != null) {
                originals.put(person, original);
            }
        }
        originals.forEach((person, original) -> {
            String address = key(person.getEmail());
            if (address != null && address.equals(key(original.getEmail()))) {
                sink.report(person, "message.address", List.of(original), person, original, person.getEmail());
            } else {
                sink.report(person, "message", List.of(original), person, subject);
            }
        });
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Person duplicate = (Person) finding.subject();
        Person original = (Person) finding.elements().get(0);
        return List.of(CommandFix.resolving(this, "merge",
                edits -> new PersonMerge(original, duplicate).write(edits), original));
    }

    private static boolean isSame(Person one, Person other) {
        return one.getUnit() == other.getUnit() && !differ(one.getEmail(), other.getEmail())
                && !differ(one.getPhone(), other.getPhone()) && !differ(one.getTitle(), other.getTitle())
                && !differ(one.getCode(), other.getCode());
    }

    private static boolean differ(String one, String other) {
        String first = key(one);
        String second = key(other);
        return first != null && second != null && !Objects.equals(first, second);
    }

    private static String key(String text) {
        String key = text == null ? "" : SPACE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return key.isEmpty() ? null : key;
    }
}
