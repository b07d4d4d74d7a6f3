/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.vsm.notations.Garden;
import org.keyweave.vsm.problem.Severity;

/**
 * Each row breaks the clean test notation in one way and expects exactly one finding; the clean notation itself is
 * silent (see {@code SubsetCoverageTest}), so that repairing the fault gives silence again.
 */
class VsmLintTest {

    private static final String PLAN = "Garden/Plan/Default/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // text in the notation | what replaces its first occurrence | severity, code, arguments | path@feature

        // paths and colours
        "@entries[name='blue']|@entries[name='bleu']|ERROR UNRESOLVED_COLOR [bleu]"
            + "|Garden/Plan/Default/Lonely/conditionnalStyles[6]/style/sections[0]@foregroundColor",
        "backgroundColor=\"//@userColorsPalettes[name='Garden']/@entries[name='paper']\""
            + "|backgroundColor=\"//@userColorsPalettes[name='Garden']/@entries[name='stone']\""
            + "|ERROR UNRESOLVED_PATH [//@userColorsPalettes[name='Garden']/@entries[name='stone']]"
            + "|Garden/Plan@backgroundColor",

        // metaclasses
        "targetClass=\"garden::Plant\"|targetClass=\"garden::Plnat\"|ERROR UNKNOWN_METACLASS [garden::Plnat]"
            + "|Garden/Rules/Named@targetClass",
        "typeName=\"garden::Plant\"|typeName=\"shop::Plant\"|ERROR UNKNOWN_METACLASS [shop::Plant]"
            + "|Garden/Plan/Default/Tools/New plant/initialOperation/firstModelOperations/subModelOperations[0]"
            + "@typeName",
        "typeName=\"garden.Bed\"|typeName=\"garden.Thing\"|ERROR ABSTRACT_METACLASS [garden.Thing]"
            + "|Garden/Plan/Default/Tools/New bed/initialOperation/firstModelOperations@typeName",

        // features
        "titleExpression=\"feature:name\"|titleExpression=\"feature:plants\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [plants, Garden]|Garden/Plan@titleExpression",
        "semanticCandidatesExpression=\"feature:pipes\"|semanticCandidatesExpression=\"feature:pipez\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [pipez, Garden]|Garden/Plan/Default/Pipe@semanticCandidatesExpression",
        "semanticCandidatesExpression=\"feature:plants\"|semanticCandidatesExpression=\"feature:pipes\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [pipes, Bed]|Garden/Plan/Default/Bed/Plant@semanticCandidatesExpression",
        "sourceFinderExpression=\"feature:from\"|sourceFinderExpression=\"feature:form\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [form, Pipe]|Garden/Plan/Default/Pipe@sourceFinderExpression",
        "targetFinderExpression=\"feature:neighbours\"|targetFinderExpression=\"feature:height\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [height, Plant]|Garden/Plan/Default/Near@targetFinderExpression",
        "sizeComputationExpression=\"feature:weight\"|sizeComputationExpression=\"feature:height\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [height, Plant]"
            + "|Garden/Plan/Default/Lonely/style@sizeComputationExpression",
        "semanticConditionExpression=\"feature:thirsty\"|semanticConditionExpression=\"feature:thirst\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [thirst, Plant]"
            + "|Garden/Plan/Thirsty/filters[0]@semanticConditionExpression",
        "auditExpression=\"feature:name\"|auditExpression=\"feature:nome\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [nome, Plant]|Garden/Rules/Named/audits[0]@auditExpression",
        "green=\"feature:weight\"|green=\"feature:green\"|ERROR UNKNOWN_MODEL_FEATURE [green, Plant]"
            + "|userColorsPalettes.Garden/mixed@green",
        "referenceName=\"plants\"|referenceName=\"plantz\"|ERROR UNKNOWN_MODEL_FEATURE [plantz, Bed]|-",
        "featureName=\"name\" valueExpression=\"New bed\"|featureName=\"nme\" valueExpression=\"New bed\""
            + "|ERROR UNKNOWN_MODEL_FEATURE [nme, Bed]"
            + "|Garden/Plan/Default/Tools/New bed/initialOperation/firstModelOperations/subModelOperations[0]"
            + "@featureName",
        "featureName=\"neighbours\"|featureName=\"neighbors\"|ERROR UNKNOWN_MODEL_FEATURE [neighbors, Plant]|-",
        "featureName=\"from\" valueExpression=\"var:source\"|featureName=\"service:from\""
            + " valueExpression=\"var:source\"|ERROR FEATURE_NAME_EXPRESSION [service:from]|-",

