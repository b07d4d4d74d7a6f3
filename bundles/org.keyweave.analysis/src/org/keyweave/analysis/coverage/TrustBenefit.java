/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

/** Cell of the two-by-two of trust and benefit; "high" is at least 3 on the scale of 0 to 5. */
public enum TrustBenefit {

    /** Trust and benefit are high. */
    TRUST_AND_BENEFIT,

    /** Trust is high, benefit low: a friendship without business reason. */
    TRUST_ONLY,

    /** Benefit is high, trust low: an exchange that ends with the benefit. */
    BENEFIT_ONLY,

    /** Both are low. */
    NEITHER
}
