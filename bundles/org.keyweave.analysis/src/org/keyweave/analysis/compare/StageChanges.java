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
import java.util.Objects;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.model.Account;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageTarget;

/** What became of the stage of an account: claimed, evidenced, aimed at, assessed. */
final class StageChanges {

    private final ChangeList changes;
    private final ElementMatching matching;
    private final StageAudit before;
    private final StageAudit after;
    private final ElementMatch account;

    StageChanges(ChangeList changes, AccountAnalysis before, AccountAnalysis after) {
        this.changes = changes;
        this.matching = changes.matching();
        this.before = before.stageAudit();
        this.after = after.stageAudit();
        account = matching.match(after.account()).orElseThrow();
    }

    void find() {
        boolean sameModel = matching.isSame(before.model().orElse(null), after.model().orElse(null));
        stage(ChangeKind.STAGE_CLAIMED, before.claimed().orElse(null), after.claimed().orElse(null), sameModel);
        stage(ChangeKind.STAGE_EVIDENCED, before.evidenced().orElse(null), after.evidenced().orElse(null), sameModel);
        target();
        for (StageAssessment one : ((Account) account.before()).getAssessments()) {
            if (matching.match(one).isEmpty()) {
                changes.removed(one, null).add(ChangeKind.ASSESSMENT_REMOVED, Trend.NEUTRAL, one.getStage(), null,
                        one.getDate());
            }
        }
        for (StageAssessment one : ((Account) account.after()).getAssessments()) {
            if (matching.match(one).isEmpty()) {
                changes.added(one, null).add(ChangeKind.ASSESSMENT_NEW, Trend.NEUTRAL, null, one.getStage(),
                        one.getDate());
            }
        }
    }

    private void stage(ChangeKind kind, Stage from, Stage to, boolean sameModel) {
        if (!matching.isSame(from, to)) {
            // A first assessment says nothing about better or worse.
            boolean first = kind == ChangeKind.STAGE_CLAIMED && (from == null || to == null);
            Trend trend = !sameModel || first ? Trend.NEUTRAL : Trend.of(order(to) - order(from));
            changes.about(account).add(kind, trend, from, to);
        }
    }

    private static int order(Stage stage) {
        return stage == null ? 0 : stage.getOrder();
    }

    private void target() {
        StageTarget from = before.target().orElse(null);
        StageTarget to = after.target().orElse(null);
        if (from == null && to == null) {
            return;
        }
        Stage fromStage = from == null ? null : from.getStage();
        Stage toStage = to == null ? null : to.getStage();
        LocalDate fromDue = from == null ? null : from.getDue();
        LocalDate toDue = to == null ? null : to.getDue();
        if (!matching.isSame(fromStage, toStage)) {
            changes.about(account).add(ChangeKind.STAGE_TARGET, Trend.NEUTRAL, fromStage, toStage);
        } else if (!Objects.equals(fromDue, toDue)) {
            changes.about(account).add(ChangeKind.STAGE_TARGET_DUE, fromDue == null || toDue == null ? Trend.NEUTRAL
                    : Trend.of(fromDue.compareTo(toDue)), fromDue, toDue, toStage);
            if (matching.isSame(from, to)) {
                changes.tell(matching.match(to).orElseThrow(), STAGE_TARGET__DUE);
            }
        }
    }
}
