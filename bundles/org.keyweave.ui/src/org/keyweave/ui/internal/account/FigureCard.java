/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.keyweave.analysis.figure.Figure;
import org.keyweave.analysis.figure.FigureCatalog;
import org.keyweave.ui.internal.widgets.FigurePopup;

/** One figure: its name, which explains it when clicked, its value, and a line on what it hangs on. */
final class FigureCard {

    private final Label value;
    private final Label note;

    FigureCard(FormToolkit toolkit, Composite parent, String figureId) {
        Figure figure = FigureCatalog.figure(figureId);
        Composite card = toolkit.createComposite(parent, SWT.BORDER);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.verticalSpacing = 2;
        card.setLayout(layout);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Hyperlink name = toolkit.createHyperlink(card, figure.name(Locale.getDefault()), SWT.NONE);
        name.setToolTipText(figure.definition(Locale.getDefault()));
        value = toolkit.createLabel(card, "");
        value.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        value.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        note = toolkit.createLabel(card, "", SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 150;
        note.setLayoutData(data);
        name.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
                event -> new FigurePopup(name, figure, note.getText().replace("&&", "&")).open()));
    }

    void show(String text, String on) {
        value.setText(text.replace("&", "&&"));
        note.setText(on.replace("&", "&&"));
        note.setToolTipText(on);
    }
}
