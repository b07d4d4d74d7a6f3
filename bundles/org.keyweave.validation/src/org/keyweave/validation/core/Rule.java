/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.FindingSeverity;

/**
 * A rule by which a model is judged. A rule keeps no state; its texts lie in {@code messages.properties} of its package
 * under its id: {@code .name}, one or more messages, {@code .explanation} (why it matters) and {@code .remedy} (what to
 * do).
 *
 * <p>A rule may look at its subject, at everything in the same account, at what is referenced from there, at the
 * methodology, and at the dates of the portfolio. A rule on the {@link org.keyweave.model.Portfolio} may look at
 * everything. The incremental validator relies on that.
 *
 * @param <T> kind of element that the rule is judged on
 */
public abstract class Rule<T extends EObject> {

    private final String id;
    private final RuleCategory category;
    private final FindingSeverity defaultSeverity;
    private final Class<T> subjectType;

    /**
     * @param id stable identifier, as methodologies and exclusions name it
     * @param defaultSeverity severity where the methodology says nothing
     * @param subjectType every element of this type is judged
     */
    protected Rule(String id, RuleCategory category, FindingSeverity defaultSeverity, Class<T> subjectType) {
        this.id = Objects.requireNonNull(id);
        this.category = category;
        this.defaultSeverity = defaultSeverity;
        this.subjectType = subjectType;
    }

    /** Stable identifier, such as {@code single-thread}. */
    public final String id() {
        return id;
    }

    /** What the rule looks at. */
    public final RuleCategory category() {
        return category;
    }

    /** Severity where the methodology of the model says nothing. */
    public final FindingSeverity defaultSeverity() {
        return defaultSeverity;
    }

    /** Type of the elements that are judged. */
    public final Class<T> subjectType() {
        return subjectType;
    }

    /**
     * Judges an element and reports what is wrong. Reads only.
     *
     * @param subject element to judge
     * @param context date, methodology and figures
     * @param sink takes the findings; most are on the subject itself
     */
    public abstract void check(T subject, RuleContext context, FindingSink sink);

    /**
     * Whether a change of an element of that class outside of the subject's own part can change what the rule says.
     * Asked of rules on the portfolio only, to spare them edits that do not concern them.
     */
    public boolean looksAt(EClass type) {
        return true;
    }

    /**
     * The ways in which software can help with a finding of this rule, most helpful first, leaving out those that do
     * not apply now. The general fix, excluding the finding, is not among them.
     */
    public List<QuickFix> quickFixes(Finding finding) {
        return List.of();
    }

    /** Name of the rule. */
    public final String name(Locale locale) {
        return texts(locale).get(id + ".name");
    }

    /** Why it matters. */
    public final String explanation(Locale locale) {
        return texts(locale).get(id + ".explanation");
    }

    /** What to do. */
    public final String remedy(Locale locale) {
        return texts(locale).get(id + ".remedy");
    }

    /** A text of this rule that goes into the model, such as the name of a new action. */
    protected final String content(Locale locale, String key, Object... arguments) {
        return texts(locale).get(id + ".content." + key, arguments);
    }

    /** The texts of the rule's package. */
    final Messages texts(Locale locale) {
        return Messages.of(getClass(), locale);
    }

    @Override
    public final String toString() {
        return id;
    }
}
