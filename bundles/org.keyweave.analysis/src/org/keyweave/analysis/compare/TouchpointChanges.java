/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/** What became of the touchpoints between supplier and accounts, and which interactions were recorded. */
final class TouchpointChanges {

    private final ChangeList changes;
    private final Version before;
    private final Version after;

    TouchpointChanges(ChangeList changes, Version before, Version after) {
        this.changes = changes;
        this.before = before;
        this.after = after;
    }

    void find() {
        for (EObject element : changes.matching().removed()) {
            if (isOurs(element)) {
                Touchpoint touchpoint = (Touchpoint) element;
                changes.removed(element, touchpoint.getCustomerPerson()).add(ChangeKind.TOUCHPOINT_REMOVED,
                        state(before, touchpoint).isContact() ? Trend.WORSE : Trend.NEUTRAL, touchpoint.getStatus(),
                        null);
            }
        }
        for (EObject element : changes.matching().added()) {
            if (isOurs(element)) {
                Touchpoint touchpoint = (Touchpoint) element;
                changes.added(element, touchpoint.getCustomerPerson()).add(ChangeKind.TOUCHPOINT_NEW,
                        state(after, touchpoint).isContact() ? Trend.BETTER : Trend.NEUTRAL, null,
                        touchpoint.getStatus());
            }
        }
        for (ElementMatch match : changes.matching().matches()) {
            if (isOurs(match.after()) && isOurs(match.before())) {
                compare(match, (Touchpoint) match.before(), (Touchpoint) match.after());
            }
        }
        interactions(changes.matching().removed(), ChangeKind.INTERACTIONS_REMOVED);
        interactions(changes.matching().added(), ChangeKind.INTERACTIONS_NEW);
    }

    private static boolean isOurs(EObject element) {
        return element instanceof Touchpoint && element.eContainer() instanceof Account;
    }

    private static Counting state(Version version, Touchpoint touchpoint) {
        return version.analysis().account((Account) touchpoint.eContainer()).network().state(touchpoint)
                .map(TouchpointState::counting).orElse(Counting.PERSON_MISSING);
    }

    private void compare(ElementMatch match, Touchpoint earlier, Touchpoint later) {
        ChangeList.Telling telling = changes.about(match, person(later));
        if (earlier.getStatus() != later.getStatus()) {
            telling.say(ChangeKind.TOUCHPOINT_STATUS, variant(earlier.getStatus(), later.getStatus()),
                    Trend.of(rank(later.getStatus()) - rank(earlier.getStatus())), earlier.getStatus(),
                    later.getStatus());
            changes.tell(match, TOUCHPOINT__STATUS);
        } else {
            Counting from = state(before, earlier);
            Counting to = state(after, later);
            if (from != to && to == Counting.SILENT) {
                telling.add(ChangeKind.TOUCHPOINT_SILENT, Trend.WORSE, from, to);
            } else if (from != to && from == Counting.SILENT) {
                telling.add(ChangeKind.TOUCHPOINT_HEARD, Trend.BETTER, from, to);
            }
        }
        if (!Objects.equals(earlier.getTrust(), later.getTrust())) {
            double from = earlier.getTrust() == null ? 0 : earlier.getTrust();
            double to = later.getTrust() == null ? 0 : later.getTrust();
            telling.add(ChangeKind.TOUCHPOINT_TRUST, earlier.getTrust() == null || later.getTrust() == null
                    ? Trend.NEUTRAL : Trend.of(to - from), earlier.getTrust(), later.getTrust());
            changes.tell(match, TOUCHPOINT__PERSONAL_TRUST);
            changes.tell(match, TOUCHPOINT__ORGANISATIONAL_TRUST);
        }
        boolean known = earlier.isSetCurrentLevel() && later.isSetCurrentLevel();
        telling.field(match, TOUCHPOINT__CURRENT_LEVEL, ChangeKind.TOUCHPOINT_LEVEL, known ? Trend.of(
                later.getCurrentLevel().getValue() - earlier.getCurrentLevel().getValue()) : Trend.NEUTRAL);
    }

    private static Person person(Touchpoint touchpoint) {
        return touchpoint.getCustomerPerson();
    }

    private static String variant(TouchpointStatus from, TouchpointStatus to) {
        boolean started = to == TouchpointStatus.ACTIVE && from == TouchpointStatus.PLANNED;
        return started ? "started" : to.getName();
    }

    private static int rank(TouchpointStatus status) {
        return switch (status) {
            case ACTIVE -> 3;
            case PLANNED -> 2;
            case DORMANT -> 1;
            case BROKEN -> 0;
        };
    }

    private void interactions(List<EObject> elements, ChangeKind kind) {
        Map<Account, List<Interaction>> byAccount = new IdentityHashMap<>();
        List<Account> order = new ArrayList<>();
        for (EObject element : elements) {
            if (element instanceof Interaction interaction && element.eContainer() instanceof Account account
                    && changes.matching().match(account).isPresent()) {
                byAccount.computeIfAbsent(account, key -> {
                    order.add(key);
                    return new ArrayList<>();
                }).add(interaction);
                changes.tellElement(element);
            }
        }
        for (Account account : order) {
            List<Interaction> some = byAccount.get(account);
            LocalDate latest = some.stream().map(Interaction::getDate).filter(Objects::nonNull)
                    .max(LocalDate::compareTo).orElse(null);
            boolean isNew = kind == ChangeKind.INTERACTIONS_NEW;
            changes.about(changes.matching().match(account).orElseThrow()).add(kind,
                    isNew ? Trend.BETTER : Trend.WORSE, isNew ? null : some.size(), isNew ? some.size() : null,
                    some.size(), latest);
        }
    }
}
