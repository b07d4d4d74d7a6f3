/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keyweave.vsm.problem.Severity;

/**
 * What Sirius knows and this subset leaves out. It is reported as a note where the diagram is the same without it, as a
 * warning where it is not.
 */
final class Outside {

    private static final String SIRIUS = "http://www.eclipse.org/sirius/";

    private static final Set<String> HARMLESS_CLASSES = Set.of("DiagramExtensionDescription",
            "RepresentationTemplate", "MetamodelExtensionSetting", "DAnnotationEntry", "ViewValidationRule",
            "SequenceDiagramDescription", "TemplateInformationSection");

    private static final Set<String> CLASSES = Set.of("DiagramImportDescription", "NodeMappingImport",
            "ContainerMappingImport", "EdgeMappingImport", "SemanticBasedDecoration", "GenericDecorationDescription",
            "MappingBasedDecoration", "Customization", "VSMElementCustomization", "VSMElementCustomizationReuse",
            "EAttributeCustomization", "EReferenceCustomization", "TypedVariable", "PasteDescription",
            "SelectionWizardDescription", "PaneBasedSelectionWizardDescription", "RepresentationCreationDescription",
            "OperationAction", "ExternalJavaAction", "ExternalJavaActionCall", "PopupMenu", "GroupMenu",
            "MenuItemDescriptionReference", "SelectModelElementVariable", "SetObject", "DeleteView", "CreateView",
            "CreateEdgeView", "Navigation", "DiagramCreationDescription", "DiagramNavigationDescription",
            "DeleteHook", "RequestDescription", "BehaviorTool", "ToolGroupExtension", "VariableFilter",
            "ToolFilterDescription", "CustomStyleDescription", "TableCreationDescription", "TreeCreationDescription",
            "TableNavigationDescription", "TreeNavigationDescription");

    private static final Map<String, Severity> FEATURES = Map.ofEntries(
            Map.entry("ownedRepresentationExtensions", Severity.INFO), Map.entry("ownedMMExtensions", Severity.INFO),
            Map.entry("ownedFeatureExtensions", Severity.INFO), Map.entry("ownedTemplates", Severity.INFO),
            Map.entry("conflicts", Severity.INFO), Map.entry("reuses", Severity.WARNING),
            Map.entry("customizes", Severity.WARNING), Map.entry("systemColorsPalette", Severity.INFO),
            Map.entry("detailDescriptions", Severity.WARNING), Map.entry("navigationDescriptions", Severity.WARNING),
            Map.entry("pasteDescriptions", Severity.WARNING), Map.entry("init", Severity.WARNING),
            Map.entry("edgeMappingImports", Severity.WARNING),
            Map.entry("decorationDescriptionsSet", Severity.WARNING), Map.entry("customization", Severity.WARNING),
            Map.entry("behaviors", Severity.INFO), Map.entry("groupExtensions", Severity.WARNING),
            Map.entry("hook", Severity.WARNING), Map.entry("uid", Severity.INFO));

    private Outside() {
    }

    /** Severity of a class left out; empty when Sirius does not know it either. */
    static Optional<Severity> severityOfClass(String namespace, String name) {
        String simple = name.substring(name.indexOf(':') + 1);
        if (HARMLESS_CLASSES.contains(simple)) {
            return Optional.of(Severity.INFO);
        }
        if (CLASSES.contains(simple)) {
            return Optional.of(Severity.WARNING);
        }
        boolean otherDialect = namespace.startsWith(SIRIUS) && !namespace.startsWith(SIRIUS + "description/")
                && !namespace.startsWith(SIRIUS + "diagram/description/") && !namespace.equals(SIRIUS + "1.1.0")
                && !namespace.equals(SIRIUS + "diagram/1.1.0");
        return otherDialect ? Optional.of(Severity.INFO) : Optional.empty();
    }

    /** Severity of a feature left out; empty when Sirius does not know it either. */
    static Optional<Severity> severityOfFeature(String name) {
        return "filters".equals(name) ? Optional.of(Severity.INFO) : Optional.ofNullable(FEATURES.get(name));
    }
}
