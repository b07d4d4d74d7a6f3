/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius;

import java.io.ByteArrayOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/** Makes modeling projects: a client model, a session file beside it, both viewpoints selected, diagrams created. */
public final class ClientProject {

    private static final Set<String> AT_ONCE = Set.of("RelationshipNetwork", "AccountOrganisation", "PortfolioMap",
            "TouchpointMatrix", "ActionPlan", "AccountTree");

    private final IProject project;
    private final Session session;
    private final List<DRepresentation> representations;

    private ClientProject(IProject project, Session session, List<DRepresentation> representations) {
        this.project = project;
        this.session = session;
        this.representations = representations;
    }

    /**
     * Creates a project. Must run where the whole workspace may be changed.
     *
     * @param name name of the project, of which there is none yet
     * @param location folder of the project; null for the usual one
     * @param model the client model, written into the project
     * @param monitor progress; cancelling is not looked at
     * @throws CoreException when the project or the model cannot be written, or a viewpoint is not registered
     */
    public static ClientProject create(String name, IPath location, LoadedModel model, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        IProject project = ModelingProjectManager.INSTANCE.createNewModelingProject(name, location, true,
                progress.split(3));
        IFile file = project.getFile(name + "." + ModelFile.EXTENSION);
        file.create(new ByteArrayInputStream(bytes(model)), true, progress.split(1));
        ModelingProject modeling = ModelingProject.asModelingProject(project).get();
        Session session = modeling.getSession();
        if (session == null) {
            session = ModelingProjectManager.INSTANCE.createLocalRepresentationsFile(project, progress.split(1));
        }
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        List<DRepresentation> created = fill(session, uri, progress.split(5));
        return new ClientProject(project, session, created);
    }

    /** The project. */
    public IProject project() {
        return project;
    }

    /** The open session. */
    public Session session() {
        return session;
    }

    /** What was created at once, in the order of the specifications. */
    public List<DRepresentation> representations() {
        return representations;
    }

    private static List<DRepresentation> fill(Session session, URI model, IProgressMonitor monitor)
            throws CoreException {
        List<Viewpoint> viewpoints = List.of(viewpoint(SiriusActivator.DIAGRAMS), viewpoint(SiriusActivator.TABLES));
        List<DRepresentation> created = new ArrayList<>();
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                boolean known = session.getSemanticResources().stream()
                        .anyMatch(resource -> resource.getURI().equals(model));
                if (!known) {
                    session.addSemanticResource(model, monitor);
                }
                viewpoints.forEach(viewpoint -> new ViewpointSelectionCallback().selectViewpoint(viewpoint, session,
                        false, monitor));
                for (Resource resource : session.getSemanticResources()) {
                    if (resource.getURI().equals(model)) {
                        resource.getContents().forEach(root -> created.addAll(represent(session, root, monitor)));
                    }
                }
            }
        });
        session.save(monitor);
        return created;
    }

    private static List<DRepresentation> represent(Session session, EObject root, IProgressMonitor monitor) {
        List<EObject> targets = new ArrayList<>(List.of(root));
        if (root instanceof Portfolio portfolio && !portfolio.getAccounts().isEmpty()) {
            Account first = portfolio.getAccounts().get(0);
            targets.add(first);
        }
        Collection<Viewpoint> selected = session.getSelectedViewpoints(false);
        List<DRepresentation> created = new ArrayList<>();
        for (EObject target : targets) {
            for (RepresentationDescription description : DialectManager.INSTANCE
                    .getAvailableRepresentationDescriptions(selected, target)) {
                if (AT_ONCE.contains(description.getName())
                        && DialectManager.INSTANCE.canCreate(target, description, true)) {
                    created.add(DialectManager.INSTANCE.createRepresentation(description.getName(), target,
                            description, session, monitor));
                }
            }
        }
        return created;
    }

    private static Viewpoint viewpoint(String name) throws CoreException {
        return ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(viewpoint -> viewpoint.getName().equals(name)).findFirst()
                .orElseThrow(() -> new CoreException(new Status(IStatus.ERROR, SiriusActivator.PLUGIN_ID,
                        Messages.of(Locale.getDefault()).get("project.unselected", name))));
    }

    private static byte[] bytes(LoadedModel model) throws CoreException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ModelFile.write(model, bytes);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, SiriusActivator.PLUGIN_ID, e.getMessage(), e));
        }
        return bytes.toByteArray();
    }
}
