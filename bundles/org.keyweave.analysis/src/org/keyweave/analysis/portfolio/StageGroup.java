/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.Stage;
import org.keyweave.model.StageModel;

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
}
