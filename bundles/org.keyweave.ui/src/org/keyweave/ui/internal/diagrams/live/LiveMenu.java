/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.DiagramPart;
import org.keyweave.diagram.ui.decor.Badge;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.navigation.RelatedDiagrams;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.DiagramOpener.Offer;
import org.keyweave.ui.session.ModelSession;

/** What the context menu of a diagram offers beyond drawing: problems, what-if, advice, other places. */
final class LiveMenu {

    private final DiagramPart part;
    private final ModelSession session;
    private final IWorkbenchPage page;

    LiveMenu(DiagramPart part, ModelSession session, IWorkbenchPage page) {
        this.part = part;
        this.session = session;
        this.page = page;
    }

    /** Puts the entries before those of the diagram. */
    void fill(IMenuManager menu) {
        List<IContributionItem> items = new ArrayList<>();
        List<DiagramElement> selected = part.selected();
        selected.stream().map(element -> part.overlay().shown().badge(element)).flatMap(Optional::stream)
                .findFirst().ifPresent(badge -> items.add(problems(badge)));
        suppositions(selected, items);
        items.add(new Separator());
        places(selected, items);
        items.add(new Separator());
        IContributionItem[] others = menu.getItems();
        menu.removeAll();
        items.forEach(menu::add);
        for (IContributionItem other : others) {
            menu.add(other);
        }
    }

    private static IContributionItem problems(Badge badge) {
        MenuManager menu = new MenuManager(Texts.get("live.problems", badge.count()), Icons.descriptor("fix"), null);
        badge.menu().get().forEach(menu::add);
        return menu;
    }

    private void suppositions(List<DiagramElement> selected, List<IContributionItem> items) {
        ScenarioActions actions = new ScenarioActions(session, page.getWorkbenchWindow().getShell());
        List<Person> people = people(selected);
        if (!people.isEmpty()) {
            items.add(item(actions.leaves(people)));
        }
        ShowIn.account(part.diagram().target()).ifPresent(account -> {
            items.add(item(actions.advise(account)));
            Scenario scenario = Scenario.of(session);
            if (scenario.target(account).isPresent()) {
                items.add(item(actions.stopAdvice(account)));
            }
            if (scenario.dismissed(account) > 0) {
                items.add(item(actions.bringBack(account)));
            }
        });
    }

    /** The people selected; of a touchpoint nobody, since either end may be meant. */
    private static List<Person> people(List<DiagramElement> selected) {
        return selected.stream().map(DiagramElement::target).filter(Person.class::isInstance).map(Person.class::cast)
                .distinct().toList();
    }

    private void places(List<DiagramElement> selected, List<IContributionItem> items) {
        EObject element = selected.isEmpty() ? part.diagram().target() : selected.get(0).target();
        Optional<Account> account = ShowIn.account(element).or(() -> ShowIn.account(part.diagram().target()));
        account.ifPresent(each -> {
            MenuManager open = new MenuManager(Texts.get("live.open"), Icons.descriptor("diagram"), null);
            for (Offer offer : RelatedDiagrams.of(each)) {
                boolean here = offer.id().equals(part.diagram().spec().name()) && each == part.diagram().target();
                if (!here) {
                    open.add(action(offer.label(), "diagram", () -> ShowIn.open(offer, element, page)));
                }
            }
            items.add(open);
        });
        items.add(item(action(Texts.get("problems.reveal"), "explorer", () -> ShowIn.explorer(element, page))));
        account.ifPresent(each -> items.add(item(action(Texts.get("live.dashboard"), "account",
                () -> ShowIn.dashboard(each, page)))));
    }

    private static IContributionItem item(IAction action) {
        return new ActionContributionItem(action);
    }

    private static IAction action(String text, String icon, Runnable work) {
        return new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
