/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** A picture on the clipboard: who pastes takes the form that suits, pixels or vectors. */
final class ClipboardPicture {

    private ClipboardPicture() {
    }

    static void put(Display display, byte[] png, byte[] svg) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { new ImageData(new ByteArrayInputStream(png)), svg },
                new Transfer[] { ImageTransfer.getInstance(), SvgTransfer.INSTANCE });
        clipboard.dispose();
    }

    /** SVG under its media type, as drawing programs and offices know it. */
    static final class SvgTransfer extends ByteArrayTransfer {

        static final SvgTransfer INSTANCE = new SvgTransfer();
        private static final String TYPE = "image/svg+xml";
        private static final int TYPE_ID = registerType(TYPE);

        private SvgTransfer() {
        }

        @Override
        protected int[] getTypeIds() {
            return new int[] { TYPE_ID };
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] { TYPE };
        }

        @Override
        public void javaToNative(Object object, TransferData transferData) {
            super.javaToNative(object, transferData);
        }
    }
}
