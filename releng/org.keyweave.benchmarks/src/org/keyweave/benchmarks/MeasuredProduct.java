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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the product with one more bundle, which measures it from within and closes it. */
final class MeasuredProduct {

    /**
     * The property that says whether the stack of the user interface is looked at during each delay; {@code true} or
     * {@code false}. Looking costs some time of its own.
     */
    static final String STACKS = "keyweave.measure.stacks";

    private static final String BUNDLE = "org.keyweave.benchmarks.ui";
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final long PATIENCE_MINUTES = 15;

    private final Path folder;
    private final Path product = Path.of(System.getProperty("keyweave.product")).toAbsolutePath();
    private final Path measuring = Path.of(System.getProperty("keyweave.benchmarks.ui")).toAbsolutePath().normalize();
    private int runs;

    /** Prepares a configuration in a folder of its own; the product is not touched. */
    MeasuredProduct(Path folder) throws IOException {
        this.folder = folder;
        Path configuration = folder.resolve("configuration");
        Files.createDirectories(configuration.resolve(BUNDLES).getParent());
        List<String> bundles = new ArrayList<>();
        for (String line : Files.readAllLines(product.resolve("configuration").resolve(BUNDLES))) {
            bundles.add(line.startsWith("#") ? line : line.replaceFirst("^([^,]+,[^,]+),", "$1,"
                    + product.toUri().toString().replace("file:///", "file:/")));
        }
        bundles.add(BUNDLE + ",1.0.0.qualifier,file:" + measuring + "/,4,false");
        Files.write(configuration.resolve(BUNDLES), bundles);
        Files.writeString(folder.resolve("dev.properties"), "@ignoredot@=true\n" + BUNDLE + "=target/classes\n");
        Files.writeString(configuration.resolve("config.ini"), String.join("\n",
                "osgi.bundles=reference\\:file\\:" + plugin("org.eclipse.equinox.simpleconfigurator_") + "@1\\:start",
                "osgi.bundles.defaultStartLevel=4", "osgi.framework=file\\:" + plugin("org.eclipse.osgi_"),
                "org.eclipse.equinox.simpleconfigurator.configUrl=file\\:" + configuration.resolve(BUNDLES), ""));
    }

    private Path plugin(String prefix) throws IOException {
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith(prefix)).findFirst()
                    .orElseThrow(() -> new IOException("no " + prefix + " in " + product));
        }
    }

    /**
     * One start of an application.
     *
     * @param what the scenario, see the bundle that measures
     * @param model the file that it works on; may be {@code null}
     * @return the figures by name; of several with one name the last
     */
    Map<String, String> run(String application, String what, Path model) throws IOException {
        Path out = folder.resolve("figures-" + runs + ".txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-Xmx2g",
                "-Dkeyweave.measure=" + what, "-D" + STACKS + "=" + Boolean.getBoolean(STACKS),
                "-Dkeyweave.measure.out=" + out, "-Dkeyweave.measure.file=" + model, "-jar",
                plugin("org.eclipse.equinox.launcher_").toString(), "-install", product.toString(), "-configuration",
                folder.resolve("configuration").toString(), "-dev", folder.resolve("dev.properties").toUri().toString(),
                "-data", folder.resolve("data-" + runs++).toString(), "-nl", "en"));
        command.addAll(application.endsWith(".bare") ? List.of("-application", application)
                : List.of("-product", "org.keyweave.ui.product", "-application", application));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log-" + runs + ".txt").toFile()).start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (!Files.exists(out)) {
            throw new IOException("nothing was measured: " + Files.readString(folder.resolve("log-" + runs + ".txt")));
        }
        Map<String, String> figures = new TreeMap<>();
        for (String line : Files.readAllLines(out)) {
            int equals = line.indexOf('=');
            figures.put(line.substring(0, equals), line.substring(equals + 1));
            if (line.contains("_freeze=") || line.contains("_cause=") || line.startsWith("failed=")) {
                System.err.println(what + ": " + line);
            }
        }
        return figures;
    }
}
