/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.keyweave.model.ModelElement;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.model.provider.KeyweaveItemProviderAdapterFactory;

/**
 * A small model made for one rule. What the rule must report is called "hit-…", what it must leave alone "clean-…", by
 * the code or else the name of the element.
 */
public final class Fixture {

    private final LoadedModel model;
    private final AdapterFactoryEditingDomain domain;

    private Fixture(LoadedModel model) {
        this.model = model;
        this.domain = new AdapterFactoryEditingDomain(new KeyweaveItemProviderAdapterFactory(), new BasicCommandStack(),
                model.resourceSet());
    }

    /** A fresh copy of the fixture of a rule. */
    public static Fixture of(String ruleId) {
        try {
            return new Fixture(ModelFile.load(Path.of("fixtures", ruleId + ".keyweave")));
        } catch (ModelFileException e) {
            throw new UncheckedIOException(e.getMessage(), new IOException(e));
        }
    }

    /** The client model. */
    public Portfolio portfolio() {
        return model.portfolio().orElseThrow();
    }

    /** The editing domain in which fixes are executed. */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** Executes a command on the stack of the domain. */
    public void execute(Command command) {
        if (!command.canExecute()) {
            throw new AssertionError("cannot execute " + command);
        }
        domain.getCommandStack().execute(command);
    }

    /** The model as it would be saved. */
    public String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ModelFile.write(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What an element is in the fixture for: its code, else its name. */
    public static String purpose(EObject element) {
        if (element instanceof ModelElement known && known.getCode() != null) {
            return known.getCode();
        }
        return element instanceof NamedElement named && named.getName() != null ? named.getName()
                : element.eClass().getName();
    }

    /** Purposes that begin in a certain way. */
    public TreeSet<String> purposes(String prefix) {
        TreeSet<String> purposes = new TreeSet<>();
        elements().stream().map(Fixture::purpose).filter(each -> each.startsWith(prefix)).forEach(purposes::add);
        return purposes;
    }

    /** All elements of the model. */
    public List<EObject> elements() {
        List<EObject> elements = new ArrayList<>(List.of(portfolio()));
        portfolio().eAllContents().forEachRemaining(elements::add);
        return elements;
    }
}
