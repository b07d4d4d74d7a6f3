/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Runs EMF's generator into an empty folder. EMF writes, beside Java, manifests, properties and icons into the root of
 * the two bundles; there they would be mistaken for sources, so nothing goes to the bundles directly.
 */
final class JavaGeneration implements AutoCloseable {

    private final Metamodel metamodel;
    private final Path scratch;

    JavaGeneration(Metamodel metamodel) throws IOException {
        this.metamodel = metamodel;
        scratch = Files.createTempDirectory("keyweave-codegen");
    }

    /** Generates; the files lie below {@link #bundle(String)} afterwards. */
    void run() throws IOException {
        GenModel genModel = metamodel.genModel();
        for (String bundle : new String[] {Metamodel.MODEL_BUNDLE, Metamodel.EDIT_BUNDLE}) {
            Files.createDirectories(bundle(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, Metamodel.folderUri(bundle(bundle)));
        }
        genModel.setCanGenerate(true);
        genModel.setForceOverwrite(true);
        genModel.setBundleManifest(false);
        genModel.setUpdateClasspath(false);
        describeFeatures(genModel);
        dropTranslations();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        generate(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    /** The folder that stands for a bundle. */
    Path bundle(String name) {
        return scratch.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** With a description of its own, a feature's item property descriptor asks for the key that {@link Labels} has. */
    private static void describeFeatures(GenModel genModel) {
        genModel.getAllGenPackagesWithClassifiers().forEach(p -> p.getGenClasses().forEach(c -> {
            for (GenFeature feature : c.getGenFeatures()) {
                if (feature.getPropertyDescription() == null || feature.getPropertyDescription().isBlank()) {
                    feature.setPropertyDescription(feature.getName());
                }
            }
        }));
    }

    /**
     * The texts are in properties files by now; as annotations they would be built again at every start, in the
     * initialisation of the generated package. The ecore is not saved, so nothing is lost.
     */
    private void dropTranslations() {
        for (EPackage one : metamodel.packages()) {
            List<EAnnotation> translations = new ArrayList<>();
            one.eAllContents().forEachRemaining(element -> {
                if (element instanceof EAnnotation annotation && ModelTexts.SOURCE.equals(annotation.getSource())) {
                    translations.add(annotation);
                }
            });
            translations.forEach(EcoreUtil::remove);
        }
    }

    private static void generate(Generator generator, GenModel genModel, Object projectType) {
        Diagnostic result = generator.generate(genModel, projectType, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.WARNING) {
            throw new IllegalStateException(result.toString());
        }
    }
}
