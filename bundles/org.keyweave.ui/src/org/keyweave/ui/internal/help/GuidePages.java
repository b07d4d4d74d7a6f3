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
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages of the user guide in the language of the workbench, as its table of contents lists them. */
final class GuidePages {

    private static final String BUNDLE = "org.keyweave.help";

    private final Bundle bundle = Platform.getBundle(BUNDLE);

    /**
     * One page.
     *
     * @param title name in the table of contents
     * @param path place within the guide, such as {@code html/en/rules.html}
     */
    record Page(String title, String path) {

        /** The file name without its ending, the same in each language. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
        }
    }

    /** All pages in their order. */
    List<Page> contents() throws IOException {
        List<Page> pages = new ArrayList<>();
        NodeList topics = read(FileLocator.find(bundle, new Path("$nl$/toc.xml"), null)).getElementsByTagName("topic");
        for (int i = 0; i < topics.getLength(); i++) {
            Element topic = (Element) topics.item(i);
            pages.add(new Page(topic.getAttribute("label"), topic.getAttribute("href")));
        }
        return pages;
    }

    /** The content of a page. */
    Document document(Page page) throws IOException {
        URL place = bundle.getEntry(page.path());
        if (place == null) {
            throw new IOException("no page " + page.path());
        }
        return read(place);
    }

    /** Something that a page refers to by its place; {@code null} if it is not in the guide. */
    URL beside(Page page, URI place) {
        return place.isAbsolute() ? null : bundle.getEntry(URI.create(page.path()).resolve(place).toString());
    }

    /** Where the page lies as a file, for a browser. */
    URL file(Page page) throws IOException {
        // Its pictures and the pages that it links to have to lie beside it.
        FileLocator.toFileURL(bundle.getEntry(page.path().replaceFirst("[^/]+$", "")));
        if (bundle.getEntry("images") != null) {
            FileLocator.toFileURL(bundle.getEntry("images/"));
        }
        return FileLocator.toFileURL(bundle.getEntry(page.path()));
    }

    private static Document read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(InputStream.nullInputStream()));
            return builder.parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(url.toString(), e);
        }
    }
}
