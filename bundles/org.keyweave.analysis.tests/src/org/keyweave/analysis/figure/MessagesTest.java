/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.analysis.advice.Obstacle;
import org.keyweave.analysis.advice.ObstacleCode;
import org.keyweave.analysis.advice.Reason;
import org.keyweave.analysis.advice.ReasonCode;
import org.keyweave.analysis.coverage.NetworkShape;
import org.keyweave.analysis.coverage.TrustBenefit;
import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.portfolio.ParetoClass;
import org.keyweave.analysis.stage.CriterionState;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.analysis.thread.CoverRole;
import org.keyweave.analysis.thread.ThreadClass;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Stance;
import org.keyweave.model.TouchpointStatus;

class MessagesTest {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh_CN.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
        }
    }

    static Stream<Figure> figures() {
        return FigureCatalog.figures().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsExplained(Figure figure) {
        assertEquals(figure, FigureCatalog.figure(figure.id()));
        for (Locale locale : LOCALES) {
            assertFalse(figure.name(locale).isBlank());
            assertFalse(figure.definition(locale).isBlank());
            assertFalse(figure.formula(locale).isBlank());
            assertFalse(figure.source(locale).isBlank());
        }
        assertTrue(figure.definition(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(Character::isIdeographic));
        assertFalse(figure.definition(Locale.ENGLISH).codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void noTextExplainsAFigureThatIsNone() throws IOException {
        for (String key : load("messages.properties").stringPropertyNames()) {
            if (key.startsWith("figure.")) {
                FigureCatalog.figure(key.split("\\.")[1]);
            }
        }
        assertThrows(NoSuchElementException.class, () -> FigureCatalog.figure("nothing"));
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(ThreadClass.values(), NetworkShape.values(), Counting.values(),
                StageCriterion.values(), CriterionState.values(), TrustBenefit.values(), CoverRole.values(),
                ParetoClass.values(), Side.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAName(Enum<?> constant) {
        for (Locale locale : LOCALES) {
            assertFalse(Messages.of(locale).label(constant).isBlank());
        }
    }

    private static List<Object> args(ReasonCode code) {
        return switch (code) {
            case REVIVES_TOUCHPOINT -> List.of(TouchpointStatus.DORMANT);
            case KNOWS_COLLEAGUE -> List.of(2, "Li");
            case DECISION_WEIGHT -> List.of(0.3);
            case MISSING_FUNCTION, SAME_FUNCTION -> List.of(BusinessFunction.FINANCE);
            case MISSING_LEVEL, SAME_LEVEL -> List.of(Level.EXECUTIVE);
            case HAS_ROOM -> List.of(1);
            case FAVOURABLE_STANCE -> List.of(Stance.SPONSOR);
            case DECISION_MAKER_CONTACTS -> List.of(0, 2);
            default -> List.of();
        };
    }

    private static List<Object> args(ObstacleCode code) {
        return switch (code) {
            case NOBODY_WITH_FUNCTION -> List.of(BusinessFunction.FINANCE);
            case NOBODY_WITH_LEVEL -> List.of(Level.EXECUTIVE);
            case DECISION_MAKER_EXHAUSTED -> List.of("Li", 1, 2);
            default -> List.of(1, 2);
        };
    }

    static Stream<String> sentences() {
        Stream<String> reasons = Stream.of(ReasonCode.values()).flatMap(code -> LOCALES.stream()
                .map(locale -> new Reason(code, args(code)).text(locale)));
        return Stream.concat(reasons, Stream.of(ObstacleCode.values()).flatMap(code -> LOCALES.stream()
                .map(locale -> new Obstacle(code, args(code)).text(locale))));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyReasonAndObstacleIsASentence(String sentence) {
        assertFalse(sentence.contains("{"), sentence);
        assertTrue(sentence.endsWith(".") || sentence.endsWith("。"), sentence);
    }

    @Test
    void writesLiteralsByTheirLabel() {
        Reason reason = new Reason(ReasonCode.SAME_FUNCTION, List.of(BusinessFunction.FINANCE));
        assertEquals("双方职能对口：财务。", reason.text(Locale.CHINA));
        assertEquals("Carries 30% of the decision.",
                new Reason(ReasonCode.DECISION_WEIGHT, List.of(0.3)).text(Locale.ENGLISH));
        assertEquals("One colleague can introduce them, among them Li.",
                new Reason(ReasonCode.KNOWS_COLLEAGUE, List.of(1, "Li")).text(Locale.GERMAN));
    }

    @Test
    void englishDoesNotFallBackToTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("Thread count", FigureCatalog.figure("threadCount").name(Locale.ENGLISH));
        } finally {
            Locale.setDefault(before);
        }
    }
}
