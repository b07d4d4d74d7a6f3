/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * Proposals that the user does not want to see again. They are a matter of taste of one user, so the workspace keeps
 * them, not the model.
 */
final class DismissedAdvice {

    private static final String SECTION = "advice";
    private static final String KEY = "dismissed";
    /** Beyond this the oldest are forgotten; who dismisses so many has people in the model that should not be there. */
    private static final int MOST = 2000;

    private DismissedAdvice() {
    }

    private static IDialogSettings section() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(DismissedAdvice.class)).getDialogSettings(), SECTION);
    }

    /** All of them, oldest first. */
    static Set<Pair> read() {
        String[] kept = section().getArray(KEY);
        Set<Pair> pairs = new LinkedHashSet<>();
        if (kept != null) {
            Stream.of(kept).map(Pair::read).forEach(pairs::add);
        }
        return pairs;
    }

    static void write(Set<Pair> pairs) {
        section().put(KEY, pairs.stream().skip(Math.max(0, pairs.size() - MOST)).map(Pair::write)
                .toArray(String[]::new));
    }
}
