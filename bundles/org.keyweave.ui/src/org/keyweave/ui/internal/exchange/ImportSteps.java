/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.exchange.source.SourceFormat;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Breather;
import org.keyweave.ui.session.ModelSession;

/**
 * What follows in a wizard once a file was chosen whose rows become people, touchpoints and interactions: the meaning
 * of its columns, where they are the author's own, and the dry run with decisions. The wizard needs a progress monitor.
 */
public final class ImportSteps {

    private final Wizard wizard;
    private final ImportDraft draft;
    private final ImportMappingPage mapping;
    private final ImportPreviewPage preview;

    /**
     * Steps for a wizard; the portfolio may be named later.
     *
     * @param promise what the wizard will do with what the dry run shows
     */
    public ImportSteps(Wizard wizard, Portfolio portfolio, String promise) {
        this.wizard = wizard;
        draft = new ImportDraft(portfolio, ColumnMemory.ofWorkbench());
        mapping = new ImportMappingPage(draft);
        preview = new ImportPreviewPage(draft, this::plan);
        preview.setDescription(promise);
    }

    ImportDraft draft() {
        return draft;
    }

    /** Adds the pages to the wizard. */
    public void addPages() {
        wizard.addPage(mapping);
        wizard.addPage(preview);
    }

    /** Lets the pages be filled when they come to the front. */
    public void follow(IWizardContainer container) {
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangedListener(event -> entered((IWizardPage) event.getSelectedPage()));
        }
    }

    /** Called when a page comes to the front. */
    void entered(IWizardPage page) {
        if (page == mapping) {
            mapping.show();
        } else if (page == preview) {
            plan();
        }
    }

    /**
     * Chooses a file for a portfolio that is new and takes all that the file names.
     *
     * @return what the file is
     * @throws ExchangeException when the file is none that can be read
     */
    public SourceFormat chooseForNew(Path file) throws ExchangeException {
        draft.choose(file);
        draft.setKind(null);
        draft.setOptions(ImportOptions.DEFAULT.withCreation(true, true));
        return draft.format().orElseThrow();
    }

    /** Names the portfolio that the rows are compared with; decisions about another one are forgotten. */
    public void setPortfolio(Portfolio portfolio) {
        draft.setPortfolio(portfolio);
    }

    /** The portfolio that the rows are compared with. */
    public Portfolio portfolio() {
        return draft.portfolio();
    }

    /** Patterns of the names of all files that can be imported, as a file dialog takes them. */
    public static String extensions() {
        return Stream.of(SourceFormat.values()).flatMap(format -> format.extensions().stream())
                .map(extension -> "*." + extension).collect(Collectors.joining(";"));
    }

    /** Reads the beginning of the file beside the user interface; gives back why it cannot be read. */
    public Optional<String> read() {
        try {
            wizard.getContainer().run(true, false, monitor -> {
                try {
                    draft.open();
                } catch (ExchangeException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody can stop this", e);
        } catch (InvocationTargetException e) {
            return Optional.of(words(refusal(e)));
        }
    }

    /** Reads a list of contacts; what its rows are about is people, unless the headers say something else. */
    public Optional<String> readContacts() {
        Optional<String> problem = read();
        if (problem.isPresent() && draft.format().filter(SourceFormat::hasColumns).isPresent()) {
            draft.setKind(TableKind.PEOPLE);
            return read().isEmpty() ? Optional.empty() : problem;
        }
        return problem;
    }

    /** The page after the one where the file was chosen. */
    public IWizardPage first() {
        return draft.hasMapping() ? mapping : preview;
    }

    /** Whether a page is the dry run, and there is something that could be done. */
    public boolean isReady(IWizardPage page) {
        return page == preview && plan(preview).isPresent();
    }

    /** What is done when the wizard is finished. */
    public ImportPlan result() {
        return plan(preview).orElseThrow();
    }

    private static Optional<ImportPlan> plan(ImportPreviewPage page) {
        return page.plan().filter(plan -> !plan.isEmpty());
    }

    /**
     * Makes the changes of the dry run as one step of a model, with progress in the wizard; gives back why they were not
     * made, or {@code null}.
     */
    String make(ModelSession session) {
        ImportPlan plan = result();
        boolean[] outcome = { false, false };
        try {
            wizard.getContainer().run(false, true, monitor -> {
                monitor.beginTask(Texts.get("import.making"), plan.changes().size());
                Breather breather = new Breather(wizard.getShell().getDisplay(), monitor);
                outcome[0] = session.execute(plan.command(Locale.getDefault(), breather));
                outcome[1] = monitor.isCanceled();
                monitor.done();
            });
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return outcome[1] ? Texts.get("import.takenBack") : outcome[0] ? null : Texts.get("import.readOnly",
                session.readOnlyFiles().stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    /** Says on the dry run why it could not be done after all. */
    void refuse(String problem) {
        preview.setErrorMessage(problem);
    }

    /** Remembers the meanings of the columns for the next file with such headers. */
    public void remember() {
        draft.remember();
    }

    /** Tries the import; the wizard is modal, so nobody edits the model meanwhile. */
    private void plan() {
        ImportPlan[] plan = new ImportPlan[1];
        String problem = null;
        try {
            wizard.getContainer().run(true, true, monitor -> plan[0] = plan(monitor));
        } catch (InterruptedException e) {
            problem = Texts.get("import.cancelled");
        } catch (InvocationTargetException e) {
            problem = words(refusal(e));
        }
        preview.show(plan[0], problem);
        wizard.getContainer().updateButtons();
    }

    private ImportPlan plan(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("import.working"), IProgressMonitor.UNKNOWN);
        try {
            ImportPlan plan = draft.plan((rows, total) -> {
                monitor.subTask(Texts.get("import.workingRows", rows));
                return !monitor.isCanceled();
            });
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            return plan;
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (ExchangeException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    private static ExchangeException refusal(InvocationTargetException e) {
        if (e.getCause() instanceof ExchangeException refused) {
            return refused;
        }
        throw new IllegalStateException(e.getCause());
    }

    /** What went wrong, where, and what to do about it. */
    public static String words(ExchangeException e) {
        Locale locale = Locale.getDefault();
        String place = e.line() > 0 ? Texts.get("import.line", e.line()) + ": " : "";
        String reason = e.reason().in(locale);
        return place + Texts.get("import.refused", place.isEmpty()
                ? reason.substring(0, 1).toUpperCase(locale) + reason.substring(1) : reason,
                e.remedy().inWorkbench(locale));
    }
}
