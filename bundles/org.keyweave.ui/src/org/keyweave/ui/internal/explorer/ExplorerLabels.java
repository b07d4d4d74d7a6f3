/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** Names, icons with problem marks, and a few words more in grey. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof Group group) {
            return new StyledString(group.kind().label()).append("  " + group.elements().size(),
                    StyledString.COUNTER_STYLER);
        }
        if (element instanceof DiagramOpener.Offer offer) {
            return new StyledString(offer.label());
        }
        if (!(element instanceof EObject model)) {
            return new StyledString(String.valueOf(element));
        }
        StyledString text = new StyledString(ElementLabels.label(model));
        String more = more(model);
        return more.isBlank() ? text : text.append("  " + more, StyledString.QUALIFIER_STYLER);
    }

    private static String more(EObject element) {
        if (element instanceof Portfolio portfolio) {
            return Sessions.of(portfolio).map(ExplorerLabels::file).orElse("");
        }
        if (element instanceof Person person) {
            return person.getTitle() == null ? "" : person.getTitle();
        }
        return element instanceof Touchpoint touchpoint ? ElementLabels.value(touchpoint.getStatus()) : "";
    }

    private static String file(ModelSession session) {
        return (session.isDirty() ? "*" : "") + session.file().getFileName();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Group group) {
            return Icons.image("group_" + group.kind().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (element instanceof DiagramOpener.Offer) {
            return Icons.image("diagram");
        }
        return element instanceof EObject model
                ? Icons.of(model, LiveValidation.severity(model).orElse(null)) : null;
    }
}
