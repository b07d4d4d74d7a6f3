/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what belongs to every bundle. */
class LayoutTest {

    private static final String PREFIX = "org.keyweave.";

    /** Of Keyweave's bundles, whom each may require. A bundle that is not here may require all that have no UI. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("methodology", Set.of("model")),
            Map.entry("analysis", Set.of("model")),
            Map.entry("validation", Set.of("model", "analysis")),
            Map.entry("exchange", Set.of("model")),
            Map.entry("examples", Set.of("model")),
            Map.entry("vsm", Set.of()),
            Map.entry("diagram", Set.of("vsm")),
            Map.entry("diagram.render", Set.of("vsm", "diagram")),
            Map.entry("diagram.ui", Set.of("vsm", "diagram", "diagram.render", "gef.compat")),
            Map.entry("gef.compat", Set.of()),
            Map.entry("design", Set.of("model", "analysis", "validation")),
            Map.entry("help", Set.of()));

    /** Where a name says that there is a user interface; only these may see one. */
    private static final Pattern WITH_UI = Pattern.compile("(.*\\.)?(ui|sirius|help|gef\\.compat)(\\..*)?");
    private static final Pattern UI = Pattern.compile(
            "org\\.eclipse\\.(swt|jface|ui|gef|draw2d|e4\\.ui|sirius\\..*\\.ui|emf\\.(edit|common)\\.ui)(\\..*)?");

    @Test
    void theArrowsPointToTheModel() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : Repository.bundles()) {
            String name = shortName(bundle.name());
            if (bundle.isTest()) {
                continue;
            }
            for (String required : known(bundle)) {
                boolean allowed = ARROWS.containsKey(name)
                        ? ARROWS.get(name).contains(required)
                        : hasUi(name) || !hasUi(required);
                if (!allowed) {
                    wrong.add(name + " -> " + required);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingWithoutUiSeesOne() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : Repository.bundles()) {
            if (hasUi(shortName(bundle.name()).replaceFirst("\\.tests$", ""))) {
                continue;
            }
            List<String> seen = new ArrayList<>(bundle.requiredBundles());
            seen.addAll(bundle.importedPackages());
            seen.stream().filter(UI.asMatchPredicate()).forEach(ui -> wrong.add(bundle.name() + " -> " + ui));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void testsAreFragmentsOfWhatTheyTest() {
        for (BundleManifest bundle : Repository.bundles()) {
            assertEquals(bundle.name(), bundle.folder().getFileName().toString());
            if (bundle.isTest()) {
                String tested = bundle.name().replaceFirst("\\.tests$", "");
                assertTrue(tested.equals(bundle.host()) || tested.equals(bundle.host() + ".ui"), bundle.name());
            }
        }
    }

    @Test
    void theFeatureHoldsEveryBundleAndNoTest() {
        String feature = Repository.text(Repository.ROOT.resolve("features/org.keyweave.feature/feature.xml"));
        Set<String> installed = Pattern.compile("id=\"(org\\.keyweave\\.[^\"]+)\"").matcher(feature).results()
                .map(match -> match.group(1)).filter(id -> !id.equals("org.keyweave.feature"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> bundles = Repository.bundles().stream().filter(bundle -> !bundle.isTest())
                .map(BundleManifest::name).filter(name -> !name.startsWith("org.keyweave.sirius"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(bundles, installed);
    }

    @Test
    void everyPackageSaysWhatItHoldsAndEveryFileItsLicence() {
        List<String> wrong = new ArrayList<>();
        Set<Path> packages = new HashSet<>();
        for (String folder : List.of("bundles", "releng")) {
            for (Path file : Repository.files(Repository.ROOT.resolve(folder), ".java")) {
                if (!Repository.text(file).startsWith("/*****")
                        || !Repository.text(file).contains("SPDX-License-Identifier: EPL-2.0")) {
                    wrong.add("no licence: " + Repository.ROOT.relativize(file));
                }
                boolean test = file.toString().contains(".tests/") || file.toString().contains("/src/test/");
                if (!test && packages.add(file.getParent())
                        && !Files.exists(file.resolveSibling("package-info.java"))) {
                    wrong.add("no package-info.java: " + Repository.ROOT.relativize(file.getParent()));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLibraryHasANotice() {
        String target = Repository.text(Repository.ROOT.resolve("releng/org.keyweave.target/central.target"));
        String notice = Repository.text(Repository.ROOT.resolve("NOTICE.md"));
        Set<String> groups = Pattern.compile("<groupId>([^<]+)</groupId>").matcher(target).results()
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(groups.isEmpty());
        assertEquals(List.of(), groups.stream().filter(group -> !notice.contains('`' + group + '`')).toList());
    }

    private static List<String> known(BundleManifest bundle) {
        List<String> known = new ArrayList<>();
        bundle.requiredBundles().stream().filter(name -> name.startsWith(PREFIX)).map(LayoutTest::shortName)
                .forEach(known::add);
        Set<String> names = Repository.bundles().stream().map(other -> shortName(other.name()))
                .collect(Collectors.toSet());
        for (String imported : bundle.importedPackages()) {
            // The bundle with the longest name that a package begins with is the one that exports it.
            names.stream().filter(name -> (imported + '.').startsWith(PREFIX + name + '.'))
                    .max((a, b) -> a.length() - b.length()).ifPresent(known::add);
        }
        return known;
    }

    private static boolean hasUi(String shortName) {
        return WITH_UI.matcher(shortName).matches();
    }

    private static String shortName(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
