/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.model.Account;
import org.keyweave.model.Stage;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;

/**
 * Accounts at one stage of a stage model.
 *
 * @param model the stage model
 * @param stage the stage; {@code null} for the accounts judged by this model that were never assessed
 * @param accounts accounts that claim the stage
 * @param evidenced accounts whose evidence supports this stage as the highest
 * @param targeted accounts whose next target is this stage
 */
public record StageGroup(StageModel model, Stage stage, List<Account> accounts, List<Account> evidenced,
        List<Account> targeted) {

    /**
     * Accounts by stage.
     *
     * @param models stage models, in the order in which their groups are to come
     * @param audits audits of the accounts, in the order in which they are to be listed
     * @return for each model its stages in order and, where accounts judged by it were never assessed, a group of them
     */
    public static List<StageGroup> of(List<StageModel> models, Map<Account, StageAudit> audits) {
        List<StageGroup> groups = new ArrayList<>();
        for (StageModel model : models) {
            Map<Account, StageAudit> own = new LinkedHashMap<>();
            audits.forEach((account, audit) -> {
                if (audit.model().filter(m -> m == model).isPresent()) {
                    own.put(account, audit);
                }
            });
            model.getStages().stream().sorted(Comparator.comparingInt(Stage::getOrder)).forEach(stage -> groups.add(
                    new StageGroup(model, stage, with(own, audit -> audit.claimed().orElse(null) == stage),
                            with(own, audit -> audit.evidenced().orElse(null) == stage),
                            with(own, audit -> audit.target().map(StageTarget::getStage).orElse(null) == stage))));
            List<Account> never = with(own, audit -> audit.claimed().isEmpty());
            if (!never.isEmpty()) {
                groups.add(new StageGroup(model, null, never, List.of(), List.of()));
            }
        }
        return List.copyOf(groups);
    }

    private static List<Account> with(Map<Account, StageAudit> audits, Predicate<StageAudit> condition) {
        return audits.entrySet().stream().filter(entry -> condition.test(entry.getValue())).map(Map.Entry::getKey)
                .toList();
    }
}
