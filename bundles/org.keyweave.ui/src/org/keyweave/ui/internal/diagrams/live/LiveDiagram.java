/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.ui.DiagramPart;
import org.keyweave.diagram.ui.decor.Banner;
import org.keyweave.ui.internal.navigation.RelatedDiagrams;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.session.DiagramOpener.Offer;
import org.keyweave.ui.session.ModelSession;

/** The life on one open diagram: a frame around it with the band, and what is laid over the sheet. */
public final class LiveDiagram {

    private final ModelSession session;
    private final IWorkbenchPage page;
    private final Composite frame;
    private final Banner banner;
    private DiagramPart part;
    private ScenarioBand band;

    /**
     * A frame for a diagram.
     *
     * @param parent where it is shown
     * @param site of the editor
     * @param theme colours of the band
     */
    public LiveDiagram(Composite parent, ModelSession session, IWorkbenchPartSite site, Theme theme) {
        this.session = session;
        this.page = site.getPage();
        frame = new Composite(parent, SWT.NONE);
        banner = new Banner(frame, theme);
    }

    /** Where the diagram is to be drawn; to be disposed of with it. */
    public Composite frame() {
        return frame;
    }

    /** The band above the diagram. */
    public Banner banner() {
        return banner;
    }

    /** Brings a diagram in the frame to life. */
    public void attach(DiagramPart newPart) {
        part = newPart;
        Banner.fill(part.control());
        band = new ScenarioBand(session, banner, frame.getShell());
        part.viewer().getContextMenu().addMenuListener(new LiveMenu(part, session, page)::fill);
        Scenario scenario = Scenario.of(session);
        Runnable supposed = this::supposed;
        Runnable judged = part.overlay()::later;
        scenario.addListener(supposed);
        LiveValidation.addListener(judged);
        frame.addListener(SWT.Dispose, event -> {
            scenario.removeListener(supposed);
            LiveValidation.removeListener(judged);
        });
        part.overlay().add(new ScenarioMarks(session, frame.getShell()));
        part.overlay().add(new FindingMarks(session, frame.getShell()));
        band.refresh(part.diagram().target());
    }

    private void supposed() {
        // A diagram of an element that is gone is about to be closed or drawn anew.
        if (!frame.isDisposed() && part.diagram().target().eResource() != null) {
            band.refresh(part.diagram().target());
            part.overlay().later();
        }
    }

    /** Selects what stands for an element and brings it into view; says whether it is shown. */
    public boolean reveal(EObject element) {
        List<DiagramElement> found = new Anchors(part.diagram()).of(element);
        if (!found.isEmpty()) {
            part.select(found);
        }
        return !found.isEmpty();
    }

    /** Goes to the diagram that an element leads to; says whether there is one. */
    public boolean open(DiagramElement element) {
        Optional<Offer> next = RelatedDiagrams.next(element.target(), part.diagram().spec().name(),
                part.diagram().target());
        next.ifPresent(offer -> ShowIn.open(offer, element.target(), page));
        return next.isPresent();
    }
}
