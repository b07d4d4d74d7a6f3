/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramChange;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.figures.Ink;

/**
 * The layer over a diagram. Sources say what is shown; it is asked for again when the diagram has changed and when
 * {@link #refresh()} is called. Belongs to the thread of the user interface.
 */
public final class Overlay implements DiagramListener {

    /** Key of the layer. */
    public static final String LAYER = "decor";

    private final GraphicalViewer viewer;
    private final Diagram diagram;
    private final Ink ink;
    private final List<DecorSource> sources = new ArrayList<>();
    private final FadedLines lines;
    private Decor shown = Decor.NONE;
    private boolean due;

    /** The layer over the diagram of a viewer, whose root has a layer of the name {@link #LAYER}. */
    public Overlay(GraphicalViewer viewer, Diagram diagram, Ink ink) {
        this.viewer = viewer;
        this.diagram = diagram;
        this.ink = ink;
        lines = new FadedLines(viewer);
        diagram.addListener(this);
        KeyHandler others = viewer.getKeyHandler();
        viewer.setKeyHandler(new KeyHandler() {
            @Override
            public boolean keyPressed(KeyEvent event) {
                return event.keyCode == '1' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && openSelected()
                        || others != null && others.keyPressed(event);
            }

            @Override
            public boolean keyReleased(KeyEvent event) {
                return others != null && others.keyReleased(event);
            }
        });
    }

    /** Adds a source and shows what it says. */
    public void add(DecorSource source) {
        sources.add(source);
        refresh();
    }

    /** What is shown. */
    public Decor shown() {
        return shown;
    }

    @Override
    public void changed(DiagramChange change) {
        later();
    }

    /** Refreshes once, as soon as nothing else is to be done. */
    public void later() {
        if (!due) {
            due = true;
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (due && viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    /** Asks the sources and shows what they say. */
    public void refresh() {
        due = false;
        Decor fresh = Decor.NONE;
        for (DecorSource source : sources) {
            fresh = fresh.plus(source.decor(diagram));
        }
        shown = fresh;
        IFigure layer = LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LAYER);
        for (Object figure : new ArrayList<Object>(layer.getChildren())) {
            layer.remove((IFigure) figure);
        }
        lines.setFaded(fresh.fades());
        fresh.fades().stream().filter(each -> each.element().isVisible() && each.element() instanceof ShapeElement)
                .forEach(each -> layer.add(new FadeFigure(ink, (ShapeElement) each.element())));
        if (!fresh.ghosts().isEmpty()) {
            ghosts(fresh.ghosts(), layer);
        }
        fresh.tags().stream().filter(each -> each.element().isVisible())
                .forEach(each -> layer.add(new TagFigure(ink, each)));
        for (Badge badge : fresh.badges()) {
            if (badge.element().isVisible()) {
                BadgeFigure figure = new BadgeFigure(ink, badge);
                figure.setClick(badge.card(), () -> openLater(badge.menu(), null));
                layer.add(figure);
            }
        }
    }

    private void ghosts(List<Ghost> ghosts, IFigure layer) {
        GhostPlacer placer = new GhostPlacer(diagram);
        for (Ghost ghost : ghosts) {
            if (ghost.source().map(DiagramElement::isVisible).orElse(true) && ghost.target().isVisible()) {
                Optional<Rect> guest = placer.guest(ghost);
                Route route = placer.route(ghost, guest);
                GhostFigure figure = new GhostFigure(ink, ghost, route, placer.share(ghost, route), guest);
                figure.setClick(ghost.card(), () -> openLater(ghost.menu(), null));
                layer.add(figure);
            }
        }
    }

    /** Opens the menu of the sign on the selected element; says whether there is one. */
    private boolean openSelected() {
        for (Object part : viewer.getSelectedEditParts()) {
            Optional<Badge> badge = ((EditPart) part).getModel() instanceof DiagramElement element
                    ? shown.badge(element) : Optional.empty();
            if (badge.isPresent()) {
                var at = Places.sign(badge.get().element(), 0);
                Point place = new Point((int) at.x(), (int) at.y());
                LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LAYER).translateToAbsolute(place);
                openLater(badge.get().menu(), place);
                return true;
            }
        }
        return false;
    }

    /** Later, since the menu runs its own loop of events. */
    private void openLater(Supplier<List<IContributionItem>> items, Point place) {
        Display display = viewer.getControl().getDisplay();
        display.asyncExec(() -> {
            if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
                return;
            }
            MenuManager manager = new MenuManager();
            items.get().forEach(manager::add);
            Menu menu = manager.createContextMenu(viewer.getControl());
            menu.setLocation(place == null ? display.getCursorLocation()
                    : viewer.getControl().toDisplay(place.x, place.y));
            menu.addListener(SWT.Hide, event -> display.asyncExec(manager::dispose));
            menu.setVisible(true);
        });
    }
}
