/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.io.IOException;
import java.io.StringReader;

import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Document;

/** An SVG document as something that paints itself; it runs no script. */
final class SvgDrawing {

    private SvgDrawing() {
    }

    /** Reads a document. */
    static GraphicsNode of(String text) throws IOException {
        Document document = new SAXSVGDocumentFactory(null).createDocument("memory:/diagram.svg", new StringReader(text));
        UserAgentAdapter agent = new UserAgentAdapter() {
            @Override
            public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL page) {
                return new NoLoadScriptSecurity(type);
            }
        };
        BridgeContext context = new BridgeContext(agent, new DocumentLoader(agent));
        return new GVTBuilder().build(context, document);
    }
}
