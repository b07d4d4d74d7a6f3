/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.EntityResolver2;

/** Parses one file: plain UTF-8 XML without DTD and entities. */
final class ModelParser {

    private static final int HEAD = 256;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"'].*", Pattern.DOTALL);

    private final LoadSession session;

    ModelParser(LoadSession session) {
        this.session = session;
    }

    /**
     * Reads the elements of one file into a resource, which does not contain them yet.
     *
     * @throws ModelFileException for everything that makes the file as a whole unusable
     */
    ModelReader parse(InputStream in, KeyweaveResource resource, Path file) throws ModelFileException {
        ModelReader reader = new ModelReader(resource, session, file);
        try {
            BufferedInputStream source = new BufferedInputStream(new LimitedInput(in, session, file), 1 << 16);
            checkEncoding(source, file);
            XMLReader parser = parser();
            parser.setContentHandler(reader);
            parser.setErrorHandler(reader);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.setEntityResolver(new NoEntities(file));
            InputSource input = new InputSource(source);
            input.setEncoding(StandardCharsets.UTF_8.name());
            parser.parse(input);
            return reader;
        } catch (ModelReader.Refusal e) {
            throw e.reason;
        } catch (ModelFileException e) {
            throw e;
        } catch (SAXParseException e) {
            throw malformed(e, file);
        } catch (CharConversionException e) {
            throw new ModelFileException(ModelFileException.Kind.WRONG_ENCODING, file, "", e);
        } catch (SAXException e) {
            throw new ModelFileException(ModelFileException.Kind.MALFORMED, file, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ModelFileException(ModelFileException.Kind.UNREADABLE, file, String.valueOf(e.getMessage()), e);
        }
    }

    private static ModelFileException malformed(SAXParseException e, Path file) {
        String message = String.valueOf(e.getMessage());
        ModelFileException.Kind kind = ModelFileException.Kind.MALFORMED;
        String detail = message;
        if (message.contains(NO_DOCTYPE)) {
            kind = ModelFileException.Kind.FORBIDDEN;
            detail = "<!DOCTYPE>";
        } else if (e.getException() instanceof CharConversionException || message.contains("UTF-8")) {
            // the parser words it in the language of the system, but the name of the encoding is always there
            kind = ModelFileException.Kind.WRONG_ENCODING;
        }
        return new ModelFileException(kind, file, Math.max(e.getLineNumber(), 0), Math.max(e.getColumnNumber(), 0),
                detail, e);
    }

    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return parser.getXMLReader();
        } catch (ParserConfigurationException | SAXNotRecognizedException | SAXNotSupportedException e) {
            throw new IllegalStateException("the XML parser of the Java platform lacks a safety feature", e);
        }
    }

    /** Looks at the first bytes: what is not UTF-8 is named as what it is, before the parser stumbles over it. */
    private static void checkEncoding(BufferedInputStream in, Path file) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (head.length == 0) {
            throw new ModelFileException(ModelFileException.Kind.NOT_A_MODEL, file, "", null);
        }
        String other = otherEncoding(head);
        if (other != null) {
            throw new ModelFileException(ModelFileException.Kind.WRONG_ENCODING, file, 1, 1, other, null);
        }
    }

    private static String otherEncoding(byte[] head) {
        int first = head[0] & 0xFF;
        int second = head.length > 1 ? head[1] & 0xFF : -1;
        if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
            return "UTF-16LE";
        }
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return "UTF-16BE";
        }
        Matcher declared = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (declared.lookingAt() || declared.find()) {
            String name = declared.group(1).toUpperCase(Locale.ROOT);
            return name.equals("UTF-8") || name.equals("US-ASCII") || name.equals("ASCII") ? null : declared.group(1);
        }
        return null;
    }

    /** Answers every wish of the parser for another document with a refusal. */
    private record NoEntities(Path file) implements EntityResolver2 {

        @Override
        public InputSource getExternalSubset(String name, String baseUri) {
            return null;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
                throws SAXException {
            throw new ModelReader.Refusal(
                    new ModelFileException(ModelFileException.Kind.FORBIDDEN, file, String.valueOf(systemId), null));
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            return resolveEntity(null, publicId, null, systemId);
        }
    }
}
