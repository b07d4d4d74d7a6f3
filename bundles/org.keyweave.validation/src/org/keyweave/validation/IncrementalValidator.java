/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.RuleContext;

/**
 * Keeps the findings of a portfolio current while it is edited. After edits, {@link #update()} judges again only the
 * parts (accounts, organisations, the portfolio's own elements) that the edits can affect; {@link #report()} always
 * equals a full validation.
 *
 * <p>An edit affects its own part, and the parts that referred to the edited element when they were judged last. Rules
 * that judge the portfolio may look everywhere and say at which kinds of elements. Changes of the methodology or of the
 * analysis date affect everything. The cost of an edit is that of the parts affected: an account with its few hundred
 * touchpoints, whatever the size of the portfolio.
 *
 * <p>Not for several threads: edits and calls come from one thread, as with every EMF model.
 */
public final class IncrementalValidator {

    /**
     * What an update has changed.
     *
     * @param added findings that are new
     * @param removed findings that are gone
     * @param judged parts that were judged again
     */
    public record Update(List<Finding> added, List<Finding> removed, List<EObject> judged) {
    }

    private final Portfolio portfolio;
    private final GradualListener changes = new GradualListener(this::changed);
    private final Map<EObject, Findings> findings = new IdentityHashMap<>();
    private final PartDependencies dependencies = new PartDependencies();
    private final List<Consumer<Update>> listeners = new CopyOnWriteArrayList<>();
    private DirtyParts dirty;
    private LocalDate judgedAsOf;

    /** A validator that listens to the portfolio from now on; nothing is judged before the first update. */
    public IncrementalValidator(Portfolio portfolio) {
        this(portfolio, Integer.MAX_VALUE);
    }

    private IncrementalValidator(Portfolio portfolio, int elements) {
        this.portfolio = portfolio;
        this.dirty = DirtyParts.everything(portfolio, dependencies);
        changes.start(portfolio);
        listen(elements);
    }

    /**
     * A validator that {@linkplain #listen begins to listen} bit by bit, for a portfolio that is edited meanwhile and
     * that is too large to be gone through at once. It may be asked for findings when it listens to all.
     */
    public static IncrementalValidator gradual(Portfolio portfolio) {
        return new IncrementalValidator(portfolio, 0);
    }

    /**
     * Begins to listen to more elements, about 1 µs each.
     *
     * @param elements how many at most
     * @return whether all are listened to now
     */
    public boolean listen(int elements) {
        return changes.proceed(elements);
    }

    /** Stops listening, which takes as long as beginning to. The findings stay as they are. */
    public void dispose() {
        changes.stop(portfolio);
    }

    private void changed(Notification notification) {
        dirty.note(notification);
    }

    /** Is told of each update that changes something. */
    public void addListener(Consumer<Update> listener) {
        listeners.add(listener);
    }

    /** Is told no more. */
    public void removeListener(Consumer<Update> listener) {
        listeners.remove(listener);
    }

    /** Whether there were edits since the last update. */
    public boolean isDirty() {
        return !dirty.isEmpty() || !portfolio.getEffectiveAnalysisDate().equals(judgedAsOf);
    }

    /** Judges what edits since the last update can affect. Cheap when there were none. */
    public Update update() {
        return update(() -> false);
    }

    /**
     * The same for somebody who may be wanted elsewhere: what was not judged when it was stopped stays due.
     *
     * @param stop asked after each part
     */
    private Update update(BooleanSupplier stop) {
        LocalDate asOf = portfolio.getEffectiveAnalysisDate();
        if (!asOf.equals(judgedAsOf)) {
            dirty = DirtyParts.everything(portfolio, dependencies);
        }
        if (dirty.isEmpty()) {
            return new Update(List.of(), List.of(), List.of());
        }
        Set<EObject> parts = dirty.parts();
        dirty = new DirtyParts(portfolio, dependencies);
        judgedAsOf = asOf;
        Update update = judge(parts, new RuleContext(portfolio, asOf), stop);
        if (!update.added().isEmpty() || !update.removed().isEmpty()) {
            listeners.forEach(listener -> listener.accept(update));
        }
        return update;
    }

    /** All findings, after an update if one is due. O(findings log findings). */
    public ValidationReport report() {
        return report(() -> false).orElseThrow();
    }

    /**
     * The same, unless it is stopped before all is judged; the next time it goes on from there.
     *
     * @param stop asked after each part that was judged, which is an account or an organisation
     */
    public Optional<ValidationReport> report(BooleanSupplier stop) {
        update(stop);
        return isDirty() ? Optional.empty() : Optional.of(known());
    }

    private ValidationReport known() {
        Findings all = new Findings();
        for (EObject part : Validation.parts(portfolio)) {
            Findings known = findings.get(part);
            if (known != null) {
                all.addAll(known);
            }
        }
        return ValidationReport.of(portfolio, judgedAsOf, all);
    }

    /** The findings about an account and what is in it, after an update if one is due; not sorted. */
    public List<Finding> findings(Account account) {
        update();
        List<Finding> found = new ArrayList<>();
        for (EObject part : List.of(account, portfolio)) {
            if (findings.containsKey(part)) {
                findings.get(part).reported().stream().filter(each -> each.account() == account).forEach(found::add);
            }
        }
        return found;
    }

    private Update judge(Set<EObject> parts, RuleContext context, BooleanSupplier stop) {
        Map<Finding, Integer> balance = new LinkedHashMap<>();
        List<EObject> judged = new ArrayList<>();
        boolean stopped = false;
        for (EObject part : parts) {
            if (stopped) {
                dirty.add(part);
                continue;
            }
            Findings before = findings.remove(part);
            if (before != null) {
                before.reported().forEach(finding -> balance.merge(finding, -1, Integer::sum));
            }
            if (part == portfolio || part.eContainer() == portfolio) {
                Findings now = new Findings();
                RuleDispatch.checkPart(part, context, now);
                findings.put(part, now);
                dependencies.record(part);
                now.reported().forEach(finding -> balance.merge(finding, 1, Integer::sum));
                judged.add(part);
            } else {
                dependencies.forget(part);
            }
            stopped = stop.getAsBoolean();
        }
        List<Finding> added = new ArrayList<>();
        List<Finding> removed = new ArrayList<>();
        balance.forEach((finding, count) -> {
            for (int i = 0; i < Math.abs(count); i++) {
                (count > 0 ? added : removed).add(finding);
            }
        });
        return new Update(added, removed, judged);
    }
}
