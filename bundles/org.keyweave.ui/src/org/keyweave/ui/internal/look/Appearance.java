/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.look;

import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * Brings the chosen look to the screen. The style sheets of the platform reach what SWT draws; menus, scroll bars and
 * file dialogs belong to the desktop, which has to be told as well.
 */
public final class Appearance {

    private static final String THEME = "org.eclipse.e4.ui.css.theme.e4_";
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

    private static final List<Runnable> FOLLOWERS = new ArrayList<>();

    private static boolean systemDark;
    /** The styling that is still to come; one that was overtaken by another choice no longer is. */
    private static Styling awaited;

    private Appearance() {
    }

    /**
     * Applies the choice of the preferences. To be called with a new display, before the workbench restores the theme
     * that it finds in its own preferences.
     */
    public static void start(Display display) {
        systemDark = Display.isSystemDarkTheme();
        boolean dark = wantsDark(Look.chosen());
        desktop(display, dark);
        readColors(display);
        InstanceScope.INSTANCE.getNode(ENGINE).put("themeid", themeId(dark));
    }

    /**
     * Applies a choice in the running workbench and keeps it. The styles follow a moment later: taken off before SWT
     * has read the colours of the desktop anew, they would leave the old ones behind, such as light ink on light
     * ground.
     */
    public static void apply(Look look) {
        look.choose();
        boolean dark = wantsDark(look);
        Display display = Display.getCurrent();
        desktop(display, dark);
        new Styling(display, themeId(dark)).soon();
    }

    /**
     * Sets the theme once: on GTK when SWT says that settings have changed, which it does when it has nothing else to
     * do, and elsewhere at once.
     */
    private record Styling(Display display, String themeId) implements Listener {

        private static final boolean GTK = "gtk".equals(SWT.getPlatform());
        /** In case that the desktop was as wanted and SWT has nothing to say. */
        private static final int LATEST_MILLIS = 5_000;

        void soon() {
            awaited = this;
            display.addListener(SWT.Settings, this);
            display.timerExec(GTK ? LATEST_MILLIS : 0, () -> handleEvent(null));
        }

        @Override
        public void handleEvent(Event event) {
            display.removeListener(SWT.Settings, this);
            boolean due = awaited == this;
            awaited = due ? null : awaited;
            if (due && PlatformUI.isWorkbenchRunning() && !themeId.equals(engine().getActiveTheme().getId())) {
                engine().setTheme(themeId, true);
                List.copyOf(FOLLOWERS).forEach(Runnable::run);
            }
        }
    }

    /** Lets somebody know when the look has changed, for as long as a control lives. */
    public static void follow(Control control, Runnable follower) {
        FOLLOWERS.add(follower);
        control.addListener(SWT.Dispose, event -> FOLLOWERS.remove(follower));
    }

    /** Whether the workbench is dark now. */
    public static boolean isDark() {
        IThemeEngine engine = PlatformUI.isWorkbenchRunning() ? engine() : null;
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && active.getId().startsWith(THEME + "dark");
    }

    private static boolean wantsDark(Look look) {
        return look == Look.DARK || look == Look.SYSTEM && systemDark;
    }

    private static String themeId(boolean dark) {
        return THEME + (dark ? "dark" : "default");
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    /** SWT offers this for each window system, but not as API. */
    private static void desktop(Display display, boolean dark) {
        try {
            Class<?> os = display.getClass().getClassLoader()
                    .loadClass("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS");
            os.getMethod("setTheme", boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException | LinkageError e) {
            System.getLogger(Appearance.class.getName()).log(Level.INFO, "menus keep the look of the desktop", e);
        }
    }

    /**
     * Lets SWT read the colours of the desktop anew, which it else does some time after the window came up. GEF asks
     * for them once and for all, when the first diagram is restored.
     */
    private static void readColors(Display display) {
        try {
            Method colors = Display.class.getDeclaredMethod("initializeSystemColors");
            colors.setAccessible(true);
            colors.invoke(display);
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.getLogger(Appearance.class.getName()).log(Level.DEBUG, "palettes may keep the desktop's colours", e);
        }
    }
}
