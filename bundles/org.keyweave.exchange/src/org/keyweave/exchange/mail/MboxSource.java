/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.mail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.SelectiveSource;

/**
 * A mailbox in mbox form as a table of interactions: the day and the people of each message. The file is streamed;
 * subjects and bodies are passed over unread. Messages that machines sent are no contacts.
 */
public final class MboxSource extends SelectiveSource {

    /** Largest file read, in bytes; it is streamed, so this only guards against endless ones. */
    public static final long LARGEST_FILE = 16L * 1024 * 1024 * 1024;
    /** Keys of the columns, as in a table of interactions. */
    public static final List<String> COLUMNS = List.of("date", "kind", "channel", "participant");

    private final Path file;
    private final ZoneId zone;

    /**
     * A mailbox.
     *
     * @param file the file
     * @param name its name in messages, as the user gave it
     * @param zone zone in which the moment of a message becomes a day
     */
    public MboxSource(Path file, String name, ZoneId zone) {
        super(name);
        this.file = file;
        this.zone = zone;
    }

    @Override
    protected void select(Consumer<Row> rows) throws ExchangeException {
        Set<String> seen = new HashSet<>();
        int messages = FileBytes.with(file, name(), LARGEST_FILE, in -> new MboxHeaders(in).forEach(header -> {
            if (header.isByMachine()) {
                skip(header.line(), "mail.machine");
            } else if (header.messageId().isEmpty() || seen.add(header.messageId())) {
                LocalDate day = header.day(zone);
                rows.accept(new Row(header.line(), List.of(day == null ? "" : day.toString(), "mail", "mail",
                        String.join("; ", header.people()))));
            }
        }));
        if (messages == 0) {
            throw new ExchangeException(name(), 0, Text.of("mail.empty"), Text.of("mail.empty.remedy"));
        }
    }
}
