/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.json;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyweave.exchange.tables.ModelFeatures;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.labels.ModelLabels;

import com.google.gson.stream.JsonWriter;

/** The JSON schema that the metamodel asks for; the published one must be the same. */
final class SchemaOfMetamodel {

    private final ModelLabels labels = ModelLabels.of(Locale.ENGLISH);
    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    static String text() throws IOException {
        SchemaOfMetamodel schema = new SchemaOfMetamodel();
        schema.write();
        return schema.text + "\n";
    }

    private void write() throws IOException {
        json.setIndent("  ");
        json.beginObject();
        json.name("$schema").value("https://json-schema.org/draft/2020-12/schema");
        json.name("$id").value(ModelSchema.ADDRESS);
        json.name("title").value("Keyweave model");
        json.name("description").value("A client model as written by \"keyweave export --format json\".");
        json.name("type").value("object");
        json.name("required").beginArray().value("format").value("version").value("model").endArray();
        json.name("additionalProperties").value(false);
        json.name("properties").beginObject();
        json.name("$schema").beginObject().name("const").value(ModelSchema.ADDRESS).endObject();
        json.name("format").beginObject().name("const").value("keyweave").endObject();
        json.name("version").beginObject().name("const").value(1).endObject();
        json.name("model").beginObject().name("$ref").value("#/$defs/Portfolio").endObject();
        json.endObject();
        json.name("$defs").beginObject();
        json.name("id").beginObject().name("type").value("string").name("minLength").value(1).name("description")
                .value("Identifier of an element, unique in the file.").endObject();
        json.name("date").beginObject().name("type").value("string").name("format").value("date").name("pattern")
                .value("^-?\\d{4,}-\\d{2}-\\d{2}$").endObject();
        for (EClassifier classifier : KeyweavePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                define(type);
            } else if (classifier instanceof EEnum enumeration) {
                json.name(enumeration.getName()).beginObject().name("enum").beginArray();
                for (var literal : enumeration.getELiterals()) {
                    json.value(literal.getLiteral());
                }
                json.endArray().endObject();
            }
        }
        json.endObject().endObject();
    }

    private void define(EClass type) throws IOException {
        json.name(type.getName()).beginObject();
        json.name("title").value(labels.type(type));
        json.name("description").value(labels.typeDescription(type));
        json.name("type").value("object");
        json.name("required").beginArray().value("type").value("id").endArray();
        json.name("additionalProperties").value(false);
        json.name("properties").beginObject();
        json.name("type").beginObject().name("const").value(type.getName()).endObject();
        json.name("id").beginObject().name("$ref").value("#/$defs/id").endObject();
        for (EStructuralFeature feature : ModelFeatures.kept(type)) {
            json.name(feature.getName()).beginObject();
            json.name("title").value(labels.feature(feature));
            json.name("description").value(labels.featureDescription(feature));
            if (feature.isMany()) {
                json.name("type").value("array");
                json.name("items").beginObject();
                value(feature);
                json.endObject();
            } else {
                value(feature);
            }
            json.endObject();
        }
        json.endObject().endObject();
    }

    private void value(EStructuralFeature feature) throws IOException {
        if (feature instanceof EReference reference) {
            List<String> types = reference.isContainment() ? concrete(reference.getEReferenceType()) : List.of("id");
            if (types.size() == 1) {
                json.name("$ref").value("#/$defs/" + types.get(0));
                return;
            }
            json.name("anyOf").beginArray();
            for (String each : types) {
                json.beginObject().name("$ref").value("#/$defs/" + each).endObject();
            }
            json.endArray();
            return;
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum) {
            json.name("$ref").value("#/$defs/" + type.getName());
        } else if (type == KeyweavePackage.Literals.DATE) {
            json.name("$ref").value("#/$defs/date");
        } else if (type == EcorePackage.Literals.EDOUBLE) {
            json.name("type").beginArray().value("number").value("string").endArray();
            json.name("pattern").value("^(-?Infinity|NaN)$");
        } else {
            json.name("type").value(type == EcorePackage.Literals.EINT ? "integer"
                    : type == EcorePackage.Literals.EBOOLEAN ? "boolean" : "string");
        }
    }

    private static List<String> concrete(EClass type) {
        return KeyweavePackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass found && !found.isAbstract() && type.isSuperTypeOf(found))
                .map(EClassifier::getName).toList();
    }
}
