/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.json;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.stream.JsonToken;

/** Values of attributes, each in the one form that JSON has for it. */
final class JsonValue {

    private JsonValue() {
    }

    /** The value, or {@code null} when the token or its text is none of this attribute. */
    static Object of(EStructuralFeature feature, JsonToken token, String text) {
        EDataType type = ((EAttribute) feature).getEAttributeType();
        boolean infinite = type == EcorePackage.Literals.EDOUBLE && text.matches("-?Infinity|NaN");
        if (token != (infinite ? JsonToken.STRING : token(type))) {
            return null;
        }
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            // each data type refuses in its own way
            return null;
        }
    }

    private static JsonToken token(EDataType type) {
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return JsonToken.BOOLEAN;
        }
        return type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.EDOUBLE ? JsonToken.NUMBER
                : JsonToken.STRING;
    }
}
