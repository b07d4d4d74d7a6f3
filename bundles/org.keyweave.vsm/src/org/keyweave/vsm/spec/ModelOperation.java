/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.List;
import java.util.Optional;

import org.keyweave.vsm.expr.Expression;

/**
 * A step of a tool. Steps nest; each runs on a context element, {@code self} of its expressions.
 */
public sealed interface ModelOperation {

    /** Where it comes from. */
    Origin origin();

    /** The steps inside, in their order; for a {@link Switch} none, its branches hold them. */
    List<ModelOperation> subModelOperations();

    /**
     * Runs the steps inside on another element.
     *
     * @param origin where it comes from
     * @param browseExpression the element; when it yields no element, Sirius stays on the same element and runs the
     *            steps inside all the same
     * @param subModelOperations the steps inside
     */
    record ChangeContext(Origin origin, Expression browseExpression, List<ModelOperation> subModelOperations)
            implements ModelOperation {

        /** Copies the list. */
        public ChangeContext {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Makes an element, puts it into a reference of the context and runs the steps inside on it.
     *
     * @param origin where it comes from
     * @param typeName class of the element
     * @param referenceName the reference; added to when it holds many; a reference for one value
     *            that is taken already is an error
     * @param variableName variable that the new element is bound to, {@code instance} by default
     * @param subModelOperations the steps inside
     */
    record CreateInstance(Origin origin, DomainClass typeName, String referenceName, String variableName,
            List<ModelOperation> subModelOperations) implements ModelOperation {

        /** Copies the list. */
        public CreateInstance {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Sets a feature of the context; adds to it when it holds many values.
     *
     * @param origin where it comes from
     * @param featureName the feature
     * @param valueExpression the value
     * @param subModelOperations the steps inside
     */
    record SetValue(Origin origin, String featureName, Expression valueExpression,
            List<ModelOperation> subModelOperations) implements ModelOperation {

        /** Copies the list. */
        public SetValue {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Takes values out of a feature of the context.
     *
     * @param origin where it comes from
     * @param featureName the feature
     * @param elementExpression the elements to take out; empty unsets the feature
     * @param subModelOperations the steps inside
     */
    record Unset(Origin origin, String featureName, Expression elementExpression,
            List<ModelOperation> subModelOperations) implements ModelOperation {

        /** Copies the list. */
        public Unset {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Deletes the context with its content and all references to it.
     *
     * @param origin where it comes from
     * @param subModelOperations the steps inside
     */
    record RemoveElement(Origin origin, List<ModelOperation> subModelOperations) implements ModelOperation {

        /** Copies the list. */
        public RemoveElement {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Moves the context into another container.
     *
     * @param origin where it comes from
     * @param newContainerExpression the container
     * @param featureName its containment reference
     * @param subModelOperations the steps inside
     */
    record MoveElement(Origin origin, Expression newContainerExpression, String featureName,
            List<ModelOperation> subModelOperations) implements ModelOperation {

        /** Copies the list. */
        public MoveElement {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Runs the steps inside when a condition holds.
     *
     * @param origin where it comes from
     * @param conditionExpression the condition
     * @param subModelOperations the steps inside
     */
    record If(Origin origin, Expression conditionExpression, List<ModelOperation> subModelOperations)
            implements ModelOperation {

        /** Copies the list. */
        public If {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Runs the first branch whose condition holds, else the default.
     *
     * @param origin where it comes from
     * @param cases the branches
     * @param defaultOperations steps when no condition holds; empty when there is no default
     */
    record Switch(Origin origin, List<Case> cases, Optional<List<ModelOperation>> defaultOperations)
            implements ModelOperation {

        /** Copies the lists. */
        public Switch {
            cases = List.copyOf(cases);
            defaultOperations = defaultOperations.map(List::copyOf);
        }

        @Override
        public List<ModelOperation> subModelOperations() {
            return List.of();
        }
    }

    /**
     * A branch of a switch.
     *
     * @param origin where it comes from
     * @param conditionExpression the condition
     * @param subModelOperations the steps inside
     */
    record Case(Origin origin, Expression conditionExpression, List<ModelOperation> subModelOperations) {

        /** Copies the list. */
        public Case {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Runs the steps inside for each value. The value is bound to the variable and, when it is an element, is the
     * context.
     *
     * @param origin where it comes from
     * @param expression the values: of a collection or array in turn, any other value alone, none for {@code null}
     * @param iteratorName the variable, {@code i} by default
     * @param subModelOperations the steps inside
     */
    record For(Origin origin, Expression expression, String iteratorName, List<ModelOperation> subModelOperations)
            implements ModelOperation {

        /** Copies the list. */
        public For {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }

    /**
     * Binds a variable for the steps inside.
     *
     * @param origin where it comes from
     * @param variableName the variable, {@code instance} by default
     * @param valueExpression its value
     * @param subModelOperations the steps inside
     */
    record Let(Origin origin, String variableName, Expression valueExpression,
            List<ModelOperation> subModelOperations) implements ModelOperation {

        /** Copies the list. */
        public Let {
            subModelOperations = List.copyOf(subModelOperations);
        }
    }
}
