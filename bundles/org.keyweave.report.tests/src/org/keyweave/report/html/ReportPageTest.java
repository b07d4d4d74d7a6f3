/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.report.ReportFile;
import org.keyweave.report.ReportSamples;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

import com.google.gson.JsonArray;

/** The page of a report in a browser, driven as a reader does. Skipped where there is no Chromium. */
class ReportPageTest {

    private static final String TABLE = "[...document.querySelectorAll('.table')].find(t => t.querySelector('.filter')"
            + " && t.querySelector('td[data-v]'))";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium on the path or in KEYWEAVE_CHROMIUM: pages are not driven");
        try {
            browser = Browser.start(program.get(), folder.resolve("profile"));
        } catch (IOException e) {
            assumeTrue(false, program.get() + " does not start here, pages are not driven: " + e.getMessage());
        }
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asUsual() throws IOException {
        browser.emulate("screen", "light");
    }

    private static void open(ReportKind kind, String language) throws IOException {
        Path page = folder.resolve(kind.id() + "-" + language + ".html");
        open(ReportSamples.report(kind, "automation", language), page);
    }

    /** The larger example, whose tables are long. */
    private static void openLong() throws IOException {
        open(ReportSamples.report(ReportKind.PORTFOLIO, "consumer", "en"), folder.resolve("long.html"));
    }

    private static void open(ReportData report, Path page) throws IOException {
        ReportFile.write(report, new HtmlWriter(), page);
        browser.open(page);
    }

    private static String text(String script) throws IOException {
        return browser.evaluate(script).getAsString();
    }

    private static boolean is(String script) throws IOException {
        return browser.evaluate(script).getAsBoolean();
    }

