/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** The pictures of the page that is shown, as wide as the view at most. */
final class PagePictures {

    /** A picture in the place of one character. */
    private record Placed(int offset, Image image) {
    }

    private final StyledText text;
    private final int margin;
    private final List<Placed> shown = new ArrayList<>();

    PagePictures(StyledText text, int margin) {
        this.text = text;
        this.margin = margin;
        text.addPaintObjectListener(PagePictures::paint);
        text.addListener(SWT.Resize, event -> fit());
        text.addListener(SWT.Dispose, event -> clear());
    }

    /** Shows the pictures of a page whose text and styles are set already. */
    void show(GuidePages guide, GuidePages.Page page, List<PageText.Picture> pictures) {
        clear();
        for (PageText.Picture picture : pictures) {
            URL place = guide.beside(page, URI.create(picture.source()));
            if (place != null) {
                try (InputStream in = place.openStream()) {
                    shown.add(new Placed(picture.offset(), new Image(text.getDisplay(), in)));
                } catch (IOException | RuntimeException e) {
                    // What it would show is said below it.
                    System.getLogger(PagePictures.class.getName()).log(Level.WARNING, "no picture " + place, e);
                }
            }
        }
        fit();
    }

    /** Makes room for each picture at the present width. */
    private void fit() {
        int room = text.getClientArea().width - 2 * margin;
        for (Placed each : shown) {
            Rectangle size = each.image.getBounds();
            int width = Math.max(1, Math.min(size.width, room));
            StyleRange range = new StyleRange();
            range.start = each.offset;
            range.length = 1;
            range.metrics = new GlyphMetrics(size.height * width / size.width, 0, width);
            range.data = each.image;
            text.setStyleRange(range);
        }
    }

    private static void paint(PaintObjectEvent event) {
        if (event.style.data instanceof Image image && !image.isDisposed()) {
            Rectangle size = image.getBounds();
            GlyphMetrics room = event.style.metrics;
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(image, 0, 0, size.width, size.height, event.x,
                    event.y + event.ascent - room.ascent, room.width, room.ascent);
        }
    }

    private void clear() {
        shown.forEach(each -> each.image.dispose());
        shown.clear();
    }
}
