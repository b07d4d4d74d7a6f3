/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A feature that files hold, as seen from one class, with its value conversion looked up once. */
final class Slot {

    /** What a slot holds. */
    enum Kind {
        TEXT, INTEGER, DECIMAL, FLAG, DATE, LITERAL, OTHER, CONTAINED, REFERENCE
    }

    final EStructuralFeature feature;
    final int id;
    /** Place among the slots of the class, in the order of files. */
    final int position;
    final String name;
    final Kind kind;
    final boolean many;
    /** The class of the targets; {@code null} for attributes. */
    final EClass targetClass;
    private final Map<String, Object> literals;
    private ClassTable targetTable;

    Slot(EClass owner, EStructuralFeature feature, int position) {
        this.feature = feature;
        this.id = owner.getFeatureID(feature);
        this.position = position;
        // the parser interns its names, so that most comparisons need one look
        this.name = feature.getName().intern();
        this.many = feature.isMany();
        this.kind = kind(feature);
        this.targetClass = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        this.literals = feature.getEType() instanceof EEnum type ? literals(type) : Map.of();
    }

    private static Kind kind(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Kind.CONTAINED : Kind.REFERENCE;
        }
        if (feature.getEType() instanceof EEnum) {
            return Kind.LITERAL;
        }
        return switch (feature.getEType().getInstanceClassName()) {
            case "java.lang.String" -> Kind.TEXT;
            case "int", "java.lang.Integer" -> Kind.INTEGER;
            case "double", "java.lang.Double" -> Kind.DECIMAL;
            case "boolean", "java.lang.Boolean" -> Kind.FLAG;
            case "java.time.LocalDate" -> Kind.DATE;
            default -> Kind.OTHER;
        };
    }

    private static Map<String, Object> literals(EEnum type) {
        Map<String, Object> literals = new HashMap<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            literals.put(literal.getLiteral(), literal.getInstance());
        }
        return literals;
    }

    /** The features of a target's class, mostly remembered from the last time. */
    ClassTable table(EClass type) {
        ClassTable table = targetTable;
        if (table == null || table.type != type) {
            table = ClassTable.of(type);
            targetTable = table;
        }
        return table;
    }

    boolean isAttribute() {
        return targetClass == null;
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is no value of the type
     */
    Object parse(String text) {
        switch (kind) {
        case TEXT:
            return text;
        case INTEGER:
            return Integer.valueOf(text);
        case DECIMAL:
            return decimal(text);
        case FLAG:
            return flag(text);
        case DATE:
            return date(text);
        case LITERAL:
            Object literal = literals.get(text);
            if (literal == null) {
                throw new IllegalArgumentException(text);
            }
            return literal;
        default:
            return EcoreUtil.createFromString((EDataType) ((EAttribute) feature).getEAttributeType(), text);
        }
    }

    private static Object decimal(String text) {
        Double value = Double.valueOf(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Writes a value that is not {@code null}. */
    String format(Object value) {
        return switch (kind) {
            case TEXT -> (String) value;
            case LITERAL -> ((Enumerator) value).getLiteral();
            case OTHER -> EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
            default -> value.toString();
        };
    }
}