        // services
        "labelExpression=\"service:label\"|labelExpression=\"service:labell\"|ERROR UNKNOWN_SERVICE [labell]"
            + "|Garden/Plan/Default/Lonely/style@labelExpression",
        "service:visible(containerView)|service:visible(containerView,diagram,container)"
            + "|ERROR SERVICE_SIGNATURE [visible, 3 argument(s), GardenServices.visible(EObject),"
            + " GardenServices.visible(EObject, Object), GardenServices.visible(EObject, Object, Object)]"
            + "|Garden/Plan/Default/Bed@preconditionExpression",
        "service:join(0,arg1)|service:join(0,'x')|ERROR SERVICE_ARGUMENT [service:join(0,'x'), 'x']|-",
        "service:visible(source,target)|service:visible(source,self)"
            + "|ERROR SERVICE_ARGUMENT [service:visible(source,self), self]|-",
        "blue=\"service:blue\"|blue=\"7\"|WARNING UNUSED_SERVICE [blue, GardenServices]"
            + "|Garden/ownedJavaExtensions[0]@qualifiedClassName",

        // variables
        "browseExpression=\"var:container\"|browseExpression=\"var:conteiner\""
            + "|ERROR UNKNOWN_VARIABLE [conteiner, container, containerView, diagram, grand, parent, self]|-",
        "service:visible(preSource,preTarget)|service:visible(source,target)"
            + "|ERROR UNKNOWN_VARIABLE [source, container, diagram, preSource, preSourceView, preTarget,"
            + " preTargetView, self]+ERROR UNKNOWN_VARIABLE [target, container, diagram, preSource, preSourceView,"
            + " preTarget, preTargetView, self]|Garden/Plan/Default/Tools/Connect@precondition",
        "service:visible(containerView)|service:visible(element)|ERROR UNKNOWN_VARIABLE [element, container,"
            + " containerView, diagram, self, source, sourceView, target, targetView, viewpoint]"
            + "|Garden/Plan/Default/Bed@preconditionExpression",
        "elementExpression=\"var:old\"|elementExpression=\"var:young\"|ERROR UNKNOWN_VARIABLE [young, container,"
            + " containerView, diagram, grand, instance, old, parent, self]|-",
        "service:join(0,arg1)|service:join(0,arg2)"
            + "|ERROR UNKNOWN_VARIABLE [arg2, 0, 1, arg0, arg1, diagram, self, view]|-",
        "newContainerExpression=\"var:newContainer\"|newContainerExpression=\"var:container\""
            + "|ERROR UNKNOWN_VARIABLE [container, element, newContainer, newContainerView, oldContainer,"
            + " oldGarden, root, self]|-",
        "browseExpression=\"var:child\"|browseExpression=\"var:instance\"|ERROR UNKNOWN_VARIABLE [instance, child,"
            + " containerView, diagram, element, elementView, owner, self, sheet]|-",

        // expressions
        "titleExpression=\"feature:name\"|titleExpression=\"aql:self.name\""
            + "|ERROR EXPRESSION_LANGUAGE [aql:self.name, aql]|Garden/Plan@titleExpression",
        "titleExpression=\"feature:name\"|titleExpression=\" feature:name\""
            + "|WARNING EXPRESSION_AS_TEXT [ feature:name]|Garden/Plan@titleExpression",
        "titleExpression=\"feature:name\"|titleExpression=\"feature:\""
            + "|ERROR EXPRESSION_SYNTAX [feature:, ]|Garden/Plan@titleExpression",
        "semanticCandidatesExpression=\"feature:pipes\"|semanticCandidatesExpression=\"pipes\""
            + "|ERROR ELEMENTS_EXPECTED [pipes]|Garden/Plan/Default/Pipe@semanticCandidatesExpression",
        "borderSizeComputationExpression=\"2\"|borderSizeComputationExpression=\"2px\""
            + "|ERROR NUMBER_EXPECTED [2px]|Garden/Plan/Default/Lonely/style@borderSizeComputationExpression",

