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
import java.util.Arrays;
import java.util.StringTokenizer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
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

    private final KeyweaveResource resource;
    private final LoadSession session;
    private final Path file;
    private final PendingReferences pending = new PendingReferences(this);
    private final ForeignCapture capture = new ForeignCapture();
    private final Prefixes prefixes = new Prefixes();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private InternalEObject root;
    private int depth;
    private int elements;
    private int missingIds;
    private int missingLine;

    /** The open model elements, outermost first; parallel arrays because there is one access per parser event. */
    private InternalEObject[] objects = new InternalEObject[32];
    private ClassTable[] tables = new ClassTable[32];
    private int[] lastSlot = new int[32];
    private Object[] lastChild = new Object[32];
    private int open;
    /** The slot whose text value is being read; {@code null} otherwise. */
    private Slot valueSlot;
    private boolean valueNil;
    /** Whether a reference element is open, which must be empty. */
    private boolean inReference;

    ModelReader(KeyweaveResource resource, LoadSession session, Path file) {
        this.resource = resource;
        this.session = session;
        this.file = file;
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
        locator = documentLocator;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw refuse(ModelFileException.Kind.FORBIDDEN, "<!DOCTYPE " + name + ">");
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.push(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        prefixes.pop(prefix);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > session.options().maxDepth()) {
            throw refuse(ModelFileException.Kind.TOO_DEEP, Integer.toString(session.options().maxDepth()));
        }
        if ((++elements & (TICK - 1)) == 0) {
            tick();
        }
        if (capture.isOpen()) {
            capture.start(name, attributes);
            noteForeignId(attributes);
        } else if (open == 0) {
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
            open--;
            objects[open] = null;
            lastChild[open] = null;
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
        if (missingIds > 0) {
            session.problems().add(LoadProblem.Code.MISSING_ID, file, missingLine, 1, Integer.toString(missingIds));
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    // ---- elements

    private void startRoot(String uri, String localName, Attributes attributes) throws SAXException {
        if (!Xmi.isReadable(uri)) {
            boolean family = Xmi.isKeyweave(uri);
            throw refuse(ModelFileException.Kind.WRONG_NAMESPACE,
                    family || !uri.isEmpty() ? uri : "<" + localName + ">");
        }
        EClass type = ClassTable.concreteClass(localName);
        if (type == null) {
            throw refuse(ModelFileException.Kind.NOT_A_MODEL, "<" + localName + ">");
        }
        if (!uri.equals(Xmi.NAMESPACE)) {
            resource.setNamespace(uri);
            problem(LoadProblem.Code.NEWER_VERSION, uri);
        }
        root = (InternalEObject) EcoreUtil.create(type);
        push(root, ClassTable.of(type));
        readAttributes(root, ClassTable.of(type), attributes);
    }

    private void startChild(String uri, String localName, String name, Attributes attributes) throws SAXException {
        Slot slot = uri.isEmpty() ? tables[open - 1].slot(localName) : null;
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
        InternalEObject parent = objects[open - 1];
        String typeName = attributes.getValue(Xmi.XSI, "type");
        EClass type = typeName == null ? slot.targetClass : type(typeName);
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
        anchor(slot, child);
        ClassTable table = slot.table(type);
        push(child, table);
        readAttributes(child, table, attributes);
    }

    private void startReference(Slot slot, String name, Attributes attributes) throws SAXException {
        String href = attributes.getValue("href");
        String typeName = attributes.getValue(Xmi.XSI, "type");
        if (attributes.getLength() > (typeName == null ? 1 : 2)) {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
            return;
        }
        EClass type = typeName == null ? null : type(typeName);
        InternalEObject holder = objects[open - 1];
        if (slot.kind != Slot.Kind.CONTAINED) {
            if (!href.startsWith("#")) {
                request(href);
            }
            pending.addAddress(holder, slot, href, type, line(), column());
        } else if (slot.feature.getEType() != org.keyweave.model.KeyweavePackage.Literals.ACCOUNT
                || href.startsWith("#") || href.indexOf('#') < 0 || type != null) {
            startForeign(name, attributes, LoadProblem.Code.UNKNOWN_ELEMENT, name);
            return;
        } else {
            request(href);
            EObject proxy = EcoreUtil.create(slot.targetClass);
            ((InternalEObject) proxy).eSetProxyURI(absolute(href));
            add(holder, slot, proxy);
            anchor(slot, proxy);
            session.expectPart(proxy, file, href, line(), column());
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
        InternalEObject holder = objects[open - 1];
        Object parsed = null;
        if (!valueNil) {
            try {
                parsed = slot.parse(value);
            } catch (IllegalArgumentException e) {
                problem(LoadProblem.Code.BAD_VALUE, slot.name, shortened(value));
                keep(valueNode(name, value));
                return;
            }
        }
        if (!slot.many) {
            if (holder.eIsSet(slot.id)) {
                problem(LoadProblem.Code.TOO_MANY_VALUES, slot.name);
                keep(valueNode(name, value));
            } else {
                holder.eSet(slot.id, parsed);
                anchor(slot, parsed);
            }
        } else if (session.addValue(holder, slot, parsed)) {
            anchor(slot, parsed);
        } else {
            problem(LoadProblem.Code.REPEATED_VALUE, slot.name, shortened(value));
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
        problem(code, args);
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
        } else if (open == 0) {
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
            problem(LoadProblem.Code.STRAY_TEXT, shortened(stray));
            keep(ForeignNode.text(stray));
        }
    }

    private void keep(ForeignNode node) {
        foreign().of(objects[open - 1]).addChild(lastSlot[open - 1], lastChild[open - 1], node);
    }

    // ---- attributes

    private void readAttributes(InternalEObject object, ClassTable table, Attributes attributes) throws SAXException {
        String id = null;
        int anchor = ForeignContent.START;
        int count = attributes.getLength();
        for (int i = 0; i < count; i++) {
            String uri = attributes.getURI(i);
            String value = attributes.getValue(i);
            if (uri.isEmpty()) {
                Slot slot = table.slot(attributes.getLocalName(i));
                if (slot != null && readFeature(object, slot, value)) {
                    anchor = slot.id;
                    continue;
                }
            } else if (uri == Xmi.XMI || uri.equals(Xmi.XMI)) {
                if (attributes.getLocalName(i).equals("id")) {
                    id = value;
                    continue;
                }
                if (object == root && attributes.getLocalName(i).equals("version")) {
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
        if (object == root && isStandardDeclaration(name, value)) {
            return;
        }
        if (!uri.equals(Xmi.XMLNS)) {
            problem(LoadProblem.Code.UNKNOWN_ATTRIBUTE, name, shortened(value));
        }
        foreign().of(object).addAttribute(anchor, name, value);
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
            object.eSet(slot.id, slot.kind == Slot.Kind.DATE ? session.date(slot, value) : slot.parse(value));
        } catch (IllegalArgumentException e) {
            problem(LoadProblem.Code.BAD_VALUE, slot.name, shortened(value));
            foreign().of(object).setRawValue(slot.id, value);
        }
        return true;
    }

    private void readIds(InternalEObject object, Slot slot, String value) {
        if (!slot.many) {
            EObject target = findById(value);
            if (target != null && slot.targetClass.isSuperTypeOf(target.eClass())) {
                object.eSet(slot.id, target);
                return;
            }
        }
        if (new StringTokenizer(value).hasMoreTokens()) {
            pending.addIds(object, slot, value, line(), column());
        }
    }

    private void giveId(InternalEObject object, String wanted) {
        if (wanted == null || wanted.isBlank()) {
            if (missingIds++ == 0) {
                missingLine = line();
            }
            giveDerivedId(object, placeOf(object));
        } else if (!resource.addId(object, wanted)) {
            problem(LoadProblem.Code.DUPLICATE_ID, wanted);
            giveDerivedId(object, wanted + "#" + elements);
        }
    }

    private void giveDerivedId(InternalEObject object, String seed) {
        int attempt = 1;
        while (!resource.addId(object, ElementIds.derived(attempt == 1 ? seed : seed + "#" + attempt))) {
            attempt++;
        }
    }

    private String placeOf(InternalEObject object) {
        if (open < 2) {
            return "/";
        }
        InternalEObject parent = objects[open - 2];
        Slot slot = tables[open - 2].slot(object.eContainmentFeature().getName());
        int index = slot.many ? list(parent, slot).basicList().size() : 0;
        return resource.getID(parent) + "/" + slot.name + "." + index;
    }

    // ---- what reference resolution asks

    EObject findById(String id) {
        return resource.getEObjectByIdOrPath(id);
    }

    EObject findByAddress(String address, int line, int column) throws ModelFileException {
        int hash = address.indexOf('#');
        if (hash < 0) {
            return null;
        }
        String fragment = address.substring(hash + 1);
        if (hash == 0) {
            return findById(fragment);
        }
        KeyweaveResource other = session.part(file, address.substring(0, hash), line, column);
        return other == null ? null : other.getEObjectByIdOrPath(fragment);
    }

    boolean isForeignId(String text) {
        return session.isForeignId(text.substring(text.indexOf('#') + 1));
    }

    String idOf(EObject target) {
        return EcoreUtil.getURI(target).fragment();
    }

    /** The address as an absolute one; an address that is no URI at all is quoted. */
    URI absolute(String address) {
        URI base = resource.getURI();
        int hash = address.indexOf('#');
        URI path = hash == 0 || base == null ? base : URI.createURI(address.substring(0, Math.max(hash, 0)));
        if (path == null) {
            path = URI.createURI("");
        } else if (hash != 0 && base != null && base.isHierarchical() && !base.isRelative()) {
            path = path.resolve(base);
        }
        return path.appendFragment(address.substring(hash + 1));
    }

    ForeignContents foreign() {
        return session.foreign();
    }

    void problem(LoadProblem.Code code, int line, int column, String... args) {
        session.problems().add(code, file, line, column, args);
    }

    @SuppressWarnings("unchecked")
    InternalEList<EObject> list(EObject holder, Slot slot) {
        return (InternalEList<EObject>) ((InternalEObject) holder).eGet(slot.id, false, true);
    }

    // ---- small things

    private void add(InternalEObject parent, Slot slot, EObject child) {
        if (slot.many) {
            list(parent, slot).addUnique(child);
        } else {
            parent.eSet(slot.id, child);
        }
    }

    private void request(String href) throws SAXException {
        try {
            session.request(file, href, line(), column());
        } catch (ModelFileException e) {
            throw new Refusal(e);
        }
    }

    private EClass type(String name) {
        int colon = name.indexOf(':');
        String uri = prefixes.uri(colon < 0 ? "" : name.substring(0, colon));
        return uri != null && Xmi.isReadable(uri) ? ClassTable.concreteClass(name.substring(colon + 1)) : null;
    }

    private void push(InternalEObject object, ClassTable table) {
        if (open == objects.length) {
            objects = Arrays.copyOf(objects, open * 2);
            tables = Arrays.copyOf(tables, open * 2);
            lastSlot = Arrays.copyOf(lastSlot, open * 2);
            lastChild = Arrays.copyOf(lastChild, open * 2);
        }
        objects[open] = object;
        tables[open] = table;
        lastSlot[open] = ForeignContent.START;
        lastChild[open] = null;
        open++;
    }

    private void anchor(Slot slot, Object value) {
        lastSlot[open - 1] = slot.id;
        lastChild[open - 1] = value;
    }

    private void tick() throws SAXException {
        if (!session.advance()) {
            throw refuse(ModelFileException.Kind.CANCELLED, "");
        }
    }

    private void problem(LoadProblem.Code code, String... args) {
        problem(code, line(), column(), args);
    }

    private Refusal refuse(ModelFileException.Kind kind, String detail) {
        return new Refusal(new ModelFileException(kind, file, line(), column(), detail, null));
    }

    private int line() {
        return locator == null ? 0 : Math.max(locator.getLineNumber(), 0);
    }

    private int column() {
        return locator == null ? 0 : Math.max(locator.getColumnNumber(), 0);
    }

    private static boolean isBlank(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 79) + "…";
    }
}
