/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.vcard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.csv.TextDecoder;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.table.LineIndex;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.RowSource;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;

/**
 * A file of address cards as a table of people. Pictures, addresses, birthdays and whatever else a card holds are not
 * read.
 */
public final class VCardSource implements RowSource {

    /** Largest file read, in bytes; cards with pictures have about 30 kB each. */
    public static final long LARGEST_FILE = 64L * 1024 * 1024;
    /** Most cards read from one file. */
    public static final int MOST_CARDS = 100_000;
    /** Keys of the columns, as in a table of people. */
    public static final List<String> COLUMNS =
            List.of("elementId", "code", "name", "organisation", "unit", "title", "email", "phone", "notes");

    private final String name;
    private final String text;

    private VCardSource(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param name its name in messages, as the user gave it
     * @param charset its encoding, or {@code null} for detection
     * @throws ExchangeException when it is missing, too large or no text
     */
    public static VCardSource open(Path file, String name, Charset charset) throws ExchangeException {
        return of(name, FileBytes.read(file, name, LARGEST_FILE), charset);
    }

    /** Cards from bytes. */
    public static VCardSource of(String name, byte[] bytes, Charset charset) throws ExchangeException {
        return new VCardSource(name, TextDecoder.decode(name, bytes, charset));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Consumer<Row> rows) throws ExchangeException {
        Iterator<Integer> lines = LineIndex.of(text, "BEGIN:VCARD").iterator();
        int count = 0;
        try (VCardReader reader = new VCardReader(text)) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                if (++count > MOST_CARDS) {
                    throw new ExchangeException(name, 0, Text.of("vcard.many", MOST_CARDS),
                            Text.of("file.large.remedy"));
                }
                rows.accept(new Row(lines.hasNext() ? lines.next() : 1, cells(card)));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException(name, 0, Text.of("vcard.broken"), Text.of("vcard.broken.remedy"), e);
        }
        if (count == 0) {
            throw new ExchangeException(name, 0, Text.of("vcard.empty"), Text.of("vcard.broken.remedy"));
        }
    }

    private static List<String> cells(VCard card) {
        Organization organisation = card.getOrganization();
        List<String> path = organisation == null ? List.of()
                : organisation.getValues().stream().filter(part -> part != null && !part.isBlank()).toList();
        List<String> cells = new ArrayList<>();
        cells.add(card.getUid() == null ? "" : text(card.getUid().getValue()));
        RawProperty code = card.getExtendedProperty(VCardWriter.CODE);
        cells.add(code == null ? "" : text(code.getValue()));
        cells.add(fullName(card));
        cells.add(path.isEmpty() ? "" : path.get(0));
        cells.add(path.size() < 2 ? "" : String.join(" > ", path.subList(1, path.size())));
        cells.add(card.getTitles().isEmpty() ? "" : text(card.getTitles().get(0).getValue()));
        cells.add(preferred(card.getEmails(),
                email -> email.getPref() != null || email.getTypes().contains(EmailType.PREF))
                        .map(Email::getValue).orElse(""));
        cells.add(phone(card.getTelephoneNumbers()));
        List<String> notes = card.getNotes().stream().map(Note::getValue).filter(note -> note != null).toList();
        cells.add(String.join("\n", notes));
        return cells;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** The formatted name, else family and given name in the order of their script. */
    private static String fullName(VCard card) {
        TextProperty formatted = card.getFormattedName();
        if (formatted != null && formatted.getValue() != null && !formatted.getValue().isBlank()) {
            return formatted.getValue();
        }
        StructuredName name = card.getStructuredName();
        if (name == null) {
            return "";
        }
        String family = text(name.getFamily());
        String given = text(name.getGiven());
        boolean chinese = family.codePoints().anyMatch(Character::isIdeographic);
        return (chinese ? family + given : given + " " + family).strip();
    }

    private static String phone(List<Telephone> phones) {
        return preferred(phones,
                phone -> phone.getPref() != null || phone.getTypes().contains(TelephoneType.PREF))
                .map(phone -> phone.getText() != null ? phone.getText()
                        : phone.getUri() == null ? "" : phone.getUri().getNumber())
                .orElse("");
    }

    /** The entry that the card prefers, else the first that is no fax. */
    private static <T> java.util.Optional<T> preferred(List<T> entries, Predicate<T> isPreferred) {
        return entries.stream().filter(isPreferred).findFirst().or(() -> entries.stream()
                .filter(entry -> !(entry instanceof Telephone phone && phone.getTypes().contains(TelephoneType.FAX)))
                .findFirst());
    }
}
