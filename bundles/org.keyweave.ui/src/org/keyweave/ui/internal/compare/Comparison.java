/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.keyweave.analysis.compare.Version;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.report.ReportFile;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.build.EarlierVersion;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.html.HtmlWriter;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.compare.VersionComparison;

/** Compares an open model, as it is now, with a file. */
final class Comparison {

    /** What takes no longer than this may be done again by itself: an edit has to wait for it at worst. */
    private static final long BRIEF_NANOS = 250_000_000L;

    private final ModelSession session;
    private final Path file;
    private FileTime stamp;
    private Version earlier;
    private VersionComparison result;
    private List<CompareRow> rows = List.of();
    private long nanos;

    Comparison(ModelSession session, Path file) {
        this.session = session;
        this.file = file;
    }

    ModelSession session() {
        return session;
    }

    Path file() {
        return file;
    }

    VersionComparison result() {
        return result;
    }

    /** What changed, line by line. */
    List<CompareRow> rows() {
        return rows;
    }

    /** Whether it was done so fast that it may be done again after each edit. */
    boolean isBrief() {
        return nanos < BRIEF_NANOS;
    }

    /** The same two versions, to be compared as they are now; the other file is read again only when it has changed. */
    Comparison again() {
        Comparison next = new Comparison(session, file);
        next.stamp = stamp;
        next.earlier = earlier;
        return next;
    }

    /**
     * Compares, with progress and cancel; the user waits, so that nobody edits the model meanwhile.
     *
     * @throws ModelFileException when the file cannot be read
     * @throws InterruptedException when the user cancelled it
     */
    void run(IRunnableContext context) throws ModelFileException, InterruptedException {
        try {
            context.run(true, true, this::compare);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ModelFileException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Compares at once, on any thread; no command changes the model meanwhile.
     *
     * @throws InvocationTargetException around the exception when the file cannot be read
     * @throws InterruptedException when it was cancelled
     */
    void compare(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("compare.working"), IProgressMonitor.UNKNOWN);
        try {
            readOther();
            session.lock().lock();
            try {
                long start = System.nanoTime();
                result = VersionComparison.of(earlier, Version.of(session.portfolio().orElseThrow()),
                        cancelling(monitor));
                rows = CompareRow.of(result, Locale.getDefault());
                nanos = System.nanoTime() - start;
            } finally {
                session.lock().unlock();
            }
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (ModelFileException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    private void readOther() throws ModelFileException {
        FileTime now = null;
        try {
            now = Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // Reading says it better.
            System.getLogger(Comparison.class.getName()).log(Level.DEBUG, "no time of {0}", file);
        }
        if (earlier == null || now == null || !now.equals(stamp)) {
            LoadedModel other = ModelFile.load(file);
            earlier = Version.of(other.requirePortfolio());
            stamp = now;
        }
    }

    private static BasicMonitor cancelling(IProgressMonitor monitor) {
        return new BasicMonitor() {
            @Override
            public boolean isCanceled() {
                return monitor.isCanceled();
            }

            @Override
            public void subTask(String name) {
                monitor.subTask(name);
            }
        };
    }

    /** Writes the comparison as a page, whole or not at all; can be stopped. */
    void writePage(Path target, ReportProgress progress) throws IOException {
        ReportOrder order = new ReportOrder(ReportKind.CHANGES, session.portfolio().orElseThrow(),
                session.file().getFileName().toString(), Locale.getDefault(), List.of(), List.of(), new Keyviews(),
                progress).withSince(new EarlierVersion(file.getFileName().toString(), earlier));
        ReportFile.write(ReportMaker.make(order), new HtmlWriter(), target, progress);
    }
}
