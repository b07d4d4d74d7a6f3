/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.keyweave.model.KeyweavePackage;

/** References of one file whose targets are read later: they are set, in file order, when all files are there. */
final class PendingReferences {

    /**
     * A reference to set.
     *
     * @param text ids parted by blanks, as in an attribute, or one address when {@code address} is true
     */
    private record Pending(EObject holder, Slot slot, String text, EClass type, boolean address, int line,
            int column) {
    }

    private static final int LONG_LIST = 32;

    private final ReadContext context;
    private final List<Pending> all = new ArrayList<>();
    private final Map<InternalEList<EObject>, Set<EObject>> members = new IdentityHashMap<>();

    PendingReferences(ReadContext context) {
        this.context = context;
    }

    /** Ids of elements of the same file, parted by blanks. */
    void addIds(EObject holder, Slot slot, String ids, int line, int column) {
        all.add(new Pending(holder, slot, ids, null, false, line, column));
    }

    /** One address: {@code #id} or {@code file.keyweave#id}; the type may be {@code null}. */
    void addAddress(EObject holder, Slot slot, String address, EClass type, int line, int column) {
        all.add(new Pending(holder, slot, address, type, true, line, column));
    }

    /** Sets all references. */
    void resolve() throws ModelFileException {
        for (Pending pending : all) {
            if (pending.address) {
                setOne(pending, target(pending, pending.text, true));
            } else {
                setIds(pending);
            }
        }
        all.clear();
        members.clear();
    }

    private void setIds(Pending pending) throws ModelFileException {
        List<EObject> targets = new ArrayList<>();
        StringTokenizer ids = new StringTokenizer(pending.text);
        while (ids.hasMoreTokens()) {
            EObject target = target(pending, ids.nextToken(), false);
            if (target == null) {
                keepRaw(pending);
                return;
            }
            targets.add(target);
        }
        if (!pending.slot.many) {
            if (targets.size() == 1) {
                pending.holder.eSet(pending.slot.feature, targets.get(0));
            } else {
                problem(pending, LoadProblem.Code.TOO_MANY_VALUES, pending.slot.name);
                keepRaw(pending);
            }
            return;
        }
        addAll(pending, targets);
    }

    private void addAll(Pending pending, List<EObject> targets) {
        InternalEList<EObject> list = ReadContext.list(pending.holder, pending.slot);
        for (EObject target : targets) {
            if (list.size() < LONG_LIST ? !list.basicContains(target) : present(list).add(target)) {
                list.addUnique(target);
            } else {
                problem(pending, LoadProblem.Code.REPEATED_VALUE, pending.slot.name, ReadContext.idOf(target));
            }
        }
    }

    /** The members of a list, as a set that grows with it, so that long lists stay linear. */
    private Set<EObject> present(InternalEList<EObject> list) {
        return members.computeIfAbsent(list, key -> new HashSet<>(list.basicList()));
    }

    private void setOne(Pending pending, EObject target) {
        if (target == null) {
            keepElement(pending);
        } else if (pending.slot.many) {
            addAll(pending, List.of(target));
        } else if (pending.holder.eIsSet(pending.slot.feature)) {
            problem(pending, LoadProblem.Code.TOO_MANY_VALUES, pending.slot.name);
            keepElement(pending);
        } else {
            pending.holder.eSet(pending.slot.feature, target);
        }
    }

    /** The element meant; a proxy if it is nowhere; {@code null} if it is of a class that does not belong there. */
    private EObject target(Pending pending, String text, boolean address) throws ModelFileException {
        EObject found = address ? context.findByAddress(text, pending.line, pending.column) : context.findById(text);
        if (found == null) {
            if (!context.mayExist(text, address)) {
                problem(pending, LoadProblem.Code.DANGLING_REFERENCE, pending.slot.name, text);
            }
            return proxy(pending, address ? context.absolute(text) : context.absolute("#" + text));
        }
        if (!pending.slot.targetClass.isSuperTypeOf(found.eClass())) {
            problem(pending, LoadProblem.Code.WRONG_REFERENCE, pending.slot.name, text, found.eClass().getName());
            return null;
        }
        return found;
    }

    private EObject proxy(Pending pending, URI uri) {
        EClass wanted = pending.slot.targetClass;
        EClass type = pending.type != null && wanted.isSuperTypeOf(pending.type) ? pending.type : concrete(wanted);
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }

    /** A class to stand in for a target of unknown class. */
    private static EClass concrete(EClass type) {
        if (!type.isAbstract()) {
            return type;
        }
        if (type.isSuperTypeOf(KeyweavePackage.Literals.PERSON)) {
            return KeyweavePackage.Literals.PERSON;
        }
        for (EClassifier classifier : KeyweavePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass other && !other.isAbstract() && type.isSuperTypeOf(other)) {
                return other;
            }
        }
        throw new IllegalStateException("no concrete class below " + type.getName());
    }

    private void keepRaw(Pending pending) {
        context.foreign().of(pending.holder).setRawValue(pending.slot.id, pending.text);
    }

    private void keepElement(Pending pending) {
        ForeignNode node = ForeignNode.element(pending.slot.name);
        if (pending.type != null) {
            node.attributes.add("xsi:type");
            node.attributes.add(Xmi.PREFIX + ":" + pending.type.getName());
        }
        node.attributes.add("href");
        node.attributes.add(pending.text);
        context.foreign().of(pending.holder).addChild(pending.slot.id, null, node);
    }

    private void problem(Pending pending, LoadProblem.Code code, String... args) {
        context.problem(code, pending.line, pending.column, args);
    }
}
