/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

/** The languages of the product, with the suffixes that name them in ecore annotations and in files. */
enum Language {

    /** English, the default. */
    ENGLISH("", ""),
    /** Simplified Chinese. */
    CHINESE(".zh", "_zh_CN");

    private final String detailSuffix;
    private final String fileSuffix;

    Language(String detailSuffix, String fileSuffix) {
        this.detailSuffix = detailSuffix;
        this.fileSuffix = fileSuffix;
    }

    /** What an annotation detail's key ends with, as in {@code label.zh}. */
    String detailSuffix() {
        return detailSuffix;
    }

    /** What a file name ends with before its extension, as in {@code plugin_zh_CN.properties}. */
    String fileSuffix() {
        return fileSuffix;
    }

    /** Picks the text of this language. */
    String pick(String english, String chinese) {
        return this == ENGLISH ? english : chinese;
    }
}
