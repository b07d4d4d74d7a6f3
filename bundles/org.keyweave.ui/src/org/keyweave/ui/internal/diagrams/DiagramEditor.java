/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.sync.ServiceReads;
import org.keyweave.diagram.ui.DiagramPart;
import org.keyweave.diagram.ui.DiagramPartBuilder;
import org.keyweave.diagram.ui.DiagramSession;
import org.keyweave.diagram.ui.Memory;
import org.keyweave.model.Portfolio;
import org.keyweave.report.picture.Notation;
import org.keyweave.report.picture.PictureFooter;
import org.keyweave.ui.internal.diagrams.live.LiveDiagram;
import org.keyweave.ui.internal.look.Appearance;
import org.keyweave.ui.internal.navigation.ElementShower;
import org.keyweave.ui.internal.parts.ModelEditorPart;
import org.keyweave.ui.internal.widgets.Slices;
import org.keyweave.ui.internal.widgets.TextFirst;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.vsm.spec.DiagramSpec;

/**
 * A diagram of an open model. Its selection is that of the model, so that properties and explorer follow. The frame of
 * the editor comes up first; the diagram is read and drawn in steps behind it, so that the window stays alive.
 */
public final class DiagramEditor extends ModelEditorPart implements ElementShower {

    /** Id of the editor. */
    public static final String ID = "org.keyweave.ui.diagramEditor";

    private static final Map<ActionFactory, String> GLOBAL = Map.of(ActionFactory.SELECT_ALL, "selectAll",
            ActionFactory.FIND, "find", ActionFactory.DELETE, "delete", ActionFactory.RENAME, "rename",
            ActionFactory.COPY, "copyPicture", ActionFactory.PRINT, "print");

    private DiagramSpec spec;
    private EObject shown;
    private Composite area;
    private final DiagramSelection selection = new DiagramSelection();
    private DiagramPart part;
    private LiveDiagram live;
    private Slices opening;
    private boolean focused;

    @Override
    protected void opened(EObject element) throws PartInitException {
        spec = Notation.in(Locale.getDefault()).diagram(((ModelInput) getEditorInput()).aspect())
                .orElseThrow(() -> new PartInitException(getEditorInput().getName()));
        title(getEditorInput().getName(), "diagram");
    }

    @Override
    protected void addPages() {
        area = new Composite(getContainer(), SWT.NONE);
        area.setLayout(new FillLayout());
        addPage(area);
        // The one page needs no tab to choose it.
        ((CTabFolder) getContainer()).setTabHeight(0);
        getSite().setSelectionProvider(selection);
        opening = new Slices(area, () -> { });
        open();
        Appearance.follow(area, this::lookChanged);
    }

    private void open() {
        shown = element().orElseThrow();
        Host host = new Host();
        LiveDiagram frame = new LiveDiagram(area, session(), getSite(), host.theme());
        DiagramPartBuilder builder = new DiagramPartBuilder(frame.frame(), host, this);
        opening.add(() -> build(builder, frame));
    }

    /** Does one step, and asks for the next. */
    private void build(DiagramPartBuilder builder, LiveDiagram frame) {
        if (builder.hasNext()) {
            builder.step();
            opening.add(() -> build(builder, frame));
        } else {
            part = builder.part();
            live = frame;
            opening.add(this::opened);
        }
    }

    private void opened() {
        live.attach(part);
        selection.follow(part);
        GLOBAL.forEach((factory, key) -> global(factory, part.actions().get(key)));
        getEditorSite().getActionBars().updateActionBars();
        // Between two slices the window may have laid the frame out without knowing how the diagram fills it.
        area.layout(true, true);
        if (focused) {
            setFocus();
        }
    }

    /** Draws at once what is still to come, for those who need the whole. */
    private void complete() {
        if (opening != null) {
            opening.finish();
        }
    }

    private void global(ActionFactory factory, IAction action) {
        // Menus show the key of the command.
        action.setActionDefinitionId(factory.getCommandId());
        TextFirst.set(getEditorSite().getActionBars(), factory, action);
    }

    @Override
    protected void modelChanged() {
        if (!isShown()) {
            return;
        }
        EObject now = element().orElse(null);
        if (now != null && now != shown) {
            drawAnew();
        }
    }

    /** Draws the diagram anew, of another element or in other colours. */
    private void drawAnew() {
        complete();
        live.frame().dispose();
        open();
        complete();
    }

    private void lookChanged() {
        if (element().isPresent()) {
            drawAnew();
        }
    }

    /** What the diagram editor is given. */
    private final class Host implements DiagramSession {

        private DiagramState known;

        @Override
        public DiagramSpec spec() {
            return spec;
        }

        @Override
        public EObject target() {
            return shown;
        }

        @Override
        public DiagramState state() {
            // What was deleted, or made and undone, has no id until it comes back; nothing is decided anew meanwhile.
            String id = session().id(shown);
            if (id != null) {
                known = ViewsFile.of(session()).state(spec.name(), id);
            }
            return known;
        }

        @Override
        public EditingDomain editingDomain() {
            return session().editingDomain();
        }

        @Override
        public boolean isReadOnly() {
            // What is in a protected file of an account is refused with a notice; other accounts stay free.
            return session().isReadOnly();
        }

        @Override
        public ServiceReads reads() {
            return Notation.reads();
        }

        @Override
        public Optional<byte[]> image(String path) {
            return Notation.image(path);
        }

        @Override
        public Theme theme() {
            return Appearance.isDark() ? Theme.DARK : Theme.LIGHT;
        }

        @Override
        public boolean open(DiagramElement element) {
            return live.open(element);
        }

        @Override
        public String footer() {
            return PictureFooter.of(session().file().getFileName().toString(),
                    session().portfolio().map(Portfolio::getEffectiveAnalysisDate).orElseGet(LocalDate::now), locale());
        }

        @Override
        public Memory memory() {
            return new PreferenceMemory();
        }

        @Override
        public void hint(String text) {
            getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
        }
    }

    @Override
    public boolean reveal(EObject element) {
        complete();
        return live != null && live.reveal(element);
    }

    /** What lives on the diagram. */
    public LiveDiagram live() {
        complete();
        return live;
    }

    /** Whether the diagram is drawn already. */
    boolean isDrawn() {
        return part != null;
    }

    /** The diagram, drawn at once when it was not yet. */
    public DiagramPart part() {
        complete();
        return part;
    }

    @Override
    public void setFocus() {
        focused = true;
        if (part == null) {
            area.setFocus();
        } else {
            part.viewer().getControl().setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class && area != null) {
            return adapter.cast(part().outline());
        }
        return adapter == ZoomManager.class && area != null ? adapter.cast(part().zoom())
                : super.getAdapter(adapter);
    }
}
