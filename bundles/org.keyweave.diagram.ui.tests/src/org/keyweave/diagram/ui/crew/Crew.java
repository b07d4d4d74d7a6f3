/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.crew;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.expr.ServiceClassLoader;
import org.keyweave.vsm.spec.DiagramSpec;

/** A small metamodel with a notation: teams of members with badges, and ties between members. Dynamic EMF. */
public final class Crew {

    public static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    public static final EClass CREW = type("Crew");
    public static final EClass TEAM = type("Team");
    public static final EClass MEMBER = type("Member");
    public static final EClass BADGE = type("Badge");
    public static final EClass TIE = type("Tie");

    static {
        PACKAGE.setName("crew");
        PACKAGE.setNsPrefix("crew");
        PACKAGE.setNsURI("http://example.org/crew");
        new ResourceImpl(URI.createURI(PACKAGE.getNsURI())).getContents().add(PACKAGE);
        for (EClass type : List.of(CREW, TEAM, MEMBER, BADGE, TIE)) {
            attribute(type, "name");
        }
        attribute(MEMBER, "about");
        reference(CREW, "teams", TEAM, true, true);
        reference(CREW, "ties", TIE, true, true);
        reference(TEAM, "members", MEMBER, true, true);
        reference(MEMBER, "badges", BADGE, true, true);
        reference(MEMBER, "mentor", MEMBER, false, false);
        reference(TIE, "from", MEMBER, false, false);
        reference(TIE, "to", MEMBER, false, false);
    }

    private Crew() {
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void reference(EClass owner, String name, EClass type, boolean many, boolean contained) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        reference.setContainment(contained);
        owner.getEStructuralFeatures().add(reference);
    }

    /** Sets a feature. */
    public static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    /** The value of a feature. */
    @SuppressWarnings("unchecked")
    public static <T> T get(EObject element, String feature) {
        return (T) element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    /** The values of a feature. */
    public static EList<EObject> list(EObject element, String feature) {
        return get(element, feature);
    }

    /** A new element in a containment. */
    public static EObject add(EObject parent, String feature, EClass type, String name) {
        EObject child = EcoreUtil.create(type);
        set(child, "name", name);
        list(parent, feature).add(child);
        return child;
    }

    /** A tie between members. */
    public static EObject tie(EObject crew, EObject from, EObject to, String name) {
        EObject tie = add(crew, "ties", TIE, name);
        set(tie, "from", from);
        set(tie, "to", to);
        return tie;
    }

    /** Puts a crew into a resource with steady ids. */
    public static Resource resource(EObject crew, ResourceSet set) {
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/crew.xmi")) {
            private int count;

            @Override
            protected boolean useUUIDs() {
                return true;
            }

            @Override
            protected void attachedHelper(EObject element) {
                if (getID(element) == null && !DETACHED_EOBJECT_TO_ID_MAP.containsKey(element)) {
                    setID(element, "i" + count++);
                }
                super.attachedHelper(element);
            }
        };
        set.getPackageRegistry().put(PACKAGE.getNsURI(), PACKAGE);
        set.getResources().add(resource);
        resource.getContents().add(crew);
        return resource;
    }

    /** What a file of the model would hold. */
    public static byte[] bytes(Resource resource) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The notation. */
    public static DiagramSpec plan() {
        try (InputStream content = Crew.class.getResourceAsStream("crew.odesign")) {
            return VsmCompiler.load(content, URI.createURI("memory:/crew.odesign"), List.of(PACKAGE),
                    ServiceClassLoader.of(Crew.class.getClassLoader())).orThrow().diagram("Plan").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
