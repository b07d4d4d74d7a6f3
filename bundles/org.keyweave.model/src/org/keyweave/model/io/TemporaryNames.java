/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of temporary files: they tell who made them, so that what a killed process left behind can be removed. */
final class TemporaryNames {

    private static final AtomicLong COUNTER = new AtomicLong();
    private static final Duration OLD = Duration.ofDays(1);
    private static final Pattern TAIL = Pattern.compile("\\.([0-9a-f]+)-(\\d{1,10})-\\d+\\.tmp");

    private TemporaryNames() {
    }

    static Path next(Path target) {
        return target.resolveSibling(prefix(target) + host() + "-" + ProcessHandle.current().pid() + "-"
                + COUNTER.incrementAndGet() + ".tmp");
    }

    /** Removes temporary files of a target whose process on this machine is gone, and those older than a day. */
    static void sweep(Path target) throws IOException {
        String prefix = "." + target.getFileName();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent(),
                path -> path.getFileName().toString().startsWith(prefix + "."))) {
            for (Path file : files) {
                if (isLeftBehind(file, prefix)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isLeftBehind(Path file, String prefix) throws IOException {
        Matcher tail = TAIL.matcher(file.getFileName().toString().substring(prefix.length()));
        if (!tail.matches()) {
            return false;
        }
        if (tail.group(1).equals(host())) {
            return ProcessHandle.of(Long.parseLong(tail.group(2))).isEmpty();
        }
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(OLD));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    private static String host() {
        String name = System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", ""));
        if (name.isEmpty()) {
            try {
                name = InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                name = "localhost";
            }
        }
        return Integer.toHexString(name.hashCode());
    }
}
