/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.sample.SampleAccount;

/** Networks whose answer can be seen by eye. */
class ThreadCountTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', value = {
            // contacts | class | count | critical set | essential | exchangeable
            "''                          | NONE           | 0 | ''    | ''    | ''",
            "a-x                         | POINT_TO_POINT | 1 | a     | ''    | a x",
            "a-x a-y a-z                 | STAR           | 1 | a     | a     | ''",
            "a-x b-x c-x                 | STAR           | 1 | x     | x     | ''",
            "a-x b-y                     | DOUBLE         | 2 | a b   | ''    | a b x y",
            "a-x a-y b-x b-y             | DOUBLE         | 2 | a b   | ''    | a b x y",
            "a-x a-y a-z b-z c-z         | DOUBLE         | 2 | a z   | a z   | ''",
            "a-x b-x b-y                 | DOUBLE         | 2 | a b   | ''    | a b x y",
            "a-x b-x b-y c-y             | DOUBLE         | 2 | x y   | x y   | ''",
            "a-x b-y c-z                 | MULTI          | 3 | a b c | ''    | a b c x y z",
            "a-w a-x b-y c-y d-z         | MULTI          | 3 | a d y | a y   | d z",
    })
    void seenByEye(String contacts, ThreadClass threadClass, int count, String critical, String essential,
            String exchangeable) {
        ThreadCount threads = SampleAccount.with(contacts).analysis().threads();
        assertEquals(threadClass, threads.threadClass());
        assertEquals(count, threads.count());
        assertEquals(critical, names(threads.criticalSet()));
        assertEquals(essential, names(threads.essential()));
        assertEquals(exchangeable, names(threads.exchangeable()));
        assertEquals(exchangeable.isEmpty(), threads.isUnique());
        assertEquals(count, threads.matching().size());
        assertEquals(count == 1, threads.isSingleThread());
    }

    private static String names(List<Member> members) {
        return members.stream().map(member -> member.person().getName()).collect(Collectors.joining(" "));
    }

    @Test
    void aStarNamesItsCentre() {
        assertEquals("x", SampleAccount.with("a-x b-x").analysis().threads().star().orElseThrow().person().getName());
        assertFalse(SampleAccount.with("a-x").analysis().threads().star().isPresent(), "one pair has no centre");
    }

    @Test
    void peopleWithoutContactChangeNothing() {
        SampleAccount sample = SampleAccount.with("a-x b-y");
        sample.customer("z");
        sample.account().setAccountManager(sample.supplier("manager"));
        ThreadCount threads = sample.analysis().threads();
        assertEquals(2, threads.count());
        assertEquals("a b", names(threads.criticalSet()));
    }
}
