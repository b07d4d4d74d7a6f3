/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.keyweave.benchmarks.empty.EmptyApplication;

/**
 * The product with one bundle more, whose application does nothing: the same framework, bundles, Java options and class
 * archive as those of the command line.
 */
final class EmptyHeadlessApplication {

    private static final String BUNDLE = "org.keyweave.benchmarks.empty";
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";

    private final Path product;
    private final Path configuration;

    /**
     * Prepares the configuration.
     *
     * @param product folder of the product
     * @param folder where the configuration and the bundle are put
     */
    EmptyHeadlessApplication(Path product, Path folder) throws IOException {
        this.product = product;
        configuration = folder.resolve("empty");
        Path bundle = folder.resolve("empty.jar");
        writeBundle(bundle);
        Files.createDirectories(configuration.resolve(BUNDLES).getParent());
        Path own = product.resolve("configuration");
        Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        Files.copy(own.resolve(BUNDLES), configuration.resolve(BUNDLES));
        Files.writeString(configuration.resolve(BUNDLES), "\n" + BUNDLE + ",1.0.0," + bundle.toUri() + ",4,false\n",
                StandardOpenOption.APPEND);
    }

    private static void writeBundle(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", BUNDLE + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Require-Bundle", "org.eclipse.equinox.app");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(("<plugin><extension id=\"app\" point=\"org.eclipse.core.runtime.applications\"><application>"
                    + "<run class=\"" + EmptyApplication.class.getName() + "\"/></application></extension></plugin>")
                            .getBytes(StandardCharsets.UTF_8));
            String type = EmptyApplication.class.getName().replace('.', '/') + ".class";
            jar.putNextEntry(new JarEntry(type));
            try (InputStream in = EmptyApplication.class.getResourceAsStream("/" + type)) {
                in.transferTo(jar);
            }
        }
    }

    /**
     * The command that starts it.
     *
     * @param java program
     * @param cache what the start script of the product keeps between starts, with its class archive
     */
    String[] command(String java, Path cache) throws IOException {
        return new String[] {java, "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off", "-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8", "-XX:SharedArchiveFile=" + find(cache, "classes.jsa"), "-jar",
            find(product.resolve("plugins"), "org.eclipse.equinox.launcher_").toString(), "-install",
            product.toString(), "-configuration", configuration.toString(), "-nosplash", "-data", "@none",
            "-application", BUNDLE + ".app"};
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
            if (found.isEmpty()) {
                throw new IOException("there is no " + name + " in " + folder);
            }
            return found.get(0);
        }
    }
}
