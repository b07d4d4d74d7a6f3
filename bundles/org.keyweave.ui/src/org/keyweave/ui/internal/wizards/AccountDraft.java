/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.keyweave.model.Account;
import org.keyweave.model.AccountStatus;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.CustomerNumber;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Level;
import org.keyweave.model.MarginLevel;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.edit.Edits;

/** A new account as it takes shape in the wizard. Nothing of it is in the model before it is finished. */
final class AccountDraft {

    /** A person of the new account; what is {@code null} or blank is not known. */
    static final class Contact {

        String name = "";
        String title = "";
        BusinessFunction function;
        Level level;
        BuyingRole role;
        Person ours;

        boolean isBlank() {
            return name.isBlank();
        }
    }

    String name = "";
    String industry = "";
    AccountStatus status = AccountStatus.PROSPECT;
    CustomerNumber customerNumber;
    MarginLevel marginLevel;
    RelationshipType relationshipType;
    Person manager;
    StageModel stageModel;
    Stage stage;
    final Map<BusinessFunction, String> departments = new EnumMap<>(BusinessFunction.class);
    final List<Contact> contacts = new ArrayList<>();

    /** Whether the departments are those that the user chose, not those that were proposed. */
    boolean departmentsChosen;

    AccountDraft() {
        proposeDepartments();
    }

    /** Proposes a department for the buyers and for each function that counts at the stage, unless some were chosen. */
    void proposeDepartments() {
        if (!departmentsChosen) {
            departments.clear();
            departments.put(BusinessFunction.PURCHASING, "");
            if (stage != null) {
                stage.getExpectedFunctions().forEach(function -> departments.put(function, ""));
            }
        }
    }

    /** What the departments will be called, in the order of their functions. */
    List<String> departmentNames() {
        return departments.entrySet().stream().map(each -> name(each.getKey(), each.getValue())).toList();
    }

    private static String name(BusinessFunction function, String label) {
        return label.isBlank() ? ElementLabels.value(function) : label.trim();
    }

    /** The relationship types that the matrix recommends for number of customers and margin; empty when unknown. */
    List<RelationshipType> recommended(Portfolio portfolio) {
        return portfolio.getMethodology() == null || customerNumber == null || marginLevel == null ? List.of()
                : portfolio.getMethodology().getRelationshipMatrix().stream()
                        .filter(cell -> cell.getCustomerNumber() == customerNumber
                                && cell.getMarginLevel() == marginLevel)
                        .findFirst().map(cell -> List.copyOf(cell.getRecommended())).orElse(List.of());
    }

    /** The people who have a name. */
    List<Contact> named() {
        return contacts.stream().filter(each -> !each.isBlank()).toList();
    }

    /** Adds the account with all that belongs to it in one step; {@code null} when the model may not be changed. */
    Account add(ModelSession session, Portfolio portfolio) {
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        LocalDate today = portfolio.getEffectiveAnalysisDate();
        Account account = factory.createAccount();
        account.setName(name.trim());
        account.setIndustry(industry.isBlank() ? null : industry.trim());
        account.setStatus(status);
        if (customerNumber != null) {
            account.setCustomerNumber(customerNumber);
        }
        if (marginLevel != null) {
            account.setMarginLevel(marginLevel);
        }
        if (relationshipType != null) {
            account.setRelationshipType(relationshipType);
        }
        Map<BusinessFunction, Unit> units = units(account);
        String step = Texts.get("step.new", account.getName());
        Edits edits = new Edits(session.editingDomain(), step, step)
                .add(portfolio, KeyweavePackage.Literals.PORTFOLIO__ACCOUNTS, account);
        if (manager != null) {
            edits.set(account, KeyweavePackage.Literals.ACCOUNT__ACCOUNT_MANAGER, manager);
        }
        if (stageModel != null) {
            edits.set(account, KeyweavePackage.Literals.ACCOUNT__STAGE_MODEL, stageModel);
        }
        if (stage != null) {
            StageAssessment assessment = factory.createStageAssessment();
            assessment.setDate(today);
            assessment.setNote(Texts.get("newAccount.assessment"));
            edits.add(account, KeyweavePackage.Literals.ACCOUNT__ASSESSMENTS, assessment)
                    .set(assessment, KeyweavePackage.Literals.STAGE_ASSESSMENT__STAGE, stage);
        }
        for (Contact contact : named()) {
            add(edits, account, contact, units.get(contact.function));
        }
        return session.execute(edits.command()) ? account : null;
    }

    private Map<BusinessFunction, Unit> units(Account account) {
        Map<BusinessFunction, Unit> units = new EnumMap<>(BusinessFunction.class);
        departments.forEach((function, label) -> {
            Unit unit = KeyweaveFactory.eINSTANCE.createUnit();
            unit.setName(name(function, label));
            unit.setFunction(function);
            account.getUnits().add(unit);
            units.put(function, unit);
        });
        return units;
    }

    private static void add(Edits edits, Account account, Contact contact, Unit unit) {
        Person person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName(contact.name.trim());
        person.setTitle(contact.title.isBlank() ? null : contact.title.trim());
        if (contact.level != null) {
            person.setLevel(contact.level);
        }
        if (contact.function != null && unit == null) {
            person.setFunction(contact.function);
        }
        if (contact.role != null) {
            person.getRoles().add(contact.role);
        }
        if (unit == null) {
            edits.add(account, KeyweavePackage.Literals.PARTY__PEOPLE, person);
        } else {
            edits.add(unit, KeyweavePackage.Literals.UNIT__PEOPLE, person);
        }
        if (contact.ours != null) {
            Touchpoint touchpoint = KeyweaveFactory.eINSTANCE.createTouchpoint();
            edits.add(account, KeyweavePackage.Literals.ACCOUNT__TOUCHPOINTS, touchpoint)
                    .set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON, contact.ours)
                    .set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON, person);
        }
    }
}
