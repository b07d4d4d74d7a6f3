/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Party;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;

/** The organisations that rows may speak of. */
final class Parties {

    private static final Set<String> SUPPLIER_SIDE = Set.of("supplier", "us", "our side", "供应商", "供应商方", "我方");
    private static final Set<String> CUSTOMER_SIDE = Set.of("customer", "account", "client", "客户", "客户方", "对方");

    private final Portfolio portfolio;
    private final ImportOptions options;
    private final Draft draft;
    private final Map<Party, PartyEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<PartyEntry>> byKey = new HashMap<>();
    private final Set<PartyEntry> accounts = new LinkedHashSet<>();
    private final Set<String> leftOutPeople = new HashSet<>();
    private final boolean restricted;
    private PartyEntry supplier;

    Parties(Portfolio portfolio, ImportOptions options, Draft draft) throws ExchangeException {
        this.portfolio = portfolio;
        this.options = options;
        this.draft = draft;
        this.restricted = !options.accounts().isEmpty();
        portfolio.getAccounts().forEach(this::enter);
        portfolio.getCompetitors().forEach(this::enter);
        for (String name : options.accounts()) {
            List<PartyEntry> found = byKey.getOrDefault(Key.of(name), List.of()).stream()
                    .filter(entry -> entry.party() instanceof Account).toList();
            if (found.size() > 1) {
                throw new ExchangeException(name, 0, Text.of("account.ambiguous", name),
                        Text.of("account.ambiguous.remedy"));
            }
            accounts.add(found.isEmpty() ? newAccount(name) : found.get(0));
        }
        if (!restricted) {
            entries.values().stream().filter(entry -> entry.party() instanceof Account).forEach(accounts::add);
        }
        if (portfolio.getSupplier() != null || options.supplier() != null) {
            supplier();
        }
    }

    private PartyEntry enter(Party party) {
        PartyEntry entry = new PartyEntry(party, draft);
        entries.put(party, entry);
        Set<String> keys = new HashSet<>(List.of(Key.of(party.getName()), Key.of(party.getCode())));
        keys.remove("");
        keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
        return entry;
    }

    private PartyEntry newAccount(String name) {
        Account account = draft.create(KeyweaveFactory.eINSTANCE.createAccount());
        account.setName(name.strip());
        draft.add(portfolio, Literals.PORTFOLIO__ACCOUNTS, account, Text.of("change.newAccount", name.strip()));
        PartyEntry entry = enter(account);
        accounts.add(entry);
        return entry;
    }

    /** The supplier, planned when the model has none. */
    PartyEntry supplier() {
        if (supplier != null) {
            return supplier;
        }
        Supplier party = portfolio.getSupplier();
        String name = options.supplier();
        if (party == null) {
            party = draft.create(KeyweaveFactory.eINSTANCE.createSupplier());
            party.setName(name);
            draft.add(portfolio, Literals.PORTFOLIO__SUPPLIER, party,
                    Text.of("change.newSupplier", Words.value(name)));
        } else if (name != null && Key.of(party.getName()).isEmpty()) {
            draft.set(party, Literals.NAMED_ELEMENT__NAME, name);
        }
        supplier = enter(party);
        if (name != null && !byKey.getOrDefault(Key.of(name), List.of()).contains(supplier)) {
            byKey.computeIfAbsent(Key.of(name), k -> new ArrayList<>()).add(supplier);
        }
        return supplier;
    }

    /** The accounts that rows may be about. */
    Set<PartyEntry> accounts() {
        return accounts;
    }

    /** All organisations whose people may take part in an interaction. */
    List<PartyEntry> sides() {
        List<PartyEntry> sides = new ArrayList<>();
        sides.add(supplier());
        sides.addAll(accounts);
        return sides;
    }

    PartyEntry of(Party party) {
        return entries.get(party);
    }

    /**
     * The organisation of a person.
     *
     * @param organisation cell of the organisation, or empty
     * @param side cell of the side, or empty
     * @param team whether people without either belong to the supplier
     */
    PartyEntry partyOfPerson(String organisation, String side, boolean team) throws CellException {
        Boolean supplierSide = sideOf(side);
        if (!organisation.isEmpty() && !(Boolean.TRUE.equals(supplierSide)
                && !byKey.containsKey(Key.of(organisation)))) {
            return named(organisation);
        }
        if (Boolean.TRUE.equals(supplierSide) || supplierSide == null && team) {
            return supplier();
        }
        return onlyAccount();
    }

    /** The account of a touchpoint or interaction whose cell names it. */
    PartyEntry account(String organisation) throws CellException {
        PartyEntry entry = named(organisation);
        if (!(entry.party() instanceof Account)) {
            throw new CellException(Text.of("account.isNone", organisation), Text.of("account.isNone.remedy"));
        }
        return entry;
    }

    private PartyEntry onlyAccount() throws CellException {
        if (accounts.size() != 1) {
            throw new CellException(Text.of(accounts.isEmpty() ? "account.none" : "account.several"),
                    Text.of("account.none.remedy"));
        }
        return accounts.iterator().next();
    }

    private static Boolean sideOf(String side) throws CellException {
        String key = Key.of(side);
        if (key.isEmpty()) {
            return null;
        }
        if (SUPPLIER_SIDE.contains(key) || CUSTOMER_SIDE.contains(key)) {
            return SUPPLIER_SIDE.contains(key);
        }
        throw new CellException(Text.of("side.unknown", side), Text.of("side.unknown.remedy"));
    }

    private PartyEntry named(String organisation) throws CellException {
        List<PartyEntry> found = byKey.getOrDefault(Key.of(organisation), List.of());
        if (found.size() > 1) {
            throw new CellException(Text.of("account.ambiguous", organisation), Text.of("account.ambiguous.remedy"));
        }
        if (found.size() == 1) {
            PartyEntry entry = found.get(0);
            if (restricted && entry.party() instanceof Account && !accounts.contains(entry)) {
                throw leftOut(organisation);
            }
            return entry;
        }
        if (restricted) {
            throw leftOut(organisation);
        }
        if (options.createAccounts()) {
            return newAccount(organisation);
        }
        var similar = Similar.to(organisation, entries.keySet().stream().map(Party::getName).toList());
        throw new CellException(Text.of("account.unknown", organisation), similar.isEmpty()
                ? Text.of("account.new.remedy") : Text.of("account.unknown.remedy", Words.value(similar)));
    }

    private static CellException leftOut(String organisation) {
        return new CellException("", true, Text.of("account.leftOut", organisation), Text.of("account.leftOut.remedy"));
    }

    /** Remembers a person whose row was left out, so that contacts with it are left out too. */
    void leaveOut(String code, String email, String name) {
        for (String key : List.of(Key.of(code), Key.of(email), Key.of(name))) {
            if (!key.isEmpty()) {
                leftOutPeople.add(key);
            }
        }
    }

    boolean isLeftOut(String reference) {
        return leftOutPeople.contains(Key.of(reference));
    }
}
