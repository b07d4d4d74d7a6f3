/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.notations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.expr.ServiceClassLoader;

/** A notation on Ecore itself around the part under test. */
public final class SmallNotation {

    /** Path of the default layer. */
    public static final String LAYER = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer";

    /** A style for a node. */
    public static final String NODE_STYLE = "<style xsi:type='style:DotDescription'>" + color("borderColor")
            + color("labelColor") + color("backgroundColor") + "</style>";

    /** A style for a container. */
    public static final String CONTAINER_STYLE = "<style xsi:type='style:FlatContainerStyleDescription'>"
            + color("borderColor") + color("labelColor") + color("backgroundColor") + color("foregroundColor")
            + "</style>";

    /** A style for an edge. */
    public static final String EDGE_STYLE = "<style>" + color("strokeColor") + "</style>";

    private SmallNotation() {
    }

    /** A reference to black. */
    public static String color(String feature) {
        return "<" + feature + " xsi:type='description:SystemColor'"
                + " href=\"environment:/viewpoint#//@systemColors/@entries[name='black']\"/>";
    }

    /** The text of a notation with this content of the default layer and these Java extensions. */
    public static String text(String layer, Class<?>... extensions) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <description:Group xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                    xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
                    xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
                    xmlns:op="http://www.eclipse.org/sirius/description/tool/1.1.0"
                    version="12.0.0.2017041100">
                <ownedViewpoints name="V">
                <ownedRepresentations xsi:type="diagram:DiagramDescription" name="D" domainClass="ecore::EPackage">
                <defaultLayer name="L">
                """);
        text.append(layer).append("\n</defaultLayer></ownedRepresentations>\n");
        for (Class<?> extension : extensions) {
            text.append("<ownedJavaExtensions qualifiedClassName='").append(extension.getName()).append("'/>\n");
        }
        return text.append("</ownedViewpoints></description:Group>\n").toString();
    }

    /** Compiles a notation with this content of the default layer. */
    public static CompiledVsm compile(String layer, Class<?>... extensions) {
        byte[] bytes = text(layer, extensions).getBytes(StandardCharsets.UTF_8);
        try {
            return VsmCompiler.load(new ByteArrayInputStream(bytes), URI.createURI("test:/small.odesign"),
                    List.of(EcorePackage.eINSTANCE), ServiceClassLoader.of(SmallNotation.class.getClassLoader()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
