/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;

/** The content of the examples: sound files, the same in both languages, rich, and nobody real. */
class ExampleContentTest {

    /** Texts that are no prose, or the same everywhere. */
    private static final Set<String> SAME_IN_EVERY_LANGUAGE = Set.of("code", "key", "version", "email", "phone",
            "website", "ruleId", "currency");

    /** Well-known companies; a consultant's client must not meet them in an example. */
    private static final List<String> REAL_COMPANIES = List.of("Siemens", "ABB ", "Rockwell", "Schneider", "Honeywell",
            "Yokogawa", "Emerson", "Mitsubishi", "Omron", "Valmet", "Voith", "Procter", "Unilever", "Henkel", "Nestl",
            "Walmart", "Carrefour", "Tesco", "Aldi", "Lidl", "Metro AG", "Amazon", "Alibaba", "Huawei", "Ecolab",
            "西门子", "施耐德", "霍尼韦尔", "横河", "艾默生", "三菱", "欧姆龙", "维美德", "福伊特", "宝洁", "联合利华", "汉高",
            "雀巢", "沃尔玛", "家乐福", "乐购", "麦德龙", "亚马逊", "阿里巴巴", "京东", "华为", "永辉", "玖龙", "蒙牛", "伊利");

    static Stream<Arguments> files() {
        return Examples.list().stream().flatMap(example -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(locale -> Arguments.of(example, locale)));
    }

    static List<Example> examples() {
        return Examples.list();
    }

    @ParameterizedTest
    @MethodSource("files")
    void loadsWithoutProblemsAndIsWrittenBackByteForByte(Example example, Locale locale) throws IOException {
        LoadedModel model = example.load(locale);
        assertEquals(List.of(), model.problems());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        try (InputStream in = example.open(locale)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReferenceLeadsToAnElementOfTheModel(Example example, Locale locale) throws ModelFileException {
        EObject root = example.load(locale).root();
        assertEquals(Set.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(root).keySet());
        List<String> outside = new ArrayList<>();
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EObject target : element.eCrossReferences()) {
                if (!EcoreUtil.isAncestor(root, target)) {
                    outside.add(element + " -> " + target);
                }
            }
        }
        assertEquals(List.of(), outside);
    }

    @ParameterizedTest
    @MethodSource("files")
    void methodologyIsTheShippedOneInTheSameLanguage(Example example, Locale locale) throws ModelFileException {
        Portfolio portfolio = example.load(locale).requirePortfolio();
        assertEquals(List.of(), MethodologyLibrary.differences(portfolio.getMethodology()));
        assertFalse(MethodologyLibrary.isOtherVersion(portfolio.getMethodology()));
        assertEquals(locale.getLanguage(), portfolio.getMethodology().getLanguage());
    }

