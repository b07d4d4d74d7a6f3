/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.TaskStatus;

/** The actions of an account, wherever they lie: on their own, under a strategy or under an objective. */
final class Actions {

    private Actions() {
    }

    static List<Action> of(Account account) {
        List<Action> actions = new ArrayList<>();
        account.getStrategies().forEach(strategy -> {
            actions.addAll(strategy.getActions());
            strategy.getObjectives().forEach(objective -> actions.addAll(objective.getActions()));
        });
        actions.addAll(account.getActions());
        return actions;
    }

    static boolean isClosed(Action action) {
        return action.getStatus() == TaskStatus.DONE || action.getStatus() == TaskStatus.DROPPED;
    }
}