        // extensions and version
        "GardenServices\"/>|GardenServices\"/><ownedJavaExtensions qualifiedClassName=\"no.Such\"/>"
            + "|ERROR EXTENSION_NOT_FOUND [no.Such]|Garden/ownedJavaExtensions[1]@qualifiedClassName",
        "version=\"12.0.0.2017041100\"|version=\"15.4.6.202408261638\""
            + "|ERROR VERSION_TOO_NEW [15.4.6.202408261638, 12.0.0.2017041100]|@version",
        "version=\"12.0.0.2017041100\"|version=\"12.0.0.2017041101\""
            + "|ERROR VERSION_TOO_NEW [12.0.0.2017041101, 12.0.0.2017041100]|@version",
        "version=\"12.0.0.2017041100\"|version=\"twelve\""
            + "|ERROR VERSION_UNREADABLE [twelve, 12.0.0.2017041100]|@version",
        "version=\"12.0.0.2017041100\"||INFO VERSION_MISSING [12.0.0.2017041100]|@version",

        // names
        "<tools xsi:type=\"op:ToolDescription\" name=\"Water\"|<tools xsi:type=\"op:ToolDescription\" name=\"Wet\""
            + "||",
        "<subSections name=\"More\"|<subSections name=\"More\"/><subSections name=\"More\""
            + "|ERROR DUPLICATE_NAME [More]|Garden/Plan/Default/Tools/subSections.More@name",
        "<subSections name=\"More\"|<subSections|WARNING MISSING_NAME []"
            + "|Garden/Plan/Default/Tools/subSections[0]@name",
        "<subSections name=\"More\"|<subSections name=\"More/less\"|WARNING ODD_NAME [More/less, /]"
            + "|Garden/Plan/Default/Tools/More%2Fless@name",

        // structure
        "sourceMapping=\"//@ownedViewpoints[name='Garden']/@ownedRepresentations[name='Plan']/@defaultLayer"
            + "/@containerMappings[name='Bed']/@borderedNodeMappings[name='Tap']\""
            + "||ERROR EDGE_WITHOUT_ENDS [sourceMapping]|Garden/Plan/Default/Pipe@sourceMapping",
        "targetFinderExpression=\"feature:neighbours\"||ERROR MISSING_VALUE [targetFinderExpression]"
            + "|Garden/Plan/Default/Near@targetFinderExpression",
        "sourceFinderExpression=\"feature:from\"||ERROR MISSING_VALUE [sourceFinderExpression]"
            + "|Garden/Plan/Default/Pipe@sourceFinderExpression",
        "<mask mask=\"{0} / {1}\"/>|<mask/>|ERROR MISSING_VALUE [mask]+ERROR UNKNOWN_VARIABLE [0, diagram, self, view]"
            + "+ERROR UNKNOWN_VARIABLE [arg1, diagram, self, view]|-",
        "domainClass=\"garden::Tap\"||ERROR MISSING_VALUE [domainClass]|Garden/Plan/Default/Bed/Tap@domainClass",
        "predicateExpression=\"service:isDot\""
            + "||ERROR MISSING_VALUE [predicateExpression]+WARNING UNUSED_SERVICE [isDot, GardenServices]|-",
        "qualifiedClassName=\"org.keyweave.vsm.notations.GardenServices\"||-|-"
    })
    void faultIsFoundAndNothingElse(String original, String replacement, String expected, String place) {
        String notation = Garden.notation();
        assertTrue(notation.contains(original), () -> "not in the notation: " + original);
        int at = notation.indexOf(original);
        String broken = notation.substring(0, at) + (replacement == null ? "" : replacement)
                + notation.substring(at + original.length());
        check(broken, expected, place);
    }

    private static void check(String notation, String expected, String place) {
        if ("-".equals(expected)) {
            assertTrue(VsmLint.check(Garden.compile(notation)).stream()
                    .anyMatch(problem -> problem.severity() == Severity.ERROR));
            return;
        }
        var found = VsmLint.check(Garden.compile(notation));
        String described = String.join("+", found.stream()
                .map(problem -> problem.severity() + " " + problem.code() + " " + problem.arguments()).toList());
        assertEquals(expected == null ? "" : expected, described);
        if (place != null && !"-".equals(place)) {
            assertEquals(place, found.get(0).place().path() + "@" + found.get(0).place().feature());
        }
        assertTrue(found.stream().allMatch(problem -> problem.place().line() > 0), found::toString);
    }
}
