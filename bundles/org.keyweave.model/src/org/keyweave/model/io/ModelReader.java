/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.KeyweavePackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds the elements of one file from parser events. What it does not know goes to {@link ForeignContents}. One pass;
 * memory beyond the model itself: one frame per nesting level and the references to elements that come later.
 */
final class ModelReader extends DefaultHandler2 {

    /** Carries a refusal through the parser. */
    static final class Refusal extends SAXException {
        private static final long serialVersionUID = 1L;
        final ModelFileException reason;

        Refusal(ModelFileException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private static final int TICK = 4096;

    private final ReadContext context;
    private final KeyweaveResource resource;
    private final LoadSession session;
    private final PendingReferences pending;
    private final AttributeReader attributeReader;
    private final ForeignCapture capture = new ForeignCapture();
    private final StringBuilder text = new StringBuilder();
    private InternalEObject root;
    private int depth;
    private int elements;

    private final OpenElements open = new OpenElements();
    /** The slot whose text value is being read; {@code null} otherwise. */
    private Slot valueSlot;
    private boolean valueNil;
    /** Whether a reference element is open, which must be empty. */
    private boolean inReference;

    ModelReader(KeyweaveResource resource, LoadSession session, Path file) {
        this.context = new ReadContext(resource, session, file);
        this.resource = resource;
        this.session = session;
        this.pending = new PendingReferences(context);
        this.attributeReader = new AttributeReader(context, pending);
    }

    /** The root element; {@code null} before the end. */
    EObject root() {
        return root;
    }

    /** Sets the references that had to wait; to be called when the files that they lead to are read. */
    void resolveReferences() throws ModelFileException {
        pending.resolve();
    }

    // ---- parser events

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        context.setLocator(documentLocator);
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw context.refusal(ModelFileException.Kind.FORBIDDEN, "<!DOCTYPE " + name + ">");
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (!Xmi.mayMean(prefix, uri) || root != null && prefix.equals(Xmi.PREFIX)
                && !uri.equals(resource.namespace())) {
            throw context.refusal(ModelFileException.Kind.WRONG_NAMESPACE, "xmlns:" + prefix + "=\"" + uri + "\"");
        }
        context.prefixes().push(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        context.prefixes().pop(prefix);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > session.options().maxDepth()) {
            throw context.refusal(ModelFileException.Kind.TOO_DEEP, Integer.toString(session.options().maxDepth()));
        }
        if ((++elements & (TICK - 1)) == 0) {
            tick();
        }
        if (capture.isOpen()) {
            capture.start(name, attributes);
            noteForeignId(attributes);
        } else if (open.isEmpty()) {
            startRoot(uri, localName, attributes);
        } else if (valueSlot != null || inReference) {
            startUnexpected(name, attributes);
        } else {
            flushText();
            startChild(uri, localName, name, attributes);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        if (capture.isOpen()) {
            ForeignNode done = capture.end();
            if (done != null) {
                keep(done);
            }
        } else if (valueSlot != null) {
            endValue(name);
        } else if (inReference) {
            inReference = false;
            text.setLength(0);
        } else {
            flushText();
            open.pop();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (capture.isOpen()) {
            capture.text(chars, start, length);
        } else if (valueSlot != null || text.length() > 0 || !isBlank(chars, start, length)) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void comment(char[] chars, int start, int length) {
        miscellaneous(ForeignNode.comment(new String(chars, start, length)));
    }

    @Override
    public void processingInstruction(String target, String data) {
        miscellaneous(ForeignNode.instruction(target, data));
    }

    @Override
    public void endDocument() {
        attributeReader.end();
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    // ---- elements

    private void startRoot(String uri, String localName, Attributes attributes) throws SAXException {
        if (!Xmi.isReadable(uri)) {
            boolean family = Xmi.isKeyweave(uri);
            throw context.refusal(ModelFileException.Kind.WRONG_NAMESPACE,
                    family || !uri.isEmpty() ? uri : "<" + localName + ">");
        }
        String usual = context.prefixes().uri(Xmi.PREFIX);
        if (usual != null && !usual.equals(uri)) {
            throw context.refusal(ModelFileException.Kind.WRONG_NAMESPACE, usual);
        }
        EClass type = ClassTable.concreteClass(localName);
        if (type == null) {
            throw context.refusal(ModelFileException.Kind.NOT_A_MODEL, "<" + localName + ">");
        }
        if (!uri.equals(Xmi.NAMESPACE)) {
            resource.setNamespace(uri);
            context.problem(LoadProblem.Code.NEWER_VERSION, uri);
        }
        root = (InternalEObject) EcoreUtil.create(type);
        open.push(root, ClassTable.of(type));
        attributeReader.read(root, ClassTable.of(type), attributes);
    }

    private void startChild(String uri, String localName, String name, Attributes attributes) throws SAXException {
        Slot slot = uri.isEmpty() ? open.slot(localName) : null;
        if (slot == null) {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
        } else if (slot.isAttribute()) {
            startValue(slot, name, attributes);
        } else if (attributes.getValue("href") != null) {
            startReference(slot, name, attributes);
        } else if (slot.kind == Slot.Kind.CONTAINED) {
            startContained(slot, name, attributes);
        } else {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
        }
    }

    private void startContained(Slot slot, String name, Attributes attributes) throws SAXException {
        InternalEObject parent = open.object();
        String typeName = attributes.getValue(Xmi.XSI, "type");
        EClass type = typeName == null ? slot.targetClass : context.type(typeName);
        if (type == null || type.isAbstract() || !slot.targetClass.isSuperTypeOf(type)) {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_TYPE,
                    typeName == null ? slot.targetClass.getName() : typeName);
            return;
        }
        if (!slot.many && parent.eIsSet(slot.id)) {
            startForeign(name, attributes, LoadProblem.Code.TOO_MANY_VALUES, slot.name);
            return;
        }
        InternalEObject child = (InternalEObject) EcoreUtil.create(type);
        add(parent, slot, child);
        open.anchor(slot, child);
        ClassTable table = slot.table(type);
        open.push(child, table);
        attributeReader.read(child, table, attributes);
    }

    private void startReference(Slot slot, String name, Attributes attributes) throws SAXException {
        String href = attributes.getValue("href");
        String typeName = attributes.getValue(Xmi.XSI, "type");
        if (attributes.getLength() > (typeName == null ? 1 : 2)) {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
            return;
        }
        EClass type = typeName == null ? null : context.type(typeName);
        InternalEObject holder = open.object();
        if (slot.kind != Slot.Kind.CONTAINED) {
            if (!href.startsWith("#")) {
                context.request(href);
            }
            pending.addAddress(holder, slot, href, type, context.line(), context.column());
        } else if (slot.feature.getEType() != KeyweavePackage.Literals.ACCOUNT
                || href.startsWith("#") || href.indexOf('#') < 0 || type != null) {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
            return;
        } else {
            context.request(href);
            EObject proxy = EcoreUtil.create(slot.targetClass);
            ((InternalEObject) proxy).eSetProxyURI(context.absolute(href));
            add(holder, slot, proxy);
            open.anchor(slot, proxy);
            session.expectPart(proxy, context.file(), href, context.line(), context.column());
        }
        inReference = true;
    }

    private void startValue(Slot slot, String name, Attributes attributes) {
        boolean nil = "true".equals(attributes.getValue(Xmi.XSI, "nil"));
        if (attributes.getLength() > (nil ? 1 : 0)) {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
            return;
        }
        valueSlot = slot;
        valueNil = nil;
        text.setLength(0);
    }

    private void endValue(String name) {
        Slot slot = valueSlot;
        valueSlot = null;
        String value = text.toString();
        text.setLength(0);
        InternalEObject holder = open.object();
        Object parsed = null;
        if (!valueNil) {
            try {
                parsed = slot.parse(value);
            } catch (IllegalArgumentException e) {
                context.problem(LoadProblem.Code.BAD_VALUE, slot.name, ReadContext.quoted(value));
                keep(valueNode(name, value));
                return;
            }
        }
        if (!slot.many) {
            if (holder.eIsSet(slot.id)) {
                context.problem(LoadProblem.Code.TOO_MANY_VALUES, slot.name);
                keep(valueNode(name, value));
            } else {
                holder.eSet(slot.id, parsed);
                open.anchor(slot, parsed);
            }
        } else if (session.addValue(holder, slot, parsed)) {
            open.anchor(slot, parsed);
        } else {
            context.problem(LoadProblem.Code.REPEATED_VALUE, slot.name, ReadContext.quoted(value));
        }
    }

    private static ForeignNode valueNode(String name, String value) {
        ForeignNode node = ForeignNode.element(name);
        node.children.add(ForeignNode.text(value));
        return node;
    }

    /** An element inside a value or a reference, where none belongs: kept beside it. */
    private void startUnexpected(String name, Attributes attributes) {
        startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
    }

    private void startForeign(String name, Attributes attributes, LoadProblem.Code code, String... args) {
        context.problem(code, args);
        capture.start(name, attributes);
        noteForeignId(attributes);
    }

    private void noteForeignId(Attributes attributes) {
        String id = attributes.getValue(Xmi.XMI, "id");
        if (id != null) {
            session.addForeignId(id);
        }
    }

    private void miscellaneous(ForeignNode node) {
        if (capture.isOpen()) {
            capture.add(node);
        } else if (open.isEmpty()) {
            (root == null ? resource.surroundings().before : resource.surroundings().after).add(node);
        } else if (valueSlot == null) {
            flushText();
            keep(node);
        } else {
            keep(node);
        }
    }

    private void flushText() {
        if (text.length() > 0) {
            String stray = text.toString().strip();
            text.setLength(0);
            context.problem(LoadProblem.Code.STRAY_TEXT, ReadContext.quoted(stray));
            keep(ForeignNode.text(stray));
        }
    }

    private void keep(ForeignNode node) {
        open.keep(context.foreign(), node);
    }

    // ---- small things

    private void add(InternalEObject parent, Slot slot, EObject child) {
        if (slot.many) {
            ReadContext.list(parent, slot).addUnique(child);
        } else {
            parent.eSet(slot.id, child);
        }
    }

    private void tick() throws SAXException {
        if (!session.advance()) {
            throw context.refusal(ModelFileException.Kind.CANCELLED, "");
        }
    }

    private static boolean isBlank(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

}
