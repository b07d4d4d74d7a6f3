/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.ConflictLine;
import org.keyweave.model.InfluenceLine;
import org.keyweave.model.PersonLine;
import org.keyweave.model.TouchpointStatus;

/**
 * Legend of the lines in the relationship network. An entry stands in it only where the picture shows what it explains:
 * each condition gives the account itself, or nothing.
 */
public class NetworkLegendServices {

    private static final TouchpointServices TOUCHPOINTS = new TouchpointServices();

    /** Title of a legend. */
    public String legendTitle(Account account) {
        return Words.get("legend.title");
    }

    /** Where there is a critical set. */
    public Account legendCritical(Account account) {
        return Snapshots.of(account).threads().count() > 0 ? account : null;
    }

    /** What the ring means. */
    public String legendCriticalText(Account account) {
        return Words.get("legend.critical");
    }

    /** Where a decision maker hangs on one thread, and that is at risk. */
    public Account legendOnlyThread(Account account) {
        return TOUCHPOINTS.onlyThreadTouchpoints(account).isEmpty() ? null : account;
    }

    /** What the red line means. */
    public String legendOnlyThreadText(Account account) {
        return Words.get("legend.onlyThread");
    }

    /** Where a decision maker hangs on one thread, and the stage allows that. */
    public Account legendAllowedThread(Account account) {
        return TOUCHPOINTS.activeTouchpoints(account).stream().anyMatch(touchpoint ->
                TOUCHPOINTS.isOnlyThreadToDecisionMaker(touchpoint) && !TOUCHPOINTS.isOnlyThreadAtRisk(touchpoint))
                        ? account : null;
    }

    /** What an amber label means. */
    public String legendAllowedThreadText(Account account) {
        return Words.get("legend.allowedThread");
    }

    /** Where there is an active touchpoint. */
    public Account legendContacts(Account account) {
        return has(account, TouchpointStatus.ACTIVE);
    }

    /** What a thick line means. */
    public String legendOftenText(Account account) {
        return Words.get("legend.often");
    }

    /** What a thin line means. */
    public String legendSeldomText(Account account) {
        return Words.get("legend.seldom");
    }

    /** What a dark line means. */
    public String legendTrustedText(Account account) {
        return Words.get("legend.trusted");
    }

    /** What a pale line means. */
    public String legendDistrustedText(Account account) {
        return Words.get("legend.distrusted");
    }

    /** Where there is a planned touchpoint. */
    public Account legendPlanned(Account account) {
        return has(account, TouchpointStatus.PLANNED);
    }

    /** What a dashed line means. */
    public String legendPlannedText(Account account) {
        return Words.get("legend.planned");
    }

    /** Dashes as a sample. */
    public String legendDashes(Account account) {
        return "\u2013 \u2013 \u2013";
    }

    /** Where a touchpoint is out of use or silent. */
    public Account legendDormant(Account account) {
        boolean silent = Snapshots.of(account).network().states().stream()
                .anyMatch(state -> state.touchpoint().getStatus() != TouchpointStatus.PLANNED
                        && !state.counting().isContact());
        return silent ? account : null;
    }

    /** What a dotted line means. */
    public String legendDormantText(Account account) {
        return Words.get("legend.dormant");
    }

    /** Dots as a sample. */
    public String legendDots(Account account) {
        return "\u00B7 \u00B7 \u00B7";
    }

    /** Where somebody of the customer influences another. */
    public Account legendInfluence(Account account) {
        return hasLine(account, InfluenceLine.class);
    }

    /** What an arrow between people means. */
    public String legendInfluenceText(Account account) {
        return Words.get("legend.influence");
    }

    /** An arrow as a sample. */
    public String legendArrow(Account account) {
        return "\u2192";
    }

    /** Where two people of the customer are in conflict. */
    public Account legendConflict(Account account) {
        return hasLine(account, ConflictLine.class);
    }

    /** What a line with two diamonds means. */
    public String legendConflictText(Account account) {
        return Words.get("legend.conflict");
    }

    /** Diamonds as a sample. */
    public String legendDiamonds(Account account) {
        return "\u25C7\u2013\u25C7";
    }

    private static Account has(Account account, TouchpointStatus status) {
        return account.getTouchpoints().stream().anyMatch(touchpoint -> touchpoint.getStatus() == status) ? account : null;
    }

    private static Account hasLine(Account account, Class<? extends PersonLine> kind) {
        return account.getPersonLines().stream().anyMatch(kind::isInstance) ? account : null;
    }
}
