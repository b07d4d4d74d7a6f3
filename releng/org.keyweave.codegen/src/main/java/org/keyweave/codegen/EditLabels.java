/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnum;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnumLiteral;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;

/** The texts under the keys that EMF's generated item providers ask for. */
final class EditLabels {

    private EditLabels() {
    }

    /** All texts of the edit bundle, in the order of the generator model. */
    static Map<String, String> of(GenModel genModel, Language language) {
        ModelTexts texts = new ModelTexts(language);
        Map<String, String> labels = new LinkedHashMap<>();
        frame(labels, language);
        for (GenPackage genPackage : genModel.getAllGenPackagesWithClassifiers()) {
            for (GenClass genClass : genPackage.getGenClasses()) {
                addClass(labels, texts, genPackage, genClass);
            }
            for (GenEnum genEnum : genPackage.getGenEnums()) {
                for (GenEnumLiteral literal : genEnum.getGenEnumLiterals()) {
                    labels.put("_UI_" + genEnum.getName() + '_' + literal.getName() + "_literal",
                            texts.label(literal.getEcoreEnumLiteral()));
                }
            }
        }
        return labels;
    }

    private static void addClass(Map<String, String> labels, ModelTexts texts, GenPackage genPackage,
            GenClass genClass) {
        labels.put("_UI_" + genClass.getName() + "_type", texts.label(genClass.getEcoreClass()));
        for (GenFeature feature : genClass.getGenFeatures()) {
            String key = "_UI_" + genClass.getName() + '_' + feature.getName();
            String label = texts.label(feature.getEcoreFeature());
            String description = texts.description(feature.getEcoreFeature());
            labels.put(key + "_feature", label);
            labels.put(key + "_description", description.isEmpty() ? label : description);
            String category = feature.getPropertyCategory();
            if (category != null && !category.isBlank()) {
                labels.putIfAbsent(genPackage.getGenModel().getPropertyCategoryKey(category), texts
                        .find(genPackage.getEcorePackage(), "category." + category).orElse(ModelTexts.words(category)));
            }
        }
    }

    /** What EMF says about any model; the placeholders are the labels above. */
    private static void frame(Map<String, String> labels, Language language) {
        labels.put("_UI_CreateChild_text", "{0}");
        labels.put("_UI_CreateChild_text2", "{1} {0}");
        labels.put("_UI_CreateChild_text3", "{1}");
        labels.put("_UI_CreateChild_tooltip", language.pick("Create new {0} under {1}", "在“{1}”下新建{0}"));
        labels.put("_UI_CreateChild_description",
                language.pick("Create a new {0} in {1} of the selected {2}.", "在所选{2}的“{1}”中新建{0}。"));
        labels.put("_UI_CreateSibling_description", language.pick(
                "Create a new {0} beside the selected {2}, in {1} of its parent.", "在所选{2}旁、其上级的“{1}”中新建{0}。"));
        labels.put("_UI_PropertyDescriptor_description", language.pick("{0} of the {1}", "{1}的{0}"));
        labels.put("_UI_Unknown_type", language.pick("Object", "对象"));
        labels.put("_UI_Unknown_datatype", language.pick("Value", "值"));
        labels.put("_UI_Unknown_feature", language.pick("Unspecified", "未指定"));
    }
}
