/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.state.KeyviewsFile;
import org.keyweave.diagram.ui.crew.Crew;
import org.keyweave.vsm.spec.DiagramSpec;

/** The plan of a crew in a window of its own, driven by the events that mouse and keyboard make. */
public final class OpenPlan implements AutoCloseable {

    /** What stands below pictures. */
    public static final String FOOTER = "crew.xmi, as it is today";

    private static final long PATIENCE_MILLIS = 20_000;
    private static final int GLIDE_MILLIS = 500;
    private static final DiagramSpec SPEC = Crew.plan();

    public final EObject crew = EcoreUtil.create(Crew.CREW);
    public final BasicCommandStack stack = new BasicCommandStack();
    public final Memory memory = Memory.ofSession();
    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), stack);
    private final Resource resource = Crew.resource(crew, domain.getResourceSet());
    private final Keyviews views = new Keyviews();
    private final boolean readOnly;
    private Theme theme = Theme.LIGHT;
    private Shell shell;
    private DiagramPart part;
    private DiagramState state;
    private String hint = "";

    public OpenPlan() {
        this(false);
    }

    public OpenPlan(boolean readOnly) {
        this.readOnly = readOnly;
        Crew.set(crew, "name", "Crew");
    }

    /** Two teams: Ann and Bob in one, Cid in the other; Ann is tied to Cid. */
    public static OpenPlan small() {
        OpenPlan plan = new OpenPlan();
        EObject north = plan.team("North");
        EObject south = plan.team("South");
        EObject ann = Crew.add(north, "members", Crew.MEMBER, "Ann");
        Crew.set(ann, "about", "Ann\nRole: lead\nSees to it that all goes well.");
        EObject bob = Crew.add(north, "members", Crew.MEMBER, "Bob");
        EObject cid = Crew.add(south, "members", Crew.MEMBER, "Cid");
        Crew.set(bob, "mentor", ann);
        Crew.add(bob, "badges", Crew.BADGE, "first aid");
        Crew.tie(plan.crew, ann, cid, "rope");
        return plan.open();
    }

    public EObject team(String name) {
        return Crew.add(crew, "teams", Crew.TEAM, name);
    }

    /** Opens it, and lets a large one be arranged. */
    public OpenPlan open() {
        show();
        if (part.isArranging()) {
            until(() -> !part.isArranging());
            waitFor(GLIDE_MILLIS);
        }
        return this;
    }

    /** Opens it; a large one may still have to be arranged. */
    public OpenPlan show() {
        state = views.open(SPEC.name(), EcoreUtil.getID(crew) == null ? "crew" : EcoreUtil.getID(crew));
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 900, 600);
        // Events of the real pointer would come between those of the test.
        shell.getDisplay().setCursorLocation(shell.getDisplay().getBounds().width - 1,
                shell.getDisplay().getBounds().height - 1);
        part = DiagramPart.open(shell, new Session(), null);
        shell.open();
        settle();
        return this;
    }

    /** Sets the colours of the next opening. */
    public void use(Theme newTheme) {
        theme = newTheme;
    }

    /** Begins to open the diagram once more, beside the other. */
    DiagramPartBuilder begin() {
        return new DiagramPartBuilder(shell, new Session(), null);
    }

    /** Closes the diagram and opens it again with what was decided and remembered. */
    public void reopen() {
        part.control().dispose();
        openAgain();
    }

    /** Closes the diagram; the window stays. */
    public void closeDiagram() {
        part.control().dispose();
    }

    /** Opens a diagram that was closed. */
    public void openAgain() {
        part = DiagramPart.open(shell, new Session(), null);
        shell.layout();
        settle();
    }

    /** Closes a diagram that was opened but not shown yet. */
    public void openHalfWayAndClose() {
        DiagramPartBuilder builder = begin();
        builder.step();
        builder.control().dispose();
    }

    private final class Session implements DiagramSession {

        @Override
        public DiagramSpec spec() {
            return SPEC;
        }

        @Override
        public EObject target() {
            return crew;
        }

        @Override
        public DiagramState state() {
            return state;
        }

        @Override
        public EditingDomain editingDomain() {
            return domain;
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public Theme theme() {
            return theme;
        }

        @Override
        public Memory memory() {
            return memory;
        }

        @Override
        public String footer() {
            return FOOTER;
        }

        @Override
        public void hint(String text) {
            hint = text;
        }
    }

    public DiagramPart part() {
        return part;
    }

    public Shell shell() {
        return shell;
    }

    /** What was hinted at last. */
    public String hint() {
        return hint;
    }

    public FigureCanvas canvas() {
        return (FigureCanvas) part.viewer().getControl();
    }

    /** What files of model and layout would hold. */
    public List<String> files() {
        return List.of(new String(Crew.bytes(resource), java.nio.charset.StandardCharsets.UTF_8),
                KeyviewsFile.text(views));
    }

    /** Handles what is waiting. */
    public void settle() {
        Display display = shell.getDisplay();
        while (display.readAndDispatch()) {
            // Until nothing is left.
        }
        canvas().getViewport().validate();
        canvas().getLightweightSystem().getUpdateManager().performUpdate();
    }

    public void until(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "nothing happened");
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().timerExec(20, () -> { });
                shell.getDisplay().sleep();
            }
        }
    }

    public DiagramElement element(String label) {
        return part.diagram().elements().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    public ShapeElement shape(String label) {
        return (ShapeElement) element(label);
    }

    public EdgeElement edge(String label) {
        return (EdgeElement) element(label);
    }

    public void select(String... labels) {
        part.select(List.of(labels).stream().map(this::element).toList());
        settle();
    }

    /** The edit part of an element. */
    public EditPart partOf(DiagramElement element) {
        return (EditPart) part.viewer().getEditPartRegistry().get(element);
    }

    /** Where the figure of an element is in the viewer. */
    public Rectangle onScreen(DiagramElement element) {
        GraphicalEditPart shown = (GraphicalEditPart) partOf(element);
        Rectangle at = shown.getFigure() instanceof org.eclipse.gef.handles.HandleBounds handles
                ? handles.getHandleBounds().getCopy() : shown.getFigure().getBounds().getCopy();
        shown.getFigure().translateToAbsolute(at);
        return at;
    }

    /** The middle of an element in the viewer. */
    public org.eclipse.draw2d.geometry.Point middle(String label) {
        return onScreen(element(label)).getCenter();
    }

    /** A point of the sheet in the viewer. */
    public org.eclipse.draw2d.geometry.Point onScreen(Point sheet) {
        double scale = part.zoom().getZoom();
        org.eclipse.draw2d.geometry.Point seen = canvas().getViewport().getViewLocation();
        return new org.eclipse.draw2d.geometry.Point((int) Math.round(sheet.x() * scale - seen.x),
                (int) Math.round(sheet.y() * scale - seen.y));
    }

    public void mouse(int type, int button, org.eclipse.draw2d.geometry.Point at, int state) {
        Event event = new Event();
        event.type = type;
        event.button = button;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = state;
        event.count = 1;
        event.display = shell.getDisplay();
        event.widget = canvas();
        canvas().notifyListeners(type, event);
        settle();
    }

    public void click(org.eclipse.draw2d.geometry.Point at, int state) {
        mouse(SWT.MouseMove, 0, at, state);
        mouse(SWT.MouseDown, 1, at, state);
        mouse(SWT.MouseUp, 1, at, state | SWT.BUTTON1);
    }

    /** Drags with a button in steps. */
    public void drag(int button, org.eclipse.draw2d.geometry.Point from, org.eclipse.draw2d.geometry.Point to) {
        mouse(SWT.MouseMove, 0, from, 0);
        mouse(SWT.MouseDown, button, from, 0);
        int held = button == 1 ? SWT.BUTTON1 : SWT.BUTTON2;
        for (int i = 1; i <= 4; i++) {
            mouse(SWT.MouseMove, 0, new org.eclipse.draw2d.geometry.Point(from.x + (to.x - from.x) * i / 4,
                    from.y + (to.y - from.y) * i / 4), held);
        }
        mouse(SWT.MouseUp, button, to, held);
    }

    public void wheel(int count, org.eclipse.draw2d.geometry.Point at, int state) {
        Event event = new Event();
        event.count = count;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = state;
        event.display = shell.getDisplay();
        event.detail = SWT.SCROLL_LINE;
        canvas().notifyListeners(SWT.MouseWheel, event);
        settle();
    }

    public void key(int keyCode, char character, int state) {
        for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
            Event event = new Event();
            event.type = type;
            event.keyCode = keyCode;
            event.character = character;
            event.stateMask = state;
            event.display = shell.getDisplay();
            event.widget = canvas();
            canvas().notifyListeners(type, event);
        }
        settle();
    }

    public void keyDown(int keyCode, char character) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = keyCode;
        event.character = character;
        event.display = shell.getDisplay();
        event.widget = canvas();
        canvas().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Lets time pass. */
    public void waitFor(int millis) {
        long end = System.currentTimeMillis() + millis;
        until(() -> System.currentTimeMillis() >= end);
    }

    /** Colours of the middle of what is drawn, pixel by pixel. */
    public List<Integer> picture() {
        waitFor(100);
        org.eclipse.swt.graphics.Image image = new org.eclipse.swt.graphics.Image(shell.getDisplay(), 400, 400);
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(canvas());
        gc.copyArea(image, (canvas().getSize().x - 400) / 2, (canvas().getSize().y - 400) / 2);
        gc.dispose();
        org.eclipse.swt.graphics.ImageData data = image.getImageData();
        image.dispose();
        List<Integer> result = new java.util.ArrayList<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                org.eclipse.swt.graphics.RGB color = data.palette.getRGB(data.getPixel(x, y));
                result.add(color.red << 16 | color.green << 8 | color.blue);
            }
        }
        return result;
    }

    /** Takes a tool from the palette. */
    public void take(String label) {
        ToolEntry entry = find(part.editDomain().getPaletteViewer().getPaletteRoot(), label);
        part.editDomain().getPaletteViewer().setActiveTool(entry);
        settle();
    }

    private static ToolEntry find(PaletteContainer container, String label) {
        for (Object child : container.getChildren()) {
            if (child instanceof PaletteContainer inner) {
                ToolEntry found = find(inner, label);
                if (found != null) {
                    return found;
                }
            } else if (child instanceof ToolEntry entry && label.equals(((PaletteEntry) entry).getLabel())) {
                return entry;
            }
        }
        return null;
    }

    public void undoAll() {
        while (stack.canUndo()) {
            stack.undo();
        }
        settle();
    }

    public void redoAll() {
        while (stack.canRedo()) {
            stack.redo();
        }
        settle();
    }

    @Override
    public void close() {
        if (shell != null) {
            shell.dispose();
        }
    }
}
