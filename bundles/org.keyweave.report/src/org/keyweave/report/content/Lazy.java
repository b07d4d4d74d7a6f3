/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.util.function.Supplier;

/**
 * What is made when it is first asked for, and then kept; a source that fails is asked again the next time.
 *
 * @param <T> type of what is made
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private T value;

    /** What a source makes; never null. */
    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
