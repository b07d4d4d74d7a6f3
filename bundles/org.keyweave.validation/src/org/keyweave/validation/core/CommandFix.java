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
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyweave.validation.edit.Edits;

/**
 * A fix of a rule, given by the changes that it makes. Its texts lie beside those of the rule: the label under the text
 * key, by default {@code <rule>.fix.<id>}, and below it {@code .description}.
 *
 * @param rule rule that offers the fix
 * @param id identifier within the rule
 * @param textKey key of the label; other than the default where several rules share a fix
 * @param effect what becomes of the finding
 * @param changes writes the changes down
 * @param arguments arguments of label and description
 */
public record CommandFix(Rule<?> rule, String id, String textKey, Effect effect, Consumer<Edits> changes,
        List<Object> arguments) implements QuickFix {

    /** A fix after which the finding is gone. */
    public static QuickFix resolving(Rule<?> rule, String id, Consumer<Edits> changes, Object... arguments) {
        return new CommandFix(rule, id, key(rule, id), Effect.RESOLVES, changes, List.of(arguments));
    }

    /** A fix that plans the way out. */
    public static QuickFix planning(Rule<?> rule, String id, Consumer<Edits> changes, Object... arguments) {
        return new CommandFix(rule, id, key(rule, id), Effect.PLANS, changes, List.of(arguments));
    }

    @Override
    public String label(Locale locale) {
        return rule.texts(locale).get(textKey, arguments.toArray());
    }

    @Override
    public String description(Locale locale) {
        return rule.texts(locale).get(textKey + ".description", arguments.toArray());
    }

    @Override
    public Command createCommand(EditingDomain domain) {
        Edits edits = new Edits(domain, label(Locale.getDefault()), description(Locale.getDefault()));
        changes.accept(edits);
        return edits.command();
    }

    private static String key(Rule<?> rule, String id) {
        return rule.id() + ".fix." + id;
    }
}
