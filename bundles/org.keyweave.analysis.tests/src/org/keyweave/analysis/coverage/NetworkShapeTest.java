/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Person;

/** People are named by function and level: f1, f2 ... for finance, t for technology, p for purchasing, m management. */
class NetworkShapeTest {

    private static final String FUNCTIONS = "ftpmo";

    private static void describe(Person person) {
        int function = FUNCTIONS.indexOf(Character.toLowerCase(person.getName().charAt(0)));
        BusinessFunction[] known = {BusinessFunction.FINANCE, BusinessFunction.TECHNOLOGY,
            BusinessFunction.PURCHASING, BusinessFunction.MANAGEMENT, BusinessFunction.OTHER};
        if (function >= 0) {
            person.setFunction(known[function]);
        }
        if (Character.isDigit(person.getName().charAt(1))) {
            person.setLevel(Level.get(person.getName().charAt(1) - '0'));
        }
    }

    private static SampleAccount sample(String contacts) {
        SampleAccount sample = SampleAccount.with(contacts);
        Stream.concat(sample.supplier().getPeople().stream(), sample.account().getPeople().stream())
                .forEach(NetworkShapeTest::describe);
        return sample;
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', value = {
            "''                            | NONE           | 0",
            "p1-P1                         | POINT_TO_POINT | 1",
            "f1-P1 f1-T1 f1-F2             | POINT_TO_POINT | 1",
            "p1-P1 p1-T1 p1-F2 t1-T1       | BOW_TIE        | 2",
            "p1-P1 p2-P2                   | BOW_TIE        | 1",
            "o1-O1 o2-O2                   | BOW_TIE        | 0",
            "p1-P1 t2-T2                   | MULTI_LEVEL    | 2",
            "p1-P1 t1-T1                   | BOW_TIE        | 2",
            "p1-P1 t2-T2 f1-F1             | DIAMOND        | 3",
            "p1-P1 p1-T2 p1-F2 t2-T2 f1-F1 p1-M1 | MULTI_LEVEL | 3",
            "x1-P1 x2-T2 x3-F1             | BOW_TIE        | 0",
    })
    void shapes(String contacts, NetworkShape shape, int alike) {
        FunctionPairing pairing = sample(contacts).analysis().functionPairing();
        assertEquals(shape, pairing.shape());
        assertEquals(alike, pairing.likeForLike().size());
    }

    @Test
    void countsThreadsWithinThePair() {
        FunctionPairing pairing = sample("f1-F1 f1-F2 f2-F2 f1-P1").analysis().functionPairing();
        assertEquals(2, pairing.pairs().size());
        FunctionPair purchasing = pairing.pairs().get(0);
        assertEquals(BusinessFunction.PURCHASING, purchasing.customer());
        assertEquals(1, purchasing.threads());
        FunctionPair finance = pairing.pairs().get(1);
        assertEquals(3, finance.pairs());
        assertEquals(3, finance.contacts());
        assertEquals(2, finance.threads());
    }
}