    @ParameterizedTest
    @MethodSource("files")
    void renewingTheEmbeddedLibraryChangesNothing(Example example, Locale locale) throws IOException {
        LoadedModel model = example.load(locale);
        EmbeddedLibrary.renew(model, locale);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        try (InputStream in = example.open(locale)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void resultsDoNotDependOnTheDayAndFictionIsMarked(Example example, Locale locale) throws ModelFileException {
        Portfolio portfolio = example.load(locale).requirePortfolio();
        assertEquals(LocalDate.of(2026, 11, 22), portfolio.getAnalysisDate());
        assertFalse(portfolio.getConfidentialNote().isBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nobodyIsReal(Example example, Locale locale) throws IOException {
        String text;
        try (InputStream in = example.open(locale)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(List.of(), REAL_COMPANIES.stream().filter(text::contains).toList());
        Portfolio portfolio = example.load(locale).requirePortfolio();
        for (Party party : parties(portfolio)) {
            assertTrue(party.getWebsite() == null || party.getWebsite().endsWith(".example"), party.getName());
            for (Person person : party.getAllPeople()) {
                assertTrue(person.getEmail() == null || person.getEmail().endsWith(".example"), person.getName());
            }
        }
    }

    private static List<Party> parties(Portfolio portfolio) {
        List<Party> parties = new ArrayList<>(portfolio.getAccounts());
        parties.addAll(portfolio.getCompetitors());
        parties.add(portfolio.getSupplier());
        return parties;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothLanguagesHaveTheSameStructureAndIds(Example example) throws ModelFileException {
        LoadedModel english = example.load(Locale.ENGLISH);
        LoadedModel chinese = example.load(Locale.CHINA);
        List<String> differences = new ArrayList<>();
        compare(english, english.root(), chinese, chinese.root(), differences);
        assertEquals(List.of(), differences);
    }

    private static void compare(LoadedModel one, EObject a, LoadedModel other, EObject b, List<String> differences) {
        String id = one.id(a);
        if (a.eClass() != b.eClass() || !id.equals(other.id(b))) {
            differences.add(id + " against " + other.id(b));
            return;
        }
        for (EStructuralFeature feature : a.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient() || feature instanceof EReference r && r.isContainer()) {
                continue;
            }
            List<?> values = values(a, feature);
            List<?> others = values(b, feature);
            if (values.size() != others.size() || a.eIsSet(feature) != b.eIsSet(feature)) {
                differences.add(id + " " + feature.getName());
            } else if (feature instanceof EReference reference) {
                for (int i = 0; i < values.size(); i++) {
                    EObject x = (EObject) values.get(i);
                    EObject y = (EObject) others.get(i);
                    if (reference.isContainment()) {
                        compare(one, x, other, y, differences);
                    } else if (!one.id(x).equals(other.id(y))) {
                        differences.add(id + " " + feature.getName());
                    }
                }
            } else if (!isProse(feature) && !values.equals(others)) {
                differences.add(id + " " + feature.getName() + ": " + values + " against " + others);
            }
        }
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
    }

    private static boolean isProse(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class
                && !SAME_IN_EVERY_LANGUAGE.contains(feature.getName());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsInItsLanguage(Example example, Locale locale) throws ModelFileException {
        boolean inChinese = locale.getLanguage().equals("zh");
        List<String> wrong = new ArrayList<>();
        for (TreeIterator<EObject> all = example.load(locale).root().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (!isProse(attribute) || attribute.getName().equals("language")
                        || attribute.getName().equals("unitOfMeasure")) {
                    continue;
                }
                for (Object text : values(element, attribute)) {
                    boolean han = ((String) text).codePoints()
                            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
                    if (((String) text).isBlank() || han != inChinese) {
                        wrong.add(attribute.getName() + ": " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyClassAndEveryFeatureOfTheModelIsShown() throws ModelFileException {
        Set<EStructuralFeature> used = new HashSet<>();
        Set<EClass> shown = new HashSet<>();
        for (Example example : Examples.list()) {
            EObject root = example.load(Locale.ENGLISH).root();
            note(root, shown, used);
            root.eAllContents().forEachRemaining(element -> note(element, shown, used));
        }
        Set<String> missing = new TreeSet<>();
        for (EClassifier classifier : KeyweavePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                if (!type.isAbstract() && !shown.contains(type)) {
                    missing.add(type.getName());
                }
                // A value that equals the default does not show in a file: such a feature cannot be counted.
                type.getEStructuralFeatures().stream().filter(feature -> !feature.isDerived() && !feature.isTransient())
                        .filter(feature -> feature.getEContainingClass() != KeyweavePackage.Literals.METHODOLOGY)
                        .filter(feature -> !used.contains(feature))
                        .forEach(feature -> missing.add(type.getName() + "." + feature.getName()));
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static void note(EObject element, Set<EClass> shown, Set<EStructuralFeature> used) {
        shown.add(element.eClass());
        element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet).forEach(used::add);
    }

    @Test
    void portfolioSpansAllStagesAndRelationshipTypes() throws ModelFileException {
        Portfolio portfolio = load("consumer");
        assertTrue(portfolio.getAccounts().size() >= 10 && portfolio.getAccounts().size() <= 14);
        Set<Stage> stages = portfolio.getAccounts().stream().map(Account::getCurrentStage).filter(s -> s != null)
                .collect(Collectors.toSet());
        Set<Stage> all = portfolio.getMethodology().getStageModels().stream().map(model -> model.getStages())
                .flatMap(Collection::stream).collect(Collectors.toSet());
        assertEquals(all, stages);
        Set<RelationshipType> types = portfolio.getAccounts().stream().filter(Account::isSetRelationshipType)
                .map(Account::getRelationshipType).collect(Collectors.toSet());
        assertEquals(Set.of(RelationshipType.values()), types);
    }

    @Test
    void unknownStaysUnknown() throws ModelFileException {
        Portfolio portfolio = load("consumer");
        Account oldMill = account(portfolio, "K-12");
        assertNull(oldMill.getShareOfWallet());
        assertNull(oldMill.getCurrentStage());
        assertFalse(oldMill.getValues().get(0).isSetVolume());
        Account ferrano = account(portfolio, "K-11");
        assertEquals(0.0, ferrano.getShareOfWallet(), "a known zero is not unknown");
        Person jonas = portfolio.getSupplier().getAllPeople().stream().filter(p -> "S-05".equals(p.getCode())).findFirst()
                .orElseThrow();
        assertTrue(jonas.getCompetencies().get(0).getScores().stream().anyMatch(score -> !score.isSetActual()));
    }

    @Test
    void mainAccountHasAHistoryOfAssessmentsAndDatedInteractions() throws ModelFileException {
        Account lingshuo = account(load("automation"), "A-100");
        List<LocalDate> dates = lingshuo.getAssessments().stream().map(StageAssessment::getDate).toList();
        assertEquals(dates.stream().sorted().toList(), dates);
        assertTrue(dates.size() >= 4);
        assertTrue(lingshuo.getInteractions().size() >= 20);
        assertTrue(lingshuo.getUnits().size() >= 4);
        assertTrue(lingshuo.getAllPeople().size() >= 8 && lingshuo.getAllPeople().size() <= 16);
        assertEquals("Cooperative", lingshuo.getCurrentStage().getName());
        assertEquals(0.3, lingshuo.getShareOfWallet(), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyTheUncheckedListHasANamelessElement(Example example, Locale locale) throws ModelFileException {
        List<String> nameless = new ArrayList<>();
        LoadedModel model = example.load(locale);
        model.root().eAllContents().forEachRemaining(element -> {
            if (element instanceof NamedElement named && (named.getName() == null || named.getName().isBlank())) {
                nameless.add(model.id(element));
            }
        });
        assertEquals(example.id().equals("consumer") ? List.of("fair-list.nameless") : List.of(), nameless);
    }

    static Portfolio load(String id) throws ModelFileException {
        return Examples.find(id).orElseThrow().load(Locale.ENGLISH).requirePortfolio();
    }

    static Account account(Portfolio portfolio, String code) {
        return portfolio.getAccounts().stream().filter(account -> code.equals(account.getCode())).findFirst().orElseThrow();
    }
}
