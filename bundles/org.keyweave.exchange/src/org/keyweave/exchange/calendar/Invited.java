/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.calendar;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.exchange.table.PersonReference;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;

/** The people of a meeting: who called it and who did not decline; rooms and equipment are no people. */
final class Invited {

    private Invited() {
    }

    static List<String> to(VEvent event) {
        List<String> people = new ArrayList<>();
        if (event.getOrganizer() != null) {
            add(people, event.getOrganizer().getCommonName(), event.getOrganizer().getEmail(),
                    event.getOrganizer().getUri());
        }
        for (Attendee attendee : event.getAttendees()) {
            CalendarUserType type = attendee.getCalendarUserType();
            if (CalendarUserType.ROOM.equals(type) || CalendarUserType.RESOURCE.equals(type)
                    || ParticipationStatus.DECLINED.equals(attendee.getParticipationStatus())) {
                continue;
            }
            add(people, attendee.getCommonName(), attendee.getEmail(), attendee.getUri());
        }
        return people;
    }

    private static void add(List<String> people, String name, String email, String uri) {
        String address = email;
        if (address == null && uri != null && uri.regionMatches(true, 0, "mailto:", 0, "mailto:".length())) {
            address = uri.substring("mailto:".length());
        }
        String reference = PersonReference.of(name, address);
        if (!reference.isEmpty() && !people.contains(reference)) {
            people.add(reference);
        }
    }
}
