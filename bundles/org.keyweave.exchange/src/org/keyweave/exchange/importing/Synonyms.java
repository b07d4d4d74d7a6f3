/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.Map;

/** Common words for literals beside their names and labels. */
final class Synonyms {

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "Channel", Map.of("email", "mail", "call", "phone", "telephone", "phone", "电子邮件", "mail", "电话会议", "phone",
                    "微信", "chat", "会面", "meeting"),
            "InteractionKind", Map.of("phone", "call", "telephone", "call", "email", "mail", "电话", "call", "电子邮件",
                    "mail", "邮件", "mail", "exhibition", "tradeFair", "gift", "greeting", "lunch", "dinner"),
            "Level", Map.of("ceo", "executive", "board", "executive", "高管", "executive", "head", "director", "主管",
                    "manager", "employee", "staff", "普通员工", "staff"),
            "BusinessFunction", Map.of("procurement", "purchasing", "it", "informationTechnology", "hr",
                    "humanResources", "r&d", "technology", "研发", "technology", "engineering", "technology", "sales",
                    "commercial", "销售", "commercial", "生产", "operations", "人事", "humanResources"),
            "Stance", Map.of("against", "opponent", "for", "supporter", "支持", "supporter", "中立", "neutral", "反对",
                    "opponent", "怀疑", "sceptic", "skeptic", "sceptic"),
            "BuyingRole", Map.of("decision maker", "decider", "决策人", "decider", "影响人", "influencer", "使用人", "user",
                    "采购人", "buyer", "教练", "coach"),
            "Frequency", Map.of("every day", "daily", "every week", "weekly", "biweekly", "fortnightly", "every month",
                    "monthly", "每日", "daily", "annually", "yearly"));

    private Synonyms() {
    }

    /** Word to literal name, for an enumeration. */
    static Map<String, String> of(String enumeration) {
        return WORDS.getOrDefault(enumeration, Map.of());
    }
}
