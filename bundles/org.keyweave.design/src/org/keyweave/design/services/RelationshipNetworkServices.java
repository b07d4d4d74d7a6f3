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
import java.util.Set;

import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.PersonLine;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.Unit;

/** The relationship network of an account: its title, both sides, and the lines among people of the customer. */
public class RelationshipNetworkServices {

    /** Title of the diagram. */
    public String networkTitle(Account account) {
        return Words.get("network.title", Words.name(account.getName()));
    }

    /** Line below the title: date, claimed stage, evidenced stage. */
    public String networkHeadline(Account account) {
        return Words.get("network.headline", Words.date(ModelServices.analysisDate(account)), stageText(account));
    }

    private static String stageText(Account account) {
        StageAudit audit = Snapshots.of(account).stageAudit();
        String evidenced = audit.evidenced().map(stage -> Words.name(stage.getName())).orElse(Words.get("stage.none"));
        return audit.claimed().map(stage -> Words.get("network.stage", Words.name(stage.getName()), evidenced))
                .orElseGet(() -> Words.get("network.neverAssessed", evidenced));
    }

    /** Says how the headline is to be read. */
    public String networkHeadlineTooltip(Account account) {
        return Words.get("network.headlineTooltip");
    }

    /** Title of the supplier's side. */
    public String supplierTeamLabel(Account account) {
        Supplier supplier = supplier(account);
        return Words.get("network.team", supplier == null ? Words.get("unknown") : Words.name(supplier.getName()));
    }

    /** How many people of the supplier are shown, in short. */
    public String teamSize(Account account) {
        return Words.get("network.people", networkTeam(account).size());
    }

    /** How many departments of the customer are shown, in short. */
    public String departmentCount(Account account) {
        return Words.get("network.departments", networkDepartments(account).size());
    }

    /** How many people of the supplier are shown. */
    public String supplierTeamTooltip(Account account) {
        return Words.get("network.teamTooltip", networkTeam(account).size());
    }

    /**
     * People of the supplier who have to do with the account: its manager and sponsor, who has a touchpoint with it, and
     * who has none with any account yet.
     */
    public Collection<Person> networkTeam(Account account) {
        Set<Person> team = new LinkedHashSet<>();
        Supplier supplier = supplier(account);
        if (supplier == null) {
            return team;
        }
        for (Person person : supplier.getAllPeople()) {
            boolean ofAccount = person == account.getAccountManager() || person == account.getExecutiveSponsor()
                    || person.getCustomerTouchpoints().stream().anyMatch(t -> t.eContainer() == account);
            if (ofAccount || person.getCustomerTouchpoints().isEmpty() && person.getActiveUntil() == null) {
                team.add(person);
            }
        }
        return team;
    }

    private static Supplier supplier(Account account) {
        Portfolio portfolio = account.getPortfolio();
        return portfolio == null ? null : portfolio.getSupplier();
    }

    /** Departments with people, nested ones beside their parents. */
    public Collection<Unit> networkDepartments(Account account) {
        return account.getAllUnits().stream().filter(unit -> !unit.getPeople().isEmpty() || unit.getUnits().isEmpty())
                .toList();
    }

    /** Name of a department. */
    public String departmentName(Unit unit) {
        return Words.name(unit.getName());
    }

    /** Threads to a department in words. */
    public String departmentThreads(Unit unit) {
        return threadsText(threads(unit));
    }

    static String threadsText(int threads) {
        return switch (threads) {
            case 0 -> Words.get("threads.none");
            case 1 -> Words.get("threads.one");
            default -> Words.get("threads.many", threads);
        };
    }

    private static int threads(Unit unit) {
        Account account = Places.account(unit);
        return account == null ? 0
                : Snapshots.of(account).network().byUnit(Side.CUSTOMER).stream().filter(slice -> slice.key() == unit)
                        .findFirst().map(slice -> ThreadCount.of(slice.network()).count())
                        .orElse(0);
    }

    /** Whether a department with people has one thread or none. */
    public boolean departmentHangsOnOneThread(Unit unit) {
        return !unit.getPeople().isEmpty() && threads(unit) <= 1;
    }

    /** Function and description of a department. */
    public String departmentTooltip(Unit unit) {
        String function = Words.literal(unit.getEffectiveFunction());
        return unit.getDescription() == null ? function : function + "\n" + unit.getDescription();
    }

    /** Name, industry and description of the account. */
    public String accountTooltip(Account account) {
        StringBuilder text = new StringBuilder(Words.name(account.getName()));
        if (account.getIndustry() != null) {
            text.append('\n').append(account.getIndustry());
        }
        if (account.getDescription() != null) {
            text.append('\n').append(account.getDescription());
        }
        return text.toString();
    }

    // ---- lines among people of the customer

    /** Width of a line between people by its strength, 1 to 3 pixels. */
    public int lineWidth(PersonLine line) {
        return line.isSetStrength() ? Math.max(1, Math.min(3, (line.getStrength() + 1) / 2)) : 1;
    }

    /** Says that one influences the other, with the note. */
    public String influenceLabel(PersonLine line) {
        return line.getNote() == null ? Words.get("line.influence") : line.getNote();
    }

    /** Says that two are in conflict, with the note. */
    public String conflictLabel(PersonLine line) {
        return line.getNote() == null ? Words.get("line.conflict") : line.getNote();
    }
}
