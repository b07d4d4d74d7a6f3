/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.List;
import java.util.stream.Collectors;

import org.keyweave.analysis.network.Member;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Names of people of both sides. */
public final class Members {

    private static final int FEW = 3;

    private Members() {
    }

    /** All names, or a word for nobody. */
    public static String names(List<Member> members) {
        return members.isEmpty() ? Texts.get("list.none") : members.stream()
                .map(member -> ElementLabels.label(member.person()))
                .collect(Collectors.joining(Texts.get("list.separator")));
    }

    /** The first names and the number of the others. */
    public static String few(List<Member> members) {
        return members.size() <= FEW ? names(members)
                : Texts.get("members.more", names(members.subList(0, FEW - 1)), members.size() - FEW + 1);
    }
}
