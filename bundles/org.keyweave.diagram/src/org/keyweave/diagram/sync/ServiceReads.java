/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What services read, declared by who wrote them: this is what makes a refresh after a change independent of the size
 * of the diagram.
 *
 * <p>A declaration is a list of paths. A path starts at the element that the service is called on and follows features
 * by name, {@code eContainer}, {@code eContents} and {@code eContainers} (all that is around) included; the features of
 * every element on the way, the last one included, may be read. A path that ends with {@code **} adds everything
 * contained in the last elements. The empty path stands for the element alone. A path that begins with {@code $name}
 * starts at a variable. A feature that an element on the way does not have ends the path there. The path {@code ~}
 * stands for all of the model but its quiet features, such as names and notes: what a service reads that computes
 * figures over many elements.
 */
@FunctionalInterface
public interface ServiceReads {

    /** Path that stands for all but the quiet features. */
    String FIGURES = "~";

    /** Nothing is declared about any service. */
    ServiceReads NONE = service -> Optional.empty();

    /**
     * Paths that a service reads.
     *
     * @param service its name
     * @return the paths, or empty when nothing is declared: it may read anything
     */
    Optional<List<List<String>>> paths(String service);

    /** Names of the features that services declared with {@code ~} do not read. */
    default Set<String> quietFeatures() {
        return Set.of();
    }

    /**
     * Reads declarations, a service name and its paths separated by commas each:
     * {@code personLabel = , touchpoints.other}. An empty value is the element alone. The value of {@code ~} names the
     * quiet features.
     */
    static ServiceReads of(Properties declarations) {
        Map<String, List<List<String>>> paths = new HashMap<>();
        Set<String> quiet = new HashSet<>();
        for (String service : declarations.stringPropertyNames()) {
            List<String> parts = Stream.of(declarations.getProperty(service).split(",", -1)).map(String::strip).toList();
            if (service.equals(FIGURES)) {
                quiet.addAll(parts);
            } else {
                paths.put(service, parts.stream()
                        .map(path -> path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))).toList());
            }
        }
        return new ServiceReads() {
            @Override
            public Optional<List<List<String>>> paths(String service) {
                return Optional.ofNullable(paths.get(service));
            }

            @Override
            public Set<String> quietFeatures() {
                return quiet;
            }
        };
    }
}
