/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.model.Account;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

/** The accounts and people that options name: by identifier, code, mail address or name. */
final class Choices {

    private static final int SHOWN = 8;

    private final CommandContext context;
    private final LoadedModel model;

    Choices(CommandContext context, LoadedModel model) {
        this.context = context;
        this.model = model;
    }

    /** The accounts named, in the order of the portfolio; all of them when none is named. */
    List<Account> accounts(List<String> names) throws CommandException {
        Portfolio portfolio = model.portfolio().orElseThrow();
        if (names == null || names.isEmpty()) {
            return portfolio.getAccounts();
        }
        Set<Account> chosen = new LinkedHashSet<>();
        for (String name : names) {
            chosen.add(one(name, portfolio.getAccounts(), "account"));
        }
        return portfolio.getAccounts().stream().filter(chosen::contains).toList();
    }

    /** The people named, of the supplier and of some accounts. */
    List<Person> people(List<String> names, List<Account> accounts) throws CommandException {
        List<Person> known = new ArrayList<>();
        if (model.portfolio().orElseThrow().getSupplier() != null) {
            known.addAll(model.portfolio().orElseThrow().getSupplier().getAllPeople());
        }
        accounts.forEach(account -> known.addAll(account.getAllPeople()));
        List<Person> chosen = new ArrayList<>();
        for (String name : names) {
            Person person = one(name, known, "person");
            if (!chosen.contains(person)) {
                chosen.add(person);
            }
        }
        return chosen;
    }

    private <T extends NamedElement> T one(String wanted, List<T> known, String kind) throws CommandException {
        String key = key(wanted);
        List<T> found = known.stream().filter(each -> wanted.equals(model.id(each)) || key.equals(key(each.getCode()))
                || each instanceof Person person && key.equals(key(person.getEmail()))).toList();
        if (found.isEmpty()) {
            found = known.stream().filter(each -> key.equals(key(each.getName()))).toList();
        }
        if (found.isEmpty() && !key.isEmpty()) {
            found = known.stream().filter(each -> key(each.getName()).contains(key)).toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        List<T> shown = found.isEmpty() ? known : found;
        String names = shown.stream().limit(SHOWN).map(this::described).collect(Collectors.joining(", "))
                + (shown.size() > SHOWN ? ", …" : "");
        if (found.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, context.text("choice." + kind + ".unknown", wanted),
                    known.isEmpty() ? "" : context.text("choice.known", names));
        }
        throw new CommandException(ExitCode.USAGE, context.text("choice.ambiguous", wanted),
                context.text("choice.candidates", names));
    }

    private String described(NamedElement element) {
        String name = Names.of(element, context);
        String code = element.getCode() == null ? "" : element.getCode();
        if (element instanceof Person person) {
            String place = person.getUnit() == null ? Names.of(person.getParty(), context)
                    : Names.of(person.getUnit(), context);
            return name + " (" + place + (code.isEmpty() ? "" : ", " + code) + ")";
        }
        return code.isEmpty() || code.equals(name) ? name : name + " (" + code + ")";
    }

    private static String key(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
