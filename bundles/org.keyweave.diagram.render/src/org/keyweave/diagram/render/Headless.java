/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

/**
 * Java's graphics die where a display is named that does not answer; drawing into memory needs none. PDFBox logs through
 * Log4j's API, which complains on standard error where nothing is behind it, so its own simple logger is named.
 */
final class Headless {

    private static final String LOGGING = "log4j2.loggerContextFactory";

    private Headless() {
    }

    static void ensure() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        }
    }
}
