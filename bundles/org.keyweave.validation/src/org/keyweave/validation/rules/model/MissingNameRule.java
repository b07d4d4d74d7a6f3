/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.model;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Interaction;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Opening;
import org.keyweave.model.Person;
import org.keyweave.model.Risk;
import org.keyweave.model.Strategy;
import org.keyweave.model.Unit;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** An element without a name. Interactions may go without: their day, kind and participants tell which one it is. */
public final class MissingNameRule extends Rule<NamedElement> {

    private static final int LONGEST = 60;

    /** The rule. */
    public MissingNameRule() {
        super("missing-name", RuleCategory.MODEL, FindingSeverity.WARNING, NamedElement.class);
    }

    @Override
    public void check(NamedElement subject, RuleContext context, FindingSink sink) {
        if (isBlank(subject.getName()) && !(subject instanceof Interaction)) {
            sink.report(subject, "message", List.of(), subject.eClass());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        NamedElement element = (NamedElement) finding.subject();
        String name = derivedName(element);
        return List.of(CommandFix.resolving(this, "derive",
                edits -> edits.set(element, KeyweavePackage.Literals.NAMED_ELEMENT__NAME, name), name));
    }

    private static String derivedName(NamedElement element) {
        Locale locale = ModelPlaces.languageOf(element);
        String known = knownName(element, locale);
        if (!isBlank(known)) {
            return known;
        }
        String description = element.getDescription();
        if (!isBlank(description)) {
            String line = description.strip().lines().findFirst().orElseThrow().strip();
            return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + '…';
        }
        if (!isBlank(element.getCode())) {
            return element.getCode();
        }
        return ModelLabels.of(locale).type(element) + ' ' + (place(element) + 1);
    }

    private static String knownName(NamedElement element, Locale locale) {
        if (element instanceof Person person) {
            return isBlank(person.getEmail()) ? person.getTitle() : fromAddress(person.getEmail());
        }
        if (element instanceof Unit unit) {
            Enumerator function = unit.isSetFunction() ? unit.getFunction() : null;
            return function == null ? null : ModelLabels.of(locale).literal(function);
        }
        if (element instanceof Strategy strategy && strategy.getTemplate() != null) {
            return strategy.getTemplate().getName();
        }
        if (element instanceof Opening opening && opening.getKind() != null) {
            return opening.getKind().getName();
        }
        return element instanceof Risk risk && risk.getKind() != null ? risk.getKind().getName() : null;
    }

    /** {@code wang.wei@example.com} is most likely Wang Wei. */
    private static String fromAddress(String address) {
        String local = address.strip().replaceFirst("@.*", "");
        StringBuilder name = new StringBuilder();
        for (String word : local.split("[._\\-+]+")) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ").append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static int place(EObject element) {
        EObject container = element.eContainer();
        return container == null ? 0
                : (int) container.eContents().stream().takeWhile(each -> each != element)
                        .filter(each -> each.eClass() == element.eClass()).count();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
