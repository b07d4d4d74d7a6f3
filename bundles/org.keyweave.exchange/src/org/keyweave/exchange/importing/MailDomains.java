/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which organisation a mail address belongs to, by the addresses of its people and its website. */
final class MailDomains {

    /** Where anybody may have an address. */
    private static final Set<String> PUBLIC = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com",
            "live.com", "yahoo.com", "icloud.com", "aol.com", "gmx.de", "gmx.net", "web.de", "proton.me",
            "protonmail.com", "mail.ru", "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com",
            "sina.cn", "sohu.com", "139.com", "189.cn", "aliyun.com", "21cn.com");

    private final Map<PartyEntry, Map<String, Boolean>> known = new HashMap<>();

    /** The only organisation among some that uses the domain of an address. */
    Optional<PartyEntry> owner(String address, Collection<PartyEntry> scope) {
        String domain = domain(address);
        if (domain.isEmpty() || PUBLIC.contains(domain)) {
            return Optional.empty();
        }
        PartyEntry owner = null;
        for (PartyEntry party : scope) {
            if (uses(party, domain)) {
                if (owner != null) {
                    return Optional.empty();
                }
                owner = party;
            }
        }
        return Optional.ofNullable(owner);
    }

    private boolean uses(PartyEntry party, String domain) {
        return known.computeIfAbsent(party, p -> new HashMap<>()).computeIfAbsent(domain,
                wanted -> party.people().stream().anyMatch(person -> domain(person.email()).equals(wanted))
                        || isWebsite(party.party().getWebsite(), wanted));
    }

    private static boolean isWebsite(String website, String domain) {
        if (website == null) {
            return false;
        }
        String host = website.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "")
                .replaceFirst("[/:?#].*", "");
        return host.equals(domain) || host.equals("www." + domain);
    }

    private static String domain(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
    }
}
