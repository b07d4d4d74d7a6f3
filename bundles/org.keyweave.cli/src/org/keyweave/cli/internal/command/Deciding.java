/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.exchange.importing.Decision;
import org.keyweave.exchange.importing.Doubt;

/**
 * Decisions as the user types them: what a doubt is about, a line or a name, after its file where there are several;
 * and {@code new}, {@code skip}, or the person by number in the list, code or mail address.
 */
final class Deciding {

    private final CommandContext context;
    private final Map<String, String> typed;

    Deciding(CommandContext context, Map<String, String> typed) {
        this.context = context;
        this.typed = typed;
    }

    /** How a doubt is named in a decision. */
    static String name(Doubt doubt) {
        return doubt.key().line() > 0 ? String.valueOf(doubt.key().line()) : doubt.words();
    }

    /**
     * The decisions about some doubts; what was typed about no doubt is told, because it was decided before.
     *
     * @throws CommandException when a decision means nobody among the candidates
     */
    Map<Doubt.Key, Decision> about(List<Doubt> doubts) throws CommandException {
        Map<Doubt.Key, Decision> decisions = new HashMap<>();
        Set<String> unused = new HashSet<>(typed.keySet());
        for (Doubt doubt : doubts) {
            for (Map.Entry<String, String> entry : new LinkedHashMap<>(typed).entrySet()) {
                String about = entry.getKey();
                if (about.equals(name(doubt)) || about.equals(doubt.key().source() + ":" + name(doubt))) {
                    decisions.put(doubt.key(), decision(doubt, entry.getValue()));
                    unused.remove(about);
                }
            }
        }
        for (String about : typed.keySet()) {
            if (unused.contains(about)) {
                context.warn(context.text("import.decide.unused", about));
            }
        }
        return decisions;
    }

    private Decision decision(Doubt doubt, String value) throws CommandException {
        switch (value) {
            case "new":
                return new Decision.Fresh();
            case "skip":
                return new Decision.LeaveOut();
            default:
                break;
        }
        List<Doubt.Candidate> candidates = doubt.candidates();
        if (value.matches("#\\d{1,4}")) {
            int number = Integer.parseInt(value.substring(1));
            if (number > 0 && number <= candidates.size()) {
                return new Decision.Same(candidates.get(number - 1).person());
            }
        }
        List<Doubt.Candidate> meant = candidates.stream()
                .filter(candidate -> Objects.equals(candidate.person().getCode(), value)
                        || Objects.equals(candidate.person().getEmail(), value)).toList();
        if (meant.size() != 1) {
            throw new CommandException(ExitCode.USAGE, context.text("import.decide.nobody", value, name(doubt)),
                    context.text("import.decide.remedy", candidates.size()));
        }
        return new Decision.Same(meant.get(0).person());
    }
}
