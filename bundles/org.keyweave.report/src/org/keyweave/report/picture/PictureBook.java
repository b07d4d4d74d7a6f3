/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.design.DesignLanguage;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SemanticIds;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.TextMeasurer;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.LayerSpec;

/**
 * Draws the diagrams of one model in one language. Positions that were saved beside the model are kept; a diagram that
 * was never opened is arranged. The model is only read. Belongs to one thread.
 */
public final class PictureBook {

    private final Locale locale;
    private final Keyviews views;
    private final SemanticIds ids = new SemanticIds();
    private final TextMeasurer measurer = new AwtTextMeasurer();

    /** A book of pictures without saved positions. */
    public PictureBook(Locale locale) {
        this(locale, new Keyviews());
    }

    /**
     * A book of pictures.
     *
     * @param locale language of labels and tooltips
     * @param views what was decided about the diagrams; it is copied where a picture asks for something else
     */
    public PictureBook(Locale locale, Keyviews views) {
        this.locale = locale;
        this.views = views;
    }

    /** Language of the pictures. */
    public Locale locale() {
        return locale;
    }

    /** Draws a diagram with the layers and filters that were chosen when it was last open, or the usual ones. */
    public Picture draw(DiagramSpec spec, EObject target) {
        return draw(spec, target, Selection.AS_SAVED, LayoutMonitor.NONE);
    }

    /**
     * Draws a diagram.
     *
     * @param spec kind of diagram, of {@link Notation#in(Locale)} for the language of this book
     * @param target element that it is for
     * @param selection layers and filters
     * @param monitor follows the arrangement
     * @throws java.util.concurrent.CancellationException when the monitor stops it
     */
    public Picture draw(DiagramSpec spec, EObject target, Selection selection, LayoutMonitor monitor) {
        DiagramState state = state(spec, target);
        selection.apply(spec, state);
        return draw(spec, target, state, monitor);
    }

    /**
     * Draws a diagram of an element and of its twin in a changed copy of the model, with everything that both show in the
     * same place.
     *
     * @param twin the element in the copy, whose elements have the ids of the originals
     * @return the picture as it is, and that of the copy
     */
    public List<Picture> drawBoth(DiagramSpec spec, EObject target, EObject twin) {
        DiagramState state = state(spec, target);
        Picture before = draw(spec, target, state, LayoutMonitor.NONE);
        return List.of(before, draw(spec, twin, state, LayoutMonitor.NONE));
    }

    private Picture draw(DiagramSpec spec, EObject target, DiagramState state, LayoutMonitor monitor) {
        return DesignLanguage.with(locale, () -> {
            // Opening gives everything a place, so what is new must be known before.
            boolean fresh = state.elements().isEmpty();
            SyncInput input = new SyncInput(spec, target, state, Notation.reads(), measurer, locale);
            try (DiagramSynchronizer synchronizer = DiagramSynchronizer.open(input)) {
                if (fresh) {
                    Arrangement.all(synchronizer, monitor);
                }
                return new Picture(spec, synchronizer.diagram(), locale);
            }
        });
    }

    /** A copy of what is saved, so that drawing decides nothing for the editor. */
    private DiagramState state(DiagramSpec spec, EObject target) {
        DiagramState copy = new DiagramState(spec.name() + "@" + ids.of(target), spec.name(), ids.of(target));
        views.diagram(copy.id()).ifPresent(saved -> {
            saved.layers().ifPresent(copy::setLayers);
            copy.setFilters(saved.filters());
            for (var entry : saved.elements().entrySet()) {
                ElementState element = entry.getValue();
                copy.put(entry.getKey(), element);
            }
        });
        return copy;
    }

    /**
     * Layers and filters that a picture is drawn with, by technical name or label.
     *
     * @param layers optional layers to be on in place of the saved or usual ones; empty leaves those
     * @param filters filters to be on in place of the saved ones; empty leaves those
     */
    public record Selection(List<String> layers, List<String> filters) {

        /** As saved, or the usual ones. */
        public static final Selection AS_SAVED = new Selection(List.of(), List.of());

        /** Copies the lists. */
        public Selection {
            layers = List.copyOf(layers);
            filters = List.copyOf(filters);
        }

        /** Names that the diagram does not have. */
        public List<String> unknown(DiagramSpec spec) {
            List<String> unknown = new ArrayList<>();
            layers.stream().filter(name -> spec.additionalLayers().stream().noneMatch(layer -> is(name, layer.name(),
                    layer.label()))).forEach(unknown::add);
            filters.stream().filter(name -> spec.filters().stream().noneMatch(filter -> is(name, filter.name(),
                    filter.label()))).forEach(unknown::add);
            return unknown;
        }

        void apply(DiagramSpec spec, DiagramState state) {
            if (!layers.isEmpty()) {
                Set<String> on = new LinkedHashSet<>();
                for (LayerSpec layer : spec.additionalLayers()) {
                    if (layers.stream().anyMatch(name -> is(name, layer.name(), layer.label()))) {
                        on.add(layer.name());
                    }
                }
                state.setLayers(on);
            }
            if (!filters.isEmpty()) {
                Set<String> on = new LinkedHashSet<>();
                spec.filters().stream()
                        .filter(filter -> filters.stream().anyMatch(name -> is(name, filter.name(), filter.label())))
                        .forEach(filter -> on.add(filter.name()));
                state.setFilters(on);
            }
        }

        private static boolean is(String asked, String name, String label) {
            return asked.equalsIgnoreCase(name) || asked.equalsIgnoreCase(label);
        }
    }
}
