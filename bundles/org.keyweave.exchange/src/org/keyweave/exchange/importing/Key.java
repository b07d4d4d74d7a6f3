/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.text.Normalizer;
import java.util.Locale;

/** Forms in which names are compared. */
final class Key {

    private Key() {
    }

    /** For names, codes and mail addresses: compatibility forms united, case and runs of blanks ignored. */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("[\\s\\u00A0]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** For headers and literals: letters and digits only. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
