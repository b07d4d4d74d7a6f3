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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What services read, declared by who wrote them: this is what makes a refresh after a change independent of the size
 * of the diagram.
 *
 * <p>A declaration is a list of paths. A path starts at the element that the service is called on and follows features
 * by name ({@code eContainer} and {@code eContents} included); the features of every element on the way, the last one
 * included, may be read. A path that ends with {@code **} adds everything contained in the last elements. The empty
 * path stands for the element alone. A path that begins with {@code $name} starts at a variable. A feature that an
 * element on the way does not have ends the path there.
 */
@FunctionalInterface
public interface ServiceReads {

    /** Nothing is declared about any service. */
    ServiceReads NONE = service -> Optional.empty();

    /**
     * Paths that a service reads.
     *
     * @param service its name
     * @return the paths, or empty when nothing is declared: it may read anything
     */
    Optional<List<List<String>>> paths(String service);

    /**
     * Reads declarations, a service name and its paths separated by commas each:
     * {@code personLabel = , touchpoints.other}. An empty value is the element alone.
     */
    static ServiceReads of(Properties declarations) {
        Map<String, List<List<String>>> paths = new HashMap<>();
        for (String service : declarations.stringPropertyNames()) {
            String[] parts = declarations.getProperty(service).split(",", -1);
            paths.put(service, List.of(parts).stream().map(String::strip)
                    .map(path -> path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))).toList());
        }
        return service -> Optional.ofNullable(paths.get(service));
    }
}
