/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands files that a second start was asked to open over to the Keyweave that runs already: two of them on one data
 * area would spoil each other's layout. A request is a file in a folder of the data area with one path on each line;
 * taking it is deleting it. No port is opened, and only who may write the data area can ask.
 */
final class HandOver implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HandOver.class.getName());
    private static final String ENDING = ".open";
    /** A folder on a network reports no changes; then it is looked at this often. */
    private static final int LOOK_SECONDS = 2;
    private static final int STEP_MILLIS = 50;

    private final Path folder;
    private final WatchService watch;

    private HandOver(Path folder, WatchService watch) {
        this.folder = folder;
        this.watch = watch;
    }

    private static Path folder(Path dataArea) {
        return dataArea.resolve(".keyweave-open");
    }

    /**
     * Asks the running Keyweave to open files and to come to the front.
     *
     * @return whether it took the request within the time
     */
    static boolean ask(Path dataArea, List<Path> files, long patienceMillis) throws IOException {
        Path folder = Files.createDirectories(folder(dataArea));
        String name = UUID.randomUUID().toString();
        Path written = Files.writeString(folder.resolve(name + ".tmp"),
                String.join("\n", files.stream().map(Path::toString).toList()));
        Path request = Files.move(written, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        try {
            while (Files.exists(request)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                Thread.sleep(STEP_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            Files.deleteIfExists(request);
        }
    }

    /**
     * Takes requests from now on.
     *
     * @param taker is given the files of each request, possibly none, on a thread of its own
     */
    static HandOver listen(Path dataArea, Consumer<List<Path>> taker) throws IOException {
        Path folder = Files.createDirectories(folder(dataArea));
        WatchService watch = folder.getFileSystem().newWatchService();
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        HandOver listening = new HandOver(folder, watch);
        Thread thread = new Thread(() -> listening.run(taker), "Keyweave hand-over");
        thread.setDaemon(true);
        thread.start();
        return listening;
    }

    private void run(Consumer<List<Path>> taker) {
        try {
            while (true) {
                take(taker);
                WatchKey key = watch.poll(LOOK_SECONDS, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "no more requests are taken");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Consumer<List<Path>> taker) {
        try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path request : requests) {
                List<Path> files = read(request);
                // Who asked may have given up meanwhile and told the user so.
                if (Files.deleteIfExists(request)) {
                    taker.accept(files);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "requests cannot be read in " + folder, e);
        }
    }

    private static List<Path> read(Path request) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String line : Files.readAllLines(request)) {
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                LOG.log(Level.WARNING, "not a file name: {0}", line);
            }
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
