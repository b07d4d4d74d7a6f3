/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files by which a desktop after the standards of freedesktop.org knows Keyweave and its models: the entry of the
 * menu, the type of the files, and their icon.
 *
 * @param script the start script, absolute
 * @param icon the icon as SVG
 */
record DesktopFiles(Path script, String icon) {

    private static final String TYPE = "application/x-keyweave+xml";
    private static final String ICONS = "icons/hicolor/scalable/";
    private static final String ENTRY = """
            [Desktop Entry]
            Type=Application
            Name=Keyweave
            GenericName=Key account relationships
            GenericName[zh_CN]=大客户关系
            Comment=Model, draw, check and report the relationships with key accounts
            Comment[zh_CN]=大客户关系的建模、绘图、检查与报告
            Exec=%s %%F
            Icon=keyweave
            Terminal=false
            Categories=Office;
            MimeType=%s;
            StartupWMClass=Keyweave
            """;
    private static final String MIME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
              <mime-type type="%s">
                <comment>Keyweave client model</comment>
                <comment xml:lang="zh_CN">Keyweave 客户模型</comment>
                <sub-class-of type="application/xml"/>
                <icon name="application-x-keyweave+xml"/>
                <glob pattern="*.keyweave"/>
              </mime-type>
            </mime-info>
            """;

    /** The contents of the files by their paths below the data folder of a user. */
    Map<String, String> contents() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("applications/keyweave.desktop", ENTRY.formatted(argument(script.toString()), TYPE));
        files.put("mime/packages/keyweave.xml", MIME.formatted(TYPE));
        files.put(ICONS + "apps/keyweave.svg", icon);
        files.put(ICONS + "mimetypes/application-x-keyweave+xml.svg", icon);
        return files;
    }

    /**
     * A word of a command in an entry: quoted, with a backslash before what a shell would read, each of these written
     * twice because the value is a string, and no per cent sign that would be a field.
     */
    private static String argument(String word) {
        String quoted = word.replaceAll("([\"`$\\\\])", "\\\\$1");
        return '"' + quoted.replace("\\", "\\\\").replace("%", "%%") + '"';
    }
}
