/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be named at a place of a template: the plain fields, and the variables of the repetitions that are open
 * there.
 */
final class TemplateScope {

    /** A directive that opens or closes a repeated or a conditional part. */
    static final Pattern DIRECTIVE = Pattern.compile("\\[(/?)#([a-zA-Z]+)\\s*([^\\]]*)\\]");
    private static final Pattern LIST = Pattern.compile("([\\w.]+)\\s+as\\s+(\\w+)");
    private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+)?");

    private final Collection<String> plain;
    private final Deque<Open> open = new ArrayDeque<>();

    /** Nothing open. */
    TemplateScope(Collection<String> plain) {
        this.plain = plain;
    }

    /** An open part: its directive and, when it repeats, its list and variable. */
    private record Open(String directive, String list, String variable) {
    }

    /** What is wrong with a name, and the name that was probably meant. */
    record Wrong(String name, Optional<String> meant) {
    }

    /** Whether all parts are closed. */
    boolean isClosed() {
        return open.isEmpty();
    }

    /** The directive that was opened last and is not closed yet. */
    String openDirective() {
        return open.isEmpty() ? "" : open.peek().directive();
    }

    /** What is wrong with the name in a field. */
    Optional<Wrong> field(String path) {
        return isKnown(path) ? Optional.empty() : Optional.of(new Wrong(path, TemplateFields.nearest(path, known())));
    }

    /** Whether a field stands for something that is put in its place as a block. */
    boolean isPlace(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return path.equals(TemplateFields.CONTENT) || path.equals(TemplateSchema.TOC);
        }
        String name = path.substring(dot + 1);
        return TemplateSchema.ACCOUNTS.equals(list(path.substring(0, dot))) && !name.equals("name")
                && TemplateSchema.accountFields().contains(name);
    }

    /** Enters or leaves a part. */
    Optional<Wrong> directive(Matcher found) {
        boolean closes = !found.group(1).isEmpty();
        String word = found.group(2);
        if (!word.equals("list") && !word.equals("if")) {
            return Optional.of(new Wrong(found.group(), Optional.of("[#list … as …]")));
        }
        if (closes) {
            if (open.isEmpty() || !open.peek().directive().startsWith("[#" + word)) {
                return Optional.of(new Wrong(found.group(), open.isEmpty() ? Optional.empty()
                        : Optional.of(open.peek().directive().startsWith("[#list") ? "[/#list]" : "[/#if]")));
            }
            open.pop();
            return Optional.empty();
        }
        Matcher list = LIST.matcher(found.group(3).strip());
        if (word.equals("list") && !list.matches()) {
            return Optional.of(new Wrong(found.group(), Optional.of("[#list … as …]")));
        }
        String path = word.equals("list") ? list.group(1) : found.group(3).strip();
        Optional<String> name = listName(path);
        if (name.isEmpty()) {
            return Optional.of(new Wrong(path, TemplateFields.nearest(path, lists())));
        }
        open.push(new Open(found.group(), word.equals("list") ? name.get() : "", word.equals("list") ? list.group(2)
                : ""));
        return Optional.empty();
    }

    /** All that may be named here. */
    Collection<String> known() {
        TreeSet<String> known = new TreeSet<>(plain);
        for (Open each : open) {
            if (!each.variable().isEmpty()) {
                fields(each.list()).forEach(field -> known.add(each.variable() + "." + field));
            }
        }
        return known;
    }

    private boolean isKnown(String path) {
        return PATH.matcher(path).matches() && (plain.contains(path) || known().contains(path));
    }

    private Collection<String> lists() {
        TreeSet<String> lists = new TreeSet<>(TemplateSchema.lists().keySet());
        lists.add(TemplateSchema.ACCOUNTS);
        for (Open each : open) {
            if (each.list().equals(TemplateSchema.ACCOUNTS)) {
                TemplateSchema.lists().keySet().forEach(list -> lists.add(each.variable() + "." + list));
            }
        }
        return lists;
    }

    /** Name of the list at a path, without the account that it belongs to. */
    private Optional<String> listName(String path) {
        return lists().contains(path) ? Optional.of(path.substring(path.indexOf('.') + 1)) : Optional.empty();
    }

    private String list(String variable) {
        return open.stream().filter(each -> each.variable().equals(variable)).map(Open::list).findFirst().orElse("");
    }

    private static Collection<String> fields(String list) {
        Map<String, List<String>> lists = TemplateSchema.lists();
        return list.equals(TemplateSchema.ACCOUNTS) ? TemplateSchema.accountFields() : lists.getOrDefault(list,
                List.of());
    }
}
