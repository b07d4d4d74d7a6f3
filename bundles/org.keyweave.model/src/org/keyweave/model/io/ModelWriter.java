/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Writes one file: features in metamodel order, one a line, so that equal models give equal bytes and two versions can
 * be merged by line. Standard XMI: any EMF tool that has the metamodel can read it.
 */
final class ModelWriter {

    private static final int TICK = 4096;
    private static final int STEP = 2;
    private static final int HANGING = 4;

    private final KeyweaveResource resource;
    private final Path file;
    private final XmlOutput out;
    private final ForeignWriter foreignWriter;
    private final ReferenceText references;
    private final Problems problems;
    private final FileProgress progress;
    private final ForeignContents foreign;
    private final long total;
    private long written;
    private long replaced;
    /** Whether the start tag of the innermost element still lacks its end. */
    private boolean tagOpen;

    ModelWriter(KeyweaveResource resource, Path file, OutputStream out, Problems problems, FileProgress progress) {
        this.resource = resource;
        this.file = file;
        this.out = new XmlOutput(out);
        this.foreignWriter = new ForeignWriter(this.out);
        this.references = new ReferenceText(resource);
        this.problems = problems;
        this.progress = progress;
        this.foreign = resource.foreign();
        this.total = resource.idCount();
    }

    /** Writes everything. */
    void write() throws IOException {
        InternalEObject root = (InternalEObject) resource.getContents().get(0);
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        foreignWriter.lines(resource.surroundings().before);
        element(root, ClassTable.of(root.eClass()), Xmi.PREFIX + ":" + root.eClass().getName(), null, 0);
        foreignWriter.lines(resource.surroundings().after);
        out.flush();
    }

    private void element(InternalEObject object, ClassTable table, String name, String type, int depth)
            throws IOException {
        if (depth >= LoadOptions.DEFAULT_MAX_DEPTH) {
            throw new ModelFileException(ModelFileException.Kind.TOO_DEEP, file,
                    Integer.toString(LoadOptions.DEFAULT_MAX_DEPTH), null);
        }
        if ((++written & (TICK - 1)) == 0 && !progress.advance(written, total)) {
            throw new ModelFileException(ModelFileException.Kind.CANCELLED, file, "", null);
        }
        int indent = depth * STEP;
        out.indent(indent);
        out.raw("<");
        out.raw(name);
        ForeignContent kept = foreign.get(object);
        if (depth == 0) {
            header(kept);
        }
        if (type != null) {
            out.raw(" xsi:type=\"" + Xmi.PREFIX + ":");
            out.raw(type);
            out.raw("\"");
        }
        if (depth == 0) {
            attribute(HANGING, "xmi:id", resource.getID(object));
        } else {
            out.raw(" xmi:id=\"");
            out.attribute(resource.getID(object));
            out.raw("\"");
        }
        tagOpen = true;
        boolean crossing = attributes(object, table, kept, indent + HANGING);
        children(object, table, kept, depth + 1, crossing);
        if (tagOpen) {
            out.raw("/>\n");
            tagOpen = false;
        } else {
            out.indent(indent);
            out.raw("</");
            out.raw(name);
            out.raw(">\n");
        }
        if (out.replaced() != replaced) {
            replaced = out.replaced();
            problem(LoadProblem.Code.REPLACED_CHARACTER, resource.getID(object));
        }
    }

    private void header(ForeignContent kept) throws IOException {
        out.raw(" xmi:version=\"2.0\"");
        attribute(HANGING, "xmlns:xmi", Xmi.XMI);
        attribute(HANGING, "xmlns:xsi", Xmi.XSI);
        attribute(HANGING, "xmlns:" + Xmi.PREFIX, resource.namespace());
        if (kept != null) {
            for (ForeignContent.Attribute attribute : kept.attributes()) {
                if (isDeclaration(attribute)) {
                    attribute(HANGING, attribute.name(), attribute.value());
                }
            }
        }
    }

    private static boolean isDeclaration(ForeignContent.Attribute attribute) {
        return attribute.name().startsWith("xmlns");
    }

    /** Writes the attributes; returns whether some reference leads to another file and has to be an element. */
    private boolean attributes(InternalEObject object, ClassTable table, ForeignContent kept, int indent)
            throws IOException {
        boolean crossing = false;
        foreignAttributes(object, kept, ForeignContent.START, indent);
        for (Slot slot : table.slots) {
            if (slot.kind == Slot.Kind.REFERENCE) {
                if (object.eIsSet(slot.id)) {
                    String ids = ids(object, slot);
                    if (ids == null) {
                        crossing = true;
                    } else if (!ids.isEmpty()) {
                        attribute(indent, slot.name, ids);
                    }
                } else {
                    rawAttribute(kept, slot, indent);
                }
            } else if (slot.isAttribute() && !slot.many) {
                Object value = object.eIsSet(slot.id) ? object.eGet(slot.id, false, true) : null;
                if (value != null) {
                    attribute(indent, slot.name, slot.format(value));
                } else {
                    rawAttribute(kept, slot, indent);
                }
            }
            foreignAttributes(object, kept, slot.id, indent);
        }
        return crossing;
    }

    /** The targets as ids; {@code null} if one of them is in another file; lost targets are left out. */
    private String ids(InternalEObject object, Slot slot) {
        if (!slot.many) {
            EObject target = (EObject) object.eGet(slot.id, false, true);
            return references.isLost(target) ? lost(object, slot) : references.id(target);
        }
        StringBuilder ids = new StringBuilder();
        for (EObject target : targets(object, slot)) {
            if (references.isLost(target)) {
                lost(object, slot);
                continue;
            }
            String id = references.id(target);
            if (id == null) {
                return null;
            }
            ids.append(ids.isEmpty() ? "" : " ").append(id);
        }
        return ids.toString();
    }

