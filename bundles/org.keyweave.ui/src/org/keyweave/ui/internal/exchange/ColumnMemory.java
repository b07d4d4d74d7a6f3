/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.keyweave.exchange.importing.TableKind;
import org.osgi.framework.FrameworkUtil;

/** What the headers of imported tables meant, as the user chose; the latest choice counts. */
final class ColumnMemory {

    private static final String SECTION = "import.columns";
    /** Most headers remembered of a kind of table; the oldest are forgotten. */
    private static final int MOST = 500;

    private final IDialogSettings settings;

    ColumnMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The memory of the workbench. */
    static ColumnMemory ofWorkbench() {
        return new ColumnMemory(DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(ColumnMemory.class)).getDialogSettings(), SECTION));
    }

    /** The remembered meanings of some headers. */
    Map<String, String> recall(TableKind kind, List<String> headers) {
        Map<String, String> all = all(kind);
        all.keySet().retainAll(headers);
        return all;
    }

    /** Remembers meanings; an empty one means that the column is not used. */
    void keep(TableKind kind, Map<String, String> meanings) {
        Map<String, String> all = all(kind);
        meanings.forEach((header, key) -> {
            all.remove(header);
            all.put(header, key);
        });
        List<String> headers = new ArrayList<>(all.keySet());
        List<String> kept = headers.subList(Math.max(0, headers.size() - MOST), headers.size());
        settings.put(kind.key() + ".headers", kept.toArray(String[]::new));
        settings.put(kind.key() + ".keys", kept.stream().map(all::get).toArray(String[]::new));
    }

    private Map<String, String> all(TableKind kind) {
        String[] headers = settings.getArray(kind.key() + ".headers");
        String[] keys = settings.getArray(kind.key() + ".keys");
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; headers != null && keys != null && i < Math.min(headers.length, keys.length); i++) {
            all.put(headers[i], keys[i]);
        }
        return all;
    }
}
