/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.Arrays;
import java.util.StringTokenizer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.xml.sax.Attributes;

/** Reads the attributes of an element: its id, its values and the ids that it points to. */
final class AttributeReader {

    private static final int SHORT_LIST = 8;

    private final ReadContext context;
    private final KeyweaveResource resource;
    private final PendingReferences pending;
    private int missingIds;
    private int missingLine;

    AttributeReader(ReadContext context, PendingReferences pending) {
        this.context = context;
        this.resource = context.resource();
        this.pending = pending;
    }

    /** Reports how many elements had no id. */
    void end() {
        if (missingIds > 0) {
            context.problem(LoadProblem.Code.MISSING_ID, missingLine, 1, Integer.toString(missingIds));
        }
    }

    /** Reads all attributes; the element is in its container already, unless it is the root. */
    void read(InternalEObject object, ClassTable table, Attributes attributes) {
        String id = null;
        int anchor = ForeignContent.START;
        int next = 0;
        int count = attributes.getLength();
        for (int i = 0; i < count; i++) {
            String uri = attributes.getURI(i);
            String value = attributes.getValue(i);
            if (uri.isEmpty()) {
                Slot slot = table.slot(attributes.getLocalName(i), next);
                if (slot != null && readFeature(object, slot, value)) {
                    anchor = slot.id;
                    next = slot.position + 1;
                    continue;
                }
            } else if (uri == Xmi.XMI || uri.equals(Xmi.XMI)) {
                if (attributes.getLocalName(i).equals("id")) {
                    id = value;
                    continue;
                }
                if (isRoot(object) && attributes.getLocalName(i).equals("version")) {
                    continue;
                }
            } else if (uri.equals(Xmi.XSI) && attributes.getLocalName(i).equals("type")) {
                continue;
            }
            keepAttribute(object, anchor, uri, attributes.getQName(i), value);
        }
        giveId(object, id);
    }

    private void keepAttribute(InternalEObject object, int anchor, String uri, String name, String value) {
        if (isRoot(object) && isStandardDeclaration(name, value)) {
            return;
        }
        if (!uri.equals(Xmi.XMLNS)) {
            context.problem(LoadProblem.Code.UNKNOWN_ATTRIBUTE, name, ReadContext.quoted(value));
        }
        context.foreign().of(object).addAttribute(anchor, name, value);
    }

    private boolean isStandardDeclaration(String name, String value) {
        return name.equals("xmlns:xmi") || name.equals("xmlns:xsi")
                || name.equals("xmlns:" + Xmi.PREFIX) && value.equals(resource.namespace());
    }

    /** Sets a feature from an attribute; {@code false} if such a feature never stands in an attribute. */
    private boolean readFeature(InternalEObject object, Slot slot, String value) {
        if (slot.kind == Slot.Kind.REFERENCE) {
            readIds(object, slot, value);
            return true;
        }
        if (slot.many || slot.kind == Slot.Kind.CONTAINED) {
            return false;
        }
        try {
            object.eSet(slot.id, slot.kind == Slot.Kind.DATE ? context.session().date(slot, value) : slot.parse(value));
        } catch (IllegalArgumentException e) {
            context.problem(LoadProblem.Code.BAD_VALUE, slot.name, ReadContext.quoted(value));
            context.foreign().of(object).setRawValue(slot.id, value);
        }
        return true;
    }

    private void readIds(InternalEObject object, Slot slot, String value) {
        if (!slot.many) {
            EObject target = context.findById(value);
            if (target != null && slot.targetClass.isSuperTypeOf(target.eClass())) {
                object.eSet(slot.id, target);
                return;
            }
        }
        if (slot.many && addKnown(object, slot, value)) {
            return;
        }
        if (new StringTokenizer(value).hasMoreTokens()) {
            pending.addIds(object, slot, value, context.line(), context.column());
        }
    }

    /** Sets a short list at once if all targets are known and in order; {@code false} if nothing was done. */
    private boolean addKnown(InternalEObject object, Slot slot, String value) {
        EObject[] targets = new EObject[SHORT_LIST];
        int count = 0;
        StringTokenizer ids = new StringTokenizer(value);
        while (ids.hasMoreTokens()) {
            EObject target = context.findById(ids.nextToken());
            if (count == SHORT_LIST || target == null || !slot.targetClass.isSuperTypeOf(target.eClass())
                    || Arrays.asList(targets).subList(0, count).contains(target)) {
                return false;
            }
            targets[count++] = target;
        }
        InternalEList<EObject> list = ReadContext.list(object, slot);
        for (int i = 0; i < count; i++) {
            list.addUnique(targets[i]);
        }
        return true;
    }

    private void giveId(InternalEObject object, String wanted) {
        if (wanted == null || wanted.isBlank()) {
            if (missingIds++ == 0) {
                missingLine = context.line();
            }
            giveDerivedId(object, placeOf(object));
        } else if (!resource.addId(object, wanted)) {
            context.problem(LoadProblem.Code.DUPLICATE_ID, wanted);
            giveDerivedId(object, wanted + "#" + resource.idCount());
        }
    }

    private void giveDerivedId(InternalEObject object, String seed) {
        int attempt = 1;
        while (!resource.addId(object, ElementIds.derived(attempt == 1 ? seed : seed + "#" + attempt))) {
            attempt++;
        }
    }

    private String placeOf(InternalEObject object) {
        InternalEObject parent = object.eInternalContainer();
        if (parent == null) {
            return "/";
        }
        String feature = object.eContainmentFeature().getName();
        int index = object.eContainmentFeature().isMany()
                ? ReadContext.list(parent, ClassTable.of(parent.eClass()).slot(feature)).basicList().size() : 0;
        return resource.getID(parent) + "/" + feature + "." + index;
    }

    private static boolean isRoot(InternalEObject object) {
        return object.eInternalContainer() == null;
    }

}
