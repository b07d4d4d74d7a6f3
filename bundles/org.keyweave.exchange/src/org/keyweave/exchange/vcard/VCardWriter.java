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
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;
import org.keyweave.model.io.LoadedModel;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;

/**
 * Writes people as vCard 3.0, which every address book takes: name, organisation with units, title, mail, phone, code
 * and
 * identifier. What the consultant thinks of a person (stance, weight, background, notes) stays in the model, because
 * cards are passed on.
 */
public final class VCardWriter {

    /** Property that carries a person's code. */
    static final String CODE = "X-KEYWEAVE-CODE";

    private VCardWriter() {
    }

    /**
     * Writes the people of some organisations.
     *
     * @return how many cards were written; people without a name get none
     * @throws IOException when the stream cannot be written
     */
    public static int write(LoadedModel model, List<? extends Party> parties, OutputStream out) throws IOException {
        List<VCard> cards = new ArrayList<>();
        for (Party party : parties) {
            for (Person person : party.getAllPeople()) {
                if (person.getName() != null && !person.getName().isBlank()) {
                    cards.add(card(model, party, person));
                }
            }
        }
        Ezvcard.write(cards).version(VCardVersion.V3_0).prodId(false).go(out);
        return cards.size();
    }

    private static VCard card(LoadedModel model, Party party, Person person) {
        VCard card = new VCard();
        card.setUid(new Uid(model.id(person)));
        card.setFormattedName(clean(person.getName()));
        card.setStructuredName(structured(clean(person.getName())));
        Organization organisation = new Organization();
        organisation.getValues().add(text(party.getName()));
        organisation.getValues().addAll(units(person));
        card.setOrganization(organisation);
        if (has(person.getTitle())) {
            card.addTitle(clean(person.getTitle()));
        }
        if (has(person.getEmail())) {
            card.addEmail(clean(person.getEmail()), EmailType.WORK);
        }
        if (has(person.getPhone())) {
            card.addTelephoneNumber(clean(person.getPhone()), TelephoneType.WORK);
        }
        if (has(person.getCode())) {
            card.addExtendedProperty(CODE, clean(person.getCode()));
        }
        return card;
    }

    /** Names of the units from the top down to the person's. */
    private static List<String> units(Person person) {
        List<String> names = new ArrayList<>();
        for (Object at = person.getUnit(); at instanceof Unit unit; at = unit.eContainer()) {
            names.add(0, text(unit.getName()));
        }
        return names;
    }

    /** A last word is taken for the family name; a Chinese name is left whole, because no rule divides it safely. */
    private static StructuredName structured(String name) {
        StructuredName structured = new StructuredName();
        int blank = name.strip().lastIndexOf(' ');
        boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
        if (blank < 0 || chinese) {
            structured.setFamily(name);
        } else {
            structured.setGiven(name.strip().substring(0, blank));
            structured.setFamily(name.strip().substring(blank + 1));
        }
        return structured;
    }

    private static boolean has(String value) {
        return value != null && !value.isBlank();
    }

    private static String text(String value) {
        return value == null ? "" : clean(value);
    }

    /** Control characters have no place in a card; line breaks have. */
    private static String clean(String value) {
        return value.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
