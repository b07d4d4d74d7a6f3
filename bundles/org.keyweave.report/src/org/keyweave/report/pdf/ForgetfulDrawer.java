/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.pdf;

import org.w3c.dom.Element;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;

/**
 * Draws pictures and forgets them: Batik's picture keeps all that it was drawn from as long as its page lives, which for
 * hundreds of networks is more than there is memory.
 */
final class ForgetfulDrawer extends BatikSVGDrawer {

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height,
            double dotsPerPixel) {
        SVGImage measured = super.buildSVGImage(svg, box, context, width, height, dotsPerPixel);
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return measured.getIntrinsicWidth();
            }

            @Override
            public int getIntrinsicHeight() {
                return measured.getIntrinsicHeight();
            }

            @Override
            public boolean hasIntrinsicSize() {
                return measured.hasIntrinsicSize();
            }

            @Override
            public float getIntrinsicRatio() {
                return measured.getIntrinsicRatio();
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext rendering, double x, double y) {
                ForgetfulDrawer.super.buildSVGImage(svg, box, context, width, height, dotsPerPixel)
                        .drawSVG(device, rendering, x, y);
            }
        };
    }
}
