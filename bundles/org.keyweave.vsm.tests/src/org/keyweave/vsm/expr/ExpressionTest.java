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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;
import org.keyweave.vsm.problem.VsmProblem;

/** The four languages, with Sirius' meaning; the model is Ecore itself. */
class ExpressionTest {

    private static final EClass SELF = EcorePackage.Literals.EATTRIBUTE;
    private static final Place PLACE = new Place("test.odesign", 3, "v/d/m", "labelExpression");

    private final ProblemList problems = new ProblemList();
    private final Services services = Services.load(Map.of(EcoreServices.class.getName(), PLACE),
            ServiceClassLoader.of(EcoreServices.class.getClassLoader()), problems);
    private final EvaluationScope scope = EvaluationScope.of(SELF).with("container", EcorePackage.eINSTANCE)
            .with("text", "hello").with("nothing", null).with("number", 5);

    private Expression compile(String text) {
        Expression result = new ExpressionCompiler(services).compile(text, PLACE, problems);
        assertEquals(List.of(), problems.toList());
        return result;
    }

    private Object value(String text) {
        return compile(text).evaluate(scope);
    }

    @Test
    void featureReadsSelf() {
        assertEquals("EAttribute", value("feature:name"));
        assertSame(SELF.getESuperTypes(), value("feature:eSuperTypes"));
        assertEquals(Optional.of("name"), compile("feature:name ").featureName());
        assertEquals(Expression.Kind.FEATURE, compile("feature:name").kind());
    }

    @Test
    void pseudoFeaturesReadTheTree() {
        assertSame(EcorePackage.eINSTANCE, value("feature:eContainer"));
        assertEquals(SELF.eContents(), value("feature:eContents"));
        assertTrue(((List<?>) value("feature:eAllContents")).size() > SELF.eContents().size());
        assertSame(EcorePackage.Literals.ECLASS, value("feature:eClass"));
        assertEquals(SELF.eCrossReferences(), value("feature:eCrossReferences"));
    }

    @Test
    void realFeatureGoesBeforePseudoFeature() {
        EPackage own = EcoreFactory.eINSTANCE.createEPackage();
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        EAttribute contents = EcoreFactory.eINSTANCE.createEAttribute();
        contents.setName("eContents");
        contents.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(contents);
        own.getEClassifiers().add(type);
        EObject element = EcoreUtil.create(type);
        element.eSet(contents, "mine");
        assertEquals("mine", compile("feature:eContents").evaluate(EvaluationScope.of(element)));
    }

