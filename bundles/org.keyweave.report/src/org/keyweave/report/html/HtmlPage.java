/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.keyweave.report.Messages;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.CleanText;
import org.keyweave.report.content.Drawing;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.page.ColumnWidths;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;

/**
 * A report as a page, by the template {@code report.ftlh}, which escapes whatever is put into it.
 *
 * <p>The printed page is well-formed XML without script, in the part of CSS that openhtmltopdf knows.
 */
public final class HtmlPage {

    /** What has to be broken, lest it take the room of all other columns. */
    private static final Pattern LONG_WORD = Pattern.compile("[\\w@.:/=-]{20}");

    /** Points of a table on paper: letters, left and right of a text together, and all of its width. */
    private static final double PRINT_SIZE = 8;
    private static final double PRINT_PADDING = 9;
    private static final double PRINT_WIDTH = 499;

    private final ReportData report;
    private final boolean printed;
    private final Messages messages;
    private final WritingSteps steps;

    /**
     * A page.
     *
     * @param printed whether it is laid out for paper, without script
     * @param progress follows the writing, and may stop it
     */
    public HtmlPage(ReportData report, boolean printed, ReportProgress progress) {
        this.report = report;
        this.printed = printed;
        messages = Messages.of(report.locale());
        steps = new WritingSteps(report, progress);
    }

    /** The whole page. */
    public String text() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        String script = resource("report.js");
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("lang", report.isChinese() ? "zh-CN" : "en");
        model.put("printed", printed);
        Map<String, String> pictures = new HashMap<>();
        report.blocks(Block.Diagram.class).forEach(diagram -> pictures.put(diagram.id(), svg(diagram)));
        model.put("pictures", pictures);
        model.put("style", printed ? resource("print.css")
                : resource("report.css") + new DarkColors(pictures.values()).style());
        model.put("script", script);
        model.put("digest", digest(script));
        model.put("notes", report.figures().stream().collect(Collectors.toMap(FigureNote::id, Function.identity())));
        model.put("text", method(arguments -> messages.get(arguments[0], (Object[]) rest(arguments))));
        model.put("hasLongWord", (TemplateMethodModelEx) arguments -> LONG_WORD.matcher(arguments.get(0).toString())
                .find());
        model.put("step", method(arguments -> {
            steps.part(arguments[0]);
            return "";
        }));
        ColumnWidths widths = ColumnWidths.here(PRINT_SIZE, PRINT_PADDING);
        model.put("shares", (TableShares) table -> Arrays.stream(widths.of(table, PRINT_WIDTH))
                .mapToObj(width -> String.format(Locale.ROOT, "%.2f", width / PRINT_WIDTH * 100)).toList());
        StringWriter page = new StringWriter();
        try {
            new Template("report.ftlh", resource("report.ftlh"), configuration).process(model, page);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        return printed ? LongWords.broken(page.toString()) : page.toString();
    }

    /** Widths of the columns of a table in per cent, for the template. */
    @FunctionalInterface
    public interface TableShares {
        /** One text for each column. */
        List<String> of(Block.Table table);
    }

    private static String svg(Block.Diagram diagram) {
        Drawing drawing = diagram.drawing();
        return CleanText.of(drawing.picture().svg(drawing.options()
                .withIdPrefix(diagram.id().toLowerCase(Locale.ROOT) + "-")));
    }

    private static TemplateMethodModelEx method(Function<String[], String> function) {
        return arguments -> function.apply(((List<?>) arguments).stream().map(String::valueOf)
                .toArray(String[]::new));
    }

    private static String[] rest(String[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    private static String digest(String script) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the installation is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
