/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;

/**
 * What changed between two versions of a client model.
 *
 * <p>The {@linkplain #changes() changes} say it in the words of the field, what matters first to a board first. What
 * they do not tell is listed element by element and field by field, so that nothing is dropped: two versions are
 * {@linkplain #isEmpty() the same} exactly when all three lists are empty. Same versions, same answer, same order. The
 * comparison of B with A holds the {@linkplain ChangeKind#inverse() inverse} of every change of A with B.
 *
 * <p>Neither version is changed. O(elements · depth of nesting) and the thread counts of both versions.
 */
public final class ModelComparison {

    private final Version before;
    private final Version after;
    private final ElementMatching matching;
    private final List<Change> changes;
    private final List<ElementDifference> elements;
    private final List<FieldDifference> fields;

    private ModelComparison(Version before, Version after) {
        this.before = before;
        this.after = after;
        matching = ElementMatching.of(before.portfolio(), after.portfolio());
        ChangeList found = new ChangeList(before, after, matching);
        ValueChanges value = new ValueChanges(found, before, after);
        value.portfolio();
        for (AccountAnalysis later : after.analysis().accounts()) {
            matching.counterpart(later.account()).ifPresent(account -> {
                AccountAnalysis earlier = before.analysis().account(account);
                new ThreadChanges(found, earlier, later).find();
                value.account(earlier, later);
                new StageChanges(found, earlier, later).find();
            });
        }
        new PeopleChanges(found, before, after).find();
        new TouchpointChanges(found, before, after).find();
        new PlanChanges(found, before, after).find();
        changes = withoutContents(found.byWeight());
        FieldDifferences differences = new FieldDifferences(matching);
        elements = differences.elements().stream().filter(each -> !found.isTold(each.element())).toList();
        fields = differences.fields().stream().filter(each -> !found.isTold(each)).toList();
    }

    /** Compares two versions; both may be the same model at two dates. */
    public static ModelComparison of(Version before, Version after) {
        return new ModelComparison(before, after);
    }

    /** Changes without those about what came or went with an account: that is told by one sentence. */
    private List<Change> withoutContents(List<Change> all) {
        List<Change> some = new ArrayList<>();
        for (Change change : all) {
            Account account = change.account();
            if (account == null || change.subject() == account || matching.match(account).isPresent()) {
                some.add(change);
            }
        }
        return List.copyOf(some);
    }

    /** The earlier version. */
    public Version before() {
        return before;
    }

    /** The later version. */
    public Version after() {
        return after;
    }

    /** Which elements are the same. */
    public ElementMatching matching() {
        return matching;
    }

    /** What changed, heaviest first. */
    public List<Change> changes() {
        return changes;
    }

    /** What changed at one account, of either version, heaviest first; {@code null} for the rest of the portfolio. */
    public List<Change> changes(Account account) {
        Account later = later(account);
        return changes.stream().filter(change -> change.account() == later).toList();
    }

    /** Accounts that changes are about: those of the later version in its order, then those that are gone. */
    public List<Account> accounts() {
        List<Account> all = new ArrayList<>(after.portfolio().getAccounts());
        matching.removed().stream().filter(Account.class::isInstance).forEach(each -> all.add((Account) each));
        Set<Account> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
        changes.forEach(change -> concerned.add(change.account()));
        return all.stream().filter(concerned::contains).toList();
    }

    /** Elements that were added, removed or moved and that no change tells. */
    public List<ElementDifference> elements() {
        return elements;
    }

    /** Fields that differ and that no change tells. */
    public List<FieldDifference> fields() {
        return fields;
    }

    /** Whether the versions say the same at their dates. */
    public boolean isEmpty() {
        return changes.isEmpty() && elements.isEmpty() && fields.isEmpty();
    }

    /** The account around an element of either version as the later version has it; {@code null} for none. */
    public Account accountOf(EObject element) {
        return later(Accounts.around(element));
    }

    private Account later(Account account) {
        return account != null && matching.match(account).isPresent()
                ? (Account) matching.match(account).get().after() : account;
    }
}
