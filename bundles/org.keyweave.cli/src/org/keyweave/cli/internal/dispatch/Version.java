/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.dispatch;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The version of the command line, from its bundle. */
final class Version {

    private Version() {
    }

    /** Major, minor and micro; "development" where there is no OSGi. */
    static String text() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        if (bundle == null) {
            return "development";
        }
        return bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "."
                + bundle.getVersion().getMicro();
    }
}
