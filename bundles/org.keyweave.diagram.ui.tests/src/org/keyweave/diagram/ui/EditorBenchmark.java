/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.ui.crew.Crew;

/**
 * How long frames take in a diagram of 5,000 elements: from the event until everything is drawn. On a machine that does
 * other work too, the time on the processor says more. Not part of the build:
 * {@code ./mvnw verify -pl features/org.keyweave.feature,bundles/org.keyweave.diagram.ui.tests -am
 * -Dtest=EditorBenchmark -Dsurefire.failIfNoSpecifiedTests=false} prints the figures.
 */
class EditorBenchmark {

    private static final int TEAMS = 100;
    private static final int MEMBERS = 25;
    private static final int TIES = 2400;
    private static final int FRAMES = 40;
    private static final int WARM_UP = 12;
    private static final int GLIDE_MILLIS = 600;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private static OpenPlan plan() {
        OpenPlan plan = new OpenPlan();
        List<EObject> members = new ArrayList<>();
        for (int i = 0; i < TEAMS; i++) {
            EObject team = plan.team("Team " + i);
            for (int j = 0; j < MEMBERS; j++) {
                members.add(Crew.add(team, "members", Crew.MEMBER, "Member " + i + "." + j));
            }
        }
        for (int i = 0; i < TIES; i++) {
            Crew.tie(plan.crew, members.get(i), members.get((i * 37 + 11) % members.size()), null);
        }
        return plan;
    }

    private static void measure(String what, OpenPlan plan, boolean paints, IntConsumer step) {
        double[] millis = new double[FRAMES];
        double[] cpu = new double[FRAMES];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        // The window system may put several frames into one, so each is waited for.
        boolean[] painted = { false };
        Listener listener = event -> painted[0] = true;
        plan.canvas().addListener(SWT.Paint, listener);
        for (int i = -WARM_UP; i < FRAMES; i++) {
            long start = System.nanoTime();
            long work = threads.getCurrentThreadCpuTime();
            painted[0] = false;
            step.accept(i + WARM_UP);
            long patience = System.nanoTime() + PATIENCE_NANOS;
            while (paints && !painted[0] && System.nanoTime() < patience) {
                plan.settle();
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                cpu[i] = (threads.getCurrentThreadCpuTime() - work) / 1e6;
            }
        }
        plan.canvas().removeListener(SWT.Paint, listener);
        print(what, millis);
        print("  of which on the processor", cpu);
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-34s median %6.1f ms  p95 %6.1f ms  max %6.1f ms%n", what,
                millis[FRAMES / 2], millis[FRAMES * 95 / 100], millis[FRAMES - 1]);
    }

    @Test
    void openingAndArranging() {
        try (OpenPlan plan = plan()) {
            long start = System.nanoTime();
            plan.show();
            double shown = (System.nanoTime() - start) / 1e6;
            long[] longest = { 0, System.nanoTime() };
            Runnable beat = new Runnable() {
                @Override
                public void run() {
                    longest[0] = Math.max(longest[0], System.nanoTime() - longest[1]);
                    longest[1] = System.nanoTime();
                    plan.shell().getDisplay().timerExec(1, this);
                }
            };
            beat.run();
            plan.until(() -> !plan.part().isArranging());
            double arranged = (System.nanoTime() - start) / 1e6;
            plan.waitFor(GLIDE_MILLIS);
            System.out.printf(Locale.ROOT, "%d elements, shown after %.0f ms, arranged after %.0f ms; longest pause of the"
                    + " window meanwhile %.0f ms%n", plan.part().diagram().size(), shown, arranged, longest[0] / 1e6);
            assertTrue(plan.part().diagram().size() >= 5000);
        }
    }

    @Test
    void openingInSteps() {
        try (OpenPlan plan = plan()) {
            // The first opening loads and compiles what the one that is measured uses.
            plan.show();
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            DiagramPartBuilder builder = plan.begin();
            List<Double> steps = new ArrayList<>();
            while (builder.hasNext()) {
                long work = threads.getCurrentThreadCpuTime();
                builder.step();
                plan.settle();
                steps.add((threads.getCurrentThreadCpuTime() - work) / 1e6);
            }
            long work = threads.getCurrentThreadCpuTime();
            builder.part();
            plan.shell().layout();
            plan.settle();
            System.out.printf(Locale.ROOT, "opened in %d steps, on the processor %.0f ms, the longest %.0f ms; shown in %.0f"
                    + " ms%n", steps.size(), steps.stream().mapToDouble(one -> one).sum(),
                    steps.stream().mapToDouble(one -> one).max().orElseThrow(),
                    (threads.getCurrentThreadCpuTime() - work) / 1e6);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.25, 0.08})
    void frames(double zoom) {
        try (OpenPlan plan = plan().open()) {
            // They are painted anew with every move.
            if (!plan.part().actions().get("showRulers").isChecked()) {
                plan.part().actions().get("showRulers").run();
            }
            plan.part().zoom().setZoom(zoom);
            plan.settle();
            String at = " at " + Math.round(zoom * 100) + " %";
            plan.part().actions().sight().centre(plan.shape("Member 50.12").absoluteBounds().centre());
            measure("pan" + at, plan, true, i -> plan.part().actions().sight().pan(i % 40 < 20 ? 17 : -17,
                    i % 40 < 20 ? 11 : -11));
            measure("zoom" + at, plan, true, i -> plan.wheel(i % 8 < 4 ? 3 : -3, new Point(400, 300), SWT.MOD1));
            plan.part().zoom().setZoom(zoom);
            plan.part().actions().sight().centre(plan.shape("Member 50.12").absoluteBounds().centre());
            plan.settle();
            Point from = plan.middle("Member 50.12");
            plan.mouse(SWT.MouseMove, 0, from, 0);
            measure("move the pointer" + at, plan, false,
                    i -> plan.mouse(SWT.MouseMove, 0, from.getTranslated(i % 60 * 4, i % 30 * 3), 0));
            plan.mouse(SWT.MouseDown, 1, from, 0);
            measure("drag a card" + at, plan, true, i -> plan.mouse(SWT.MouseMove, 0, from.getTranslated(i % 50,
                    i % 25), SWT.BUTTON1));
            plan.mouse(SWT.MouseUp, 1, from.getTranslated(20, 10), SWT.BUTTON1);
        }
    }
}
