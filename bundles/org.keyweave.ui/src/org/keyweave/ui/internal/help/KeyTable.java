/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that are bound now to commands that a user of Keyweave has, by the category of the command. */
final class KeyTable {

    /**
     * What the platform brings along and Keyweave offers; all of Keyweave's own commands are added to these. Only what
     * the workbench itself binds is here: what an IDE binds besides depends on what else is installed.
     */
    private static final List<String> OFFERED = List.of("org.eclipse.ui.newWizard", "org.eclipse.ui.file.close",
            "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll",
            "org.eclipse.ui.file.print", "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste",
            "org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.findReplace",
            "org.eclipse.ui.edit.rename", "org.eclipse.ui.window.openEditorDropDown",
            "org.eclipse.ui.window.activateEditor", "org.eclipse.ui.window.nextEditor",
            "org.eclipse.ui.window.previousEditor", "org.eclipse.ui.window.nextView",
            "org.eclipse.ui.window.previousView", "org.eclipse.ui.window.maximizePart",
            "org.eclipse.ui.part.nextPage", "org.eclipse.ui.part.previousPage",
            "org.eclipse.ui.window.showViewMenu", "org.eclipse.ui.window.quickAccess",
            "org.eclipse.ui.window.showKeyAssist");
    private static final String OWN = "org.keyweave.";

    /**
     * One command.
     *
     * @param id identifier of the command
     * @param category name of the group that it belongs to
     * @param command name of the command
     * @param keys all key sequences that start it, as they are written on this system
     */
    record Row(String id, String category, String command, String keys) {
    }

    private KeyTable() {
    }

    /** The rows as they are bound now, Keyweave's own group first. */
    static List<Row> rows() {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        Map<Command, TreeSet<String>> keys = new LinkedHashMap<>();
        for (Binding binding : service.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && offered(command.getId()) && active(service, binding)) {
                keys.computeIfAbsent(command.getCommand(),
                        any -> new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(key -> key)))
                        .add(binding.getTriggerSequence().format());
            }
        }
        List<Row> rows = new ArrayList<>();
        keys.forEach((command, sequences) -> {
            try {
                String name = command.getName().replaceFirst("(\\.{3}|\u2026)$", "");
                rows.add(new Row(command.getId(), command.getCategory().getName(), name,
                        String.join(", ", sequences)));
            } catch (NotDefinedException e) {
                // A key for a command of a bundle that is not there.
                System.getLogger(KeyTable.class.getName()).log(System.Logger.Level.DEBUG, command.getId(), e);
            }
        });
        Collator collator = Collator.getInstance();
        rows.sort(Comparator.comparing((Row row) -> !row.category().equals("Keyweave"))
                .thenComparing(Row::category, collator).thenComparing(Row::command, collator));
        return rows;
    }

    private static boolean offered(String id) {
        return id.startsWith(OWN) || OFFERED.contains(id);
    }

    /** Of several bindings of one sequence the platform picks one; the others would be wrong here. */
    private static boolean active(IBindingService service, Binding binding) {
        return service.getActiveScheme() != null && binding.getSchemeId().equals(service.getActiveScheme().getId())
                && (binding.getPlatform() == null || binding.getPlatform().equals(org.eclipse.swt.SWT.getPlatform()))
                && (binding.getLocale() == null || java.util.Locale.getDefault().toString()
                        .startsWith(binding.getLocale()));
    }
}
