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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.design.DesignLanguage;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.AccountStatus;
import org.keyweave.model.Frequency;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/** Touchpoints as lines of the relationship network: which there are, their width, colour, label and state. */
public class TouchpointServices {

    private static final int MAX_WIDTH = 6;
    private static final int HALO = 6;
    /** A matter of its own, with a rule of its own. */
    private static final Set<StageCriterion> SHARE_OF_WALLET = EnumSet.of(StageCriterion.MIN_SHARE_OF_WALLET,
            StageCriterion.MAX_SHARE_OF_WALLET);

    /** Touchpoints in use, whether they still count or have fallen silent. */
    public Collection<Touchpoint> activeTouchpoints(Account account) {
        return withStatus(account, TouchpointStatus.ACTIVE);
    }

    /** Touchpoints that are wanted. */
    public Collection<Touchpoint> plannedTouchpoints(Account account) {
        return withStatus(account, TouchpointStatus.PLANNED);
    }

    /** Touchpoints that are out of use. */
    public Collection<Touchpoint> dormantTouchpoints(Account account) {
        return account.getTouchpoints().stream().filter(touchpoint -> touchpoint.getStatus() == TouchpointStatus.DORMANT
                || touchpoint.getStatus() == TouchpointStatus.BROKEN).toList();
    }

    private static Collection<Touchpoint> withStatus(Account account, TouchpointStatus status) {
        return account.getTouchpoints().stream().filter(touchpoint -> touchpoint.getStatus() == status).toList();
    }

    /** Width of a line by frequency, 1 to 6 pixels. */
    public int touchpointWidth(Touchpoint touchpoint) {
        if (!touchpoint.isSetFrequency()) {
            return 2;
        }
        return switch (touchpoint.getFrequency()) {
            case DAILY -> MAX_WIDTH;
            case WEEKLY -> 5;
            case FORTNIGHTLY -> 4;
            case MONTHLY -> 3;
            case QUARTERLY -> 2;
            default -> 1;
        };
    }

    /** Width of the line that a decision maker hangs on: never so thin that it is overlooked. */
    public int criticalWidth(Touchpoint touchpoint) {
        return Math.max(3, touchpointWidth(touchpoint));
    }

    /** Width of the pale halo around such a line. */
    public int haloWidth(Touchpoint touchpoint) {
        return criticalWidth(touchpoint) + HALO;
    }

    /** The touchpoints whose lines have a halo. */
    public Collection<Touchpoint> onlyThreadTouchpoints(Account account) {
        return activeTouchpoints(account).stream().filter(this::isOnlyThreadAtRisk).toList();
    }

    /**
     * Trust for the colour scale, in tenths from 0 to 50, since a scale counts in whole numbers; the lowest step where it
     * is unknown, which the label says.
     */
    public int trustValue(EObject element) {
        Double trust = element instanceof Touchpoint touchpoint ? touchpoint.getTrust() : null;
        return trust == null ? 0 : (int) Math.round(trust * 10);
    }

    /** Frequency and trust in words. */
    public String touchpointLabel(Touchpoint touchpoint) {
        String rhythm = rhythm(touchpoint);
        Double trust = touchpoint.getTrust();
        if (trust == null) {
            return rhythm;
        }
        return rhythm.isEmpty() ? Words.get("touchpoint.trust", Words.number(trust))
                : Words.get("touchpoint.rhythmAndTrust", rhythm, Words.number(trust));
    }

    private static String rhythm(Touchpoint touchpoint) {
        return touchpoint.isSetFrequency() ? lower(touchpoint.getFrequency()) : "";
    }

    private static String lower(Frequency frequency) {
        return Words.literal(frequency).toLowerCase(DesignLanguage.current());
    }

    /** Says that this line is the only one to somebody who decides. */
    public String onlyThreadLabel(Touchpoint touchpoint) {
        return Words.get("touchpoint.only");
    }

    /** Says for how long there was silence. */
    public String silentLabel(Touchpoint touchpoint) {
        return state(touchpoint).filter(state -> state.daysOfSilence().isPresent())
                .map(state -> Words.get("touchpoint.silentDays", state.daysOfSilence().getAsInt()))
                .orElseGet(() -> Words.get("touchpoint.silent"));
    }

    /** Says that the touchpoint is out of use. */
    public String dormantLabel(Touchpoint touchpoint) {
        return Words.literal(touchpoint.getStatus());
    }

    /** Says that the touchpoint is wanted. */
    public String plannedLabel(Touchpoint touchpoint) {
        return Words.literal(touchpoint.getStatus());
    }

    /** Whether an active touchpoint does not count: silent for too long, or somebody is not there. */
    public boolean isSilent(Touchpoint touchpoint) {
        return !isFresh(touchpoint);
    }

    /** Whether a touchpoint counts as a contact. */
    public boolean isFresh(Touchpoint touchpoint) {
        return state(touchpoint).map(TouchpointState::counting).filter(Counting::isContact).isPresent();
    }

    private static Optional<TouchpointState> state(Touchpoint touchpoint) {
        Account account = Places.account(touchpoint);
        return account == null ? Optional.empty() : Snapshots.of(account).network().state(touchpoint);
    }

    /** Whether the touchpoint is the only one through which somebody who decides is reached. */
    public boolean isOnlyThreadToDecisionMaker(Touchpoint touchpoint) {
        Account account = Places.account(touchpoint);
        if (account == null || !isFresh(touchpoint)) {
            return false;
        }
        AccountAnalysis analysis = Snapshots.of(account);
        return analysis.decisionCoverage().singleThread().stream().map(DecisionMaker::person)
                .anyMatch(person -> person == touchpoint.getCustomerPerson());
    }

    /**
     * Whether such a touchpoint is at risk by a finding, which makes its line red: the claimed stage asks for more
     * contacts with each decision maker (rule decision-maker-single-thread), or is not shown by the figures, so that
     * what it allows is not yet earned (stage-not-evidenced), or the whole account hangs on one thread (single-thread).
     * Else the label alone says that there is no other.
     */
    public boolean isOnlyThreadAtRisk(Touchpoint touchpoint) {
        Account account = Places.account(touchpoint);
        if (!isOnlyThreadToDecisionMaker(touchpoint) || account.getStatus() == AccountStatus.ENDED
                || account.getStatus() == AccountStatus.DORMANT) {
            return false;
        }
        AccountAnalysis analysis = Snapshots.of(account);
        StageAudit audit = analysis.stageAudit();
        return analysis.threads().count() <= 1
                || audit.claimed().filter(stage -> stage.getMinContactsPerDecisionMaker() > 1).isPresent()
                || audit.claimedEvidence().stream().flatMap(evidence -> evidence.missed().stream())
                        .anyMatch(result -> !SHARE_OF_WALLET.contains(result.criterion()));
    }
}
