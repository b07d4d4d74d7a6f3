/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.club;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;

/** Random clubs and random edits of them, from a seed. */
public final class RandomClub {

    private final Random random;
    private final EObject club;

    public RandomClub(long seed) {
        random = new Random(seed);
        club = Club.make(Club.CLUB, "name", "club " + seed);
        Club.resource(club);
    }

    public EObject club() {
        return club;
    }

    /** Any number of edits. */
    public RandomClub edit(int times) {
        for (int i = 0; i < times; i++) {
            edit();
        }
        return this;
    }

    /** One edit, and what it was. */
    public String edit() {
        List<EObject> groups = all(Club.GROUP);
        List<EObject> people = all(Club.PERSON);
        List<EObject> links = all(Club.LINK);
        int what = groups.isEmpty() ? 0 : people.size() < 2 ? 1 : random.nextInt(24);
        switch (what) {
            case 0 -> Club.add(random.nextInt(3) == 0 && !groups.isEmpty() ? any(groups) : club, "groups", Club.GROUP,
                    "name", "g" + random.nextInt(50), "open", random.nextBoolean());
            case 1, 2, 3, 4 -> Club.add(any(groups), "people", Club.PERSON, "name", "p" + random.nextInt(500),
                    "weight", random.nextInt(10), "active", random.nextInt(4) > 0);
            case 5 -> Club.set(any(people), "name", "n" + random.nextInt(500));
            case 6 -> Club.set(any(people), "weight", random.nextInt(10));
            case 7 -> Club.set(any(people), "active", random.nextBoolean());
            case 8 -> Club.add(any(people), "roles", Club.ROLE, "name", "r" + random.nextInt(9));
            case 9, 10 -> Club.set(any(people), "boss", any(people));
            case 11 -> Club.set(any(people), "boss", null);
            case 12 -> Club.list(any(people), "friends").add(any(people));
            case 13, 14, 15 -> Club.add(club, "links", Club.LINK, "label", "l" + random.nextInt(9), "width",
                    random.nextInt(5), "from", any(people), "to", any(people));
            case 16 -> with(links, link -> Club.set(link, "to", random.nextInt(5) == 0 ? null : any(people)));
            case 17 -> with(links, link -> Club.set(link, "label", "m" + random.nextInt(9)));
            case 18 -> Club.list(any(groups), "people").add(any(people));
            case 19 -> with(links, link -> Club.list(any(people), "about").add(link));
            case 20 -> Club.set(any(groups), "name", random.nextInt(3) == 0 ? "secret" : "h" + random.nextInt(50));
            case 21 -> with(links, link -> remove(link));
            case 22 -> with(all(Club.ROLE), this::remove);
            default -> {
                if (random.nextInt(3) == 0) {
                    remove(any(people));
                } else if (random.nextInt(8) == 0) {
                    remove(any(groups));
                } else {
                    EObject group = any(groups);
                    if (Club.list(group, "people").size() > 1) {
                        Club.list(group, "people").move(0, Club.list(group, "people").size() - 1);
                    }
                }
            }
        }
        return "edit " + what;
    }

    private void remove(EObject element) {
        org.eclipse.emf.ecore.util.EcoreUtil.delete(element, true);
    }

    private void with(List<EObject> elements, java.util.function.Consumer<EObject> action) {
        if (!elements.isEmpty()) {
            action.accept(any(elements));
        }
    }

    public EObject any(List<EObject> elements) {
        return elements.get(random.nextInt(elements.size()));
    }

    public List<EObject> all(org.eclipse.emf.ecore.EClass type) {
        List<EObject> result = new ArrayList<>();
        club.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                result.add(element);
            }
        });
        return result;
    }

    public Random random() {
        return random;
    }
}
