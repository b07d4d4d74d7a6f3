/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.desk;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.tools.DiagramTools;
import org.keyweave.diagram.ui.Memory;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.text.Messages;
import org.keyweave.vsm.spec.MappingSpec;

/** What edit parts, policies and actions of one open diagram share. */
public final class Desk {

    private final DiagramSynchronizer synchronizer;
    private final DiagramTools tools;
    private final Ink ink;
    private final Messages messages;
    private final Memory memory;
    private final Map<MappingSpec, Integer> ranks = new IdentityHashMap<>();
    private Supplier<DiagramSynchronizer> copier;
    private Supplier<String> note = () -> "";
    private Supplier<String> footer = () -> "";
    private Consumer<String> hints = text -> {
    };
    private Consumer<List<DiagramElement>> selector = elements -> {
    };

    private Predicate<DiagramElement> opener = element -> false;

    /** A desk for a diagram. */
    public Desk(DiagramSynchronizer synchronizer, DiagramTools tools, Ink ink, Messages messages,
            Memory memory) {
        this.synchronizer = synchronizer;
        this.tools = tools;
        this.ink = ink;
        this.messages = messages;
        this.memory = memory;
        synchronizer.diagram().spec().allLayers().forEach(layer -> layer.allEdgeMappings()
                .forEach(mapping -> ranks.putIfAbsent(mapping, ranks.size())));
    }

    /** Sets who shows hints and reasons, and who selects what a step made. */
    public void connect(Consumer<String> newHints, Consumer<List<DiagramElement>> newSelector) {
        hints = newHints;
        selector = newSelector;
    }

    /** Sets who goes to what an element leads to; it says whether it leads anywhere. */
    public void follow(Predicate<DiagramElement> newOpener) {
        opener = newOpener;
    }

    /** Goes to what an element leads to; says whether it leads anywhere. */
    public boolean open(DiagramElement element) {
        return opener.test(element);
    }

    /** The diagram. */
    public Diagram diagram() {
        return synchronizer.diagram();
    }

    /** What keeps the diagram in step with the model. */
    public DiagramSynchronizer synchronizer() {
        return synchronizer;
    }

    /** Sets who makes copies. */
    public void setCopier(Supplier<DiagramSynchronizer> newCopier) {
        copier = newCopier;
    }

    /** The same diagram once more, with decisions of its own; to be closed. */
    public DiagramSynchronizer copy() {
        return copier.get();
    }

    /** The tools. */
    public DiagramTools tools() {
        return tools;
    }

    /** Colours and fonts. */
    public Ink ink() {
        return ink;
    }

    /** Texts. */
    public Messages messages() {
        return messages;
    }

    /** What is kept from one session to the next. */
    public Memory memory() {
        return memory;
    }

    /** Place of an edge's kind in the drawing order. */
    public int rank(EdgeElement edge) {
        return ranks.getOrDefault(edge.mapping(), ranks.size());
    }

    /** Sets who knows what stands below pictures. */
    public void setFooter(Supplier<String> newFooter) {
        footer = newFooter;
    }

    /** The line below pictures that leave the editor; empty for none. */
    public String footer() {
        return footer.get();
    }

    /** Sets who knows what is said beside the pointer. */
    public void setNote(Supplier<String> newNote) {
        note = newNote;
    }

    /** What is said beside the pointer at present; empty when nothing is. */
    public String note() {
        return note.get();
    }

    /** Shows a hint or the reason why something is refused; empty text takes it away. */
    public void hint(String text) {
        hints.accept(text);
    }

    /** Selects elements. */
    public void select(List<DiagramElement> elements) {
        selector.accept(elements);
    }
}
