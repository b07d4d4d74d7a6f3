/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/**
 * Another element, found by typing a part of its name: the choices come up while typing, with Arrow down even before.
 * An empty field is none. A name that fits exactly one element is taken as it is.
 */
final class ReferenceField extends PropertyField {

    private final Text text;
    private final Proposals proposals;
    private String shown = "";

    ReferenceField(Composite parent, EReference reference, Supplier<List<EObject>> elements) {
        super(reference, elements);
        text = new Text(parent, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        text.setToolTipText(Texts.get("properties.reference.hint"));
        proposals = new Proposals(text, this::offer);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        proposals.setPopupSize(new Point(280, 220));
        proposals.addContentProposalListener(proposal -> choose(((Offer) proposal).element()));
        text.addListener(SWT.Modify, event -> {
            if (!text.getText().equals(shown)) {
                proposals.show();
            }
        });
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::take));
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.ESC && !proposals.isProposalPopupOpen()) {
                text.setText(shown);
                problem(null);
            }
        });
    }

    private static String name(EObject element) {
        return element instanceof Person person ? ElementLabels.person(person) : ElementLabels.label(element);
    }

    private List<EObject> choices() {
        return Choice.of(elements().get(0), (EReference) feature());
    }

    /** Elements whose name has all the words that were typed; all of them as long as nothing was typed. */
    private IContentProposal[] offer(String contents, int position) {
        String[] words = contents.equals(shown) ? new String[0] : contents.trim().toLowerCase(Locale.ROOT)
                .split("\\s+");
        List<IContentProposal> offers = new ArrayList<>();
        for (EObject each : choices()) {
            String name = name(each).toLowerCase(Locale.ROOT);
            boolean fits = true;
            for (String word : words) {
                fits &= name.contains(word);
            }
            if (fits) {
                offers.add(new Offer(each));
            }
        }
        return offers.toArray(IContentProposal[]::new);
    }

    private void choose(EObject element) {
        shown = name(element);
        text.setText(shown);
        text.setSelection(shown.length());
        set(element);
    }

    private void take() {
        if (text.isDisposed() || proposals.hasProposalPopupFocus() || text.getText().equals(shown)) {
            return;
        }
        String typed = text.getText().trim();
        if (typed.isEmpty()) {
            shown = "";
            set(null);
            return;
        }
        List<EObject> found = choices().stream().filter(each -> name(each).equalsIgnoreCase(typed)
                || ElementLabels.label(each).equalsIgnoreCase(typed)).toList();
        if (found.size() == 1) {
            choose(found.get(0));
        } else {
            problem(Texts.get(found.isEmpty() ? "properties.reference.unknown" : "properties.reference.several",
                    typed));
        }
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    void refresh(boolean writable) {
        boolean typing = text.isFocusControl() && !text.getText().equals(shown);
        if (!typing) {
            FeatureValue value = value();
            shown = value.value() == null ? "" : name((EObject) value.value());
            show(text, shown);
            hint(text, value.mixed() ? different() : Texts.get("properties.reference.none"), text.getToolTipText());
            problem(null);
        }
        text.setEditable(writable);
    }

    /**
     * The list of choices. It follows the text, not the keys: what an input method writes, as for Chinese, comes without
     * any.
     */
    private static final class Proposals extends ContentProposalAdapter {

        Proposals(Text text, IContentProposalProvider provider) {
            super(text, new TextContentAdapter(), provider, KeyStroke.getInstance(SWT.NONE, SWT.ARROW_DOWN), null);
        }

        void show() {
            if (isProposalPopupOpen()) {
                refresh();
            } else {
                openProposalPopup();
            }
        }
    }

    /** An element as a proposal. */
    private static final class Offer extends ContentProposal {

        private final EObject element;

        Offer(EObject element) {
            super(name(element));
            this.element = element;
        }

        EObject element() {
            return element;
        }
    }
}
