/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Stance;
import org.keyweave.model.TouchpointStatus;

/**
 * The legend of the relationship network. A line stands in it only where the picture shows what it explains: each
 * condition gives the account itself, or nothing.
 */
public class NetworkLegendServices {

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

    /** Where somebody who decides hangs on one thread. */
    public Account legendOnlyThread(Account account) {
        return Snapshots.of(account).decisionCoverage().singleThread().isEmpty() ? null : account;
    }

    /** What the red line means. */
    public String legendOnlyThreadText(Account account) {
        return Words.get("legend.onlyThread");
    }

    /** Where there is an active touchpoint. */
    public Account legendContacts(Account account) {
        return has(account, TouchpointStatus.ACTIVE);
    }

    /** What the width of a line means. */
    public String legendWidthText(Account account) {
        return Words.get("legend.width");
    }

    /** What the blue of a line means. */
    public String legendTrustText(Account account) {
        return Words.get("legend.trust");
    }

    /** Where there is a planned touchpoint. */
    public Account legendPlanned(Account account) {
        return has(account, TouchpointStatus.PLANNED);
    }

    /** What a dashed line means. */
    public String legendPlannedText(Account account) {
        return Words.get("legend.planned");
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

    /** Where the stance of somebody is known. */
    public Account legendStance(Account account) {
        return account.getAllPeople().stream().anyMatch(person -> person.isSetStance()) ? account : null;
    }

    /** What the bar at the edge of a card means. */
    public String legendStanceText(Account account) {
        return Words.get("legend.stance",
                Stream.of(Stance.values()).map(Words::literal).collect(Collectors.joining(" \u00B7 ")));
    }

    /** Where somebody has a role. */
    public Account legendRoles(Account account) {
        return account.getAllPeople().stream().anyMatch(person -> !person.getRoles().isEmpty()) ? account : null;
    }

    /** What the letters mean; only those in use. */
    public String legendRolesText(Account account) {
        return Arrays.stream(BuyingRole.values())
                .filter(role -> account.getAllPeople().stream().anyMatch(person -> person.getRoles().contains(role)))
                .map(role -> PersonServices.badge(role) + " " + Words.literal(role))
                .collect(Collectors.joining("  \u00B7  "));
    }

    /** Where somebody has left. */
    public Account legendLeft(Account account) {
        PersonServices people = new PersonServices();
        return account.getAllPeople().stream().anyMatch(people::hasLeft) ? account : null;
    }

    /** What a struck name means. */
    public String legendLeftText(Account account) {
        return Words.get("legend.left");
    }

    private static Account has(Account account, TouchpointStatus status) {
        return account.getTouchpoints().stream().anyMatch(touchpoint -> touchpoint.getStatus() == status) ? account : null;
    }
}
