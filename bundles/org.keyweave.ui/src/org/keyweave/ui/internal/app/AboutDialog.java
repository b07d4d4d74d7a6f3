/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.keyweave.ui.internal.help.HelpView;
import org.keyweave.ui.internal.text.Texts;
import org.osgi.framework.Version;

/** What Keyweave is: version, licence, the libraries in it, and the system that it runs on. */
final class AboutDialog extends Dialog {

    private static final String LOGO = "icons/png/keyweave128.png";
    private static final int WIDTH = 420;

    private final IWorkbenchPage page;
    private Image logo;

    AboutDialog(Shell shell, IWorkbenchPage page) {
        super(shell);
        this.page = page;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(new GridLayout(2, false));
        ((GridLayout) area.getLayout()).marginWidth = 20;
        ((GridLayout) area.getLayout()).marginHeight = 20;
        ((GridLayout) area.getLayout()).horizontalSpacing = 24;
        Label picture = new Label(area, SWT.NONE);
        logo = ResourceLocator.imageDescriptorFromBundle("org.keyweave.ui", LOGO).map(image -> image.createImage())
                .orElse(null);
        picture.setImage(logo);
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false, 1, 4));
        Label name = new Label(area, SWT.NONE);
        name.setText("Keyweave " + version());
        name.setFont(JFaceResources.getHeaderFont());
        label(area, Texts.get("about.purpose"));
        label(area, Texts.get("about.rights"));
        label(area, Texts.get("about.system", System.getProperty("java.version"), Platform.getOS(),
                Platform.getOSArch(), DataArea.folder().map(Object::toString).orElse("-")));
        Link links = new Link(area, SWT.NONE);
        links.setText(Texts.get("about.links"));
        links.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        links.addListener(SWT.Selection, event -> show(event.text));
        return area;
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    /** Without the qualifier of a development build. */
    static String version() {
        Version version = Platform.getBundle("org.keyweave.ui").getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private void show(String guidePage) {
        close();
        HelpView.show(page, guidePage);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed && logo != null) {
            logo.dispose();
            logo = null;
        }
        return closed;
    }
}
