/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Competitor;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.Person;
import org.keyweave.model.PersonLine;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageTarget;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.DiagramOpener.Offer;
import org.keyweave.ui.session.DiagramOpeners;
import org.keyweave.ui.session.Sessions;

/** The diagrams that an element has to do with: those of its account. */
public final class RelatedDiagrams {

    /** Name of the relationship network in the notation. */
    public static final String NETWORK = "RelationshipNetwork";
    /** Name of the function pairing. */
    public static final String PAIRING = "FunctionPairing";
    /** Name of the organisation chart. */
    public static final String ORGANISATION = "AccountOrganisation";
    private static final String STAGES = "StageMap";
    private static final String STRATEGIES = "StrategyMap";
    private static final String PORTFOLIO = "PortfolioMap";

    private RelatedDiagrams() {
    }

    /** All diagrams of an account; none where there is no diagram editor. */
    public static List<Offer> of(Account account) {
        return Sessions.of(account).flatMap(session -> DiagramOpeners.get().map(opener -> opener
                .offers(session, account))).orElse(List.of());
    }

    /** A diagram of an account by its name. */
    public static Optional<Offer> of(Account account, String name) {
        return of(account).stream().filter(offer -> offer.id().equals(name)).findFirst();
    }

    /** Names of the diagrams that are likely to show an element, the likeliest first. */
    static List<String> likely(EObject element) {
        if (element instanceof PersonLine) {
            return List.of(ORGANISATION, NETWORK);
        }
        if (element instanceof Stage || element instanceof StageAssessment || element instanceof StageTarget) {
            return List.of(STAGES, NETWORK);
        }
        if (element instanceof Portfolio || element instanceof Supplier || element instanceof Competitor
                || element instanceof CompetitorPosition) {
            return List.of(PORTFOLIO, NETWORK);
        }
        return List.of(NETWORK, STRATEGIES, ORGANISATION, PORTFOLIO);
    }

    /**
     * Where a double click on an element of a diagram leads: from an account to its network, from anything else on a
     * map to the network that shows it; nowhere from a network itself.
     *
     * @param element the model element
     * @param diagram name of the diagram that it stands in
     * @param shown what that diagram is for
     */
    public static Optional<Offer> next(EObject element, String diagram, EObject shown) {
        if (element instanceof Account account && account != shown) {
            return of(account, NETWORK);
        }
        boolean person = element instanceof Person || element instanceof Touchpoint;
        if (person && !diagram.equals(NETWORK) && !diagram.equals(ORGANISATION)) {
            return ShowIn.account(element).or(() -> ShowIn.account(shown)).flatMap(account -> of(account, NETWORK));
        }
        return Optional.empty();
    }

    static Optional<DiagramOpener> opener() {
        return DiagramOpeners.get();
    }
}
