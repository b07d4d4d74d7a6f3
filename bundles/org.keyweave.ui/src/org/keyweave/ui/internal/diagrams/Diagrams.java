/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.model.Account;
import org.keyweave.model.StageModel;
import org.keyweave.report.picture.Notation;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.DiagramOpeners;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.vsm.spec.DiagramSpec;

/** Offers the diagrams of the notation: those of the account, and those of the portfolio that it stands in. */
public final class Diagrams implements DiagramOpener {

    private Diagrams() {
    }

    /** Makes the diagrams known to the explorer. */
    public static void register() {
        DiagramOpeners.register(new Diagrams());
    }

    @Override
    public List<Offer> offers(ModelSession session, Account account) {
        List<Offer> result = new ArrayList<>();
        for (DiagramSpec spec : Notation.in(Locale.getDefault()).diagrams()) {
            if (target(spec, account) != null) {
                result.add(new Offer(account, spec.name(), spec.label()));
            }
        }
        return result;
    }

    /** The account or the nearest element around it that the diagram is for; {@code null} when there is none. */
    private static EObject target(DiagramSpec spec, Account account) {
        StageModel stages = account.getEffectiveStageModel();
        if (stages != null && Notation.fits(spec, stages)) {
            return stages;
        }
        for (EObject element = account; element != null; element = element.eContainer()) {
            if (Notation.fits(spec, element)) {
                return element;
            }
        }
        return null;
    }

    @Override
    public void open(ModelSession session, Offer offer, IWorkbenchPage page) {
        DiagramSpec spec = Notation.in(Locale.getDefault()).diagram(offer.id()).orElseThrow();
        EObject target = target(spec, offer.account());
        ModelInput input = new ModelInput(session.file(), session.id(target), spec.name(),
                offer.label() + " \u2013 " + ElementLabels.label(target));
        try {
            page.openEditor(input, DiagramEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
