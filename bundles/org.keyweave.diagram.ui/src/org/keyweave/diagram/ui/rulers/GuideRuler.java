/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.rulers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.rulers.RulerChangeListener;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.Guide;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.Step;

/** One of the two rulers: the guides of one direction, as the diagram keeps them. All that it does can be undone. */
public final class GuideRuler extends RulerProvider {

    private final Desk desk;
    private final boolean upright;
    private final boolean readOnly;
    private final List<GuideMark> marks = new ArrayList<>();

    /**
     * A ruler of the diagram of a desk.
     *
     * @param upright whether its guides stand upright, as those of the ruler above the sheet do
     */
    public GuideRuler(Desk desk, boolean upright, boolean readOnly) {
        this.desk = desk;
        this.upright = upright;
        this.readOnly = readOnly;
        guides().forEach(guide -> marks.add(new GuideMark(guide)));
    }

    private List<Guide> guides() {
        return desk.tools().guides().guides().stream().filter(guide -> guide.upright() == upright).toList();
    }

    /** Follows what became of the guides, by this ruler or elsewhere. */
    void follow() {
        List<Guide> now = guides();
        if (now.equals(marks.stream().map(GuideMark::guide).toList())) {
            return;
        }
        List<Guide> come = new ArrayList<>(now);
        List<GuideMark> gone = new ArrayList<>();
        for (GuideMark mark : marks) {
            Guide stayed = come.stream().filter(mark.guide()::isWhere).findFirst().orElse(null);
            if (stayed == null) {
                gone.add(mark);
            } else {
                come.remove(stayed);
                attach(mark, stayed);
            }
        }
        // One that is gone and one that came are one that was moved.
        while (!gone.isEmpty() && !come.isEmpty()) {
            GuideMark moved = gone.remove(0);
            moved.set(come.remove(0));
            each(listener -> listener.notifyGuideMoved(moved));
        }
        gone.forEach(mark -> {
            marks.remove(mark);
            each(listener -> listener.notifyGuideReparented(mark));
        });
        come.forEach(guide -> {
            GuideMark mark = new GuideMark(guide);
            marks.add(mark);
            each(listener -> listener.notifyGuideReparented(mark));
        });
        marks.sort((one, other) -> Guide.BY_PLACE.compare(one.guide(), other.guide()));
    }

    private void attach(GuideMark mark, Guide now) {
        if (!mark.guide().equals(now)) {
            mark.set(now);
            desk.tools().guides().lying(now).keySet()
                    .forEach(shape -> each(listener -> listener.notifyPartAttachmentChanged(shape, mark)));
        }
    }

    private void each(java.util.function.Consumer<RulerChangeListener> work) {
        // Listeners come and go with the guides that they show.
        for (Object listener : listeners.toArray()) {
            work.accept((RulerChangeListener) listener);
        }
    }

    @Override
    public Object getRuler() {
        return this;
    }

    @Override
    public int getUnit() {
        return UNIT_PIXELS;
    }

    @Override
    public void setUnit(int unit) {
        // A diagram knows pixels alone.
    }

    @Override
    public List<GuideMark> getGuides() {
        return List.copyOf(marks);
    }

    @Override
    public int[] getGuidePositions() {
        return marks.stream().mapToInt(mark -> mark.guide().at()).toArray();
    }

    @Override
    public int getGuidePosition(Object guide) {
        return ((GuideMark) guide).guide().at();
    }

    @Override
    public Object getGuideAt(int position) {
        return marks.stream().filter(mark -> mark.guide().at() == position).findFirst().orElse(null);
    }

    @Override
    public List<ShapeElement> getAttachedModelObjects(Object guide) {
        return List.copyOf(desk.tools().guides().lying(((GuideMark) guide).guide()).keySet());
    }

    @Override
    public List<?> getAttachedEditParts(Object guide, GraphicalViewer viewer) {
        return getAttachedModelObjects(guide).stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Command getCreateGuideCommand(int position) {
        return readOnly ? UnexecutableCommand.INSTANCE
                : new Step(() -> desk.tools().guides().add(upright, position));
    }

    @Override
    public Command getDeleteGuideCommand(Object guide) {
        return readOnly ? UnexecutableCommand.INSTANCE
                : new Step(() -> desk.tools().guides().delete(((GuideMark) guide).guide()));
    }

    @Override
    public Command getMoveGuideCommand(Object guide, int delta) {
        return readOnly ? UnexecutableCommand.INSTANCE
                : new Step(() -> desk.tools().guides().move(((GuideMark) guide).guide(), delta));
    }

    @Override
    public void getAccGuideName(AccessibleEvent event, Object guide) {
        event.result = desk.messages().get(upright ? "guide.upright" : "guide.level");
    }

    @Override
    public void getAccGuideDescription(AccessibleEvent event, Object guide) {
        event.result = desk.messages().get("guide.described", getAttachedModelObjects(guide).size());
    }

    @Override
    public void getAccGuideValue(AccessibleControlEvent event, Object guide) {
        event.result = desk.messages().get("guide.at", String.valueOf(getGuidePosition(guide)));
    }
}
