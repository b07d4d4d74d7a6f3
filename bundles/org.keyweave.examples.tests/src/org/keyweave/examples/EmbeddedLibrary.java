/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Methodology;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.SaveOptions;

/**
 * Puts the shipped library into the example models in place of the copy that they hold: to be run after the library
 * was changed. References into the library are kept, because its identifiers are stable.
 */
final class EmbeddedLibrary {

    private EmbeddedLibrary() {
    }

    /**
     * Renews all example files.
     *
     * @param args the folder of the model files, {@code bundles/org.keyweave.examples/src/org/keyweave/examples/models}
     */
    public static void main(String[] args) throws IOException {
        for (Example example : Examples.list()) {
            for (Locale locale : MethodologyLibrary.LANGUAGES) {
                LoadedModel model = ModelFile.load(Path.of(args[0], example.fileName(locale)));
                renew(model, locale);
                ModelFile.save(model, SaveOptions.DEFAULT.withoutBackup());
            }
        }
    }

    /**
     * Replaces the methodology of a model by the shipped one.
     *
     * @throws IllegalStateException when the model refers to an entry that the shipped library lacks
     */
    static void renew(LoadedModel model, Locale locale) {
        Portfolio portfolio = (Portfolio) model.root();
        Methodology old = portfolio.getMethodology();
        Map<EObject, String> ids = new HashMap<>();
        ids.put(old, model.id(old));
        for (TreeIterator<EObject> all = old.eAllContents(); all.hasNext();) {
            EObject entry = all.next();
            ids.put(entry, model.id(entry));
        }
        portfolio.setMethodology(MethodologyLibrary.load(locale));
        EcoreUtil.UsageCrossReferencer.findAll(ids.keySet(), portfolio).forEach((entry, settings) -> {
            EObject renewed = model.element(ids.get(entry)).orElseThrow(
                    () -> new IllegalStateException("The library has no " + ids.get(entry) + " any more"));
            for (Setting setting : List.copyOf(settings)) {
                replace(setting, entry, renewed);
            }
        });
    }

    private static void replace(Setting setting, EObject entry, EObject renewed) {
        EReference reference = (EReference) setting.getEStructuralFeature();
        if (!reference.isChangeable()) {
            return;
        }
        EObject owner = setting.getEObject();
        if (reference.isMany()) {
            List<Object> targets = new ArrayList<>((List<?>) owner.eGet(reference));
            targets.replaceAll(target -> target == entry ? renewed : target);
            owner.eSet(reference, targets);
        } else {
            owner.eSet(reference, renewed);
        }
    }
}
