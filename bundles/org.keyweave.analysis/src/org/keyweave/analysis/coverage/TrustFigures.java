/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.keyweave.model.Touchpoint;

/**
 * Trust and benefit of the touchpoints that count. A touchpoint takes part in a figure only as far as it is known.
 *
 * @param mean mean over the touchpoints of their trust (mean of the known of personal and organisational), 0 to 5
 * @param meanPersonal mean personal trust
 * @param meanOrganisational mean organisational trust
 * @param known touchpoints whose trust is known
 * @param unknown touchpoints whose trust is unknown
 * @param personalOnly touchpoints with high personal trust and known, low organisational trust: lost when the person
 *        goes
 * @param cells touchpoints whose trust and benefit are both known, by cell; every cell has an entry
 */
public record TrustFigures(OptionalDouble mean, OptionalDouble meanPersonal, OptionalDouble meanOrganisational,
        int known, int unknown, List<Touchpoint> personalOnly, Map<TrustBenefit, List<Touchpoint>> cells) {

    /** Trust or benefit from which a figure is called high, on the scale of 0 to 5. */
    public static final double HIGH = 3;
}
