/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyweave.vsm.notations.SmallNotation.CONTAINER_STYLE;
import static org.keyweave.vsm.notations.SmallNotation.EDGE_STYLE;
import static org.keyweave.vsm.notations.SmallNotation.LAYER;
import static org.keyweave.vsm.notations.SmallNotation.NODE_STYLE;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyweave.vsm.notations.SmallNotation;

/** Mappings and tools that cannot work, nesting without end, overloads. Each fault is mended and is then silent. */
class StructureLintTest {

    private static final String CLASSIFIERS = "semanticCandidatesExpression='feature:eClassifiers'";
    private static final String NODE = "<nodeMappings name='N' domainClass='EClass' " + CLASSIFIERS;
    private static final String OPERATION = "<initialOperation><firstModelOperations xsi:type='op:RemoveElement'/>"
            + "</initialOperation>";

    @Test
    void mappingWithoutStyle() {
        assertFindings(NODE + "/>", "WARNING MAPPING_WITHOUT_STYLE V/D/L/N []");
        assertFindings(NODE + ">" + NODE_STYLE + "</nodeMappings>");
        assertFindings(NODE + "><conditionnalStyles predicateExpression='feature:abstract'>" + NODE_STYLE
                + "</conditionnalStyles></nodeMappings>");
    }

    @Test
    void toolWithoutMapping() {
        for (String type : List.of("NodeCreationDescription", "ContainerCreationDescription",
                "EdgeCreationDescription", "DeleteElementDescription", "ReconnectEdgeDescription",
                "ContainerDropDescription", "DoubleClickDescription")) {
            assertFindings(tool(type, "", OPERATION), "WARNING TOOL_WITHOUT_MAPPING V/D/L/T/X []");
        }
        assertFindings(tool("DirectEditLabel", "", OPERATION + "<mask mask='{0}'/>"),
                "WARNING TOOL_WITHOUT_MAPPING V/D/L/T/X []");
        assertFindings(NODE + " deletionDescription=\"" + LAYER + "/@toolSections.0/@ownedTools[name='X']\">"
                + NODE_STYLE + "</nodeMappings>" + tool("DeleteElementDescription", "", OPERATION));
        assertFindings(NODE + ">" + NODE_STYLE + "</nodeMappings>" + tool("DoubleClickDescription",
                "mappings=\"" + LAYER + "/@nodeMappings[name='N']\"", OPERATION));
    }

    @Test
    void toolWithoutOperation() {
        assertFindings(
                NODE + ">" + NODE_STYLE + "</nodeMappings>" + tool("DoubleClickDescription",
                        "mappings=\"" + LAYER + "/@nodeMappings[name='N']\"", "<initialOperation/>"),
                "WARNING TOOL_WITHOUT_OPERATION V/D/L/T/X []");
    }

    @Test
    void containersThatContainThemselvesWithoutEnd() {
        assertFindings(container("A", "var:self", "A"), "ERROR ENDLESS_NESTING V/D/L/A [var:self]");
        assertFindings(container("A", "", "A"), "ERROR ENDLESS_NESTING V/D/L/A [*]");
        assertFindings(container("A", "feature:eContents", "A"));
    }

    @Test
    void containersThatContainEachOtherWithoutEnd() {
        assertFindings(container("A", "var:self", "B") + container("B", "var:self", "C") + container("C", "", "A"),
                "ERROR ENDLESS_NESTING V/D/L/A [var:self]", "ERROR ENDLESS_NESTING V/D/L/B [var:self]",
                "ERROR ENDLESS_NESTING V/D/L/C [*]");
        assertFindings(container("A", "var:self", "B") + container("B", "feature:eContents", "A"));
        assertFindings(container("A", "var:self", "B") + container("B", "var:self", ""));
    }

    @Test
    void borderedNodesThatBorderThemselvesWithoutEnd() {
        String self = LAYER + "/@nodeMappings[name='N']";
        assertFindings("<nodeMappings name='N' domainClass='EClass' semanticCandidatesExpression='var:self'"
                + " reusedBorderedNodeMappings=\"" + self + "\">" + NODE_STYLE + "</nodeMappings>",
                "ERROR ENDLESS_NESTING V/D/L/N [var:self]");
    }