    private static double number(String script) throws IOException {
        return browser.evaluate(script).getAsDouble();
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void loadsNothingElseAndComplainsOfNothing(ReportKind kind) throws IOException {
        for (String language : List.of("en", "zh")) {
            open(kind, language);
            browser.evaluate("document.querySelectorAll('button').forEach(button => button.click())");
            assertEquals(List.of(), browser.complaints());
            assertEquals(1, browser.requests().size(), browser.requests().toString());
            assertTrue(is("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                    "nothing runs out of the page");
        }
    }

    @Test
    void tablesAreSortedByAHeading() throws IOException {
        openLong();
        browser.evaluate("var table = " + TABLE + ", column = [...table.querySelector('tbody tr').cells]"
                + ".findIndex(cell => cell.dataset.v !== undefined),"
                + " head = table.querySelectorAll('thead th')[column]");
        String values = "[...table.querySelectorAll('tbody tr')].map(row => row.cells[column].dataset.v)"
                + ".filter(v => v !== undefined).map(Number)";
        List<Double> before = numbers(values);
        List<Double> sorted = new ArrayList<>(before);
        Collections.sort(sorted);
        browser.evaluate("head.querySelector('button').click()");
        assertEquals(sorted, numbers(values));
        assertEquals("ascending", text("head.getAttribute('aria-sort')"));
        browser.evaluate("head.querySelector('button').click()");
        Collections.reverse(sorted);
        assertEquals(sorted, numbers(values));
        assertEquals("descending", text("head.getAttribute('aria-sort')"));
    }

    private static List<Double> numbers(String script) throws IOException {
        JsonArray array = browser.evaluate(script).getAsJsonArray();
        List<Double> numbers = new ArrayList<>();
        array.forEach(each -> numbers.add(each.getAsDouble()));
        assertTrue(numbers.size() > 2, script);
        return numbers;
    }

    @Test
    void tablesShowTheRowsWithAllWordsOfTheFilter() throws IOException {
        openLong();
        browser.evaluate("var table = " + TABLE + ", filter = table.querySelector('.filter'),"
                + " name = table.querySelector('tbody tr').textContent.trim().split(/\\s+/)[0].toLowerCase()");
        String typed = "filter.value = %s; filter.dispatchEvent(new Event('input'));";
        String shown = "[...table.querySelectorAll('tbody tr')].filter(row => row.offsetParent !== null)";
        double all = number(shown + ".length");
        browser.evaluate(String.format(typed, "name"));
        assertTrue(is(shown + ".every(row => row.textContent.toLowerCase().includes(name))"));
        double some = number(shown + ".length");
        assertTrue(some > 0 && some < all, some + " of " + all);
        assertEquals((int) some + " / " + (int) all, text("table.querySelector('.count').textContent"));
        browser.evaluate(String.format(typed, "name + ' nothing-like-this'"));
        assertEquals(0, number(shown + ".length"));
        browser.evaluate(String.format(typed, "''"));
        assertEquals(all, number(shown + ".length"));
        assertEquals("", text("table.querySelector('.count').textContent"));
    }

    @Test
    void themeFollowsTheSystemUntilSomebodyChooses() throws IOException {
        open(ReportKind.ACCOUNT_PLAN, "en");
        String paper = "getComputedStyle(document.body).backgroundColor";
        String sheet = "getComputedStyle(document.querySelector('.picture svg rect')).fill";
        String button = "document.getElementById('theme')";
        assertEquals("rgb(251, 251, 250)", text(paper));
        assertEquals("rgb(255, 255, 255)", text(sheet));
        browser.emulate("screen", "dark");
        assertEquals("rgb(20, 24, 30)", text(paper));
        assertEquals("rgb(22, 27, 34)", text(sheet), "pictures are dark, too");
        assertEquals("true", text(button + ".getAttribute('aria-pressed')"));
        browser.evaluate(button + ".click()");
        assertEquals("rgb(251, 251, 250)", text(paper));
        assertEquals("rgb(255, 255, 255)", text(sheet));
        assertEquals("false", text(button + ".getAttribute('aria-pressed')"));
        browser.emulate("screen", "light");
        browser.evaluate(button + ".click()");
        assertEquals("rgb(20, 24, 30)", text(paper), "chosen against the system");
    }

    @Test
    void picturesAreZoomedAndMoved() throws IOException {
        open(ReportKind.ACCOUNT_PLAN, "en");
        browser.evaluate("var figure = document.querySelector('.figure'), svg = figure.querySelector('svg'),"
                + " view = svg.viewBox.baseVal, whole = view.width; figure.scrollIntoView({behavior: 'instant'})");
        browser.evaluate("figure.querySelector('[data-zoom=in]').click()");
        assertEquals(1 / 1.3, number("view.width / whole"), 1e-3);
        double left = number("view.x");
        JsonArray box = browser.evaluate("(b => [b.x + b.width / 2, b.y + 60])(svg.getBoundingClientRect())")
                .getAsJsonArray();
        double x = box.get(0).getAsDouble();
        double y = box.get(1).getAsDouble();
        browser.mouse("mouseMoved", x, y);
        browser.mouse("mousePressed", x, y);
        browser.mouse("mouseMoved", x - 40, y);
        browser.mouse("mouseReleased", x - 40, y);
        assertTrue(number("view.x") > left, "dragged to the left, the picture shows what is on its right");
        browser.evaluate("figure.querySelector('.picture').dispatchEvent(new KeyboardEvent('keydown', {key: '0'}))");
        assertEquals(1, number("view.width / whole"), 1e-3);
        browser.evaluate("figure.querySelector('.picture').dispatchEvent(new KeyboardEvent('keydown', {key: '-'}))");
        assertEquals(1.3, number("view.width / whole"), 1e-3);
        browser.evaluate("figure.querySelector('[data-zoom=fit]').click()");
        assertEquals(1, number("view.width / whole"), 1e-3);
    }

    @Test
    void cardsStandAtThePointer() throws IOException {
        open(ReportKind.ACCOUNT_PLAN, "zh");
        assertEquals(0, number("document.querySelectorAll('.picture svg g title').length"),
                "no second tooltip by the browser");
        JsonArray place = browser.evaluate("(owner => { owner.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " var b = owner.getBoundingClientRect(); window.tip = owner.getAttribute('data-tip');"
                + " return [b.x + b.width / 2, b.y + b.height / 2]; })"
                + "(document.querySelector('.picture .cards [data-tip]'))").getAsJsonArray();
        browser.mouse("mouseMoved", place.get(0).getAsDouble(), place.get(1).getAsDouble());
        assertFalse(is("document.getElementById('hover').hidden"));
        assertTrue(is("document.getElementById('hover').textContent.length > 3"));
        assertTrue(is("(b => b.x >= 0 && b.y >= 0 && b.right <= innerWidth && b.bottom <= innerHeight)"
                + "(document.getElementById('hover').getBoundingClientRect())"));
        browser.evaluate("dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))");
        assertTrue(is("document.getElementById('hover').hidden"));
    }

    @Test
    void paperIsLightAndWithoutWhatIsForTheScreen() throws IOException {
        open(ReportKind.ACCOUNT_PLAN, "en");
        browser.emulate("print", "dark");
        for (String selector : List.of("nav", "#theme", ".tools", ".filter")) {
            assertEquals("none", text("getComputedStyle(document.querySelector('" + selector + "')).display"),
                    selector);
        }
        assertEquals("rgb(255, 255, 255)", text("getComputedStyle(document.body).backgroundColor"));
        assertEquals("rgb(255, 255, 255)", text("getComputedStyle(document.querySelector('.picture svg rect')).fill"));
        assertEquals("visible", text("getComputedStyle(document.querySelector('main > section')).contentVisibility"));
        assertTrue(luminance("td:not(.risk):not(.watch):not(.good)") < 110, "dark letters on white paper");
    }

    private static double luminance(String selector) throws IOException {
        String color = text("getComputedStyle(document.querySelector('" + selector + "')).color");
        return Stream.of(color.replaceAll("[^0-9,]", "").split(",")).limit(3).mapToInt(Integer::parseInt).average()
                .orElseThrow();
    }
}
