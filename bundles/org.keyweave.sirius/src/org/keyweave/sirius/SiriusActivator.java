/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.keyweave.design.KeyweaveDesign;
import org.osgi.framework.BundleContext;

/**
 * Registers the notation and what only Sirius offers with Sirius' viewpoint registry for as long as this bundle is
 * active. Sirius starts the bundle through the extension point {@code org.eclipse.sirius.componentization}.
 */
public final class SiriusActivator extends Plugin {

    /** Name of this bundle. */
    public static final String PLUGIN_ID = "org.keyweave.sirius";

    /** Name of the viewpoint with the six diagrams, which Keyweave's own runtime shows as well. */
    public static final String DIAGRAMS = "Keyweave";

    /** Name of the viewpoint with the tables, the tree and the property pages. */
    public static final String TABLES = "KeyweaveTables";

    private static final String DESIGN = "org.keyweave.design/" + KeyweaveDesign.SPECIFICATION_PATH;
    private static final String OWN = PLUGIN_ID + "/description/keyweave-sirius.odesign";

    private final List<Viewpoint> registered = new ArrayList<>();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        ViewpointRegistry registry = ViewpointRegistry.getInstance();
        // The second reuses the first, so it comes second.
        registered.addAll(registry.registerFromPlugin(DESIGN));
        registered.addAll(registry.registerFromPlugin(OWN));
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        registered.clear();
        super.stop(context);
    }
}
