/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.keyweave.cli.CommandProvider;
import org.keyweave.cli.internal.command.BuiltInCommand;

/** All commands: those of this bundle, those of the extension point, and in plain Java those of the service loader. */
final class CommandRegistry {

    private static final String POINT = "org.keyweave.cli.commands";

    private CommandRegistry() {
    }

    /** The command of a name; only its own provider is made. */
    static Optional<CommandProvider> find(String name) {
        for (BuiltInCommand command : BuiltInCommand.values()) {
            if (command.provider().name().equals(name)) {
                return Optional.of(command.provider());
            }
        }
        for (IConfigurationElement element : elements()) {
            if (name.equals(element.getAttribute("name"))) {
                return Optional.of(create(element));
            }
        }
        return services().stream().filter(provider -> provider.name().equals(name)).findFirst();
    }

    /** All commands in the order of the list. */
    static List<CommandProvider> all() {
        List<CommandProvider> all = new ArrayList<>();
        for (BuiltInCommand command : BuiltInCommand.values()) {
            all.add(command.provider());
        }
        for (IConfigurationElement element : elements()) {
            all.add(create(element));
        }
        all.addAll(services());
        all.sort(Comparator.comparingInt(CommandProvider::order).thenComparing(CommandProvider::name));
        return all;
    }

    private static IConfigurationElement[] elements() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? new IConfigurationElement[0] : registry.getConfigurationElementsFor(POINT);
    }

    private static CommandProvider create(IConfigurationElement element) {
        try {
            return (CommandProvider) element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException("command " + element.getAttribute("name") + " of "
                    + element.getContributor().getName() + " cannot be made", e);
        }
    }

    /** Providers on the class path; inside OSGi the extension point has them all. */
    private static List<CommandProvider> services() {
        List<CommandProvider> providers = new ArrayList<>();
        if (RegistryFactory.getRegistry() == null) {
            ServiceLoader.load(CommandProvider.class, CommandRegistry.class.getClassLoader()).forEach(providers::add);
        }
        return providers;
    }
}
