/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelReferenceTest {

    private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();

    @BeforeEach
    void build() {
        EClass party = EcoreFactory.eINSTANCE.createEClass();
        party.setName("Party");
        party.setAbstract(true);
        EClass account = EcoreFactory.eINSTANCE.createEClass();
        account.setName("Account");
        account.getESuperTypes().add(party);
        EcoreUtil.setDocumentation(account, "A <customer> | more.");
        EcoreUtil.setAnnotation(account, ModelTexts.SOURCE, "label.zh", "客户");
        EReference children = EcoreFactory.eINSTANCE.createEReference();
        children.setName("children");
        children.setEType(account);
        children.setUpperBound(-1);
        children.setContainment(true);
        account.getEStructuralFeatures().add(children);
        EEnum stance = EcoreFactory.eINSTANCE.createEEnum();
        stance.setName("Stance");
        EEnumLiteral sponsor = EcoreFactory.eINSTANCE.createEEnumLiteral();
        sponsor.setName("sponsor");
        stance.getELiterals().add(sponsor);
        model.getEClassifiers().addAll(List.of(party, account, stance));
    }

    @Test
    void markdownLinksTypesAndEscapes() {
        String page = write(Language.ENGLISH, new MarkdownPage());
        assertTrue(page.contains("<a id=\"Account\"></a>\n\n### Account (Account)\n\nA \\<customer\\> \\| more."), page);
        assertTrue(page.contains("- Is also: [Party](#Party)"), page);
        assertTrue(page.contains("- Kinds: [Account](#Account)"), page);
        assertTrue(page.contains("| Children | `children` | [Account](#Account), many, part |  |"), page);
        assertTrue(page.contains("| Sponsor | `sponsor` |  |"), page);
    }

    @Test
    void htmlEscapesAndNamesItsLanguage() {
        String page = write(Language.CHINESE, new HtmlPage(Language.CHINESE));
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), page);
        assertTrue(page.contains("<h3 id=\"Account\">客户 (Account)</h3>\n<p>A &lt;customer&gt; | more.</p>"), page);
        assertTrue(page.contains("<a href=\"#Account\">客户</a>，多个，组成部分"), page);
        assertFalse(page.contains("<customer>"), page);
    }

    private String write(Language language, Page page) {
        return new ModelReference(List.of(model), language).write(page);
    }
}
