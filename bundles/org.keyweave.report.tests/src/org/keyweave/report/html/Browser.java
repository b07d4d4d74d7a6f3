/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A Chromium without a window, spoken to over its DevTools pipe, which needs neither a port nor a library. It hears of
 * whatever a page complains about and of whatever it loads. One page at a time, one thread.
 */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final long PATIENCE = 120_000;

    private final Process process;
    private final OutputStream commands;
    private final InputStream answers;
    private final Timer watch = new Timer("browser", true);
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private String session;
    private boolean loaded;
    private int calls;

    private Browser(Process process) {
        this.process = process;
        commands = process.getOutputStream();
        answers = process.getInputStream();
        watch.schedule(new TimerTask() {
            @Override
            public void run() {
                process.destroyForcibly();
            }
        }, PATIENCE);
    }

    /** The browser of this machine: the one that KEYWEAVE_CHROMIUM names, or the first one on the path. */
    static Optional<Path> installed() {
        String named = System.getenv("KEYWEAVE_CHROMIUM");
        if (System.getProperty("os.name").startsWith("Windows")) {
            return Optional.empty();
        }
        return named != null ? Optional.of(Path.of(named)) : NAMES.stream().flatMap(name -> Stream.of(
                System.getenv().getOrDefault("PATH", "").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** Starts it with a profile of its own and one page. */
    static Browser start(Path program, Path profile) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c",
                // It reads commands from its fourth and writes answers to its fifth stream.
                "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", "sh", program.toString(), "--headless=new",
                "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-dev-shm-usage", "--user-data-dir=" + profile));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--no-sandbox");
        }
        Browser browser = new Browser(new ProcessBuilder(command).start());
        String target = browser.call("Target.createTarget", "url", "about:blank").get("targetId").getAsString();
        browser.session = browser.call("Target.attachToTarget", "targetId", target, "flatten", true).get("sessionId")
                .getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            browser.call(domain + ".enable");
        }
        return browser;
    }

    /** Opens a page and waits until it is loaded. */
    void open(Path page) throws IOException {
        complaints.clear();
        requests.clear();
        loaded = false;
        call("Page.navigate", "url", page.toUri().toString());
        while (!loaded) {
            receive();
        }
    }

    /** Value of an expression in the page. */
    JsonElement evaluate(String script) throws IOException {
        JsonObject answer = call("Runtime.evaluate", "expression", script, "returnByValue", true, "awaitPromise", true);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value");
    }

    /** Moves, presses or releases the pointer at a place in the window. */
    void mouse(String type, double x, double y) throws IOException {
        call("Input.dispatchMouseEvent", "type", type, "x", x, "y", y, "button",
                type.equals("mouseMoved") ? "none" : "left", "clickCount", 1);
    }

    /** What a medium and a colour scheme make of the page. */
    void emulate(String medium, String scheme) throws IOException {
        JsonObject params = new JsonObject();
        params.addProperty("media", medium);
        params.add("features", JsonParser.parseString("[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme
                + "\"}]"));
        call("Emulation.setEmulatedMedia", params);
    }

    /** Errors and warnings since the page was opened. */
    List<String> complaints() {
        return complaints;
    }

    /** Addresses that the page loaded since, its own first. */
    List<String> requests() {
        return requests;
    }

    private JsonObject call(String method, Object... names) throws IOException {
        JsonObject params = new JsonObject();
        for (int i = 0; i < names.length; i += 2) {
            String name = (String) names[i];
            if (names[i + 1] instanceof Number number) {
                params.addProperty(name, number);
            } else if (names[i + 1] instanceof Boolean truth) {
                params.addProperty(name, truth);
            } else {
                params.addProperty(name, (String) names[i + 1]);
            }
        }
        return call(method, params);
    }

    private JsonObject call(String method, JsonObject params) throws IOException {
        JsonObject message = new JsonObject();
        message.addProperty("id", ++calls);
        message.addProperty("method", method);
        message.add("params", params);
        if (session != null) {
            message.addProperty("sessionId", session);
        }
        commands.write((message + "\0").getBytes(StandardCharsets.UTF_8));
        commands.flush();
        while (true) {
            JsonObject answer = receive();
            if (answer.has("id") && answer.get("id").getAsInt() == calls) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.get("error"));
                }
                return answer.getAsJsonObject("result");
            }
        }
    }

    private JsonObject receive() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int b = answers.read(); b != 0; b = answers.read()) {
            if (b < 0) {
                throw new IOException("the browser ended, or did not answer for " + PATIENCE / 1000 + " s");
            }
            text.write(b);
        }
        JsonObject message = JsonParser.parseString(text.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        switch (message.has("method") ? message.get("method").getAsString() : "") {
            case "Page.loadEventFired" -> loaded = true;
            case "Network.requestWillBeSent" -> requests.add(message.getAsJsonObject("params")
                    .getAsJsonObject("request").get("url").getAsString());
            case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" -> complaints.add(
                    message.getAsJsonObject("params").toString());
            default -> {
                return message;
            }
        }
        return message;
    }

    @Override
    public void close() throws IOException {
        watch.cancel();
        try {
            session = null;
            call("Browser.close");
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
