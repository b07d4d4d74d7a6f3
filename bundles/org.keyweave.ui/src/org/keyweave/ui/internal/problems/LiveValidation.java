/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.widgets.Slices;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.IncrementalValidator;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;

/**
 * Keeps the findings of each open model current while it is edited. Judging runs in a background job that holds the
 * session's lock, so that no command changes the model meanwhile, and gives it back as soon as one wants to; the first
 * judgement takes all accounts, later ones those that an edit can affect. Listeners are called on the user interface
 * thread.
 */
public final class LiveValidation implements SessionListener {

    private static final Logger LOG = System.getLogger(LiveValidation.class.getName());
    private static final int PAUSE_MILLIS = 250;
    /** As many elements as are begun to listen to in a few milliseconds. */
    private static final int PORTION = 2_000;
    private static final Map<ModelSession, LiveValidation> ALL = new IdentityHashMap<>();
    private static final CopyOnWriteArrayList<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private final ModelSession session;
    private final Display display;
    private final Job job;
    private final Slices listening;
    /** Listens to the whole model; {@code null} while there is none yet. */
    private volatile IncrementalValidator validator;
    private ValidationReport report;
    private Map<EObject, FindingSeverity> marks = Map.of();

    private LiveValidation(ModelSession session, Display display) {
        this.session = session;
        this.display = display;
        this.job = Job.createSystem("Keyweave validation", this::judge);
        this.listening = new Slices(display, () -> ALL.get(session) != this, () -> { });
        session.addListener(this);
    }

    /** Validates the sessions that are open and those that will be. */
    public static void start(Display display) {
        Sessions.addOpenListener(session -> {
            LiveValidation fresh = new LiveValidation(session, display);
            ALL.put(session, fresh);
            fresh.attach();
        });
    }

    /** Is called on the user interface thread whenever findings of some model have changed. */
    public static void addListener(Runnable listener) {
        LISTENERS.addIfAbsent(listener);
    }

    /** No longer called. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    /** The findings of all open models as they were judged last. */
    public static List<ValidationReport> reports() {
        return Sessions.all().stream().map(ALL::get).filter(each -> each != null && each.report != null)
                .map(each -> each.report).toList();
    }

    /** The findings of a model as they were judged last; empty until it was judged. */
    public static Optional<ValidationReport> report(ModelSession session) {
        return Optional.ofNullable(ALL.get(session)).map(each -> each.report);
    }

    /** The gravest severity of what was found about an element or anything in it. */
    public static Optional<FindingSeverity> severity(EObject element) {
        return Sessions.of(element).map(ALL::get).map(each -> each.marks.get(element));
    }

    /** The validator of the model before goes with it: to stop listening to all of that would take as long again. */
    private void attach() {
        listening.clear();
        validator = null;
        report = null;
        marks = Map.of();
        session.portfolio().map(IncrementalValidator::gradual).ifPresent(fresh -> listening.add(() -> listen(fresh)));
    }

    private void listen(IncrementalValidator fresh) {
        if (fresh.listen(PORTION)) {
            validator = fresh;
            job.schedule();
        } else {
            listening.add(() -> listen(fresh));
        }
    }

    private IStatus judge(IProgressMonitor monitor) {
        IncrementalValidator current = validator;
        if (current == null) {
            return Status.OK_STATUS;
        }
        Optional<ValidationReport> judged;
        session.lock().lock();
        try {
            judged = current.report(session::isLockAwaited);
        } finally {
            session.lock().unlock();
        }
        if (judged.isEmpty()) {
            job.schedule(PAUSE_MILLIS);
        } else if (!display.isDisposed()) {
            ValidationReport fresh = judged.get();
            Map<EObject, FindingSeverity> freshMarks = marks(fresh);
            display.asyncExec(() -> publish(current, fresh, freshMarks));
        }
        return Status.OK_STATUS;
    }

    private void publish(IncrementalValidator of, ValidationReport fresh, Map<EObject, FindingSeverity> freshMarks) {
        if (of == validator) {
            boolean same = report != null && report.findings().equals(fresh.findings())
                    && report.excluded().equals(fresh.excluded());
            report = fresh;
            marks = freshMarks;
            if (!same) {
                LISTENERS.forEach(Runnable::run);
            }
        }
    }

    private static Map<EObject, FindingSeverity> marks(ValidationReport report) {
        Map<EObject, FindingSeverity> marks = new IdentityHashMap<>();
        for (Finding finding : report.findings()) {
            for (EObject at = finding.subject(); at != null && !(at instanceof Portfolio); at = at.eContainer()) {
                marks.merge(at, finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return marks;
    }

    @Override
    public void changed(ModelSession ofSession) {
        job.schedule(PAUSE_MILLIS);
    }

    @Override
    public void reloaded(ModelSession ofSession) {
        LOG.log(Level.DEBUG, "judging anew: {0}", session.file());
        attach();
    }

    @Override
    public void closed(ModelSession ofSession) {
        ALL.remove(session);
        validator = null;
        job.cancel();
        LISTENERS.forEach(Runnable::run);
    }
}
