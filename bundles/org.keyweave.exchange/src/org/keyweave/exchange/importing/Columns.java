/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.KeyweavePackage.Literals;

/** The columns of each kind of table. */
public final class Columns {

    static final String ELEMENT_ID = "elementId";
    static final String NAME = "name";
    static final String CODE = "code";
    static final String EMAIL = "email";
    static final String ORGANISATION = "organisation";
    static final String SIDE = "side";
    static final String UNIT = "unit";
    static final String REPORTS_TO = "reportsTo";
    static final String DEPUTY = "deputy";
    static final String SUPPLIER_PERSON = "supplierPerson";
    static final String CUSTOMER_PERSON = "customerPerson";
    static final String OWNER = "owner";
    static final String DATE = "date";
    static final String SUBJECT = "subject";
    static final String KIND = "kind";
    static final String COUNT = "count";
    static final String SUPPLIER_PEOPLE = "supplierPeople";
    static final String CUSTOMER_PEOPLE = "customerPeople";
    static final String PARTICIPANT = "participant";
    static final String SUPPLIER_PREFIX = "supplier.";
    static final String CUSTOMER_PREFIX = "customer.";

    /** Columns of an interaction that a combined table may have. */
    static final Set<String> COMBINED_INTERACTION = Set.of(DATE, KIND, SUBJECT, "outcome", COUNT);

    private static final double UNBOUNDED = Integer.MAX_VALUE;
    private static final Properties ALIASES = load();
    private static final Map<TableKind, List<Column>> CATALOG = catalog();

    private Columns() {
    }

    /** The columns of a kind of table, in the order of the documentation. */
    public static List<Column> of(TableKind kind) {
        return CATALOG.get(kind);
    }

    private static Map<TableKind, List<Column>> catalog() {
        Map<TableKind, List<Column>> catalog = new EnumMap<>(TableKind.class);
        catalog.put(TableKind.PEOPLE, people());
        catalog.put(TableKind.TOUCHPOINTS, touchpoints());
        catalog.put(TableKind.INTERACTIONS, interactions());
        catalog.put(TableKind.COMBINED, combined());
        return catalog;
    }

    private static List<Column> people() {
        List<Column> columns = new ArrayList<>();
        add(columns, TableKind.PEOPLE, ELEMENT_ID, null);
        add(columns, TableKind.PEOPLE, CODE, Literals.MODEL_ELEMENT__CODE);
        add(columns, TableKind.PEOPLE, NAME, Literals.NAMED_ELEMENT__NAME);
        add(columns, TableKind.PEOPLE, ORGANISATION, null);
        add(columns, TableKind.PEOPLE, SIDE, null);
        add(columns, TableKind.PEOPLE, UNIT, null);
        add(columns, TableKind.PEOPLE, "title", Literals.PERSON__TITLE);
        add(columns, TableKind.PEOPLE, "level", Literals.PERSON__LEVEL);
        add(columns, TableKind.PEOPLE, "function", Literals.PERSON__FUNCTION);
        add(columns, TableKind.PEOPLE, "roles", Literals.PERSON__ROLES);
        add(columns, TableKind.PEOPLE, "decisionWeight", Literals.PERSON__DECISION_WEIGHT, 0, 1);
        add(columns, TableKind.PEOPLE, "stance", Literals.PERSON__STANCE);
        add(columns, TableKind.PEOPLE, EMAIL, Literals.PERSON__EMAIL);
        add(columns, TableKind.PEOPLE, "phone", Literals.PERSON__PHONE);
        add(columns, TableKind.PEOPLE, "activeFrom", Literals.PERSON__ACTIVE_FROM);
        add(columns, TableKind.PEOPLE, "activeUntil", Literals.PERSON__ACTIVE_UNTIL);
        add(columns, TableKind.PEOPLE, "background", Literals.PERSON__BACKGROUND);
        add(columns, TableKind.PEOPLE, "notes", Literals.NAMED_ELEMENT__DESCRIPTION);
        add(columns, TableKind.PEOPLE, REPORTS_TO, Literals.PERSON__REPORTS_TO);
        add(columns, TableKind.PEOPLE, DEPUTY, Literals.PERSON__DEPUTY);
        return columns;
    }

    private static List<Column> touchpoints() {
        List<Column> columns = new ArrayList<>();
        add(columns, TableKind.TOUCHPOINTS, ORGANISATION, null);
        add(columns, TableKind.TOUCHPOINTS, SUPPLIER_PERSON, null);
        add(columns, TableKind.TOUCHPOINTS, CUSTOMER_PERSON, null);
        touchpointFeatures(columns);
        return columns;
    }

