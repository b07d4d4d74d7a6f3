/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.DiagramOpeners;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** Open models, their accounts, and the drawers in them. */
final class ExplorerContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return Sessions.all().stream().map(ModelSession::root).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    private List<Object> children(Object parent) {
        List<Object> children = new ArrayList<>();
        if (parent instanceof Group group) {
            children.addAll(group.elements());
        } else if (parent instanceof Portfolio portfolio) {
            if (portfolio.getSupplier() != null) {
                children.add(portfolio.getSupplier());
            }
            children.addAll(portfolio.getAccounts());
            for (GroupKind kind : new GroupKind[] { GroupKind.COMPETITORS, GroupKind.PRODUCTS }) {
                children.add(new Group(portfolio, kind));
            }
            if (!portfolio.getExclusions().isEmpty()) {
                children.add(new Group(portfolio, GroupKind.EXCLUSIONS));
            }
            if (portfolio.getMethodology() != null) {
                children.add(portfolio.getMethodology());
            }
        } else if (parent instanceof Account account) {
            DiagramOpeners.get().ifPresent(opener -> Sessions.of(account)
                    .ifPresent(session -> children.addAll(opener.offers(session, account))));
            GroupKind.OF_ACCOUNT.forEach(kind -> children.add(new Group(account, kind)));
        } else if (parent instanceof EObject element) {
            children.addAll(element.eContents());
        }
        return children;
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof Group group) {
            return group.owner();
        }
        if (child instanceof DiagramOpener.Offer offer) {
            return offer.account();
        }
        if (child instanceof EObject element && element.eContainer() != null) {
            EObject container = element.eContainer();
            EReference feature = element.eContainmentFeature();
            boolean grouped = container instanceof Account
                    || container instanceof Portfolio && feature != KeyweavePackage.Literals.PORTFOLIO__ACCOUNTS
                            && feature != KeyweavePackage.Literals.PORTFOLIO__SUPPLIER
                            && feature != KeyweavePackage.Literals.PORTFOLIO__METHODOLOGY;
            GroupKind kind = grouped ? GroupKind.of(feature) : null;
            return kind == null ? container : new Group(container, kind);
        }
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        if (element instanceof Account || element instanceof Portfolio) {
            // They always have groups; asking for their diagrams here would be asked for each row at each refresh.
            return true;
        }
        return element instanceof Group group ? !group.elements().isEmpty() : !children(element).isEmpty();
    }
}
