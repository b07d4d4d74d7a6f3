/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.exchange.Messages;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.TaskStatus;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.io.LoadedModel;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/**
 * Writes what is to be done as a calendar of whole days: each open action on the day on which it is due, and for each
 * active touchpoint with a promised frequency the day on which the next contact is due. What is overdue stands on the
 * day of the export and says since when. Whole days, not tasks, because the calendars that people use pass over tasks.
 */
public final class CalendarWriter {

    /** What a calendar holds. */
    public enum Content {
        /** Open actions with a due date. */
        ACTIONS,
        /** The next contact of each touchpoint. */
        CONTACTS
    }

    private final LoadedModel model;
    private final Messages messages;
    private final LocalDate today;
    /** By day and identifier, so that the same model gives the same bytes. */
    private final TreeMap<String, VEvent> events = new TreeMap<>();

    private CalendarWriter(LoadedModel model, Locale locale, LocalDate today) {
        this.model = model;
        this.messages = Messages.of(locale);
        this.today = today;
    }

    /**
     * Writes a calendar.
     *
     * @param accounts accounts whose actions and touchpoints it holds
     * @param contents what of them
     * @param locale language of the entries
     * @param today day of the export
     * @return number of entries
     * @throws IOException when the stream cannot be written
     */
    public static int write(LoadedModel model, List<Account> accounts, List<Content> contents, Locale locale,
            LocalDate today, OutputStream out) throws IOException {
        CalendarWriter writer = new CalendarWriter(model, locale, today);
        for (Account account : accounts) {
            if (contents.contains(Content.ACTIONS)) {
                writer.actions(account);
            }
            if (contents.contains(Content.CONTACTS)) {
                account.getTouchpoints().forEach(touchpoint -> writer.contact(account, touchpoint));
            }
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Keyweave//Keyweave 1.0//EN");
        writer.events.values().forEach(calendar::addEvent);
        Biweekly.write(calendar).go(out);
        return writer.events.size();
    }

    private void actions(Account account) {
        for (TreeIterator<EObject> all = account.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Action action && action.getDue() != null
                    && action.getStatus() != TaskStatus.DONE && action.getStatus() != TaskStatus.DROPPED) {
                List<String> lines = new ArrayList<>();
                overdue(lines, action.getDue());
                line(lines, "calendar.owner", name(action.getOwner()));
                line(lines, "calendar.targets", String.join(messages.get("calendar.and"), action.getTargets().stream()
                        .map(this::target).filter(Objects::nonNull).toList()));
                line(lines, "calendar.note", action.getDescription());
                event(action, action.getDue(), messages.get("calendar.action", name(action), name(account)), lines,
                        "action");
            }
        }
    }

    private void contact(Account account, Touchpoint touchpoint) {
        if (touchpoint.getStatus() != TouchpointStatus.ACTIVE || !touchpoint.isSetFrequency()
                || touchpoint.getSupplierPerson() == null || touchpoint.getCustomerPerson() == null
                || hasLeft(touchpoint.getSupplierPerson()) || hasLeft(touchpoint.getCustomerPerson())) {
            return;
        }
        LocalDate last = touchpoint.getEffectiveLastContact();
        LocalDate due = last == null ? today : Rhythm.next(last, touchpoint.getFrequency());
        List<String> lines = new ArrayList<>();
        overdue(lines, due);
        line(lines, "calendar.last", last == null ? messages.get("calendar.never") : last.toString());
        line(lines, "calendar.owner", name(touchpoint.getOwner() == null ? touchpoint.getSupplierPerson()
                : touchpoint.getOwner()));
        line(lines, "calendar.reach", reach(touchpoint.getCustomerPerson()));
        event(touchpoint, due, messages.get("calendar.contact", name(touchpoint.getSupplierPerson()),
                name(touchpoint.getCustomerPerson()), name(account)), lines, "contact");
    }

    private boolean hasLeft(Person person) {
        return person.getActiveUntil() != null && person.getActiveUntil().isBefore(today);
    }

    private void event(EObject element, LocalDate due, String summary, List<String> lines, String category) {
        LocalDate day = due.isBefore(today) ? today : due;
        VEvent event = new VEvent();
        event.setUid(model.id(element) + "@keyweave");
        event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneId.of("UTC")).toInstant()));
        event.setDateStart(new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(),
                day.getDayOfMonth()), false));
        event.setSummary(clean(summary));
        event.setDescription(clean(String.join("\n", lines)));
        event.setTransparency(true);
        event.addCategories("Keyweave", messages.get("calendar.category." + category));
        events.put(day + " " + model.id(element), event);
    }

    private void overdue(List<String> lines, LocalDate due) {
        if (due.isBefore(today)) {
            lines.add(messages.get("calendar.overdue", due.toString()));
        }
    }

    private void line(List<String> lines, String key, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(messages.get(key, value));
        }
    }

    private String target(EObject target) {
        if (target instanceof Touchpoint touchpoint) {
            return name(touchpoint.getSupplierPerson()) + " ↔ " + name(touchpoint.getCustomerPerson());
        }
        return target instanceof Person || target instanceof Party || target instanceof NamedElement
                ? name((NamedElement) target) : null;
    }

    private static String reach(Person person) {
        return String.join(", ", java.util.stream.Stream.of(person.getPhone(), person.getEmail())
                .filter(text -> text != null && !text.isBlank()).toList());
    }

    private static String name(NamedElement element) {
        return element == null ? "" : element.getName() == null ? "?" : element.getName();
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