    private static void touchpointFeatures(List<Column> columns) {
        add(columns, TableKind.TOUCHPOINTS, "status", Literals.TOUCHPOINT__STATUS);
        add(columns, TableKind.TOUCHPOINTS, "channels", Literals.TOUCHPOINT__CHANNELS);
        add(columns, TableKind.TOUCHPOINTS, "frequency", Literals.TOUCHPOINT__FREQUENCY);
        add(columns, TableKind.TOUCHPOINTS, "lastContact", Literals.TOUCHPOINT__LAST_CONTACT);
        add(columns, TableKind.TOUCHPOINTS, "since", Literals.TOUCHPOINT__SINCE);
        add(columns, TableKind.TOUCHPOINTS, "personalTrust", Literals.TOUCHPOINT__PERSONAL_TRUST, 0, 5);
        add(columns, TableKind.TOUCHPOINTS, "organisationalTrust", Literals.TOUCHPOINT__ORGANISATIONAL_TRUST, 0, 5);
        add(columns, TableKind.TOUCHPOINTS, "personalBenefit", Literals.TOUCHPOINT__PERSONAL_BENEFIT, 0, 5);
        add(columns, TableKind.TOUCHPOINTS, "organisationalBenefit", Literals.TOUCHPOINT__ORGANISATIONAL_BENEFIT, 0, 5);
        add(columns, TableKind.TOUCHPOINTS, "currentLevel", Literals.TOUCHPOINT__CURRENT_LEVEL);
        add(columns, TableKind.TOUCHPOINTS, "desiredLevel", Literals.TOUCHPOINT__DESIRED_LEVEL);
        add(columns, TableKind.TOUCHPOINTS, "confidence", Literals.TOUCHPOINT__CONFIDENCE);
        add(columns, TableKind.TOUCHPOINTS, OWNER, Literals.TOUCHPOINT__OWNER);
        add(columns, TableKind.TOUCHPOINTS, "note", Literals.TOUCHPOINT__NOTE);
    }

    private static List<Column> interactions() {
        List<Column> columns = new ArrayList<>();
        add(columns, TableKind.INTERACTIONS, CODE, Literals.MODEL_ELEMENT__CODE);
        add(columns, TableKind.INTERACTIONS, DATE, Literals.INTERACTION__DATE);
        add(columns, TableKind.INTERACTIONS, ORGANISATION, null);
        add(columns, TableKind.INTERACTIONS, SUPPLIER_PEOPLE, Literals.INTERACTION__SUPPLIER_PARTICIPANTS);
        add(columns, TableKind.INTERACTIONS, CUSTOMER_PEOPLE, Literals.INTERACTION__CUSTOMER_PARTICIPANTS);
        columns.add(new Column(PARTICIPANT, null, Column.Type.PEOPLE, 0, 0, aliases(TableKind.INTERACTIONS,
                PARTICIPANT)));
        add(columns, TableKind.INTERACTIONS, KIND, Literals.INTERACTION__KIND);
        add(columns, TableKind.INTERACTIONS, "channel", Literals.INTERACTION__CHANNEL);
        add(columns, TableKind.INTERACTIONS, SUBJECT, Literals.NAMED_ELEMENT__NAME);
        add(columns, TableKind.INTERACTIONS, "outcome", Literals.INTERACTION__OUTCOME);
        add(columns, TableKind.INTERACTIONS, COUNT, Literals.INTERACTION__COUNT, 1, UNBOUNDED);
        add(columns, TableKind.INTERACTIONS, "notes", Literals.NAMED_ELEMENT__DESCRIPTION);
        return columns;
    }

    private static List<Column> combined() {
        List<Column> columns = new ArrayList<>();
        columns.add(people().stream().filter(column -> column.key().equals(ORGANISATION)).findFirst().orElseThrow());
        for (String prefix : List.of(SUPPLIER_PREFIX, CUSTOMER_PREFIX)) {
            for (Column column : people()) {
                if (!Set.of(ORGANISATION, SIDE, ELEMENT_ID).contains(column.key())) {
                    columns.add(new Column(prefix + column.key(), column.feature(), column.type(), column.least(),
                            column.most(), prefixed(prefix, column)));
                }
            }
        }
        touchpointFeatures(columns);
        for (Column column : interactions()) {
            if (COMBINED_INTERACTION.contains(column.key())) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** "Customer title", "客户职务"; the name also goes by what a touchpoint table calls the person. */
    private static Set<String> prefixed(String prefix, Column column) {
        Set<String> names = new LinkedHashSet<>();
        for (String word : ALIASES.getProperty("prefix." + prefix.substring(0, prefix.length() - 1)).split(",")) {
            for (String alias : column.aliases()) {
                boolean chinese = alias.codePointAt(0) > 0x2E80;
                if (chinese == word.strip().codePointAt(0) > 0x2E80) {
                    names.add(chinese ? word.strip() + alias : word.strip() + " " + alias);
                }
            }
        }
        if (column.key().equals(NAME)) {
            names.addAll(aliases(TableKind.TOUCHPOINTS,
                    prefix.equals(SUPPLIER_PREFIX) ? SUPPLIER_PERSON : CUSTOMER_PERSON));
        }
        return names;
    }

    private static void add(List<Column> columns, TableKind kind, String key, EStructuralFeature feature) {
        add(columns, kind, key, feature, -UNBOUNDED, UNBOUNDED);
    }

    private static void add(List<Column> columns, TableKind kind, String key, EStructuralFeature feature, double least,
            double most) {
        Column.Type type = key.equals(SUPPLIER_PEOPLE) || key.equals(CUSTOMER_PEOPLE) ? Column.Type.PEOPLE
                : feature == null ? Column.Type.TEXT : Column.typeOf(feature);
        columns.add(new Column(key, feature, type, least, most, aliases(kind, key)));
    }

    private static Set<String> aliases(TableKind kind, String key) {
        Set<String> names = new LinkedHashSet<>();
        for (String alias : ALIASES.getProperty(kind.key() + "." + key).split(",")) {
            names.add(alias.strip());
        }
        return names;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Columns.class.getResourceAsStream("columns.properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
