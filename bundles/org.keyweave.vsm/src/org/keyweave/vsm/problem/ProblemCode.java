/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.problem;

/** The kinds of problems that a specification may have. */
public enum ProblemCode {
    /** The file cannot be read at all. */
    UNREADABLE_FILE("unreadableFile"),
    /** The file is no well-formed XML. */
    MALFORMED_XML("malformedXml"),
    /** The file has a document type declaration or an entity. */
    FORBIDDEN_DOCTYPE("forbiddenDoctype"),
    /** Elements are nested too deeply. */
    TOO_DEEP("tooDeep"),
    /** The file is too large. */
    TOO_LARGE("tooLarge"),
    /** The file holds something else than a specification. */
    NOT_A_SPECIFICATION("notASpecification"),
    /** A class that Sirius does not know either. */
    UNKNOWN_CLASS("unknownClass"),
    /** A feature that Sirius does not know either. */
    UNKNOWN_FEATURE("unknownFeature"),
    /** A class of Sirius outside the subset. */
    OUTSIDE_CLASS("outsideClass"),
    /** A feature of Sirius outside the subset. */
    OUTSIDE_FEATURE("outsideFeature"),
    /** A value that does not fit its feature. */
    ILLEGAL_VALUE("illegalValue"),
    /** A reference to an element of the wrong type. */
    WRONG_TARGET("wrongTarget"),
    /** A reference that names an element twice. */
    DUPLICATE_REFERENCE("duplicateReference"),
    /** A reference that leads nowhere. */
    UNRESOLVED_PATH("unresolvedPath"),
    /** A colour that does not exist. */
    UNRESOLVED_COLOR("unresolvedColor"),
    /** A reference into another file. */
    OTHER_FILE("otherFile"),
    /** A metamodel that is not registered. */
    UNKNOWN_METAMODEL("unknownMetamodel"),
    /** A version that Sirius would not deploy. */
    VERSION_TOO_NEW("versionTooNew"),
    /** A version that is none. */
    VERSION_UNREADABLE("versionUnreadable"),
    /** No version at all. */
    VERSION_MISSING("versionMissing"),
    /** An expression in a language outside the subset. */
    EXPRESSION_LANGUAGE("expressionLanguage"),
    /** An expression that cannot be understood. */
    EXPRESSION_SYNTAX("expressionSyntax"),
    /** A literal that looks like an expression. */
    EXPRESSION_AS_TEXT("expressionAsText"),
    /** An argument of a service that is no variable. */
    SERVICE_ARGUMENT("serviceArgument"),
    /** An expression where a feature name is expected. */
    FEATURE_NAME_EXPRESSION("featureNameExpression"),
    /** A mandatory feature without a value. */
    MISSING_VALUE("missingValue"),
    /** A Java extension whose class is not found. */
    EXTENSION_NOT_FOUND("extensionNotFound"),
    /** A Java extension that cannot be instantiated. */
    EXTENSION_UNUSABLE("extensionUnusable"),
    /** A Java extension without a single service. */
    EXTENSION_WITHOUT_SERVICES("extensionWithoutServices"),
    /** A label whose key has no text. */
    LABEL_WITHOUT_TEXT("labelWithoutText"),
    /** A metaclass that does not exist. */
    UNKNOWN_METACLASS("unknownMetaclass"),
    /** A metaclass of which no instance can be made. */
    ABSTRACT_METACLASS("abstractMetaclass"),
    /** A feature that a metaclass does not have. */
    UNKNOWN_MODEL_FEATURE("unknownModelFeature"),
    /** A service that does not exist. */
    UNKNOWN_SERVICE("unknownService"),
    /** A service that does not take these arguments. */
    SERVICE_SIGNATURE("serviceSignature"),
    /** A service with several implementations that fit. */
    SERVICE_AMBIGUOUS("serviceAmbiguous"),
    /** A service with a primitive parameter. */
    SERVICE_PRIMITIVE("servicePrimitive"),
    /** A service that nothing calls. */
    UNUSED_SERVICE("unusedService"),
    /** A variable that is not in scope. */
    UNKNOWN_VARIABLE("unknownVariable"),
    /** A mapping without a style. */
    MAPPING_WITHOUT_STYLE("mappingWithoutStyle"),
    /** A tool that belongs to no mapping. */
    TOOL_WITHOUT_MAPPING("toolWithoutMapping"),
    /** A tool that does nothing. */
    TOOL_WITHOUT_OPERATION("toolWithoutOperation"),
    /** An edge mapping without ends. */
    EDGE_WITHOUT_ENDS("edgeWithoutEnds"),
    /** Two siblings of the same name. */
    DUPLICATE_NAME("duplicateName"),
    /** An element without a name. */
    MISSING_NAME("missingName"),
    /** A name with characters that break paths. */
    ODD_NAME("oddName"),
    /** Containers that contain themselves without end. */
    ENDLESS_NESTING("endlessNesting"),
    /** A literal where elements are expected. */
    ELEMENTS_EXPECTED("elementsExpected"),
    /** A literal where a number is expected. */
    NUMBER_EXPECTED("numberExpected"),
    /** Evaluation: no context element for a service receiver. */
    SELF_MISSING("selfMissing"),
    /** Evaluation: a service threw an exception. */
    SERVICE_FAILED("serviceFailed"),
    /** Evaluation of an expression that was refused. */
    NOT_COMPILED("notCompiled");

    private final String key;

    ProblemCode(String key) {
        this.key = key;
    }

    /** Key of the message. */
    public String key() {
        return key + ".message";
    }
}
