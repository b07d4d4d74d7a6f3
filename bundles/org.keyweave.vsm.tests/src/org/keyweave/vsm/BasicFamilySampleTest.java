/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.expr.ServiceClassLoader;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.NodeShapeSpec;

/**
 * A notation not written here: the basic family sample of Sirius. It is not part of this project; the system property
 * {@code sirius.samples} names a folder that holds it (a checkout of sirius-desktop, or a part of one).
 */
class BasicFamilySampleTest {

    private static final String FOLDER = "sirius.samples";

    @Test
    void sampleLoadsAsFarAsTheSubsetGoes() throws IOException {
        CompiledVsm vsm = compile("org.eclipse.sirius.sample.basicfamily.design");
        assertEquals(List.of(ProblemCode.EXPRESSION_LANGUAGE, ProblemCode.EXPRESSION_LANGUAGE),
                vsm.problems().stream().map(problem -> problem.code()).toList());
        DiagramSpec diagram = vsm.group().orElseThrow().diagram("Persons diagram").orElseThrow();
        assertEquals(List.of("ManNode", "WomanNode"),
                diagram.defaultLayer().nodeMappings().stream().map(mapping -> mapping.name()).toList());
        assertEquals("/org.eclipse.sirius.sample.basicfamily.design/icons/man.svg",
                ((NodeShapeSpec.WorkspaceImage) diagram.defaultLayer().nodeMappings().get(0).style().orElseThrow()
                        .shape()).workspacePath());
        assertEquals(2, diagram.defaultLayer().edgeMappings().size());
        assertEquals(2, diagram.defaultLayer().edgeMappings().get(0).sourceMapping().size());
        assertEquals(2, diagram.defaultLayer().toolSections().get(0).ownedTools().size());
    }

    @Test
    void advancedSampleLoadsAsFarAsTheSubsetGoes() throws IOException {
        CompiledVsm vsm = compile("org.eclipse.sirius.sample.basicfamily.advanced.design");
        assertEquals(2, vsm.group().orElseThrow().diagrams().size());
        assertTrue(vsm.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.OUTSIDE_CLASS
                && problem.arguments().contains("EditionTableDescription")));
        assertTrue(vsm.problems().stream().allMatch(problem -> problem.place().line() > 1));
    }

    private static CompiledVsm compile(String bundle) throws IOException {
        String folder = System.getProperty(FOLDER);
        Assumptions.assumeTrue(folder != null, "skipped: -D" + FOLDER + " names no folder with the samples of Sirius");
        Path file = find(Path.of(folder), bundle);
        return VsmCompiler.load(URI.createFileURI(file.toString()), List.of(), ServiceClassLoader.none());
    }

    private static Path find(Path folder, String bundle) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(Path.of(bundle, "description", "basicfamily.odesign")))
                    .findFirst().orElseThrow(() -> new IOException("no " + bundle + " in " + folder));
        }
    }
}
