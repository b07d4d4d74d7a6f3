/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a thread did, told from samples of its stack: they are put together by cause, which is what the event loop was
 * running and the deepest method of Keyweave in it, or else the deepest method at all. The share of samples is the share
 * of time.
 */
final class StackCauses {

    private static final String LOOP = "org.eclipse.swt.widgets.Display.readAndDispatch";
    private static final String OWN = "org.keyweave.";
    private static final String BENCHMARKS = "org.keyweave.benchmarks.";
    /** What says of a frame no more than that something is being run. */
    private static final List<String> DISPATCH = List.of("java.", "jdk.", "org.eclipse.swt.widgets.Display",
            "org.eclipse.swt.widgets.Widget.", "org.eclipse.swt.widgets.EventTable",
            "org.eclipse.swt.widgets.RunnableLock", "org.eclipse.swt.widgets.Synchronizer",
            "org.eclipse.swt.internal.gtk3.GTK3.gtk_main_", "org.eclipse.swt.internal.gtk4.",
            "org.eclipse.ui.internal.UISynchronizer", "org.eclipse.swt.widgets.TypedListener");

    private final Map<String, Integer> samples = new HashMap<>();
    private int count;

    /** Adds a sample: the frames of a thread, the deepest first. */
    void add(StackTraceElement[] stack) {
        if (stack.length > 0) {
            samples.merge(cause(stack), 1, Integer::sum);
            count++;
        }
    }

    /** Adds all samples of others. */
    void add(StackCauses others) {
        others.samples.forEach((cause, number) -> samples.merge(cause, number, Integer::sum));
        count += others.count;
    }

    int count() {
        return count;
    }

    /** The causes that were met most often, each with its share in percent. */
    List<String> hottest(int number) {
        return samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(
                        Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(number).map(each -> 100 * each.getValue() / count + " % " + each.getKey()).toList();
    }

    private static String cause(StackTraceElement[] stack) {
        int end = 0;
        while (end < stack.length && !name(stack[end]).equals(LOOP)) {
            end++;
        }
        int entry = end - 1;
        while (entry > 0 && isDispatch(stack[entry])) {
            entry--;
        }
        String where = text(stack[0]);
        for (int i = 0; i < end; i++) {
            if (name(stack[i]).startsWith(OWN) && !name(stack[i]).startsWith(BENCHMARKS)) {
                where = text(stack[i]);
                break;
            }
        }
        String from = entry < 0 ? where : text(stack[entry]);
        return from.equals(where) ? where : where + " << " + from;
    }

    private static boolean isDispatch(StackTraceElement frame) {
        return DISPATCH.stream().anyMatch(name(frame)::startsWith);
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }

    private static String text(StackTraceElement frame) {
        String type = frame.getClassName().replaceFirst("(\\$\\$Lambda).*", "$1");
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName()
                + (frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "");
    }
}
