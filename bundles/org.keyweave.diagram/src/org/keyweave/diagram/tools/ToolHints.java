/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyweave.diagram.Messages;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** Says of tools that make something where they can be used: what the notation says, or what follows from it. */
final class ToolHints {

    private final DiagramSpec spec;
    private final Messages messages;

    ToolHints(DiagramSpec spec, Messages messages) {
        this.spec = spec;
        this.messages = messages;
    }

    String of(ToolSpec tool) {
        if (!tool.basics().documentation().isBlank()) {
            return tool.basics().documentation();
        }
        if (tool instanceof EdgeCreationSpec edge) {
            return messages.get("hint.edge", kinds(DiagramTools.fitting(edge, EdgeMappingSpec::sourceMapping,
                    edge.extraSourceMappings())), kinds(DiagramTools.fitting(edge, EdgeMappingSpec::targetMapping,
                    edge.extraTargetMappings())));
        }
        Collection<? extends MappingSpec> made = tool instanceof NodeCreationSpec node ? node.nodeMappings()
                : tool instanceof ContainerCreationSpec container ? container.containerMappings() : List.of();
        Set<MappingSpec> places = places(made);
        boolean sheet = spec.allLayers().stream().anyMatch(layer -> layer.allContainerMappings().stream()
                .anyMatch(made::contains) || layer.allNodeMappings().stream().anyMatch(made::contains));
        return sheet ? messages.get(places.isEmpty() ? "hint.sheet" : "hint.anywhere", kinds(places))
                : messages.get("hint.inside", kinds(places));
    }

    /** What the made may stand in. */
    private Set<MappingSpec> places(Collection<? extends MappingSpec> made) {
        Set<MappingSpec> result = new LinkedHashSet<>();
        Set<MappingSpec> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        spec.allLayers().forEach(layer -> {
            layer.allContainerMappings().forEach(mapping -> collect(mapping, made, seen, result));
            layer.allNodeMappings().forEach(mapping -> collect(mapping, made, seen, result));
        });
        return result;
    }

    private static void collect(AbstractNodeMappingSpec at, Collection<? extends MappingSpec> made,
            Set<MappingSpec> seen, Set<MappingSpec> result) {
        if (!seen.add(at)) {
            return;
        }
        Set<AbstractNodeMappingSpec> inside = new LinkedHashSet<>(at.allBorderedNodeMappings());
        if (at instanceof ContainerMappingSpec container) {
            inside.addAll(container.allContainerMappings());
            inside.addAll(container.allNodeMappings());
        }
        if (inside.stream().anyMatch(made::contains)) {
            result.add(at);
        }
        inside.forEach(inner -> collect(inner, made, seen, result));
    }

    private String kinds(Set<MappingSpec> mappings) {
        return mappings.stream().map(MappingSpec::label).distinct().sorted()
                .collect(Collectors.joining(messages.get("list.separator")));
    }
}
