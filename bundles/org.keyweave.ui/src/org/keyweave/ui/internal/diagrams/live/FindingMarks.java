/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.decor.Badge;
import org.keyweave.diagram.ui.decor.Card;
import org.keyweave.diagram.ui.decor.Decor;
import org.keyweave.diagram.ui.decor.DecorSource;
import org.keyweave.diagram.ui.decor.Gravity;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.internal.problems.FindingMenu;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.core.Finding;

/**
 * Marks what the validation has found. A finding is marked on its subject; when that is not shown, on the elements
 * that it concerns, else on what the subject is in.
 */
final class FindingMarks implements DecorSource {

    private static final int MOST_ON_A_CARD = 4;

    private final ModelSession session;
    private final Shell shell;

    FindingMarks(ModelSession session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    @Override
    public Decor decor(Diagram diagram) {
        List<Badge> badges = new ArrayList<>();
        byElement(new Anchors(diagram)).forEach((element, findings) -> badges.add(badge(element, findings)));
        return new Decor(badges, List.of(), List.of(), List.of());
    }

    /** The findings that are marked on an element, for tests. */
    List<Finding> on(DiagramElement element, Diagram diagram) {
        return byElement(new Anchors(diagram)).getOrDefault(element, List.of());
    }

    private Map<DiagramElement, List<Finding>> byElement(Anchors anchors) {
        Map<DiagramElement, List<Finding>> result = new LinkedHashMap<>();
        LiveValidation.report(session).ifPresent(report -> {
            for (Finding finding : report.findings()) {
                places(finding, anchors).forEach(element -> result.computeIfAbsent(element,
                        key -> new ArrayList<>(1)).add(finding));
            }
        });
        return result;
    }

    private static List<DiagramElement> places(Finding finding, Anchors anchors) {
        List<DiagramElement> own = anchors.signed(finding.subject());
        boolean elsewhere = anchors.diagram().target() instanceof Account shown && finding.account() != null
                && finding.account() != shown;
        if (!own.isEmpty() || elsewhere) {
            // What is wrong at another account says nothing here, even when people of this one are concerned.
            return own;
        }
        for (EObject concerned : finding.elements()) {
            List<DiagramElement> places = concerned == anchors.diagram().target() ? List.of()
                    : anchors.signed(concerned);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return anchors.near(finding.subject());
    }

    private Badge badge(DiagramElement element, List<Finding> findings) {
        List<Finding> gravestFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity)).toList();
        return new Badge(element, gravity(gravestFirst.get(0).severity()), findings.size(), card(gravestFirst),
                () -> new FindingMenu(shell).items(gravestFirst));
    }

    private static Card card(List<Finding> findings) {
        Locale locale = Locale.getDefault();
        String hint = Texts.get("live.mark.hint");
        if (findings.size() == 1) {
            Finding finding = findings.get(0);
            return new Card(finding.message(locale), List.of(finding.remedy(locale)), hint);
        }
        List<String> lines = new ArrayList<>();
        findings.stream().limit(MOST_ON_A_CARD).forEach(finding -> lines.add("\u2022 " + finding.message(locale)));
        if (findings.size() > MOST_ON_A_CARD) {
            lines.add(Texts.get("live.mark.more", findings.size() - MOST_ON_A_CARD));
        }
        return new Card(Texts.get("live.mark.several", findings.size()), lines, hint);
    }

    private static Gravity gravity(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> Gravity.ERROR;
            case WARNING -> Gravity.WARNING;
            default -> Gravity.INFO;
        };
    }
}
