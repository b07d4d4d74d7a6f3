/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.sync.ServiceReads;
import org.keyweave.vsm.spec.DiagramSpec;

/** What a host gives to a diagram editor. To be used on the user interface thread. */
public interface DiagramSession {

    /** The kind of diagram. */
    DiagramSpec spec();

    /** The model element that the diagram is for. */
    EObject target();

    /** What was decided about the diagram; changed by the editor, kept by the host. */
    DiagramState state();

    /** The editing domain of the model. All steps run on its command stack. */
    EditingDomain editingDomain();

    /** Whether nothing may be changed. */
    default boolean isReadOnly() {
        return false;
    }

    /** Language of texts and labels. */
    default Locale locale() {
        return Locale.getDefault();
    }

    /** Colours. */
    default Theme theme() {
        return Theme.LIGHT;
    }

    /** What services of the notation read. */
    default ServiceReads reads() {
        return ServiceReads.NONE;
    }

    /** Content of the image behind a path {@code /bundle/path} of the notation, if there is one. */
    default Optional<byte[]> image(String path) {
        return Optional.empty();
    }

    /**
     * Goes to what an element leads to, such as another diagram; asked on a double click that the notation has no tool
     * for.
     *
     * @return whether it leads anywhere
     */
    default boolean open(DiagramElement element) {
        return false;
    }

    /** What is kept from one session to the next. Asked for once for each opened diagram. */
    default Memory memory() {
        return Memory.ofSession();
    }

    /** A line below pictures that leave the editor, such as model and date; empty for none. */
    default String footer() {
        return "";
    }

    /** Shows a hint or a reason to the user, in a status line for instance; empty text takes it away. */
    default void hint(String text) {
    }
}
