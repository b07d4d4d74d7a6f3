/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.keyweave.exchange.Text;
import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/** The interactions of all accounts and of the plan, by what they are recognised by. */
final class InteractionIndex {

    /** What makes two entries without a code the same. */
    private record Sign(LocalDate date, Set<Person> ours, Set<Person> theirs, Object kind, String subject) {
    }

    /** Interactions of an account. */
    private static final class Known {
        private final Map<String, Interaction> byCode = new HashMap<>();
        private final Map<Sign, List<Interaction>> bySign = new HashMap<>();
    }

    /** An entry of the table that has no code, with the contacts counted so far. */
    private record Slot(Account account, Sign sign) {
    }

    private final Draft draft;
    private final Map<Account, Known> byAccount = new HashMap<>();
    private final Map<Slot, Integer> counted = new LinkedHashMap<>();

    InteractionIndex(Draft draft) {
        this.draft = draft;
    }

    /** A table begins. */
    void begin() {
        counted.clear();
    }

    /** Records a row about an account. */
    void record(Entry entry, Account account, LocalDate date, List<Person> ours, List<Person> theirs) {
        Known known = known(account);
        Sign sign = new Sign(date, new HashSet<>(ours), new HashSet<>(theirs), entry.value(Columns.KIND),
                Key.of(entry.text(Columns.SUBJECT)));
        String code = Key.of(entry.text(Columns.CODE));
        int contacts = entry.value(Columns.COUNT) instanceof Integer count ? count : 1;
        Interaction interaction = code.isEmpty() ? first(known, sign) : known.byCode.get(code);
        if (interaction == null) {
            interaction = draft.create(KeyweaveFactory.eINSTANCE.createInteraction());
            interaction.setDate(date);
            interaction.setName(entry.text(Columns.SUBJECT).isEmpty() ? null : entry.text(Columns.SUBJECT));
            draft.add(account, Literals.ACCOUNT__INTERACTIONS, interaction,
                    Text.of("change.newInteraction", Words.element(interaction), Words.value(account.getName())));
            if (code.isEmpty()) {
                known.bySign.computeIfAbsent(sign, s -> new ArrayList<>()).add(interaction);
            } else {
                known.byCode.put(code, interaction);
            }
        }
        fill(interaction, entry, ours, theirs, !code.isEmpty());
        if (code.isEmpty()) {
            counted.merge(new Slot(account, sign), contacts, Integer::sum);
        }
    }

    private void fill(Interaction interaction, Entry entry, List<Person> ours, List<Person> theirs, boolean coded) {
        entry.values().forEach((key, value) -> {
            Column column = entry.column(key);
            if (column.feature() != null && column.type() != Column.Type.PEOPLE && isOwn(column)
                    && (coded || !key.equals(Columns.COUNT))) {
                draft.set(interaction, column.feature(), value);
            }
        });
        setPeople(interaction, Literals.INTERACTION__SUPPLIER_PARTICIPANTS, ours);
        setPeople(interaction, Literals.INTERACTION__CUSTOMER_PARTICIPANTS, theirs);
    }

    private void setPeople(Interaction interaction, org.eclipse.emf.ecore.EReference feature, List<Person> people) {
        List<?> planned = (List<?>) draft.get(interaction, feature);
        if (!new HashSet<Object>(planned).equals(new HashSet<Object>(people))) {
            draft.set(interaction, feature, List.copyOf(people));
        }
    }

    private static boolean isOwn(Column column) {
        return column.feature().getEContainingClass().isSuperTypeOf(Literals.INTERACTION);
    }

    /** The table ends: entries that it repeats count as often as it names them, if the model did not count more. */
    void finish() {
        counted.forEach((slot, contacts) -> {
            List<Interaction> same = known(slot.account()).bySign.get(slot.sign());
            int others = same.stream().skip(1).mapToInt(Interaction::getCount).sum();
            Interaction first = same.get(0);
            int before = draft.isCreated(first) ? 0 : (Integer) draft.get(first, Literals.INTERACTION__COUNT);
            draft.set(first, Literals.INTERACTION__COUNT, Math.max(before, contacts - others));
        });
        counted.clear();
    }

    /** Last contact of a touchpoint that the model knows, stated or recorded; {@code null} when it knows none. */
    LocalDate lastKnown(Account account, Touchpoint touchpoint) {
        LocalDate latest = touchpoint.getLastContact();
        for (Interaction interaction : account.getInteractions()) {
            if (interaction.getDate() != null && (latest == null || interaction.getDate().isAfter(latest))
                    && interaction.getSupplierParticipants().contains(touchpoint.getSupplierPerson())
                    && interaction.getCustomerParticipants().contains(touchpoint.getCustomerPerson())) {
                latest = interaction.getDate();
            }
        }
        return latest;
    }

    private static Interaction first(Known known, Sign sign) {
        List<Interaction> found = known.bySign.get(sign);
        return found == null ? null : found.get(0);
    }

    private Known known(Account account) {
        return byAccount.computeIfAbsent(account, a -> {
            Known known = new Known();
            for (Interaction interaction : a.getInteractions()) {
                String code = Key.of(interaction.getCode());
                if (code.isEmpty()) {
                    Sign sign = new Sign(interaction.getDate(), new HashSet<>(interaction.getSupplierParticipants()),
                            new HashSet<>(interaction.getCustomerParticipants()),
                            interaction.isSetKind() ? interaction.getKind() : null,
                            Key.of(Objects.requireNonNullElse(interaction.getName(), "")));
                    known.bySign.computeIfAbsent(sign, s -> new ArrayList<>()).add(interaction);
                } else {
                    known.byCode.putIfAbsent(code, interaction);
                }
            }
            return known;
        });
    }
}
