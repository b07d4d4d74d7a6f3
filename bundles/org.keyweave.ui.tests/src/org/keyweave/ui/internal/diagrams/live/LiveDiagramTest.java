/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.decor.Badge;
import org.keyweave.diagram.ui.decor.Fact;
import org.keyweave.diagram.ui.decor.Ghost;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.diagrams.DiagramEditor;
import org.keyweave.ui.internal.fixture.ContextMenu;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.navigation.RelatedDiagrams;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.Outcome;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.validation.core.Finding;

/** Marks, suppositions, advice and ways to other places on an open network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveDiagramTest {

    private OpenExample example;
    private Account account;
    private DiagramEditor editor;
    private Scenario scenario;

    @BeforeAll
    void openNetwork(@TempDir Path folder) throws Exception {
        example = new OpenExample(folder);
        account = example.account("Lingshuo Paper");
        editor = assertInstanceOf(DiagramEditor.class, ShowIn.network(account, example.page()).orElseThrow());
        scenario = Scenario.of(example.session());
    }

    @BeforeEach
    void awaitMarksAlone() {
        OpenExample.until(() -> !editor.part().overlay().shown().badges().isEmpty()
                && editor.part().overlay().shown().fades().isEmpty()
                && editor.part().overlay().shown().ghosts().isEmpty());
    }

    /** Opening it takes longest; so each test leaves it as it was. */
    @AfterEach
    void takeBack() {
        scenario.reset();
        scenario.bringBack(account);
        example.undoAll();
        example.leaveOpen(editor);
    }

    @AfterAll
    void close() {
        example.close();
    }

    private Control canvas() {
        return editor.part().viewer().getControl();
    }

    private List<DiagramElement> at(EObject element) {
        return new Anchors(editor.part().diagram()).of(element);
    }

    private boolean isMarked(EObject element) {
        return at(element).stream().anyMatch(each -> editor.part().overlay().shown().badge(each).isPresent());
    }

    private boolean isFaded(EObject element) {
        return at(element).stream().anyMatch(each -> editor.part().overlay().shown().fades().stream()
                .anyMatch(fade -> fade.element() == each));
    }

    private Fact fact(String key) {
        return editor.live().banner().facts().stream().filter(fact -> fact.name().equals(Texts.get(key))).findFirst()
                .orElseThrow();
    }

    private void select(EObject element) {
        assertTrue(editor.reveal(element), "not on the diagram");
    }

    private void leave(Person person) {
        select(person);
        ContextMenu.choose(canvas(), Texts.get("live.leave", ElementLabels.label(person)));
        OpenExample.until(() -> isFaded(person));
    }

    @Test
    void lineWithAHaloIsMarkedOnceBesideItsLabel() {
        Account single = example.account("Qingluo Dairy");
        DiagramEditor other = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(single, example.page()).orElseThrow());
        OpenExample.until(() -> !other.part().overlay().shown().badges().isEmpty());
        Anchors anchors = new Anchors(other.part().diagram());
        List<Touchpoint> haloed = single.getTouchpoints().stream()
                .filter(touchpoint -> anchors.of(touchpoint).size() > 1).toList();
        assertEquals(1, haloed.size());
        List<DiagramElement> marked = anchors.of(haloed.get(0)).stream()
                .filter(line -> other.part().overlay().shown().badge(line).isPresent()).toList();
        assertEquals(1, marked.size());
        assertFalse(marked.get(0).label().isEmpty());
    }

    @Test
    void markAppearsAfterAnEditAndGoesWithItsUndo() {
        Person maria = example.person("Maria Roth");
        assertFalse(isMarked(maria));
        LocalDate past = example.portfolio().getEffectiveAnalysisDate().minusDays(40);
        example.session().execute(SetCommand.create(example.session().editingDomain(), maria,
                KeyweavePackage.Literals.PERSON__ACTIVE_UNTIL, past));
        OpenExample.until(() -> isMarked(maria));
        example.session().commandStack().undo();
        OpenExample.until(() -> !isMarked(maria));
    }

    @Test
    void markOnALineStandsForItsTouchpoint() {
        Touchpoint silent = account.getTouchpoints().stream().filter(touchpoint -> example.findings().stream()
                .anyMatch(finding -> finding.subject() == touchpoint)).findFirst().orElseThrow();
        assertTrue(isMarked(silent));
    }

    @Test
    void findingsOfOtherAccountsAreNotMarkedOnPeopleTheyConcern() {
        // Xu Nan works for two accounts; the whole of the other one hangs on this person.
        Account merrow = example.account("Merrow Shipworks");
        DiagramEditor other = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(merrow, example.page()).orElseThrow());
        OpenExample.until(() -> !other.part().overlay().shown().badges().isEmpty());
        FindingMarks marks = new FindingMarks(example.session(), canvas().getShell());
        for (Badge badge : other.part().overlay().shown().badges()) {
            List<Finding> findings = marks.on(badge.element(), other.part().diagram());
            assertEquals(badge.count(), findings.size());
            findings.forEach(finding -> assertTrue(finding.account() == merrow
                    || finding.subject() == badge.element().target(), finding.toString()));
        }
    }

    @Test
    void clickOnAMarkOffersTheQuickFixes() {
        Badge badge = editor.part().overlay().shown().badges().stream()
                .filter(each -> each.count() == 1 && each.element().target() instanceof Person).findFirst()
                .orElseThrow();
        editor.part().select(List.of(badge.element()));
        Menu[] shown = new Menu[1];
        Listener watcher = event -> shown[0] = event.widget instanceof Menu menu ? menu : shown[0];
        Display.getCurrent().addFilter(SWT.Show, watcher);
        try {
            Event key = new Event();
            key.keyCode = '1';
            key.character = '1';
            key.stateMask = SWT.MOD1;
            canvas().setFocus();
            canvas().notifyListeners(SWT.KeyDown, key);
            OpenExample.until(() -> shown[0] != null);
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, watcher);
        }
        long fixes = badge.menu().get().stream().filter(ActionContributionItem.class::isInstance).count();
        assertTrue(fixes >= 2, "a fix or the exclusion, and the way to the list");
        shown[0].setVisible(false);
    }

    @Test
    void personWhoLeavesTakesFiguresAndLinesAlongAndNothingIsChanged() throws Exception {
        byte[] before = example.bytes();
        Person chen = example.person("Chen Lei");
        leave(chen);
        Outcome outcome = scenario.outcome(account);
        assertTrue(outcome.departure().threadsLost() > 0);
        outcome.departure().lostTouchpoints().forEach(lost -> assertTrue(isFaded(lost), lost.toString()));
        assertFalse(isFaded(example.person("Maria Roth")));
        Fact threads = fact("whatif.threads");
        assertTrue(threads.worse());
        assertTrue(threads.before().startsWith(Integer.toString(outcome.before().count())), threads.before());
        assertTrue(threads.after().startsWith(Integer.toString(outcome.after().count())), threads.after());
        assertTrue(fact("whatif.stage").changes());
        assertFalse(editor.part().overlay().shown().tags().isEmpty());
        assertArrayEquals(before, example.bytes());
        assertFalse(example.session().isDirty());

        ContextMenu.choose(canvas(), Texts.get("live.leave", "Chen Lei"));
        OpenExample.until(() -> !isFaded(chen));
        assertFalse(editor.live().banner().control().isVisible());
        assertTrue(editor.part().overlay().shown().tags().isEmpty());
    }

    @Test
    void severalPeopleLeaveTogether() {
        leave(example.person("Chen Lei"));
        int one = scenario.outcome(account).after().count();
        leave(example.person("Maria Roth"));
        assertTrue(scenario.outcome(account).after().count() < one);
        assertEquals(2, scenario.leaving().size());
    }

    private Ghost advised() {
        scenario.advise(account, scenario.usualTarget(account) + 1);
        OpenExample.until(() -> !editor.part().overlay().shown().ghosts().isEmpty());
        return editor.part().overlay().shown().ghosts().get(0);
    }

    private static void run(Ghost ghost, String key) {
        for (IContributionItem item : ghost.menu().get()) {
            if (item instanceof ActionContributionItem own && own.getAction().getText().equals(Texts.get(key))) {
                own.getAction().run();
                return;
            }
        }
        throw new AssertionError(key);
    }

    private List<String> proposed() {
        return editor.part().overlay().shown().ghosts().stream().map(ghost -> ghost.card().title()).toList();
    }

    @Test
    void acceptedAdviceBecomesAPlannedTouchpointWithAnActionInOneStep() throws Exception {
        leave(example.person("Chen Lei"));
        byte[] before = example.bytes();
        int touchpoints = account.getTouchpoints().size();
        int actions = account.getActions().size();
        Ghost ghost = advised();
        String pair = ghost.card().title();
        int others = editor.part().overlay().shown().ghosts().size() - 1;
        run(ghost, "advice.accept");
        OpenExample.until(() -> !proposed().contains(pair));
        assertEquals(others, proposed().size());
        assertEquals(actions + 1, account.getActions().size());
        Action action = account.getActions().get(actions);
        assertNotNull(action.getDue());
        Touchpoint planned = assertInstanceOf(Touchpoint.class, action.getTargets().get(0));
        assertSame(planned.getSupplierPerson(), action.getOwner());
        if (account.getTouchpoints().size() > touchpoints) {
            assertEquals(TouchpointStatus.PLANNED, planned.getStatus());
            OpenExample.until(() -> !at(planned).isEmpty());
        }
        example.session().commandStack().undo();
        assertArrayEquals(before, example.bytes());
        OpenExample.until(() -> proposed().contains(pair));
    }

    @Test
    void dismissedAdviceStaysAwayUntilItIsBroughtBack() throws Exception {
        byte[] before = example.bytes();
        Ghost ghost = advised();
        String pair = ghost.card().title();
        run(ghost, "advice.dismiss");
        OpenExample.until(() -> !proposed().contains(pair));
        scenario.stopAdvice(account);
        OpenExample.until(() -> proposed().isEmpty());
        advised();
        assertFalse(proposed().contains(pair));
        scenario.bringBack(account);
        OpenExample.until(() -> proposed().contains(pair));
        assertArrayEquals(before, example.bytes());
    }

    @Test
    void doubleClickOnAnAccountLeadsToItsNetwork() {
        ShowIn.open(RelatedDiagrams.of(account, "PortfolioMap").orElseThrow(), example.page());
        DiagramEditor map = assertInstanceOf(DiagramEditor.class, example.page().getActiveEditor());
        Account other = example.account("Qingluo Dairy");
        DiagramElement node = new Anchors(map.part().diagram()).of(other).get(0);
        EditPart part = (EditPart) map.part().viewer().getEditPartRegistry().get(node);
        part.performRequest(new Request(RequestConstants.REQ_OPEN));
        OpenExample.until(() -> example.page().getActiveEditor() != map);
        ModelInput input = (ModelInput) example.page().getActiveEditor().getEditorInput();
        assertEquals(RelatedDiagrams.NETWORK, input.aspect());
        assertEquals(example.session().id(other), input.elementId());
    }

    @Test
    void accountsOnTheMapShowWhatTheyLose() {
        ShowIn.open(RelatedDiagrams.of(account, "PortfolioMap").orElseThrow(), example.page());
        DiagramEditor map = assertInstanceOf(DiagramEditor.class, example.page().getActiveEditor());
        scenario.setLeaving(List.of(example.person("Chen Lei")), true);
        DiagramElement node = new Anchors(map.part().diagram()).of(account).get(0);
        OpenExample.until(() -> map.part().overlay().shown().tags().stream().anyMatch(tag -> tag.element() == node));
        assertTrue(map.live().banner().control().isVisible());
    }

    /** What is wrong with the account as a whole is no matter of the legend, nor of whoever heads the chart. */
    @Test
    void findingsOfTheAccountStandOnTheHeadlineOfItsChart() {
        ShowIn.open(RelatedDiagrams.of(account, "AccountOrganisation").orElseThrow(), example.page());
        DiagramEditor chart = assertInstanceOf(DiagramEditor.class, example.page().getActiveEditor());
        assertTrue(example.findings().stream().anyMatch(finding -> finding.subject() == account));
        OpenExample.until(() -> chart.part().overlay().shown().badges().stream()
                .anyMatch(badge -> badge.element().target() == account));
        assertEquals(List.of("OrganisationHeadline"), chart.part().overlay().shown().badges().stream()
                .filter(badge -> badge.element().target() == account)
                .map(badge -> badge.element().mapping().name()).toList());
    }

    @Test
    void contextMenuOpensOtherDiagramsWithTheElementSelected() {
        Person maria = example.person("Dr. Sun Hao");
        select(maria);
        ContextMenu.choose(canvas(), Texts.get("live.open"), "Account organi");
        DiagramEditor other = assertInstanceOf(DiagramEditor.class, example.page().getActiveEditor());
        assertEquals("AccountOrganisation", ((ModelInput) other.getEditorInput()).aspect());
        assertEquals(List.of(maria), other.part().selected().stream().map(DiagramElement::target).distinct().toList());
    }

    @Test
    void shownInADiagramThatIsLikelyToHaveIt() {
        assertTrue(ShowIn.diagram(account.getStrategies().get(0), example.page()));
        DiagramEditor strategies = assertInstanceOf(DiagramEditor.class, example.page().getActiveEditor());
        assertEquals("StrategyMap", ((ModelInput) strategies.getEditorInput()).aspect());
        assertEquals(account.getStrategies().get(0), strategies.part().selected().get(0).target());
    }
}
