/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.text.JsonOutput;

import picocli.CommandLine.Option;

/** Makes Keyweave known to the desktop of the user, so that a double click opens a model; or takes that back. */
final class DesktopCommand extends KeyweaveCommand {

    private static final int PATIENCE_SECONDS = 20;

    @Option(names = "--folder", paramLabel = "FOLDER", order = 10)
    private String folder;

    @Option(names = "--remove", order = 11)
    private boolean remove;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            throw new CommandException(ExitCode.USAGE, context.text("desktop.notHere"),
                    context.text("desktop.notHere.remedy"));
        }
        Path data = folder == null ? userData() : context.path(folder);
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : files(context).contents().entrySet()) {
            Path path = data.resolve(file.getKey());
            if (remove ? delete(context, path) : write(context, path, file.getValue())) {
                changed.add(path);
            }
        }
        boolean told = tell("update-mime-database", data.resolve("mime"))
                & tell("update-desktop-database", data.resolve("applications"));
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object(remove ? "removed" : "written",
                    Json.array(changed, Path::toString), "desktopTold", told));
        } else {
            context.print(context.text(remove ? "desktop.removed" : "desktop.done", changed.size(), data));
            changed.forEach(path -> context.print("  ", data.relativize(path).toString()));
            if (!told) {
                context.print(context.text("desktop.later"));
            }
        }
        return ExitCode.DONE;
    }

    private static Path userData() {
        String named = System.getenv("XDG_DATA_HOME");
        return named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(named);
    }

    /** The files for the product that runs. */
    private static DesktopFiles files(CommandContext context) throws CommandException {
        String area = System.getProperty("osgi.install.area", "");
        Path home = area.startsWith("file:") ? Path.of(URI.create(area.replace(" ", "%20"))) : Path.of(area);
        Path script = home.resolve("keyweave").toAbsolutePath().normalize();
        Path icon = home.resolve("keyweave.svg");
        try {
            if (Files.isExecutable(script) && Files.isRegularFile(script)) {
                return new DesktopFiles(script, Files.readString(icon));
            }
        } catch (IOException e) {
            throw new CommandException(ExitCode.INPUT, context.text("desktop.noProduct", icon),
                    context.text("desktop.noProduct.remedy"), e);
        }
        throw new CommandException(ExitCode.INPUT, context.text("desktop.noProduct", script),
                context.text("desktop.noProduct.remedy"));
    }

    private static boolean write(CommandContext context, Path path, String text) throws CommandException {
        try {
            Files.createDirectories(path.getParent());
        } catch (IOException e) {
            throw OutputFile.failure(context, path, e);
        }
        OutputFile.write(context, path, text);
        return true;
    }

    private static boolean delete(CommandContext context, Path path) throws CommandException {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException e) {
            throw OutputFile.failure(context, path, e);
        }
    }

    /** Lets the desktop read its folder anew; without the program that does, it does so at the next login. */
    private static boolean tell(String program, Path directory) {
        if (!Files.isDirectory(directory)) {
            return true;
        }
        try {
            Process process = new ProcessBuilder(program, directory.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroy();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
