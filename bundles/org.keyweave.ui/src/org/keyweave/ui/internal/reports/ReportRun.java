/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.keyweave.analysis.compare.Version;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.state.KeyviewsFile;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.report.ReportFile;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.build.EarlierVersion;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.office.DocxTemplate;
import org.keyweave.report.office.DocxWriter;
import org.keyweave.report.slides.DeckTemplate;
import org.keyweave.report.slides.PptxWriter;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Writes a report in the background. The wizard is modal, so nobody edits the model meanwhile. */
final class ReportRun implements IRunnableWithProgress {

    private final ModelSession session;
    private final ReportRequest request;

    ReportRun(ModelSession session, ReportRequest request) {
        this.session = session;
        this.request = request;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("report.working"), IProgressMonitor.UNKNOWN);
        try {
            ReportWriter writer = writer();
            ReportOrder order = new ReportOrder(request.kind(), session.portfolio().orElseThrow(),
                    session.file().getFileName().toString(), request.locale(), request.accounts(), request.leaving(),
                    views(), step -> {
                        monitor.subTask(step);
                        return !monitor.isCanceled();
                    });
            if (request.since().isPresent()) {
                order = order.withSince(earlier(request.since().get()));
            }
            ReportFile.write(ReportMaker.make(order), writer, request.target(), order.progress());
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    private ReportWriter writer() throws IOException {
        if (request.template().isEmpty()) {
            return request.format().writer();
        }
        Path template = request.template().get();
        return request.format() == ReportFormat.PPTX ? new PptxWriter(DeckTemplate.of(template))
                : new DocxWriter(DocxTemplate.of(template));
    }

    private Keyviews views() throws IOException {
        Path beside = KeyviewsFile.beside(session.file());
        return Files.exists(beside) ? KeyviewsFile.load(beside, request.locale()).views() : new Keyviews();
    }

    private static EarlierVersion earlier(Path file) throws ModelFileException {
        LoadedModel model = ModelFile.load(file);
        return new EarlierVersion(file.getFileName().toString(), Version.of(model.requirePortfolio()));
    }
}
