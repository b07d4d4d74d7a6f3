/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.table.FirstRows;
import org.keyweave.exchange.table.RowSource;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The sheets of an Excel workbook (.xlsx, .xlsm; macros are never looked at). Sheets are streamed: memory grows with
 * the texts of the workbook, not with its cells. What unpacks to more than 512 MB, compresses suspiciously well, or
 * declares XML entities is refused.
 */
public final class XlsxBook {

    /** Largest file read, in bytes. */
    public static final long LARGEST_FILE = 128L * 1024 * 1024;

    private final Path file;
    private final String name;
    private WorkbookPart workbook;

    private XlsxBook(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Opens a workbook.
     *
     * @param file the file
     * @param name its name in messages, as the user gave it
     * @throws ExchangeException when it is missing, too large, no workbook, protected or refused
     */
    public static XlsxBook open(Path file, String name) throws ExchangeException {
        FileBytes.with(file, name, LARGEST_FILE, InputStream::available);
        XlsxGuard.check(file, name);
        WorkbookLogging.quieten();
        XlsxBook book = new XlsxBook(file, name);
        book.workbook = book.with(reader -> {
            WorkbookPart part = new WorkbookPart();
            try (InputStream in = reader.getWorkbookData()) {
                parse(in, part);
            }
            return part;
        });
        if (book.workbook.sheets().isEmpty()) {
            throw XlsxGuard.damaged(name, null);
        }
        return book;
    }

    /** Names of the sheets that are not hidden, in their order. */
    public List<String> sheets() {
        return List.copyOf(workbook.sheets());
    }

    /** A sheet as a table; formulas count with the value that they had when the workbook was saved. */
    public RowSource sheet(String sheet) throws ExchangeException {
        if (!workbook.allSheets().contains(sheet)) {
            throw new ExchangeException(name, 0, Text.of("xlsx.sheet", sheet),
                    Text.of("xlsx.sheet.remedy", sheets()));
        }
        String shown = workbook.allSheets().size() == 1 ? name : name + "[" + sheet + "]";
        return new XlsxSheet(this, sheet, shown);
    }

    /** The sheets that hold anything. */
    public List<RowSource> filledSheets() throws ExchangeException {
        List<RowSource> filled = new ArrayList<>();
        for (String sheet : sheets()) {
            RowSource source = sheet(sheet);
            if (!FirstRows.of(source, 1).isEmpty()) {
                filled.add(source);
            }
        }
        if (filled.isEmpty()) {
            throw new ExchangeException(name, 0, Text.of("csv.empty"), Text.of("csv.empty.remedy"));
        }
        return filled;
    }

    boolean countsFrom1904() {
        return workbook.countsFrom1904();
    }

    /** Work with the open package. */
    @FunctionalInterface
    interface Use<T> {

        T read(XSSFReader reader) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException,
                ExchangeException;
    }

    <T> T with(Use<T> use) throws ExchangeException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            T result = use.read(new XSSFReader(opened));
            opened.revert();
            return result;
        } catch (CancellationException e) {
            throw e;
        } catch (SAXException e) {
            throw new ExchangeException(name, 0, isEntityRefusal(e) ? Text.of("xml.entities") : Text.of("xlsx.damaged"),
                    Text.of(isEntityRefusal(e) ? "xml.entities.remedy" : "xlsx.damaged.remedy"), e);
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException
                | RecordFormatException | ParserConfigurationException
                | IllegalArgumentException | IllegalStateException e) {
            // what POI throws on a damaged package is not of one family
            throw XlsxGuard.damaged(name, e);
        }
    }

    private static boolean isEntityRefusal(SAXException e) {
        return String.valueOf(e.getMessage()).contains("DOCTYPE");
    }

    /** Parses a part; document types are refused by POI's reader, so no entity is ever declared. */
    static void parse(InputStream in, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.parse(new InputSource(in));
    }
}
