/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Collection;
import java.util.List;

import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stage;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;

/** The accounts in the stages of one stage model, where they are and where they are to go. */
public class StageMapServices {

    /** Title of the diagram. */
    public String stageMapTitle(StageModel model) {
        return Words.get("stageMap.title", Words.name(model.getName()));
    }

    /** Place and name of a stage, and its accounts. */
    public String stageLabel(Stage stage) {
        return Words.get("stageMap.stage", stage.getOrder(), Words.name(stage.getName()));
    }

    /** What the stage looks like. */
    public String stageTooltip(Stage stage) {
        return stage.getCharacteristics() == null ? stageLabel(stage)
                : stageLabel(stage) + "\n" + stage.getCharacteristics();
    }

    /** The stage after a stage; none after the last. */
    public Stage nextStage(Stage stage) {
        List<Stage> stages = ((StageModel) stage.eContainer()).getStages();
        int next = stages.indexOf(stage) + 1;
        return next < stages.size() ? stages.get(next) : null;
    }

    /** Accounts that claim a stage. */
    public Collection<Account> accountsAtStage(Stage stage) {
        return ofModel((StageModel) stage.eContainer()).stream().filter(account -> account.getCurrentStage() == stage)
                .toList();
    }

    private static List<Account> ofModel(StageModel model) {
        Portfolio portfolio = Places.portfolio(model);
        return portfolio == null ? List.of()
                : portfolio.getAccounts().stream().filter(account -> account.getEffectiveStageModel() == model).toList();
    }

    /** The model itself where accounts judged by it were never assessed, nothing else. */
    public StageModel withUnassessedAccounts(StageModel model) {
        return unassessedAccounts(model).isEmpty() ? null : model;
    }

    /** Accounts judged by the model that were never assessed. */
    public Collection<Account> unassessedAccounts(StageModel model) {
        return ofModel(model).stream().filter(account -> account.getCurrentStage() == null).toList();
    }

    /** Title of the box of accounts that were never assessed. */
    public String notAssessedLabel(StageModel model) {
        return Words.get("stageMap.notAssessed");
    }

    /** Name of an account, and in words whether the evidence holds. */
    public String stagedAccountLabel(Account account) {
        String key = isStageNotEvidenced(account) ? "stageMap.notEvidenced"
                : isStageExceeded(account) ? "stageMap.exceeded"
                        : holds(account) ? "stageMap.evidenced" : "stageMap.unknown";
        return Words.name(account.getName()) + "\n" + Words.get(key);
    }

    /** What the claimed stage lacks. */
    public String stagedAccountTooltip(Account account) {
        return Snapshots.of(account).stageAudit().claimedEvidence().map(NetworkHeadlineServices::missing)
                .orElse(Words.name(account.getName()));
    }

    private static boolean holds(Account account) {
        return Snapshots.of(account).stageAudit().claimedEvidence().filter(StageEvidence::holds).isPresent();
    }

    /** Whether figures refute the claimed stage. */
    public boolean isStageNotEvidenced(Account account) {
        return Snapshots.of(account).stageAudit().claimedEvidence().filter(StageEvidence::isRefuted).isPresent();
    }

    /** Whether the evidence reaches beyond the claimed stage. */
    public boolean isStageExceeded(Account account) {
        StageAudit audit = Snapshots.of(account).stageAudit();
        return audit.claimed().isPresent() && audit.evidenced().isPresent() && holds(account)
                && audit.evidenced().get().getOrder() > audit.claimed().get().getOrder();
    }

    /** The stage that an account is to reach next. */
    public Stage targetStage(Account account) {
        StageTarget target = account.getCurrentTarget();
        return target == null ? null : target.getStage();
    }

    /** The account's next target. */
    public StageTarget currentTargetOf(Account account) {
        return account.getCurrentTarget();
    }

    /** By which month the target is to be reached; days would part the stages more than they tell. */
    public String targetLabel(Account account) {
        StageTarget target = account.getCurrentTarget();
        return target == null || target.getDue() == null ? ""
                : Words.get("stageMap.by", Words.month(target.getDue()));
    }
}
