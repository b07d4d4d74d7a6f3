/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.keyweave.analysis.network.Member;
import org.keyweave.cli.CommandContext;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Person;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.methodology.MethodologyLibrary;

/** How elements are called in text. */
final class Names {

    private Names() {
    }

    /** The name of an element; library entries in the language of the output. */
    static String of(NamedElement element, CommandContext context) {
        String name = null;
        if (element instanceof LibraryEntry entry) {
            name = MethodologyLibrary.localized(entry, context.locale());
        } else if (element != null) {
            name = element.getName();
        }
        return name == null || name.isBlank() ? context.text("unnamed") : name.strip();
    }

    /** A person with what tells readers who it is: title or unit. */
    static String described(Person person, CommandContext context) {
        String name = of(person, context);
        String title = person.getTitle() == null ? "" : person.getTitle().strip();
        String unit = person.getUnit() == null || person.getUnit().getName() == null ? ""
                : person.getUnit().getName().strip();
        String more = title.isEmpty() || unit.isEmpty() ? title + unit : title + context.text("place.separator") + unit;
        return more.isEmpty() ? name : context.text("person.described", name, more);
    }

    /** People in one line. */
    static String list(Collection<Person> people, CommandContext context) {
        return join(people.stream().map(person -> of(person, context)).toList(), context);
    }

    /** Members of a network in one line. */
    static String members(Collection<Member> members, CommandContext context) {
        return list(members.stream().map(Member::person).toList(), context);
    }

    /** Literals in one line. */
    static String literals(Collection<? extends Enumerator> literals, CommandContext context) {
        ModelLabels labels = ModelLabels.of(context.locale());
        return join(literals.stream().map(labels::literal).toList(), context);
    }

    /** Words in one line; a dash for none. */
    static String join(List<String> words, CommandContext context) {
        return words.isEmpty() ? context.text("none") : String.join(context.text("list.separator"), words);
    }
}