    @Test
    void edgeOfEdgesIsNotFollowedForEver() {
        String self = LAYER + "/@edgeMappings[name='E']";
        assertFindings("<edgeMappings name='E' sourceMapping=\"" + self + "\" targetMapping=\"" + self
                + "\" targetFinderExpression='feature:whatever'>" + EDGE_STYLE + "</edgeMappings>");
    }

    @Test
    void overloadsWhoseChoiceSiriusLeavesOpen() {
        String labels = NODE + " preconditionExpression='service:kind'>" + NODE_STYLE + "</nodeMappings>";
        assertFindings(labels, List.of(Overloads.class),
                "WARNING SERVICE_AMBIGUOUS V/D/L/N [kind, Overloads.kind(EClass), Overloads.kind(EObject)]");
        assertFindings(labels.replace("'EClass'", "'EDataType'"), List.of(Overloads.class));
    }

    @Test
    void serviceThatDoesNotTakeTheClass() {
        String labels = NODE + " preconditionExpression='service:isId'>" + NODE_STYLE + "</nodeMappings>";
        assertFindings(labels, List.of(ForAttributes.class),
                "ERROR SERVICE_SIGNATURE V/D/L/N [isId, EClass, ForAttributes.isId(EAttribute)]");
        assertFindings(labels.replace("'EClass'", "'EAttribute'"), List.of(ForAttributes.class));
    }

    @Test
    void serviceThatDoesNotTakeEverySubclass() {
        String labels = NODE.replace("'EClass'", "'EClassifier'") + " preconditionExpression='service:length'>"
                + NODE_STYLE + "</nodeMappings>";
        assertFindings(labels, List.of(ForClassesOnly.class), "ERROR SERVICE_SIGNATURE V/D/L/N"
                + " [length, EDataType, EEnum, ForClassesOnly.length(EClass)]");
        assertFindings(labels, List.of(ForClassifiers.class));
    }

    @Test
    void serviceWithPrimitiveParameter() {
        assertFindings(
                NODE + " preconditionExpression='service:scaled(container)'>" + NODE_STYLE + "</nodeMappings>",
                List.of(Primitive.class),
                "ERROR SERVICE_PRIMITIVE V/D/L/N [Primitive.scaled(EObject, int)]");
    }

    private static String tool(String type, String attributes, String content) {
        return "<toolSections name='T'><ownedTools xsi:type='tool:" + type + "' name='X' " + attributes + ">"
                + content + "</ownedTools></toolSections>";
    }

    private static String container(String name, String candidates, String reused) {
        String reuse = reused.isEmpty() ? "" : " reusedContainerMappings=\"" + LAYER + "/@containerMappings[name='"
                + reused + "']\"";
        return "<containerMappings name='" + name + "' domainClass='EObject' semanticCandidatesExpression='"
                + candidates + "'" + reuse + ">" + CONTAINER_STYLE + "</containerMappings>";
    }

    private static void assertFindings(String layer, String... expected) {
        assertFindings(layer, List.of(), expected);
    }

    private static void assertFindings(String layer, List<Class<?>> extensions, String... expected) {
        var found = VsmLint.check(SmallNotation.compile(layer, extensions.toArray(Class<?>[]::new)));
        assertEquals(List.of(expected),
                found.stream().map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.place().path() + " " + problem.arguments()).sorted().toList(),
                () -> found.stream().map(problem -> problem.text(Locale.ENGLISH)).toList().toString());
    }

    /** Two services of one name, one for a subclass. */
    public static class Overloads {

        public boolean kind(EObject element) {
            return true;
        }

        public boolean kind(EClass element) {
            return true;
        }
    }

    /** A service for attributes. */
    public static class ForAttributes {

        public boolean isId(EAttribute attribute) {
            return attribute.isID();
        }
    }

    /** A service for classes. */
    public static class ForClassesOnly {

        public boolean length(EClass element) {
            return true;
        }
    }

    /** A service for classifiers. */
    public static class ForClassifiers {

        public boolean length(EClassifier element) {
            return true;
        }
    }

    /** A service that no value fits. */
    public static class Primitive {

        public boolean scaled(EObject element, int factor) {
            return true;
        }
    }
}
