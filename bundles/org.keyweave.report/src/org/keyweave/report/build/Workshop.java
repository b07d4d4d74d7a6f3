/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.compare.Version;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Drawing;
import org.keyweave.report.content.Lazy;
import org.keyweave.report.content.Section;
import org.keyweave.report.content.Tone;
import org.keyweave.report.picture.Notation;
import org.keyweave.report.picture.Picture;
import org.keyweave.report.picture.PictureBook;
import org.keyweave.report.picture.PictureFooter;
import org.keyweave.validation.Validation;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.compare.VersionComparison;
import org.keyweave.validation.core.Finding;
import org.keyweave.vsm.spec.DiagramSpec;

/** What the makers of all reports share: the order, its analysis and findings, the words, and the sections so far. */
final class Workshop {

    private final ReportOrder order;
    private final Texts texts;
    private final PortfolioAnalysis analysis;
    private final PictureBook book;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private ValidationReport validation;
    private Optional<VersionComparison> since;

    Workshop(ReportOrder order) {
        this.order = order;
        texts = new Texts(order.locale());
        analysis = PortfolioAnalysis.of(order.portfolio());
        book = new PictureBook(order.locale(), order.views());
    }

    ReportOrder order() {
        return order;
    }

    Texts texts() {
        return texts;
    }

    Portfolio portfolio() {
        return order.portfolio();
    }

    LocalDate date() {
        return analysis.context().asOf();
    }

    Locale locale() {
        return order.locale();
    }

    PortfolioAnalysis analysis() {
        return analysis;
    }

    ValidationReport validation() {
        if (validation == null) {
            validation = Validation.validate(order.portfolio(), date(), new BasicMonitor());
        }
        return validation;
    }

    /** What changed since the earlier version; empty when the report is compared with none. */
    Optional<VersionComparison> since() {
        if (since == null) {
            since = order.since().map(earlier -> {
                step(texts.get("progress.since", earlier.modelName()));
                return VersionComparison.of(earlier.version(), new Version(portfolio(), date(), analysis),
                        new BasicMonitor());
            });
        }
        return since;
    }

    List<Section> sections() {
        return sections;
    }

    void step(String what) {
        order.progress().step(what);
    }

    void add(String id, String title, int level, List<Block> blocks) {
        sections.add(new Section(unique(id), title, level, blocks));
    }

    /** A name that no section, table or picture of the report has yet. */
    String unique(String id) {
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    /** A picture of a kind of diagram, drawn when a writer asks for it. */
    Block.Diagram diagram(String kind, EObject target) {
        return diagram(kind, texts.get("picture." + kind, texts.name(target)), () -> {
            step(texts.get("progress.picture", texts.name(target)));
            return book.draw(spec(kind), target);
        });
    }

    /** A picture as it is and one of the same in a changed copy of the model, drawn when a writer asks for one. */
    List<Block> diagrams(String kind, EObject target, Supplier<EObject> twin, String before, String after) {
        Lazy<List<Picture>> both = new Lazy<>(() -> {
            step(texts.get("progress.picture", texts.name(target)));
            return book.drawBoth(spec(kind), target, twin.get());
        });
        return List.of(diagram(kind, before, () -> both.get().get(0)), diagram(kind, after, () -> both.get().get(1)));
    }

    private Block.Diagram diagram(String kind, String caption, Supplier<Picture> source) {
        Drawing drawing = new Drawing(source, PictureFooter.of(order.modelName(), date(), order.locale()));
        return new Block.Diagram(unique("picture-" + kind), caption, drawing);
    }

    private DiagramSpec spec(String kind) {
        return Notation.in(order.locale()).diagram(kind).orElseThrow();
    }

    Block.FindingItem item(Finding finding) {
        return new Block.FindingItem(finding.ruleId(), texts.literal(finding.severity()), tone(finding.severity()),
                finding.account() == null ? "" : texts.name(finding.account()), texts.name(finding.subject()),
                finding.message(order.locale()), finding.explanation(order.locale()), finding.remedy(order.locale()));
    }

    List<Finding> findings(Account account) {
        return validation().of(account);
    }

    static Tone tone(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> Tone.RISK;
            case WARNING -> Tone.WATCH;
            default -> Tone.PLAIN;
        };
    }
}
