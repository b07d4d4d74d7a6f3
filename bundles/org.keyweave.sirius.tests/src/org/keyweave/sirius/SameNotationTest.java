/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.model.Portfolio;

/** Sirius shows what Keyweave's own runtime shows: every diagram of both examples, compared with the kept dumps. */
class SameNotationTest {

    private static final Path GOLDEN = Path.of("../org.keyweave.design.tests/golden");
    private static final List<String> DIAGRAMS = List.of("RelationshipNetwork", "AccountOrganisation",
            "FunctionPairing", "StageMap", "StrategyMap", "PortfolioMap");

    static Stream<Arguments> diagrams() {
        return Examples.list().stream().flatMap(example -> DIAGRAMS.stream()
                .map(diagram -> Arguments.of(example.id(), diagram)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("diagrams")
    void siriusShowsTheSame(String exampleId, String diagram) throws CoreException, IOException {
        Example example = Examples.find(exampleId).orElseThrow();
        List<String> expected = GoldenDump.read(GOLDEN.resolve(exampleId + "-en-" + diagram + ".dump"));
        assertFalse(expected.isEmpty());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        ClientProject project = project(example, diagram);
        try {
            Session session = project.session();
            DRepresentation made = represent(session, diagram);
            assertEquals(expected, SiriusDump.of((DDiagram) made));
        } finally {
            Locale.setDefault(before);
            project.session().close(new NullProgressMonitor());
            project.project().delete(true, true, new NullProgressMonitor());
        }
    }

    @Test
    void tablesAndTheTreeAreCreatedWithTheProject() throws CoreException, IOException {
        ClientProject project = project(Examples.list().get(0), "tables");
        try {
            Set<String> created = project.representations().stream()
                    .map(made -> DialectManager.INSTANCE.getDescription(made).getName())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(created.containsAll(Set.of("TouchpointMatrix", "ActionPlan", "AccountTree")),
                    created.toString());
            project.representations().forEach(made -> assertFalse(made.getOwnedRepresentationElements().isEmpty(),
                    DialectManager.INSTANCE.getDescription(made).getName() + " is empty"));
        } finally {
            project.session().close(new NullProgressMonitor());
            project.project().delete(true, true, new NullProgressMonitor());
        }
    }

    private static ClientProject project(Example example, String suffix) throws CoreException, IOException {
        ClientProject[] made = new ClientProject[1];
        var model = example.load(Locale.ENGLISH);
        ResourcesPlugin.getWorkspace().run(monitor -> made[0] = ClientProject.create(example.id() + "-" + suffix, null,
                model, monitor), new NullProgressMonitor());
        return made[0];
    }

    private static DRepresentation represent(Session session, String diagram) {
        Portfolio portfolio = session.getSemanticResources().stream()
                .flatMap(resource -> resource.getContents().stream()).filter(Portfolio.class::isInstance)
                .map(Portfolio.class::cast).findFirst().orElseThrow();
        EObject target = switch (diagram) {
            case "PortfolioMap" -> portfolio;
            case "StageMap" -> portfolio.getMethodology().getStageModels().get(0);
            default -> portfolio.getAccounts().get(0);
        };
        RepresentationDescription notation = DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), target).stream()
                .filter(each -> each.getName().equals(diagram)).findFirst().orElseThrow();
        List<DRepresentation> made = new ArrayList<>();
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                DRepresentation representation = DialectManager.INSTANCE.createRepresentation(diagram, target,
                        notation, session, new NullProgressMonitor());
                DialectManager.INSTANCE.refresh(representation, true, new NullProgressMonitor());
                made.add(representation);
            }
        });
        return made.get(0);
    }
}
