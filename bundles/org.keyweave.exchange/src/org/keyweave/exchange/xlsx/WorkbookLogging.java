/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.xlsx;

/** Keeps the logging of POI from complaining on the terminal that nobody listens to it. */
public final class WorkbookLogging {

    private static final String LEVEL = "log4j2.StatusLogger.level";

    private WorkbookLogging() {
    }

    /** Turns off the status messages of the Log4j API unless a level is chosen; call it before anything of POI. */
    public static void quieten() {
        if (System.getProperty(LEVEL) == null) {
            System.setProperty(LEVEL, "OFF");
        }
    }
}
