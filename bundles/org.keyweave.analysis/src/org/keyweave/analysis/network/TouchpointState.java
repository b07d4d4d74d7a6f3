/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.keyweave.model.Touchpoint;

/**
 * What the analysis makes of one touchpoint at its date.
 *
 * @param touchpoint the touchpoint
 * @param counting whether it counts, or why not
 * @param lastContact the later of the stated last contact and the latest interaction of the two people, neither after
 *        the analysis date; empty when unknown
 * @param daysOfSilence days from the last contact to the analysis date; empty when the last contact is unknown
 * @param allowedDays greatest number of days of silence: that of the promised frequency, else that of the methodology
 * @param promised whether a frequency was promised
 * @param contacts contacts recorded by interactions; 0 when there are none
 */
public record TouchpointState(Touchpoint touchpoint, Counting counting, Optional<LocalDate> lastContact,
        OptionalInt daysOfSilence, int allowedDays, boolean promised, long contacts) {

    /** Whether more days passed in silence than allowed; false when the last contact is unknown. */
    public boolean isOverdue() {
        return daysOfSilence.isPresent() && daysOfSilence.getAsInt() > allowedDays;
    }
}
