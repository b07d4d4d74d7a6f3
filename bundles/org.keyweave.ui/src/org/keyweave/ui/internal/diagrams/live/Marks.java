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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.ui.decor.Fade;
import org.keyweave.diagram.ui.decor.Gravity;
import org.keyweave.diagram.ui.decor.Tag;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.Outcome;

/** What a scenario takes from a diagram: fades and words, none twice on one element. */
final class Marks {

    private final Anchors anchors;
    private final Set<DiagramElement> faded = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<DiagramElement> tagged = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Fade> fades = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    Marks(Anchors anchors) {
        this.anchors = anchors;
    }

    /** What is taken back. */
    List<Fade> fades() {
        return fades;
    }

    /** The words. */
    List<Tag> tags() {
        return tags;
    }

    /** A person with all lines that end there. */
    void leaves(Person person) {
        for (DiagramElement element : anchors.of(person)) {
            fade(element);
            tag(element, Gravity.CALM, Texts.get("live.leaves"));
            Anchors.edges(element).forEach(this::fade);
        }
    }

    /** Lines of touchpoints that are lost, and lines that stand for nothing but such. */
    void falls(Outcome outcome) {
        Set<EObject> lost = Collections.newSetFromMap(new IdentityHashMap<>());
        lost.addAll(outcome.departure().lostTouchpoints());
        for (EObject touchpoint : lost) {
            for (DiagramElement element : anchors.of(touchpoint)) {
                boolean all = element instanceof EdgeElement && element.semanticElements().stream()
                        .filter(Touchpoint.class::isInstance).allMatch(lost::contains);
                if (all) {
                    fade(element);
                }
            }
        }
    }

    /** People of the account who lose their last contact, and those on whom everything hangs then. */
    void people(Outcome outcome) {
        Departure departure = outcome.departure();
        for (Person person : departure.lostDecisionMakers()) {
            tagAll(person, Gravity.ERROR, "live.cutOff.decision");
        }
        for (Side side : Side.values()) {
            for (Person person : outcome.analysis().network().people(side)) {
                if (isCutOff(outcome, side, person)) {
                    tagAll(person, Gravity.WARNING, "live.cutOff");
                }
            }
        }
        if (outcome.after().count() == 1) {
            for (Member member : outcome.after().criticalSet()) {
                tagAll(member.person(), Gravity.ERROR, "live.hangs");
            }
        }
    }

    private static boolean isCutOff(Outcome outcome, Side side, Person person) {
        return !outcome.departure().leaving().contains(person) && outcome.departure().lostContacts().stream()
                .anyMatch(contact -> contact.supplierPerson() == person || contact.customerPerson() == person)
                && outcome.rest().graph().degree(side, outcome.rest().indexOf(side, person)) == 0;
    }

    /** What becomes of another account, where it is shown as a whole. */
    void account(Outcome outcome) {
        Departure departure = outcome.departure();
        boolean falls = departure.fallsToSingleThread() || departure.fallsToNone();
        for (DiagramElement element : anchors.of(outcome.analysis().account())) {
            tag(element, falls ? Gravity.ERROR : Gravity.WARNING, Texts.get("live.threads",
                    departure.before().threads(), departure.after().threads()));
        }
    }

    private void tagAll(Person person, Gravity gravity, String key) {
        anchors.of(person).forEach(element -> tag(element, gravity, Texts.get(key)));
    }

    /** Takes an element back. */
    void fade(DiagramElement element) {
        if (faded.add(element)) {
            fades.add(new Fade(element));
        }
    }

    /** Puts a word to an element; the first one stays. */
    void tag(DiagramElement element, Gravity gravity, String word) {
        if (tagged.add(element)) {
            tags.add(new Tag(element, gravity, word));
        }
    }
}
