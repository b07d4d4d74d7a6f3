/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Portfolio;

/** Models with any values in any features, from a seed: they say nothing sensible and hold everything. */
final class RandomModels {

    private static final String[] TEXTS = {"", "Chen Lei", "王军", "a<b & \"c\" 'd' > e", "line\nbreak\ttab\rreturn",
        " leading and trailing ", "𝄞 beyond the plane", "=1+1", "]]>"};

    private final Random random;
    private int left;

    private RandomModels(long seed, int elements) {
        this.random = new Random(seed);
        this.left = elements;
    }

    /** A portfolio of about so many elements. */
    static Portfolio portfolio(long seed, int elements) {
        RandomModels models = new RandomModels(seed, elements);
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        List<EObject> level = List.of(portfolio);
        while (models.left > 0) {
            level = models.grow(level.isEmpty() ? List.of(portfolio) : level);
        }
        models.link(portfolio);
        return portfolio;
    }

    private List<EObject> grow(List<EObject> parents) {
        List<EObject> children = new ArrayList<>();
        for (EObject parent : parents) {
            ClassTable table = ClassTable.of(parent.eClass());
            for (Slot slot : table.slots) {
                if (slot.kind == Slot.Kind.CONTAINED) {
                    addChildren(parent, slot, children);
                } else if (slot.isAttribute() && random.nextInt(3) > 0) {
                    set(parent, slot);
                }
            }
        }
        return children;
    }

    private void addChildren(EObject parent, Slot slot, List<EObject> children) {
        int count = slot.many ? random.nextInt(4) : parent.eIsSet(slot.feature) ? 0 : 1;
        for (int i = 0; i < count && left > 0; i++, left--) {
            EObject child = EcoreUtil.create(anyConcrete(slot.targetClass));
            if (slot.many) {
                list(parent, slot.feature).add(child);
            } else {
                parent.eSet(slot.feature, child);
            }
            children.add(child);
        }
    }

    private EClass anyConcrete(EClass type) {
        List<EClass> all = new ArrayList<>();
        for (EClassifier classifier : KeyweavePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass each && !each.isAbstract() && type.isSuperTypeOf(each)) {
                all.add(each);
            }
        }
        return all.get(random.nextInt(all.size()));
    }

    private void set(EObject object, Slot slot) {
        if (!slot.many) {
            object.eSet(slot.feature, value(slot));
            return;
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            list(object, slot.feature).add(value(slot));
        }
    }

    private Object value(Slot slot) {
        return switch (slot.kind) {
            case TEXT -> TEXTS[random.nextInt(TEXTS.length)] + (random.nextBoolean() ? "" : random.nextInt(1000));
            case INTEGER -> random.nextInt(200) - 50;
            case DECIMAL -> random.nextBoolean() ? random.nextGaussian() * 1e6 : random.nextInt(100) / 100.0;
            case FLAG -> random.nextBoolean();
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
            case LITERAL -> {
                EEnum type = (EEnum) slot.feature.getEType();
                yield type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
            }
            default -> throw new IllegalStateException(slot.name);
        };
    }

    private void link(EObject root) {
        List<EObject> all = new ArrayList<>();
        all.add(root);
        for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
            all.add(i.next());
        }
        for (EObject object : all) {
            for (Slot slot : ClassTable.of(object.eClass()).slots) {
                if (slot.kind == Slot.Kind.REFERENCE && random.nextBoolean()) {
                    link(object, slot, all);
                }
            }
        }
    }

    private void link(EObject object, Slot slot, List<EObject> all) {
        for (int i = 0; i < (slot.many ? 4 : 1); i++) {
            EObject target = all.get(random.nextInt(all.size()));
            if (slot.targetClass.isInstance(target)) {
                if (!slot.many) {
                    object.eSet(slot.feature, target);
                } else if (!list(object, slot.feature).contains(target)) {
                    list(object, slot.feature).add(target);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }

    /** Whether two models have the same stored content; inverses are compared by {@link #inversesAreRight}. */
    static boolean areEqual(EObject one, EObject other) {
        return new EcoreUtil.EqualityHelper() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean haveEqualFeature(EObject left, EObject right, EStructuralFeature feature) {
                return feature.isTransient() || super.haveEqualFeature(left, right, feature);
            }
        }.equals(one, other);
    }

    /** Whether no inverse reference misses the element that points to it. */
    static boolean inversesAreRight(EObject root) {
        for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
            EObject object = i.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                EReference opposite = reference.getEOpposite();
                if (opposite != null && opposite.isTransient() && !opposite.isContainer()) {
                    if (!pointsBack(object, reference, opposite)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean pointsBack(EObject object, EReference reference, EReference opposite) {
        Object value = ((InternalEObject) object).eGet(reference, false);
        List<?> targets = value instanceof InternalEList<?> list ? list.basicList()
                : value == null ? List.of() : List.of(value);
        for (Object target : targets) {
            Object back = ((EObject) target).eGet(opposite);
            if (back != object && !(back instanceof List<?> list && list.contains(object))) {
                return false;
            }
        }
        return true;
    }
}
