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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyweave.diagram.Messages;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.vsm.expr.EvaluationException;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** What the tools of one diagram share. */
final class ToolDesk {

    final DiagramSynchronizer synchronizer;
    final EditingDomain domain;
    final Messages messages;

    ToolDesk(DiagramSynchronizer synchronizer, EditingDomain domain, Locale locale) {
        this.synchronizer = synchronizer;
        this.domain = domain;
        messages = Messages.of(locale);
    }

    Diagram diagram() {
        return synchronizer.diagram();
    }

    String label(ToolSpec tool) {
        return tool.label().startsWith("%") ? tool.name() : tool.label();
    }

    ToolAnswer no(String key, Object... args) {
        return ToolAnswer.no(messages.get(key, args));
    }

    /** The reason why a condition does not hold; empty when it does. A condition that fails does not hold. */
    Optional<String> refusal(ToolSpec tool, Expression condition, EvaluationScope scope) {
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        try {
            return condition.asBoolean(scope) ? Optional.empty()
                    : Optional.of(refusal(tool));
        } catch (EvaluationException failed) {
            return Optional.of(failed.problem().message(messages.locale()));
        }
    }

    /** What the notation says about a tool is of more use than the text of its condition. */
    private String refusal(ToolSpec tool) {
        String documentation = tool.basics().documentation();
        return documentation.isBlank() ? messages.get("refused.precondition", label(tool))
                : messages.get("refused.documented", label(tool), documentation);
    }

    /** The answer that an end does not fit: what it is, and what would fit. */
    String unfit(String key, ToolSpec tool, DiagramElement element, Collection<? extends MappingSpec> fitting) {
        String kinds = fitting.stream().map(MappingSpec::label).distinct().sorted()
                .collect(Collectors.joining(messages.get("list.separator")));
        String name = element.label().isBlank() ? "" : element.label().replaceAll("\\s+", " ").strip();
        String what = name.isEmpty() ? element.mapping().label()
                : messages.get("refused.named", name, element.mapping().label());
        return messages.get(key, label(tool), what, kinds);
    }

    /** The command that runs a tool, unless the precondition or the file speaks against it. */
    ToolAnswer answer(ToolSpec tool, EvaluationScope scope, Consumer<ToolRun> afterwards) {
        Optional<String> refusal = refusal(tool, tool.precondition(), scope).or(() -> readOnly(scope.self()));
        if (refusal.isPresent()) {
            return ToolAnswer.no(refusal.get());
        }
        return ToolAnswer.yes(modelCommand(label(tool), run -> {
            tool.operation().ifPresent(operation -> new OperationRunner(run, messages).run(operation, scope));
            afterwards.accept(run);
            if (!tool.elementsToSelect().isEmpty()) {
                run.afterwards(() -> tool.elementsToSelect().asEObjects(scope).forEach(
                        element -> diagram().elementsFor(element).forEach(run::select)));
            }
        }));
    }

    Optional<String> readOnly(EObject element) {
        Resource resource = element == null ? null : element.eResource();
        if (domain != null && resource != null && domain.isReadOnly(resource)) {
            return Optional.of(messages.get("refused.readOnly", resource.getURI().lastSegment()));
        }
        return Optional.empty();
    }

    DiagramCommand modelCommand(String label, Consumer<ToolRun> work) {
        return new DiagramCommand(label, synchronizer, model(), messages, work);
    }

    DiagramCommand stateCommand(String key, Consumer<ToolRun> work) {
        return new DiagramCommand(messages.get(key), synchronizer, null, messages, work);
    }

    private Notifier model() {
        EObject target = diagram().target();
        Resource resource = target.eResource();
        return resource == null ? EcoreUtil.getRootContainer(target)
                : resource.getResourceSet() == null ? resource : resource.getResourceSet();
    }
}
