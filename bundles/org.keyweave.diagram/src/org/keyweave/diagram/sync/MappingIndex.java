/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.keyweave.diagram.state.DiagramState;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.CompositeFilterSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.MappingFilterSpec;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.NodeMappingSpec;

/** The mappings and filters that are on, and short unique names for the mappings. */
final class MappingIndex {

    private final Set<String> layers = new LinkedHashSet<>();
    private final Set<String> filterNames = new TreeSet<>();
    private final List<AbstractNodeMappingSpec> roots = new ArrayList<>();
    private final Set<EdgeMappingSpec> edges = new LinkedHashSet<>();
    private final Map<MappingSpec, List<EdgeMappingSpec>> relationsBySource = new IdentityHashMap<>();
    private final Map<MappingSpec, List<MappingFilterSpec>> filters = new IdentityHashMap<>();
    private final List<MappingFilterSpec> filtersOnAll = new ArrayList<>(0);
    private final Map<MappingSpec, String> keys;

    MappingIndex(DiagramSpec spec, DiagramState state, Map<MappingSpec, String> keys) {
        this.keys = keys;
        Set<AbstractNodeMappingSpec> shapes = new LinkedHashSet<>();
        Set<NodeMappingSpec> nodes = new LinkedHashSet<>();
        for (LayerSpec layer : spec.allLayers()) {
            if (isOn(layer, state)) {
                layers.add(layer.name());
                shapes.addAll(layer.allContainerMappings());
                nodes.addAll(layer.allNodeMappings());
                edges.addAll(layer.allEdgeMappings());
            }
        }
        roots.addAll(shapes);
        roots.addAll(nodes);
        for (EdgeMappingSpec edge : edges) {
            if (!edge.useDomainElement()) {
                for (MappingSpec source : new LinkedHashSet<>(edge.sourceMapping())) {
                    relationsBySource.computeIfAbsent(source, key -> new ArrayList<>(1)).add(edge);
                }
            }
        }
        for (CompositeFilterSpec filter : spec.filters()) {
            if (state.filters().contains(filter.name())) {
                filterNames.add(filter.name());
                for (MappingFilterSpec part : filter.filters()) {
                    if (part.mappings().isEmpty()) {
                        filtersOnAll.add(part);
                    }
                    for (MappingSpec mapping : part.mappings()) {
                        filters.computeIfAbsent(mapping, key -> new ArrayList<>(1)).add(part);
                    }
                }
            }
        }
    }

    private static boolean isOn(LayerSpec layer, DiagramState state) {
        return layer.isDefault() || !layer.optional()
                || state.layers().map(names -> names.contains(layer.name())).orElse(layer.activeByDefault());
    }

    Set<String> layers() {
        return layers;
    }

    Set<String> filterNames() {
        return filterNames;
    }

    /** Mappings on the sheet, containers first. */
    List<AbstractNodeMappingSpec> roots() {
        return roots;
    }

    /** Mappings inside a shape, containers first. */
    static List<AbstractNodeMappingSpec> children(AbstractNodeMappingSpec mapping) {
        if (mapping instanceof ContainerMappingSpec container) {
            List<AbstractNodeMappingSpec> result = new ArrayList<>(container.allContainerMappings());
            result.addAll(container.allNodeMappings());
            return result;
        }
        return List.of();
    }

    Set<EdgeMappingSpec> edges() {
        return edges;
    }

    /** Relation-based edges that may start at elements of a mapping. */
    List<EdgeMappingSpec> relationsFrom(MappingSpec source) {
        return relationsBySource.getOrDefault(source, List.of());
    }

    /** Parts of active filters that look at elements of a mapping. */
    List<MappingFilterSpec> filtersOn(MappingSpec mapping) {
        return filters.getOrDefault(mapping, List.of());
    }

    /** Parts of active filters that look at all elements. */
    List<MappingFilterSpec> filtersOnAll() {
        return filtersOnAll;
    }

    /** Name of a mapping, unique in the diagram. */
    String key(MappingSpec mapping) {
        return keys.computeIfAbsent(mapping, MappingSpec::name);
    }

    /** Unique names of all mappings of a diagram, those of layers that are off included. */
    static Map<MappingSpec, String> keys(DiagramSpec spec) {
        Map<MappingSpec, String> result = new IdentityHashMap<>();
        Map<String, Integer> used = new HashMap<>();
        for (LayerSpec layer : spec.allLayers()) {
            layer.allContainerMappings().forEach(mapping -> name(mapping, result, used));
            layer.allNodeMappings().forEach(mapping -> name(mapping, result, used));
            layer.allEdgeMappings().forEach(mapping -> name(mapping, result, used));
        }
        return result;
    }

    private static void name(MappingSpec mapping, Map<MappingSpec, String> result, Map<String, Integer> used) {
        if (result.containsKey(mapping)) {
            return;
        }
        int count = used.merge(mapping.name(), 1, Integer::sum);
        result.put(mapping, count == 1 ? mapping.name() : mapping.name() + "." + count);
        if (mapping instanceof AbstractNodeMappingSpec shape) {
            children(shape).forEach(child -> name(child, result, used));
            shape.allBorderedNodeMappings().forEach(child -> name(child, result, used));
        }
    }
}
