/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;
import org.keyweave.vsm.problem.VsmProblem;

/** Loading of Java extensions. */
class ServicesTest {

    private static final String HERE = "org.keyweave.vsm.expr.ServicesTest$";

    private final ProblemList problems = new ProblemList();

    private Services load(String name) {
        return Services.load(Map.of(name, new Place("f", 1, "", "")),
                ServiceClassLoader.of(getClass().getClassLoader()), problems);
    }

    @ParameterizedTest
    @CsvSource({"no.such.Extension,EXTENSION_NOT_FOUND", HERE + "Hidden,EXTENSION_UNUSABLE",
        HERE + "NoConstructor,EXTENSION_UNUSABLE", HERE + "Failing,EXTENSION_UNUSABLE",
        HERE + "Abstract,EXTENSION_UNUSABLE", HERE + "BadInitializer,EXTENSION_UNUSABLE",
        HERE + "Empty,EXTENSION_WITHOUT_SERVICES"})
    void whatDoesNotLoadIsReported(String name, ProblemCode code) {
        Services services = load(name);
        assertEquals(List.of(code), problems.toList().stream().map(VsmProblem::code).toList());
        assertTrue(services.names().isEmpty());
        assertEquals(name, problems.toList().get(0).arguments().get(0));
    }

    @Test
    void inheritedServicesCount() {
        Services services = load(HERE + "Derived");
        assertEquals(List.of(), problems.toList());
        assertEquals(1, services.named("inherited").size());
        assertFalse(services.names().contains("equals"));
    }

    /** Not public. */
    static class Hidden {

        public String label(EObject element) {
            return "";
        }
    }

    /** No constructor without parameters. */
    public static class NoConstructor {

        public NoConstructor(String text) {
            // needs a text
        }

        public String label(EObject element) {
            return "";
        }
    }

    /** A constructor that fails. */
    public static class Failing {

        public Failing() {
            throw new IllegalStateException();
        }
    }

    /** Abstract. */
    public abstract static class Abstract {

        public String label(EObject element) {
            return "";
        }
    }

    /** Cannot be initialised. */
    public static class BadInitializer {

        private static final int NUMBER = Integer.parseInt("x");

        public int number(EObject element) {
            return NUMBER;
        }
    }

    /** Without services. */
    public static class Empty {
    }

    /** A base class. */
    public static class Base {

        public String inherited(EObject element) {
            return "";
        }
    }

    /** A class that inherits its services. */
    public static class Derived extends Base {
    }
}
