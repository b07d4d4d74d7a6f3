/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.Origin;

/** Each kind of picture can be written where the tests run: in OSGi too, where a writer may lie in an unresolved bundle. */
class PictureTest {

    private final Diagram empty =
            new DiagramWriter("empty", withoutMappings(), EcorePackage.Literals.EOBJECT).diagram();

    @Test
    void pngHasTheSizeOfTheSheet() throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        new PngRenderer().render(empty, 1, small);
        new PngRenderer().render(empty, 2, large);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small.toByteArray()));
        assertNotNull(image);
        assertEquals(2 * image.getWidth(), ImageIO.read(new ByteArrayInputStream(large.toByteArray())).getWidth(), 1);
    }

    @Test
    void pdfIsOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(empty, out);
        assertEquals("%PDF-", new String(out.toByteArray(), 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void footerIsNotCutOffBelowASmallDrawing() {
        String line = "a line that is much longer than the small drawing above it, with all that is to be known ".repeat(2);
        SvgRenderer without = new SvgRenderer();
        SvgRenderer with = new SvgRenderer(RenderOptions.DEFAULT.withFooter(line));
        assertTrue(with.sheet(empty).width() > without.sheet(empty).width() + line.length());
        assertTrue(with.sheet(empty).height() > without.sheet(empty).height());
        assertTrue(with.render(empty).contains(line.strip()));
        SvgRenderer brief = new SvgRenderer(RenderOptions.DEFAULT.withFooter("brief"));
        assertEquals(without.sheet(empty).width(), brief.sheet(empty).width());
    }

    private static DiagramSpec withoutMappings() {
        Origin origin = new Origin(EcorePackage.Literals.EOBJECT, "empty", 1);
        LayerSpec layer = new LayerSpec(origin, "Default", "Default", "", "", "", true, true, false, List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        return new DiagramSpec(origin, "Empty", "Empty", "", "", null, null, null, null, false, false,
                Optional.empty(), Optional.empty(), Optional.empty(), layer, List.of(), List.of(), Optional.empty(),
                List.of(), List.of(), List.of(), false);
    }
}
