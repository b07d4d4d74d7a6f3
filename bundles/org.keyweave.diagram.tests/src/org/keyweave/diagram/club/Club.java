/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.club;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.expr.ServiceClassLoader;
import org.keyweave.vsm.spec.DiagramSpec;

/** The metamodel of clubs: groups of people with roles, bosses and friends, and links between people. Dynamic EMF. */
public final class Club {

    public static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    public static final EClass CLUB = type("Club");
    public static final EClass GROUP = type("Group");
    public static final EClass PERSON = type("Person");
    public static final EClass ROLE = type("Role");
    public static final EClass LINK = type("Link");

    static {
        PACKAGE.setName("club");
        PACKAGE.setNsPrefix("club");
        PACKAGE.setNsURI("http://example.org/club");
        new ResourceImpl(URI.createURI(PACKAGE.getNsURI())).getContents().add(PACKAGE);
        for (EClass type : List.of(CLUB, GROUP, PERSON, ROLE)) {
            attribute(type, "name", EcorePackage.Literals.ESTRING);
        }
        contained(CLUB, "groups", GROUP);
        contained(CLUB, "links", LINK);
        contained(GROUP, "groups", GROUP);
        contained(GROUP, "people", PERSON);
        attribute(GROUP, "open", EcorePackage.Literals.EBOOLEAN);
        attribute(PERSON, "weight", EcorePackage.Literals.EINT);
        attribute(PERSON, "active", EcorePackage.Literals.EBOOLEAN);
        contained(PERSON, "roles", ROLE);
        reference(PERSON, "friends", PERSON, true);
        EReference boss = reference(PERSON, "boss", PERSON, false);
        EReference reports = reference(PERSON, "reports", PERSON, true);
        boss.setEOpposite(reports);
        reports.setEOpposite(boss);
        reference(PERSON, "about", LINK, true);
        attribute(LINK, "label", EcorePackage.Literals.ESTRING);
        attribute(LINK, "width", EcorePackage.Literals.EINT);
        reference(LINK, "from", PERSON, false);
        reference(LINK, "to", PERSON, false);
    }

    private Club() {
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static EReference contained(EClass owner, String name, EClass type) {
        EReference reference = reference(owner, name, type, true);
        reference.setContainment(true);
        return reference;
    }

    private static EReference reference(EClass owner, String name, EClass type, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    /** A new element with values: name, value, name, value, ... */
    public static EObject make(EClass type, Object... values) {
        EObject result = EcoreUtil.create(type);
        for (int i = 0; i < values.length; i += 2) {
            set(result, (String) values[i], values[i + 1]);
        }
        return result;
    }

    public static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked")
    public static <T> T get(EObject element, String feature) {
        return (T) element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    public static EList<EObject> list(EObject element, String feature) {
        return get(element, feature);
    }

    /** A child added to a containment. */
    public static EObject add(EObject parent, String feature, EClass type, Object... values) {
        EObject child = make(type, values);
        list(parent, feature).add(child);
        return child;
    }

    /** A resource with ids in a resource set of its own. */
    public static Resource resource(EObject root) {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(PACKAGE.getNsURI(), PACKAGE);
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/club.xmi")) {
            @Override
            protected boolean useUUIDs() {
                return true;
            }

            private int count;

            @Override
            protected void attachedHelper(EObject element) {
                if (getID(element) == null && !DETACHED_EOBJECT_TO_ID_MAP.containsKey(element)) {
                    setID(element, "i" + count++);
                }
                super.attachedHelper(element);
            }
        };
        set.getResources().add(resource);
        resource.getContents().add(root);
        return resource;
    }

    /** The notation of this package. */
    public static DiagramSpec plan() {
        return notation("club.odesign").group().orElseThrow().diagram("Plan").orElseThrow();
    }

    /** The notation with a layout; {@code null} is none. */
    public static DiagramSpec plan(String layout) {
        try (InputStream content = Club.class.getResourceAsStream("club.odesign")) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            String laid = layout == null ? text : text.replace("<defaultLayer", layout + "<defaultLayer");
            return VsmCompiler.load(new ByteArrayInputStream(laid.getBytes(StandardCharsets.UTF_8)),
                    URI.createURI("memory:/club.odesign"), List.of(PACKAGE),
                    ServiceClassLoader.of(Club.class.getClassLoader())).orThrow().diagram("Plan").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The notation laid out by an algorithm with options, written as in the notation. */
    public static DiagramSpec plan(String options, String algorithm) {
        return plan(layout(algorithm).replace("</layout>", options + "</layout>"));
    }

    /** A layout by an algorithm, written as in the notation. */
    public static String layout(String algorithm) {
        return "<layout xsi:type=\"diagram:CustomLayoutConfiguration\" id=\"" + algorithm + "\"></layout>";
    }

    /** A compiled notation beside this class. */
    public static CompiledVsm notation(String file) {
        try (InputStream content = Club.class.getResourceAsStream(file)) {
            return VsmCompiler.load(content, URI.createURI("memory:/" + file), List.of(PACKAGE),
                    ServiceClassLoader.of(Club.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
