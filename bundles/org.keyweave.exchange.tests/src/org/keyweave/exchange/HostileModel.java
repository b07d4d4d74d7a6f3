/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.Frequency;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/** A model in whose names and notes stands what breaks formats. */
public final class HostileModel {

    /** Texts: formulas, markup, quotes, line breaks, marks of direction, emoji, escapes, control characters, length. */
    public static final List<String> TEXTS = List.of("=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-1+2", "\tx", "\rx",
            "'=1", "<script>alert(1)</script>&amp;]]>", "\"x\"\r\n,;\n", "a|b\\c", "\\0", " x ", "\u202Eabc\u202C",
            "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDCBB", "_x0041_", "_x005F_", "a\u0001b\u001Fc", "li\u00A0wei",
            "\u5F20\u4F1F\uFF08\u91C7\u8D2D\uFF09", "\uD840\uDC00", "BEGIN:VCARD\nEND:VCARD\n", "END:VEVENT",
            "a;b:c,d\\ne", "y".repeat(10_000), "\u5F20".repeat(10_000), "1e308", "2026-11-24", "TRUE", "007", "null");

    private HostileModel() {
    }

    /** The model; every text is the name, title and note of a person, whom a touchpoint reaches. */
    public static LoadedModel create(Path file) {
        KeyweaveFactory f = KeyweaveFactory.eINSTANCE;
        Portfolio portfolio = f.createPortfolio();
        portfolio.setName(TEXTS.get(0));
        Supplier supplier = f.createSupplier();
        supplier.setName(TEXTS.get(7));
        portfolio.setSupplier(supplier);
        Person ours = f.createPerson();
        ours.setName("\u0007Ann");
        supplier.getPeople().add(ours);
        Account account = f.createAccount();
        account.setName("Best \"& Sons\"\n");
        portfolio.getAccounts().add(account);
        Unit unit = f.createUnit();
        unit.setName("R&D; \u7814\u53D1");
        account.getUnits().add(unit);
        for (String text : TEXTS) {
            Person person = f.createPerson();
            person.setName(text);
            person.setTitle(text);
            person.setDescription(text + text);
            unit.getPeople().add(person);
            Touchpoint touchpoint = f.createTouchpoint();
            touchpoint.setSupplierPerson(ours);
            touchpoint.setCustomerPerson(person);
            touchpoint.setNote(text);
            touchpoint.setFrequency(Frequency.MONTHLY);
            touchpoint.setLastContact(LocalDate.of(2026, 1, 31));
            account.getTouchpoints().add(touchpoint);
        }
        Person empty = f.createPerson();
        empty.setName("");
        empty.setDecisionWeight(0);
        account.getPeople().add(empty);
        account.getPeople().add(f.createPerson());
        empty.setReportsTo(unit.getPeople().get(3));
        account.setSince(LocalDate.of(1871, 2, 3));
        return ModelFile.create(portfolio, file);
    }
}
