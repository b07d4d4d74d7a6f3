/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/** Services on Ecore itself, whose classes have Java types, for the choice among overloads. */
public class EcoreServices {

    /** Least specific. */
    public String kind(EObject element) {
        return "object";
    }

    /** In between. */
    public String kind(ENamedElement element) {
        return "named";
    }

    /** Most specific. */
    public String kind(EClass element) {
        return "class";
    }

    /** With an argument of one type. */
    public String plus(EObject element, String text) {
        return "text " + text;
    }

    /** With an argument of another type. */
    public String plus(EObject element, EObject other) {
        return "object";
    }

    /** Four parameters. */
    public String four(EObject element, Object a, Object b, Object c) {
        return "" + a + b + c;
    }

    /** For one class only. */
    public boolean isId(EAttribute attribute) {
        return attribute.isID();
    }

    /** A parameter that no value fits. */
    public int primitive(EObject element, int number) {
        return number;
    }

    /** Fails. */
    public String fail(EObject element) {
        throw new IllegalStateException("broken on purpose");
    }

    /** Recursion without end. */
    public int deep(EObject element) {
        return deep(element) + 1;
    }

    /** Static. */
    public static List<EObject> contents(EObject element) {
        return element.eContents();
    }

    /** Void. */
    public void nothing(EObject element) {
        // a service without a value
    }

    /** No service: the first parameter is no model element. */
    public String text(String text) {
        return text;
    }

    /** No service: no parameter. */
    public String none() {
        return "";
    }

    String hidden(EObject element) {
        return "hidden";
    }
}
