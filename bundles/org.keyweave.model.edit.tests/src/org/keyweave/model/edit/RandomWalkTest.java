/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.KeyweavePackage;

/** Random commands, all undone, give the first bytes; all redone, the last ones. */
class RandomWalkTest {

    private static final int STEPS = 400;

    private final Fixture fixture = new Fixture();
    private final List<String> walked = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void undoAndRedoLeadToTheSameBytes(long seed) throws IOException {
        random = new Random(seed);
        String start = fixture.bytes();
        for (int i = 0; i < STEPS; i++) {
            Command command = command();
            if (command != null && command.canExecute()) {
                walked.add(command.getLabel());
                fixture.editing.execute(command);
            }
        }
        assertTrue(walked.size() > STEPS / 4, walked.size() + " commands");
        String end = fixture.bytes();
        String trail = "seed " + seed + ": " + walked;
        while (fixture.editing.history().canUndo()) {
            fixture.editing.history().undo();
        }
        assertEquals(start, fixture.bytes(), trail);
        while (fixture.editing.history().canRedo()) {
            fixture.editing.history().redo();
        }
        assertEquals(end, fixture.bytes(), trail);
        while (fixture.editing.history().canUndo()) {
            fixture.editing.history().undo();
        }
        assertEquals(start, fixture.bytes(), trail);
    }

    private Command command() {
        List<EObject> all = new ArrayList<>();
        for (TreeIterator<EObject> i = fixture.portfolio.eAllContents(); i.hasNext();) {
            all.add(i.next());
        }
        if (all.isEmpty()) {
            return null;
        }
        EObject element = any(all);
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> create(random.nextInt(5) == 0 ? fixture.portfolio : element);
            case 4, 5 -> setAttribute(element);
            case 6, 7, 8 -> setReference(element, all);
            case 9 -> move(element);
            case 10 -> fixture.editing.duplicate(List.of(element));
            case 11 -> random.nextBoolean() ? fixture.editing.copy(List.of(element))
                    : fixture.editing.cut(List.of(element));
            case 12 -> fixture.editing.clipboard().isEmpty() ? null : fixture.editing.paste(element);
            default -> random.nextInt(3) > 0 ? null : fixture.editing.delete(List.of(element, any(all)));
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Command create(EObject parent) {
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return null;
        }
        EReference containment = any(containments);
        if (!containment.isMany() && parent.eIsSet(containment)) {
            return null;
        }
        List<EClass> types = new ArrayList<>();
        for (EClassifier classifier : KeyweavePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()
                    && containment.getEReferenceType().isSuperTypeOf(type)) {
                types.add(type);
            }
        }
        return fixture.editing.create(parent, containment, any(types));
    }

    private Command setAttribute(EObject element) {
        List<EAttribute> attributes = element.eClass().getEAllAttributes().stream()
                .filter(a -> a.isChangeable() && !a.isDerived() && !a.isMany()).toList();
        EAttribute attribute = any(attributes);
        return fixture.editing.set(element, attribute, random.nextInt(4) == 0 ? null : value(attribute));
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return any(type.getELiterals()).getInstance();
        }
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "java.lang.String" -> "text " + random.nextInt(10);
            case "int" -> random.nextInt(5);
            case "double" -> random.nextInt(5) / 4.0;
            case "boolean" -> random.nextBoolean();
            case "java.time.LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            default -> throw new IllegalStateException(attribute.getName());
        };
    }

    private Command setReference(EObject element, List<EObject> all) {
        List<EReference> references = Usages.stored(element.eClass());
        if (references.isEmpty()) {
            return null;
        }
        EReference reference = any(references);
        List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (targets.isEmpty()) {
            return null;
        }
        EObject target = any(targets);
        if (!reference.isMany()) {
            return fixture.editing.set(element, reference, random.nextInt(4) == 0 ? null : target);
        }
        List<?> present = (List<?>) element.eGet(reference);
        return present.contains(target) ? null
                : org.eclipse.emf.edit.command.AddCommand.create(fixture.editing.domain(), element, reference, target);
    }

    private Command move(EObject element) {
        EStructuralFeature feature = element.eContainmentFeature();
        if (!feature.isMany()) {
            return null;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(feature);
        return fixture.editing.move(element.eContainer(), feature, element, random.nextInt(siblings.size()));
    }
}
