/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notices that something happened to files in the folders of open models. It may say so once too often, and where the
 * file system reports nothing, such as on a network, never: whoever hears it looks for himself.
 */
final class DiskWatch {

    private static final Logger LOG = System.getLogger(DiskWatch.class.getName());

    private final Map<Path, WatchKey> folders = new ConcurrentHashMap<>();
    private final Runnable happened;
    private final WatchService service;

    private DiskWatch(WatchService service, Runnable happened) {
        this.service = service;
        this.happened = happened;
    }

    /**
     * Starts to watch; nothing at first.
     *
     * @param happened run on a thread of its own
     */
    static DiskWatch start(Runnable happened) throws IOException {
        DiskWatch watch = new DiskWatch(FileSystems.getDefault().newWatchService(), happened);
        Thread thread = new Thread(watch::run, "Keyweave file watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** Watches these folders and no others. */
    void follow(Set<Path> wanted) {
        folders.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        for (Path folder : wanted) {
            try {
                if (!folders.containsKey(folder)) {
                    folders.put(folder, folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
                }
            } catch (IOException e) {
                LOG.log(Level.INFO, folder + " is not watched", e);
            }
        }
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.take();
                boolean ours = false;
                for (WatchEvent<?> event : key.pollEvents()) {
                    ours |= !(event.context() instanceof Path name) || !name.toString().startsWith(".");
                }
                if (!key.reset()) {
                    folders.values().remove(key);
                }
                if (ours) {
                    happened.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "files are no longer watched");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
