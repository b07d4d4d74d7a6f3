/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.Methodology;
import org.keyweave.model.io.LoadOptions;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;

/**
 * The methodology library as shipped, in every language that it comes in.
 *
 * <p>A client model holds an editable copy of the library ({@code Portfolio.methodology}). Its entries keep their
 * {@linkplain LibraryEntry#getKey() keys}, and their identifiers in the file ({@code xmi:id}) equal the keys and are the
 * same in every language and in every copy: references into the library stay readable, two copies can be compared and
 * merged line by line, and a model can change its language without losing a reference. An entry without a key is the
 * consultant's own.</p>
 *
 * <p>The thresholds and severities in the library are a proposal of this project. All methods are safe for concurrent
 * use as long as the models handed in are not changed meanwhile.</p>
 */
public final class MethodologyLibrary {

    /** Languages in which the library is shipped; the first one is used for every other language, too. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private static final String VERSION = "1.0.0";

    private static final String CONTENT = "content/methodology_%s.keymethod";

    private MethodologyLibrary() {
    }

    /** Shipped versions by language, read once; a holder so that only those who compare pay for it. */
    private static final class Shipped {
        static final Map<String, LibrarySnapshot> BY_LANGUAGE = Map.of(
                "en", LibrarySnapshot.of(load(Locale.ENGLISH)),
                "zh", LibrarySnapshot.of(load(Locale.CHINESE)));
    }

    /** Version of the shipped library; a copy that comes from it carries it in {@link Methodology#getVersion()}. */
    public static String version() {
        return VERSION;
    }

    /**
     * Loads a fresh, editable copy that belongs to the caller and to no resource.
     *
     * <p>Version and language are set. When the copy is put into a resource that uses identifiers, its elements keep
     * the stable ones of the library.</p>
     *
     * @param locale the language wanted; every Chinese locale gets Chinese, every other one English
     * @return the root of the copy
     */
    public static Methodology load(Locale locale) {
        String path = CONTENT.formatted(language(locale));
        try (InputStream in = MethodologyLibrary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The methodology library is incomplete: " + path + " is missing");
            }
            LoadedModel library = ModelFile.load(in, path, LoadOptions.DEFAULT);
            return (Methodology) library.resource().getContents().remove(0);
        } catch (ModelFileException e) {
            throw new IllegalStateException("The methodology library cannot be read: " + path, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The methodology library cannot be read: " + path, e);
        }
    }

    /**
     * The name of an entry in another language, see {@link #localized(LibraryEntry, EAttribute, Locale)}.
     *
     * @return the name, or {@code null} when the entry has none
     */
    public static String localized(LibraryEntry entry, Locale locale) {
        return localized(entry, KeyweavePackage.Literals.NAMED_ELEMENT__NAME, locale);
    }

    /**
     * The text of an entry in another language, as long as the consultant has not changed it: when the text equals
     * the shipped one in any language, the shipped text of the language wanted, else the entry's own text.
     *
     * @param entry an entry of the library or of a client model
     * @param attribute a single-valued text attribute of the entry
     * @param locale the language wanted
     * @return the text, or {@code null} when the entry has none
     * @throws IllegalArgumentException when the attribute is not a single text of the entry
     */
    public static String localized(LibraryEntry entry, EAttribute attribute, Locale locale) {
        if (attribute.isMany() || attribute.getEAttributeType().getInstanceClass() != String.class) {
            throw new IllegalArgumentException(attribute.getName() + " is not a single text");
        }
        return (String) translate(entry, attribute, locale);
    }

    /**
     * The texts of a list, such as the steps of a strategy, in another language; the list counts as unchanged only as
     * a whole.
     *
     * @param entry an entry of the library or of a client model
     * @param attribute a many-valued text attribute of the entry
     * @param locale the language wanted
     * @return the texts, unmodifiable
     * @throws IllegalArgumentException when the attribute is not a list of texts of the entry
     */
    public static List<String> localizedList(LibraryEntry entry, EAttribute attribute, Locale locale) {
        if (!attribute.isMany() || attribute.getEAttributeType().getInstanceClass() != String.class) {
            throw new IllegalArgumentException(attribute.getName() + " is not a list of texts");
        }
        return ((List<?>) translate(entry, attribute, locale)).stream().map(String.class::cast).toList();
    }

    private static Object translate(LibraryEntry entry, EAttribute attribute, Locale locale) {
        Object own = LibrarySnapshot.value(entry, attribute);
        LibrarySnapshot wanted = Shipped.BY_LANGUAGE.get(language(locale));
        for (LibrarySnapshot shipped : Shipped.BY_LANGUAGE.values()) {
            LibrarySnapshot.Element element = shipped.element(entry.getKey());
            if (element != null && element.type() == entry.eClass() && Objects.equals(own, element.values().get(attribute))) {
                return wanted.element(entry.getKey()).values().get(attribute);
            }
        }
        return own;
    }

    /** Whether the copy differs from the shipped library in anything; O(size of the library). */
    public static boolean isModified(Methodology methodology) {
        return !differences(methodology).isEmpty();
    }

    /**
     * Whether one entry differs from the shipped one of the same key. The language is that of the methodology around
     * the entry, any language when there is none. An entry of the consultant's own counts as modified. Contained
     * elements are entries of their own and are not looked at.
     */
    public static boolean isModified(LibraryEntry entry) {
        Map<EStructuralFeature, Object> own = LibrarySnapshot.values(entry);
        return languagesOf(entry).stream()
                .map(language -> Shipped.BY_LANGUAGE.get(language).element(entry.getKey()))
                .noneMatch(shipped -> shipped != null && shipped.type() == entry.eClass() && shipped.values().equals(own));
    }

    /**
     * What differs between a copy and the shipped library, in the copy's language: the list that an upgrade of the
     * copy to the {@linkplain #version() present version} has to go through.
     *
     * <p>Removed entries come last; otherwise the order is that of the copy. Version and language are not compared.
     * O(size of the library).</p>
     */
    public static List<LibraryDifference> differences(Methodology methodology) {
        LibrarySnapshot shipped = Shipped.BY_LANGUAGE.get(language(Locale.forLanguageTag(orEmpty(methodology.getLanguage()))));
        return LibrarySnapshot.of(methodology).differencesFrom(shipped);
    }

    /** Whether the copy comes from another version of the library than the one that is shipped now. */
    public static boolean isOtherVersion(Methodology methodology) {
        return !VERSION.equals(methodology.getVersion());
    }

    private static List<String> languagesOf(LibraryEntry entry) {
        for (EObject at = entry; at != null; at = at.eContainer()) {
            if (at instanceof Methodology methodology && methodology.getLanguage() != null) {
                return List.of(language(Locale.forLanguageTag(methodology.getLanguage())));
            }
        }
        return new ArrayList<>(Shipped.BY_LANGUAGE.keySet());
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
