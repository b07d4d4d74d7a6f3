/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;
import org.keyweave.validation.edit.Edits;

/**
 * Somebody who has left is still relied on: in touchpoints that are active or planned, as account manager or as
 * executive sponsor. Reported on the person.
 */
public final class ContactHasLeftRule extends Rule<Account> {

    private static final String MANAGER = "message.manager";
    private static final String SPONSOR = "message.sponsor";

    /** The rule. */
    public ContactHasLeftRule() {
        super("contact-has-left", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        if (!context.account(subject).isLive()) {
            return;
        }
        Map<Person, List<Touchpoint>> left = new LinkedHashMap<>();
        for (Touchpoint touchpoint : subject.getTouchpoints()) {
            if (isReliedOn(touchpoint)) {
                for (Person person : new Person[] {touchpoint.getSupplierPerson(), touchpoint.getCustomerPerson()}) {
                    if (hasLeft(person, context.asOf())) {
                        left.computeIfAbsent(person, each -> new ArrayList<>()).add(touchpoint);
                    }
                }
            }
        }
        left.forEach((person, touchpoints) -> sink.report(person, "message", touchpoints, person,
                person.getActiveUntil(), touchpoints.size(), subject));
        if (hasLeft(subject.getAccountManager(), context.asOf())) {
            Person manager = subject.getAccountManager();
            sink.report(manager, MANAGER, List.of(subject), manager, manager.getActiveUntil(), subject);
        }
        if (hasLeft(subject.getExecutiveSponsor(), context.asOf())) {
            Person sponsor = subject.getExecutiveSponsor();
            sink.report(sponsor, SPONSOR, List.of(subject), sponsor, sponsor.getActiveUntil(), subject);
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Person person = (Person) finding.subject();
        Account account = finding.account();
        Drafts drafts = Drafts.of(account);
        Person deputy = drafts.isThere(person.getDeputy()) ? person.getDeputy() : null;
        if (!finding.messageKey().equals("message")) {
            return officeFixes(finding, account, deputy);
        }
        List<Touchpoint> touchpoints = account.getTouchpoints().stream()
                .filter(each -> isReliedOn(each) && (each.getSupplierPerson() == person
                        || each.getCustomerPerson() == person))
                .toList();
        List<QuickFix> fixes = new ArrayList<>();
        if (deputy != null) {
            fixes.add(CommandFix.resolving(this, "hand-over", edits -> {
                for (Touchpoint touchpoint : touchpoints) {
                    handOver(edits, drafts, touchpoint, person, deputy);
                }
            }, deputy));
        }
        fixes.add(CommandFix.resolving(this, "break", edits -> touchpoints.forEach(touchpoint -> edits.set(touchpoint,
                KeyweavePackage.Literals.TOUCHPOINT__STATUS, TouchpointStatus.BROKEN)), touchpoints.size()));
        return fixes;
    }

    private List<QuickFix> officeFixes(Finding finding, Account account, Person deputy) {
        EReference office = finding.messageKey().equals(MANAGER) ? KeyweavePackage.Literals.ACCOUNT__ACCOUNT_MANAGER
                : KeyweavePackage.Literals.ACCOUNT__EXECUTIVE_SPONSOR;
        List<QuickFix> fixes = new ArrayList<>();
        if (deputy != null) {
            fixes.add(CommandFix.resolving(this, "succeed", edits -> edits.set(account, office, deputy), deputy,
                    office));
        }
        fixes.add(CommandFix.resolving(this, "vacate", edits -> edits.unset(account, office), office));
        return fixes;
    }

    /** The old touchpoint ends; one with the deputy is planned unless there is one, and somebody is to start it. */
    private void handOver(Edits edits, Drafts drafts, Touchpoint old, Person person, Person deputy) {
        Person seller = old.getSupplierPerson() == person ? deputy : old.getSupplierPerson();
        Person buyer = old.getCustomerPerson() == person ? deputy : old.getCustomerPerson();
        edits.set(old, KeyweavePackage.Literals.TOUCHPOINT__STATUS, TouchpointStatus.BROKEN);
        boolean known = drafts.account().getTouchpoints().stream().anyMatch(
                each -> each.getSupplierPerson() == seller && each.getCustomerPerson() == buyer);
        if (!known && drafts.isThere(seller) && drafts.isThere(buyer)) {
            Touchpoint planned = Weaving.planned(edits, drafts.account(), seller, buyer);
            drafts.addAction(edits, drafts.action(content(drafts.language(), "action", person, seller, buyer), seller,
                    List.of(planned, buyer)));
        }
    }

    private static boolean isReliedOn(Touchpoint touchpoint) {
        return touchpoint.getStatus() == TouchpointStatus.ACTIVE || touchpoint.getStatus() == TouchpointStatus.PLANNED;
    }

    private static boolean hasLeft(Person person, LocalDate asOf) {
        return person != null && !person.eIsProxy() && Drafts.hasLeft(person, asOf);
    }
}
