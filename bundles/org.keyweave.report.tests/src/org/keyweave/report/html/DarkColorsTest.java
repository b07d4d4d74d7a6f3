/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.keyweave.diagram.render.Theme;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportSamples;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportKind;

class DarkColorsTest {

    /** What the style makes of a light picture is what the renderer draws for a dark sheet. */
    @Test
    void turnsLightPicturesIntoDarkOnes() throws IOException {
        for (Block.Diagram diagram : ReportSamples.report(ReportKind.ACCOUNT_PLAN, "consumer", "en")
                .blocks(Block.Diagram.class)) {
            String light = diagram.drawing().picture().svg(diagram.drawing().options());
            Map<String, String> dark = new HashMap<>();
            Matcher colors = Pattern.compile("--c([0-9a-f]{6}):(#[0-9a-f]{6});").matcher(
                    new DarkColors(List.of(light)).style());
            while (colors.find()) {
                dark.put("#" + colors.group(1), colors.group(2));
            }
            assertTrue(dark.size() > 3, "colours");
            String turned = Pattern.compile("=\"(#[0-9a-f]{6})\"").matcher(light)
                    .replaceAll(color -> "=\"" + dark.get(color.group(1)) + "\"");
            String drawn = diagram.drawing().picture().svg(diagram.drawing().options().withTheme(Theme.DARK));
            assertEquals(drawn, turned.replace("keyweave-diagram light", "keyweave-diagram dark"), diagram.id());
        }
    }

    @Test
    void aPageHasEachPictureOnceWhateverTheirNumber() throws IOException {
        String page = page(ReportKind.AUDIT);
        assertEquals(ReportSamples.report(ReportKind.AUDIT, "consumer", "en").blocks(Block.Diagram.class).size(),
                page.split("<svg ", -1).length - 1);
        assertTrue(page.contains("prefers-color-scheme:dark){:root:not([data-theme=light]) .picture{--c"), page);
        assertFalse(page(ReportKind.CHANGES).contains("--c0"), "no colours without pictures");
    }

    private static String page(ReportKind kind) throws IOException {
        return new HtmlPage(ReportSamples.report(kind, "consumer", "en"), false, ReportProgress.NONE).text();
    }
}
