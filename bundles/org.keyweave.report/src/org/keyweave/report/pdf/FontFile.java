/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font of this machine that can be embedded: with TrueType outlines, not PostScript ones, and with a glyph that is
 * asked for.
 *
 * @param path the file, a font or a collection whose first font is taken
 */
public record FontFile(Path path) {

    private static final List<String> LATIN = List.of("notosans-regular.ttf", "liberationsans-regular.ttf",
            "segoeui.ttf", "arial.ttf", "carlito-regular.ttf", "dejavusanscondensed.ttf", "dejavusans.ttf");
    private static final List<String> LATIN_BOLD = List.of("notosans-bold.ttf", "liberationsans-bold.ttf",
            "segoeuib.ttf", "arialbd.ttf", "arial bold.ttf", "carlito-bold.ttf", "dejavusanscondensed-bold.ttf",
            "dejavusans-bold.ttf");
    private static final List<String> CHINESE = List.of("notosanssc-regular.ttf", "wqy-microhei.ttc", "msyh.ttc",
            "droidsansfallbackfull.ttf", "droidsansfallback.ttf", "wqy-zenhei.ttc", "simhei.ttf", "simsun.ttc",
            "uming.ttc", "arial unicode.ttf", "stheiti light.ttc");
    private static final int DEEPEST_FOLDER = 6;

    /** What was found: to look through all fonts and to read some takes longer than to write a short report. */
    private static final Map<List<String>, FontFile> FOUND = new ConcurrentHashMap<>();

    /** A font for Latin letters. */
    public static Optional<FontFile> latin() {
        return find(LATIN, 'A');
    }

    /** A bold font for Latin letters. */
    public static Optional<FontFile> latinBold() {
        return find(LATIN_BOLD, 'A');
    }

    /** A font for Chinese. */
    public static Optional<FontFile> chinese() {
        return find(CHINESE, '中');
    }

    private static Optional<FontFile> find(List<String> names, int glyph) {
        FontFile known = FOUND.get(names);
        if (known != null && Files.isRegularFile(known.path())) {
            return Optional.of(known);
        }
        List<Path> files = installed();
        Optional<FontFile> found = names.stream()
                .flatMap(name -> files.stream().filter(file -> name(file).equals(name))).map(FontFile::new).filter(font -> font.has(glyph)).findFirst();
        found.ifPresent(font -> FOUND.put(names, font));
        return found;
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static List<Path> installed() {
        List<Path> files = new ArrayList<>();
        String home = System.getProperty("user.home", "");
        for (String folder : List.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts",
                home + "/.local/share/fonts", "C:\\Windows\\Fonts", "/Library/Fonts", "/System/Library/Fonts",
                home + "/Library/Fonts")) {
            File root = new File(folder);
            if (root.isDirectory()) {
                try (Stream<Path> found = Files.find(root.toPath(), DEEPEST_FOLDER,
                        (file, attributes) -> name(file).endsWith(".ttf") || name(file).endsWith(".ttc"))) {
                    found.sorted(Comparator.naturalOrder()).forEach(files::add);
                } catch (IOException | java.io.UncheckedIOException e) {
                    // A folder that cannot be read holds no font that could be embedded; the others are searched on.
                    continue;
                }
            }
        }
        return files;
    }

    private boolean has(int glyph) {
        try (TrueTypeFont font = open()) {
            return !(font instanceof OpenTypeFont open && open.isPostScript())
                    && font.getUnicodeCmapLookup().getGlyphId(glyph) > 0;
        } catch (IOException e) {
            // Not a font that can be embedded: the next one is tried.
            return false;
        }
    }

    /** The font; the caller closes it. */
    public TrueTypeFont open() throws IOException {
        if (!name(path).endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
        }
        TrueTypeCollection collection = new TrueTypeCollection(path.toFile());
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        if (fonts.isEmpty()) {
            collection.close();
            throw new IOException("no font in " + path);
        }
        return fonts.get(0);
    }
}
