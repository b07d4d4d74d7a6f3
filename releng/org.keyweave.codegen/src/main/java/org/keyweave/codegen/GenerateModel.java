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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Generates the code and labels of the metamodel into the {@code src-gen} folders of the model bundle and of the edit
 * bundle: {@code GenerateModel <folder of the bundles>}.
 *
 * <p>In the edit bundle's {@code src-gen} lie, beside Java, {@code plugin.properties} (a source folder's resources come
 * to the root of the jar, where both OSGi and EMF without OSGi look for it) and EMF's icons, which an icon of the same
 * name in the bundle's own {@code icons} folder replaces. The model bundle gets {@code labels.properties} in its main
 * package.
 */
public final class GenerateModel {

    private static final String LABELS = "org/keyweave/model/labels";
    private static final List<String> ICON_ENDINGS = List.of(".gif", ".png", ".svg");

    private GenerateModel() {
    }

    /**
     * Generates.
     *
     * @param arguments the folder of the bundles
     * @throws IOException when the model cannot be read or the code not written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected: <folder of the bundles>");
        }
        Path bundles = Path.of(arguments[0]).toRealPath();
        Metamodel metamodel = Metamodel.load(bundles);
        SourceFolder model = new SourceFolder(bundles.resolve(Metamodel.MODEL_BUNDLE).resolve("src-gen"));
        SourceFolder edit = new SourceFolder(bundles.resolve(Metamodel.EDIT_BUNDLE).resolve("src-gen"));
        Map<String, String> editLabels = Map.of();
        for (Language language : Language.values()) {
            model.write(LABELS + language.fileSuffix() + ".properties",
                    bytes(ModelLabels.of(metamodel.packages(), language)));
            editLabels = EditLabels.of(metamodel.genModel(), language);
            edit.write("plugin" + language.fileSuffix() + ".properties", bytes(editLabels));
        }
        try (JavaGeneration generation = new JavaGeneration(metamodel)) {
            generation.run();
            Path generatedEdit = generation.bundle(Metamodel.EDIT_BUNDLE);
            requireAll(editLabels.keySet(), generatedEdit.resolve("plugin.properties"));
            model.writeAll(generation.bundle(Metamodel.MODEL_BUNDLE).resolve("src-gen"));
            edit.writeAll(generatedEdit.resolve("src-gen"));
            addIcons(edit, generatedEdit, bundles.resolve(Metamodel.EDIT_BUNDLE));
        }
        model.deleteStale();
        edit.deleteStale();
        System.out.printf("Model code: %d files, %d changed; edit code: %d files, %d changed%n",
                model.files(), model.changed(), edit.files(), edit.changed());
    }

    /** Takes over EMF's icons except those that the bundle draws itself, with whatever ending. */
    private static void addIcons(SourceFolder edit, Path generated, Path bundle) throws IOException {
        Path icons = generated.resolve("icons");
        if (!Files.isDirectory(icons)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(icons)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path icon : files) {
            String name = generated.relativize(icon).toString().replace('\\', '/');
            String stem = name.substring(0, name.lastIndexOf('.'));
            if (ICON_ENDINGS.stream().noneMatch(ending -> Files.exists(bundle.resolve(stem + ending)))) {
                edit.write(name, Files.readAllBytes(icon));
            }
        }
    }

    /**
     * EMF's own English texts are not used, but name every key that the generated code asks for. The name of the bundle
     * stands in its manifest: Tycho would look for its translation beside the manifest and not find it.
     */
    private static void requireAll(Set<String> keys, Path generated) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(generated)) {
            properties.load(reader);
        }
        var missing = new TreeSet<>(properties.stringPropertyNames());
        missing.removeAll(keys);
        missing.removeAll(Set.of("pluginName", "providerName"));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no text for " + missing);
        }
    }

    private static byte[] bytes(Map<String, String> labels) {
        return PropertiesText.of(labels).getBytes(StandardCharsets.UTF_8);
    }
}
