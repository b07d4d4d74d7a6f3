/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Progress;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.DiagramDump;
import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.diagram.render.Theme;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.report.picture.Notation;
import org.keyweave.report.picture.Picture;
import org.keyweave.report.picture.PictureBook;
import org.keyweave.report.picture.PictureFile;
import org.keyweave.report.picture.PictureFooter;
import org.keyweave.vsm.lint.VsmLint;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;
import org.keyweave.vsm.spec.DiagramSpec;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the diagrams of a model, lists them, or checks the notation. */
final class DiagramCommand extends KeyweaveCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--list", order = 10)
    private boolean list;

    @Option(names = "--lint", order = 11)
    private boolean lint;

    @Option(names = "--diagram", paramLabel = "NAME", order = 12)
    private String name;

    @Option(names = "--for", paramLabel = "ELEMENT", order = 13)
    private String element;

    @Option(names = "--out", paramLabel = "FILE", order = 14)
    private String out;

    @Option(names = "--all", paramLabel = "FOLDER", order = 15)
    private String folder;

    @Option(names = "--type", paramLabel = "svg|png|pdf", order = 16)
    private PictureFile.Type type = PictureFile.Type.SVG;

    @Option(names = "--layer", paramLabel = "NAME", order = 17)
    private List<String> layers = List.of();

    @Option(names = "--filter", paramLabel = "NAME", order = 18)
    private List<String> filters = List.of();

    @Option(names = "--theme", paramLabel = "light|dark", order = 19)
    private Theme theme = Theme.LIGHT;

    @Option(names = "--scale", paramLabel = "FACTOR", order = 20)
    private double scale = 1;

    @Option(names = "--dump", order = 21)
    private boolean dump;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (lint) {
            return lint(context);
        }
        if (file == null) {
            throw usage(context, "diagram.noModel");
        }
        LoadedModel model = Models.load(context, file);
        Notation notation = Notation.in(context.locale());
        if (list || name == null && folder == null) {
            return list(context, model, notation);
        }
        PictureBook book = new PictureBook(context.locale(), SavedViews.of(context, model));
        if (folder != null) {
            return all(context, model, notation, book);
        }
        DiagramSpec spec = spec(context, notation);
        EObject target = target(context, model, spec);
        if (out == null && !dump) {
            throw usage(context, "diagram.noOut");
        }
        Picture picture = draw(context, book, spec, target);
        if (dump) {
            context.out().print(DiagramDump.of(picture.diagram(), model::id));
        }
        if (out != null) {
            Path path = context.path(out);
            write(context, model, picture, path, PictureFile.Type.of(path).orElse(type));
            context.print(context.text("diagram.done", picture.title(), path));
        }
        return ExitCode.DONE;
    }

    private ExitCode lint(CommandContext context) throws IOException {
        Notation notation = Notation.in(context.locale());
        List<VsmProblem> problems = new ArrayList<>(notation.compiled().problems());
        problems.addAll(VsmLint.check(notation.compiled()));
        List<VsmProblem> grave = problems.stream().filter(problem -> problem.severity() != Severity.INFO).toList();
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("problems", problems.stream().map(problem -> Json.object(
                    "severity", problem.severity().name().toLowerCase(Locale.ROOT), "code", problem.code().name(),
                    "place", problem.place().toString(), "message", problem.message(context.locale()))).toList()));
        } else {
            problems.forEach(problem -> context.print(problem.place() + ": " + problem.message(context.locale())));
            context.print(context.text("diagram.lint", grave.size(), problems.size() - grave.size()));
        }
        return grave.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private ExitCode list(CommandContext context, LoadedModel model, Notation notation) {
        List<Object> rows = new ArrayList<>();
        for (DiagramSpec spec : notation.diagrams()) {
            List<EObject> targets = Notation.targets(spec, model.root());
            if (context.json()) {
                rows.add(Json.object("name", spec.name(), "label", spec.label(), "layers",
                        spec.additionalLayers().stream().map(layer -> layer.name()).toList(), "filters",
                        spec.filters().stream().map(filter -> filter.name()).toList(), "elements",
                        targets.stream().map(target -> Json.object("id", model.id(target), "name",
                                called(target))).toList()));
            } else {
                context.print(spec.label() + "  (" + spec.name() + ")");
                context.print("    ", context.text("diagram.for",
                        targets.stream().map(DiagramCommand::called).collect(Collectors.joining(", "))));
                context.print("    ", context.text("diagram.layers", spec.additionalLayers().stream()
                        .map(layer -> layer.label()).collect(Collectors.joining(", "))));
                context.print("    ", context.text("diagram.filters",
                        spec.filters().stream().map(filter -> filter.label()).collect(Collectors.joining(", "))));
            }
        }
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("diagrams", rows));
        }
        return ExitCode.DONE;
    }

    private ExitCode all(CommandContext context, LoadedModel model, Notation notation, PictureBook book)
            throws CommandException, IOException {
        Path into = context.path(folder);
        try {
            Files.createDirectories(into);
        } catch (IOException e) {
            throw OutputFile.failure(context, into, e);
        }
        int written = 0;
        for (DiagramSpec spec : notation.diagrams()) {
            if (name != null && !spec.equals(notation.diagram(name).orElse(null))) {
                continue;
            }
            for (EObject target : Notation.targets(spec, model.root())) {
                Picture picture = draw(context, book, spec, target);
                write(context, model, picture,
                        into.resolve(PictureFile.name(spec.name(), called(target), model.id(target), type)), type);
                written++;
            }
        }
        context.print(context.text("diagram.doneAll", written, into));
        return ExitCode.DONE;
    }

    private Picture draw(CommandContext context, PictureBook book, DiagramSpec spec, EObject target)
            throws CommandException {
        PictureBook.Selection selection = new PictureBook.Selection(layers, filters);
        if (folder == null && !selection.unknown(spec).isEmpty()) {
            throw new CommandException(ExitCode.USAGE,
                    context.text("diagram.unknownLayer", String.join(", ", selection.unknown(spec)), spec.label()),
                    context.text("diagram.unknownLayer.remedy"));
        }
        try (Progress progress = context.progress(context.text("progress.diagram", spec.label()))) {
            Picture picture = book.draw(spec, target, selection, new LayoutMonitor() {
                @Override
                public void progress(double share) {
                    progress.advance(Math.round(share * 100), 100, "");
                }
            });
            picture.problems().forEach(problem -> context.warn(problem.message()));
            return picture;
        }
    }

    private void write(CommandContext context, LoadedModel model, Picture picture, Path path, PictureFile.Type as)
            throws CommandException {
        RenderOptions options = RenderOptions.DEFAULT.withTheme(theme).withLocale(context.locale())
                .withFooter(footer(context, model));
        try {
            OutputFile.write(context, path, () -> new PictureFile(picture, options, scale).write(path, as));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, context.text("diagram.scale", scale),
                    context.text("diagram.scale.remedy"), e);
        }
    }

    private static String footer(CommandContext context, LoadedModel model) {
        LocalDate date = model.root() instanceof Portfolio portfolio ? portfolio.getEffectiveAnalysisDate()
                : LocalDate.now();
        return PictureFooter.of(model.file().getFileName().toString(), date, context.locale());
    }

    private DiagramSpec spec(CommandContext context, Notation notation) throws CommandException {
        return notation.diagram(name).orElseThrow(() -> new CommandException(ExitCode.USAGE,
                context.text("diagram.unknown", name), context.text("diagram.unknown.remedy",
                        notation.diagrams().stream()
                        .map(DiagramSpec::name).collect(Collectors.joining(", ")))));
    }

    private EObject target(CommandContext context, LoadedModel model, DiagramSpec spec) throws CommandException {
        List<EObject> targets = Notation.targets(spec, model.root());
        List<EObject> found = element == null ? targets : targets.stream().filter(target -> isCalled(model,
                target)).toList();
        if (found.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, context.text("diagram.noElement", spec.label(),
                    element == null ? "" : element), context.text("diagram.noElement.remedy",
                            targets.stream().map(DiagramCommand::called).collect(Collectors.joining(", "))));
        }
        if (found.size() > 1 && element != null) {
            throw new CommandException(ExitCode.USAGE, context.text("diagram.severalElements", element),
                    context.text("diagram.severalElements.remedy",
                            found.stream().map(model::id).collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    private boolean isCalled(LoadedModel model, EObject target) {
        return element.equals(model.id(target)) || target instanceof NamedElement named
                && (element.equalsIgnoreCase(named.getName()) || element.equalsIgnoreCase(named.getCode()));
    }

    private static String called(EObject target) {
        return target instanceof NamedElement named && named.getName() != null ? named.getName()
                : target.eClass().getName();
    }

    private static CommandException usage(CommandContext context, String key) {
        return new CommandException(ExitCode.USAGE, context.text(key), context.text(key + ".remedy"));
    }
}
