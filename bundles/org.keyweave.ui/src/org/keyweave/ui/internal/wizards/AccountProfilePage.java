/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.AccountStatus;
import org.keyweave.model.CustomerNumber;
import org.keyweave.model.MarginLevel;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.Stage;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageModelKind;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;

/** What the account is, who manages it, which relationship type fits, and at which stage it is said to be. */
final class AccountProfilePage extends WizardPage {

    private static final String MODEL = "newAccount.stageModel";

    private final Portfolio portfolio;
    private final AccountDraft draft;
    private Text name;
    private Combo type;
    private Combo stage;
    private Label recommended;
    private Label departments;
    private List<Stage> stages = List.of();

    AccountProfilePage(Portfolio portfolio, AccountDraft draft) {
        super("accountProfile");
        this.portfolio = portfolio;
        this.draft = draft;
        setTitle(Texts.get("newAccount.title"));
        setDescription(Texts.get("newAccount.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Rows rows = new Rows(parent);
        name = rows.text("newAccount.name", text -> {
            draft.name = text;
            validate();
        });
        rows.text("newAccount.industry", text -> draft.industry = text);
        rows.choice("newAccount.status", AccountStatus.VALUES, false, ElementLabels::value,
                value -> draft.status = value);
        List<Person> team = portfolio.getSupplier() == null ? List.of() : portfolio.getSupplier().getAllPeople();
        rows.choice("newAccount.manager", team, true, ElementLabels::person, value -> draft.manager = value);
        rows.choice("newAccount.customers", CustomerNumber.VALUES, true, ElementLabels::value, value -> {
            draft.customerNumber = value;
            recommend();
        });
        rows.choice("newAccount.margin", MarginLevel.VALUES, true, ElementLabels::value, value -> {
            draft.marginLevel = value;
            recommend();
        });
        type = rows.choice("newAccount.type", RelationshipType.VALUES, true, ElementLabels::value,
                value -> draft.relationshipType = value);
        recommended = rows.hint();
        recommended.setText(Texts.get("newAccount.noRecommendation"));
        List<StageModel> models = portfolio.getMethodology() == null ? List.of()
                : portfolio.getMethodology().getStageModels();
        Combo model = rows.choice("newAccount.stageModel", models, false, ElementLabels::label, this::show);
        stage = rows.choice("newAccount.stage", List.<Stage>of(), true, ElementLabels::label, value -> { });
        // Its items follow the stage model, so it reads them itself.
        stage.addListener(org.eclipse.swt.SWT.Selection, event -> {
            draft.stage = stage.getSelectionIndex() <= 0 ? null : stages.get(stage.getSelectionIndex() - 1);
            showDepartments();
        });
        departments = rows.hint();
        StageModelKind wanted = Remembered.get(MODEL, StageModelKind.RELATIONAL);
        models.stream().filter(each -> each.getKind() == wanted).findFirst().or(() -> models.stream().findFirst())
                .ifPresent(each -> {
                    model.select(models.indexOf(each));
                    show(each);
                });
        setControl(rows.area());
        setPageComplete(false);
        name.setFocus();
    }

    private void show(StageModel model) {
        draft.stageModel = model;
        draft.stage = null;
        Remembered.put(MODEL, model.getKind().name());
        stages = List.copyOf(model.getStages());
        stage.removeAll();
        stage.add(Texts.get("newAccount.notAssessed"));
        stages.forEach(each -> stage.add(ElementLabels.label(each)));
        stage.select(0);
        showDepartments();
    }

    /** Says which departments the account will have when the wizard is finished here. */
    private void showDepartments() {
        draft.proposeDepartments();
        departments.setText(Texts.get("newAccount.departments.proposed",
                String.join(Texts.get("list.separator"), draft.departmentNames())).replace("&", "&&"));
        departments.requestLayout();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            showDepartments();
        }
        super.setVisible(visible);
    }

    private void recommend() {
        List<RelationshipType> types = draft.recommended(portfolio);
        recommended.setText(types.isEmpty() ? Texts.get("newAccount.noRecommendation")
                : Texts.get("newAccount.recommended", types.stream().map(ElementLabels::value)
                        .collect(Collectors.joining(Texts.get("list.separator")))));
        if (!types.isEmpty() && draft.relationshipType == null) {
            draft.relationshipType = types.get(0);
            type.select(RelationshipType.VALUES.indexOf(types.get(0)) + 1);
        }
    }

    private void validate() {
        String wanted = draft.name.trim();
        boolean taken = portfolio.getAccounts().stream().anyMatch(each -> wanted.equalsIgnoreCase(each.getName()));
        setErrorMessage(taken ? Texts.get("newAccount.taken", wanted) : null);
        setPageComplete(!wanted.isEmpty() && !taken);
    }
}