    @Test
    void unknownFeatureThrows() {
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value("feature:nome"));
        assertEquals(ProblemCode.UNKNOWN_MODEL_FEATURE, failure.problem().code());
        assertEquals(List.of("nome", "EClass"), failure.problem().arguments());
        assertEquals(PLACE, failure.place());
    }

    @Test
    void variableIsReadAndMayBeNull() {
        assertEquals("hello", value("var:text"));
        assertSame(SELF, value("var:self"));
        assertNull(value("var:nothing"));
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value("var:nobody"));
        assertEquals(ProblemCode.UNKNOWN_VARIABLE, failure.problem().code());
    }

    @Test
    void withoutSelfEverythingButLiteralsIsNull() {
        EvaluationScope empty = EvaluationScope.of(null).with("text", "hello");
        assertNull(compile("feature:name").evaluate(empty));
        assertNull(compile("var:text").evaluate(empty));
        assertNull(compile("service:kind").evaluate(empty));
        assertEquals("plain", compile("plain").evaluate(empty));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"service:kind|class", "service:kind()|class", "service: kind |class",
        "service:container.kind|named", "service:container.kind()|named", "service:plus(text)|text hello",
        "service:plus( container )|object", "service:four(text, number ,nothing)|hello5null",
        "service:container.four(text,text,text)|hellohellohello", "service:self.kind|class"})
    void serviceIsCalledOnReceiverWithVariables(String text, String expected) {
        assertEquals(expected, value(text));
        assertEquals(Expression.Kind.SERVICE, compile(text).kind());
    }

    @Test
    void serviceKnowsWhatItReads() {
        Expression call = compile("service:container.four(text, number, text)");
        assertEquals(List.of("container", "text", "number", "text"), call.variableNames());
        assertEquals(Optional.of("four"), call.serviceName());
        assertEquals(Optional.of("container"), call.receiverName());
        assertEquals(Optional.empty(), call.featureName());
    }

    @Test
    void mostSpecificOverloadIsCalled() {
        Expression kind = compile("service:kind");
        assertEquals("class", kind.evaluate(EvaluationScope.of(SELF)));
        assertEquals("named", kind.evaluate(EvaluationScope.of(EcorePackage.Literals.EATTRIBUTE__ID)));
        assertEquals("object", kind.evaluate(EvaluationScope.of(EcorePackage.Literals.ECLASS.getEGenericSuperTypes()
                .get(0))));
    }

    @Test
    void staticAndVoidServicesWork() {
        assertEquals(SELF.eContents(), value("service:contents"));
        assertNull(value("service:nothing"));
    }

    @Test
    void serviceForAnotherClassThrows() {
        assertTrue(compile("service:isId").asBoolean(EvaluationScope.of(idAttribute())));
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value("service:isId"));
        assertEquals(ProblemCode.SERVICE_SIGNATURE, failure.problem().code());
    }

    private static EAttribute idAttribute() {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setID(true);
        return attribute;
    }

    @ParameterizedTest
    @CsvSource({"service:unknown,UNKNOWN_SERVICE", "service:hidden,UNKNOWN_SERVICE", "service:text,UNKNOWN_SERVICE",
        "service:none,UNKNOWN_SERVICE", "service:hashCode,UNKNOWN_SERVICE",
        "'service:kind(text)',SERVICE_SIGNATURE", "'service:primitive(number)',SERVICE_SIGNATURE",
        "service:text.kind,SELF_MISSING", "service:nothing.kind,SELF_MISSING",
        "service:nobody.kind,UNKNOWN_VARIABLE", "'service:plus(nobody)',UNKNOWN_VARIABLE"})
    void wrongCallThrowsWhenEvaluated(String text, ProblemCode code) {
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value(text));
        assertEquals(code, failure.problem().code());
        assertEquals(text, failure.expression());
    }

    @Test
    void failingServiceSurfacesWithItsCause() {
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value("service:fail"));
        assertInstanceOf(IllegalStateException.class, failure.getCause());
        assertEquals(ProblemCode.SERVICE_FAILED, failure.problem().code());
        assertTrue(failure.getMessage().startsWith("test.odesign:3: v/d/m@labelExpression: "), failure.getMessage());
        assertTrue(failure.problem().message(Locale.SIMPLIFIED_CHINESE).contains("broken on purpose"));
        assertInstanceOf(StackOverflowError.class,
                assertThrows(EvaluationException.class, () -> value("service:deep")).getCause());
    }

    @Test
    void literalIsNumberOrText() {
        assertEquals(12, value("12"));
        assertEquals(-1, value("-1"));
        assertEquals("plain text", value("plain text"));
        assertEquals("Name: x", value("Name: x"));
        assertEquals(Expression.Kind.LITERAL, compile("true").kind());
        assertTrue(compile("true").isConstant());
    }

    @Test
    void emptyIsNothingAndHolds() {
        for (String text : Arrays.asList(null, "", "  ")) {
            Expression empty = compile(text);
            assertTrue(empty.isEmpty());
            assertNull(empty.evaluate(scope));
            assertTrue(empty.holds(scope));
            assertFalse(empty.asBoolean(scope));
            assertEquals(List.of(), empty.asEObjects(scope));
        }
    }

    @ParameterizedTest
    @CsvSource({"true,true", "TRUE,true", "false,false", "False,false", "0,true", "anything,true"})
    void truthOfLiterals(String text, boolean expected) {
        assertEquals(expected, compile(text).asBoolean(scope));
    }

    @Test
    void collectionsAreFilteredToElements() {
        EvaluationScope mixed = EvaluationScope.of(SELF).with("list", Arrays.asList(SELF, "x", null, SELF))
                .with("array", new Object[] {SELF, null, 3}).with("one", SELF).with("text", "x");
        assertEquals(List.of(SELF, SELF), compile("var:list").asEObjects(mixed));
        assertEquals(List.of(SELF), compile("var:array").asEObjects(mixed));
        assertEquals(List.of(SELF), compile("var:one").asEObjects(mixed));
        assertEquals(List.of(), compile("var:text").asEObjects(mixed));
        assertEquals(Optional.empty(), compile("var:list").asEObject(mixed));
        assertEquals(Optional.of(SELF), compile("var:one").asEObject(mixed));
    }

    @Test
    void collectionOfElementsIsASnapshot() {
        List<EObject> snapshot = compile("feature:eContents").asEObjects(scope);
        assertEquals(SELF.eContents(), snapshot);
        assertFalse(snapshot == SELF.eContents());
    }

    @Test
    void numberIsReadFromText() {
        EvaluationScope numbers = scope.with("double", 2.0).with("long", 7L).with("digits", "42");
        assertEquals(Optional.of(5), compile("var:number").asInt(numbers));
        assertEquals(Optional.of(7), compile("var:long").asInt(numbers));
        assertEquals(Optional.of(42), compile("var:digits").asInt(numbers));
        assertEquals(Optional.empty(), compile("var:double").asInt(numbers));
        assertEquals(Optional.empty(), compile("var:nothing").asInt(numbers));
        assertEquals(Optional.of("2.0"), compile("var:double").asString(numbers));
        assertEquals(Optional.empty(), compile("var:nothing").asString(numbers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "aql:self.name|EXPRESSION_LANGUAGE", "[self.name/]|EXPRESSION_LANGUAGE",
        "<%name%>|EXPRESSION_LANGUAGE", "ocl:self.name|EXPRESSION_LANGUAGE",
        "feature:|EXPRESSION_SYNTAX", "feature:a.b|EXPRESSION_SYNTAX", "feature: name|EXPRESSION_SYNTAX",
        "var:|EXPRESSION_SYNTAX", "var:a b|EXPRESSION_SYNTAX", "service:|EXPRESSION_SYNTAX",
        "service:a.b.c|EXPRESSION_SYNTAX", "service:a(|EXPRESSION_SYNTAX", "service:a(b)c|EXPRESSION_SYNTAX",
        "service:a(b.c)|SERVICE_ARGUMENT", "service:a('text')|SERVICE_ARGUMENT", "service:a(12)|SERVICE_ARGUMENT",
        "service:a(true)|SERVICE_ARGUMENT", "service:a(self)|SERVICE_ARGUMENT", "service:a(b,,c)|SERVICE_ARGUMENT"})
    void whatCannotBeCompiledIsRefused(String text, ProblemCode code) {
        Expression broken = new ExpressionCompiler(services).compile(text, PLACE, problems);
        assertEquals(List.of(code), problems.toList().stream().map(VsmProblem::code).toList());
        assertEquals(Expression.Kind.BROKEN, broken.kind());
        EvaluationException failure = assertThrows(EvaluationException.class, () -> broken.evaluate(scope));
        assertEquals(ProblemCode.NOT_COMPILED, failure.problem().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {" feature:name", "\tservice:label"})
    void expressionBehindABlankIsTextAndWarned(String text) {
        Expression literal = new ExpressionCompiler(services).compile(text, PLACE, problems);
        assertEquals(Expression.Kind.LITERAL, literal.kind());
        assertEquals(List.of(ProblemCode.EXPRESSION_AS_TEXT),
                problems.toList().stream().map(VsmProblem::code).toList());
    }
}
