/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.keyweave.exchange.Text;
import org.keyweave.model.labels.ModelLabels;

/** Literals of the model's enumerations by their name, their label in English or Chinese, or a common synonym. */
final class ChoiceReader {

    private static final String SEPARATORS = "[,;|、，；/\\n]";

    private final Map<EEnum, Map<String, Enumerator>> known = new HashMap<>();

    Enumerator one(String cell, Column column) throws CellException {
        EEnum type = (EEnum) column.feature().getEType();
        Enumerator found = known.computeIfAbsent(type, ChoiceReader::index).get(Key.bare(cell));
        if (found == null) {
            throw new CellException(Text.of("choice.unknown", cell), Text.of("choice.unknown.remedy",
                    type.getELiterals().stream().map(EEnumLiteral::getInstance).toList()));
        }
        return found;
    }

    List<Enumerator> several(String cell, Column column) throws CellException {
        List<Enumerator> values = new ArrayList<>();
        for (String part : cell.split(SEPARATORS)) {
            if (!part.isBlank()) {
                Enumerator value = one(part.strip(), column);
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private static Map<String, Enumerator> index(EEnum type) {
        Map<String, Enumerator> index = new HashMap<>();
        ModelLabels english = ModelLabels.of(Locale.ENGLISH);
        ModelLabels chinese = ModelLabels.of(Locale.CHINESE);
        for (EEnumLiteral literal : type.getELiterals()) {
            Enumerator value = literal.getInstance();
            index.put(Key.bare(literal.getName()), value);
            index.put(Key.bare(english.literal(value)), value);
            index.put(Key.bare(chinese.literal(value)), value);
        }
        Synonyms.of(type.getName()).forEach((word, literal) -> {
            EEnumLiteral target = type.getEEnumLiteral(literal);
            index.putIfAbsent(Key.bare(word), target.getInstance());
        });
        return index;
    }
}
