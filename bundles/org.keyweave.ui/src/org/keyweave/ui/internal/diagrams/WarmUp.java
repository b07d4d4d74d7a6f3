/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.ScalableLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Display;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.ui.DiagramPartBuilder;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.report.picture.Notation;
import org.keyweave.report.picture.PictureBook;
import org.keyweave.vsm.spec.DiagramSpec;

/**
 * Gets ready where nobody sees it while the user still looks around: loads the classes of editors, draws icons, and
 * draws the diagrams of an example. The first diagram needs the notation compiled, fonts found and two thousand classes
 * loaded and verified, which would hold the window up for half a second when it is opened.
 */
public final class WarmUp {

    private static final int DELAY_MILLIS = 1_500;

    private WarmUp() {
    }

    /** Begins soon, in the background; to be called on the user interface thread. */
    public static void start() {
        int zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
        Job job = Job.createSystem("Keyweave warm-up", (IJobFunction) monitor -> run(zoom, monitor));
        job.setPriority(Job.DECORATE);
        job.schedule(DELAY_MILLIS);
    }

    private static IStatus run(int zoom, IProgressMonitor monitor) {
        Locale locale = Locale.getDefault();
        ClassWarmUp.run(monitor::isCanceled);
        DiagramPartBuilder.drawIcons(zoom);
        try {
            Portfolio portfolio = Examples.list().get(0).load(locale).requirePortfolio();
            Account account = portfolio.getAccounts().get(0);
            // Zooming formats percentages with a library that takes its time to find the formats of the language.
            new ZoomManager(new ScalableLayeredPane(), new Viewport());
            PictureBook book = new PictureBook(locale);
            for (DiagramSpec spec : Notation.in(locale).diagrams()) {
                EObject target = Notation.fits(spec, account) ? account : Notation.fits(spec, portfolio) ? portfolio
                        : null;
                if (target != null && !monitor.isCanceled()) {
                    book.draw(spec, target, PictureBook.Selection.AS_SAVED, LayoutMonitor.NONE);
                }
            }
        } catch (IOException | RuntimeException e) {
            // It only saves time; whoever opens a diagram hears what is wrong.
            System.getLogger(WarmUp.class.getName()).log(Level.DEBUG, "no warm-up", e);
        }
        return Status.OK_STATUS;
    }
}