    private String lost(EObject object, Slot slot) {
        problem(LoadProblem.Code.LOST_REFERENCE, slot.name, resource.getID(object));
        return "";
    }

    private void children(InternalEObject object, ClassTable table, ForeignContent kept, int depth, boolean crossing)
            throws IOException {
        foreignChildren(kept, ForeignContent.START, null, depth);
        for (Slot slot : table.slots) {
            if (object.eIsSet(slot.id)) {
                if (slot.kind == Slot.Kind.CONTAINED) {
                    contained(object, slot, kept, depth);
                } else if (slot.isAttribute() && slot.many) {
                    values(object, slot, kept, depth);
                } else if (crossing && slot.kind == Slot.Kind.REFERENCE && ids(object, slot) == null) {
                    addresses(object, slot, depth);
                }
            }
            if (kept != null) {
                remainingForeignChildren(object, slot, kept, depth);
            }
        }
    }

    private void contained(InternalEObject object, Slot slot, ForeignContent kept, int depth) throws IOException {
        if (!slot.many) {
            child((InternalEObject) object.eGet(slot.id, false, true), slot, kept, depth);
            return;
        }
        InternalEList<EObject> list = targets(object, slot);
        for (int i = 0; i < list.size(); i++) {
            child((InternalEObject) list.basicGet(i), slot, kept, depth);
        }
    }

    private void child(InternalEObject child, Slot slot, ForeignContent kept, int depth) throws IOException {
        endTag();
        String type = child.eClass() == slot.targetClass ? null : child.eClass().getName();
        if (child.eIsProxy() || child.eDirectResource() != null && child.eDirectResource() != resource) {
            address(slot.name, type, references.address(child), depth);
        } else {
            element(child, slot.table(child.eClass()), slot.name, type, depth);
        }
        foreignChildren(kept, slot.id, child, depth);
    }

    private void values(InternalEObject object, Slot slot, ForeignContent kept, int depth) throws IOException {
        for (Object value : (List<?>) object.eGet(slot.id, false, true)) {
            endTag();
            out.indent(depth * STEP);
            out.raw("<");
            out.raw(slot.name);
            if (value == null) {
                out.raw(" xsi:nil=\"true\"/>\n");
            } else {
                out.raw(">");
                out.text(slot.format(value));
                out.raw("</");
                out.raw(slot.name);
                out.raw(">\n");
            }
            foreignChildren(kept, slot.id, value, depth);
        }
    }

    private void addresses(InternalEObject object, Slot slot, int depth) throws IOException {
        List<? extends EObject> all = slot.many ? targets(object, slot).basicList()
                : List.of((EObject) object.eGet(slot.id, false, true));
        for (EObject target : all) {
            if (!references.isLost(target)) {
                endTag();
                String type = target.eClass() == slot.targetClass ? null : target.eClass().getName();
                address(slot.name, type, references.address(target), depth);
            }
        }
    }

    private void address(String name, String type, String href, int depth) throws IOException {
        out.indent(depth * STEP);
        out.raw("<");
        out.raw(name);
        if (type != null) {
            out.raw(" xsi:type=\"" + Xmi.PREFIX + ":");
            out.raw(type);
            out.raw("\"");
        }
        out.raw(" href=\"");
        out.attribute(href);
        out.raw("\"/>\n");
    }

    // ---- what is kept without being understood

    private void rawAttribute(ForeignContent kept, Slot slot, int indent) throws IOException {
        String value = kept == null ? null : kept.rawValue(slot.id);
        if (value != null) {
            attribute(indent, slot.name, value);
        }
    }

    private void foreignAttributes(EObject object, ForeignContent kept, int anchor, int indent) throws IOException {
        if (kept != null) {
            boolean root = object == resource.getContents().get(0);
            for (ForeignContent.Attribute attribute : kept.attributes()) {
                if (attribute.anchor() == anchor && !(root && isDeclaration(attribute))) {
                    attribute(indent, attribute.name(), attribute.value());
                }
            }
        }
    }

    private void foreignChildren(ForeignContent kept, int anchor, Object after, int depth) throws IOException {
        if (kept != null) {
            for (ForeignContent.Child child : kept.children()) {
                if (child.anchor() == anchor && child.after() == after) {
                    endTag();
                    foreignWriter.node(child.node(), depth * STEP);
                }
            }
        }
    }

    /** Writes what stood after a value that is there no more. */
    private void remainingForeignChildren(InternalEObject object, Slot slot, ForeignContent kept, int depth)
            throws IOException {
        for (ForeignContent.Child child : kept.children()) {
            if (child.anchor() == slot.id && !references.isValue(object, slot, child.after())) {
                endTag();
                foreignWriter.node(child.node(), depth * STEP);
            }
        }
    }

    // ---- small things

    private void attribute(int indent, String name, String value) throws IOException {
        out.raw("\n");
        out.indent(indent);
        out.plain(name);
        out.raw("=\"");
        out.attribute(value);
        out.raw("\"");
    }

    private void endTag() throws IOException {
        if (tagOpen) {
            out.raw(">\n");
            tagOpen = false;
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> targets(InternalEObject object, Slot slot) {
        return (InternalEList<EObject>) object.eGet(slot.id, false, true);
    }

    private void problem(LoadProblem.Code code, String... args) {
        problems.add(code, file, 0, 0, args);
    }
}
