/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The reference of the metamodel: each class with its features, each enumeration with its literals, in one language. */
final class ModelReference {

    private final List<EPackage> packages;
    private final Language language;
    private final ModelTexts texts;

    ModelReference(List<EPackage> packages, Language language) {
        this.packages = packages;
        this.language = language;
        texts = new ModelTexts(language);
    }

    /** Writes everything to a page and returns it as text. */
    String write(Page page) {
        page.heading(1, language.pick("Reference of the metamodel", "元模型参考"), "");
        for (EPackage one : packages) {
            page.paragraph(texts.description(one));
        }
        page.heading(2, language.pick("Classes", "类"), "");
        all(EClass.class).forEach(type -> write(page, type));
        page.heading(2, language.pick("Enumerations", "枚举"), "");
        all(EEnum.class).forEach(enumeration -> write(page, enumeration));
        return page.finish();
    }

    private void write(Page page, EClass type) {
        page.heading(3, texts.label(type) + " (" + type.getName() + ')', type.getName());
        page.paragraph(texts.description(type));
        List<String> facts = new ArrayList<>();
        if (type.isAbstract()) {
            facts.add(page.text(language.pick("Abstract: only its kinds can be created.", "抽象类：只能创建其子类。")));
        }
        if (!type.getESuperTypes().isEmpty()) {
            facts.add(page.text(language.pick("Is also: ", "同时是：")) + links(page, type.getESuperTypes()));
        }
        List<EClass> kinds = all(EClass.class).stream().filter(t -> t.getESuperTypes().contains(type)).toList();
        if (!kinds.isEmpty()) {
            facts.add(page.text(language.pick("Kinds: ", "子类：")) + links(page, kinds));
        }
        page.items(facts);
        List<List<String>> rows = new ArrayList<>();
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            rows.add(List.of(page.text(texts.label(feature)), page.code(feature.getName()), type(page, feature),
                    page.text(texts.description(feature))));
        }
        page.table(List.of(language.pick("Feature", "特征"), language.pick("Name in files", "文件中的名称"),
                language.pick("Type", "类型"), language.pick("Meaning", "含义")), rows);
    }

    private void write(Page page, EEnum enumeration) {
        page.heading(3, texts.label(enumeration) + " (" + enumeration.getName() + ')', enumeration.getName());
        page.paragraph(texts.description(enumeration));
        List<List<String>> rows = enumeration.getELiterals().stream()
                .map(literal -> List.of(page.text(texts.label(literal)), page.code(literal.getLiteral()),
                        page.text(texts.description(literal))))
                .toList();
        page.table(List.of(language.pick("Value", "取值"), language.pick("Name in files", "文件中的名称"),
                language.pick("Meaning", "含义")), rows);
    }

    /** The type with what can be said about number and ownership in a word. */
    private String type(Page page, EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        boolean own = packages.contains(type.getEPackage()) && (type instanceof EClass || type instanceof EEnum);
        String name = own ? page.link(texts.label(type), type.getName()) : page.code(type.getName());
        List<String> words = new ArrayList<>();
        if (feature.isMany()) {
            words.add(language.pick("many", "多个"));
        } else if (feature.isRequired()) {
            words.add(language.pick("required", "必填"));
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            words.add(language.pick("part", "组成部分"));
        }
        if (feature.isDerived()) {
            words.add(language.pick("derived", "推导"));
        }
        String separator = language.pick(", ", "，");
        return words.isEmpty() ? name : name + page.text(separator + String.join(separator, words));
    }

    private String links(Page page, List<EClass> types) {
        return types.stream().map(t -> page.link(texts.label(t), t.getName()))
                .collect(Collectors.joining(language.pick(", ", "、")));
    }

    private <T extends EClassifier> List<T> all(Class<T> kind) {
        return packages.stream().flatMap(p -> p.getEClassifiers().stream()).filter(kind::isInstance).map(kind::cast)
                .toList();
    }
}
