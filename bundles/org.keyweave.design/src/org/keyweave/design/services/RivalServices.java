/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.portfolio.RivalThread;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/** Competitors at an account: their people, their touchpoints, and whether they hang on one thread. */
public class RivalServices {

    /** Name of the competitor and its rank. */
    public String rivalLabel(CompetitorPosition position) {
        String name = name(position);
        return position.isSetRank() ? Words.get("rival.label", name, Words.literal(position.getRank())) : name;
    }

    /** The same for a competitor whose relationship hangs on one thread. */
    public String rivalSingleThreadLabel(CompetitorPosition position) {
        return Words.get("rival.singleThread", rivalLabel(position));
    }

    /** Strengths and weaknesses. */
    public String rivalTooltip(CompetitorPosition position) {
        StringBuilder text = new StringBuilder(rivalLabel(position));
        if (position.isSetShareOfWallet()) {
            text.append('\n').append(Words.get("rival.share", Words.percent(position.getShareOfWallet())));
        }
        if (position.getStrengths() != null) {
            text.append('\n').append(Words.get("rival.strengths", position.getStrengths()));
        }
        if (position.getWeaknesses() != null) {
            text.append('\n').append(Words.get("rival.weaknesses", position.getWeaknesses()));
        }
        return text.toString();
    }

    /** People of the competitor with a touchpoint at the account. */
    public Collection<Person> rivalTeam(CompetitorPosition position) {
        Set<Person> team = new LinkedHashSet<>();
        position.getTouchpoints().stream().map(Touchpoint::getSupplierPerson).filter(person -> person != null)
                .forEach(team::add);
        return team;
    }

    /** All known touchpoints of competitors. */
    public Collection<Touchpoint> rivalTouchpoints(Account account) {
        return account.getCompetitorPositions().stream().flatMap(position -> position.getTouchpoints().stream()).toList();
    }

    /** Frequency of a competitor's touchpoint. */
    public String rivalTouchpointLabel(Touchpoint touchpoint) {
        return touchpoint.isSetFrequency() ? Words.literal(touchpoint.getFrequency()) : "";
    }

    /** Whether the competitor's relationship at the account hangs on a single thread: an opening. */
    public boolean rivalHangsOnOneThread(CompetitorPosition position) {
        return threads(position).filter(rival -> rival.threads().isSingleThread()).isPresent();
    }

    private static Optional<RivalThread> threads(CompetitorPosition position) {
        Account account = Places.account(position);
        return account == null ? Optional.empty()
                : Snapshots.of(account).rivals().stream().filter(rival -> rival.position() == position).findFirst();
    }

    // ---- positions in the portfolio

    /** All positions of competitors in the portfolio. */
    public List<CompetitorPosition> positions(EObject portfolio) {
        return Places.portfolio(portfolio).getAccounts().stream()
                .flatMap(account -> account.getCompetitorPositions().stream()).toList();
    }

    /** The account of a position. */
    public Account positionAccount(CompetitorPosition position) {
        return Places.account(position);
    }

    /** Width of a position's line by the share of wallet, 1 to 5 pixels. */
    public int positionWidth(CompetitorPosition position) {
        return position.isSetShareOfWallet() ? 1 + (int) Math.round(4 * Math.min(1, position.getShareOfWallet())) : 1;
    }

    /** Rank and share of wallet. */
    public String positionLabel(CompetitorPosition position) {
        String rank = position.isSetRank() ? Words.literal(position.getRank()) : "";
        if (!position.isSetShareOfWallet()) {
            return rank;
        }
        String share = Words.percent(position.getShareOfWallet());
        return rank.isEmpty() ? share : rank + " " + share;
    }

    /** The same for a competitor that hangs on one thread. */
    public String positionOpeningLabel(CompetitorPosition position) {
        return Words.get("rival.opening", positionLabel(position)).strip();
    }

    private static String name(CompetitorPosition position) {
        return position.getCompetitor() == null ? Words.get("unknown") : Words.name(position.getCompetitor().getName());
    }
}
