/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes the reference of the metamodel in both languages, as Markdown and as HTML:
 * {@code GenerateReference <folder of the bundles> <output folder>} makes {@code metamodel.md},
 * {@code metamodel_zh_CN.md}, {@code metamodel.html} and {@code metamodel_zh_CN.html}.
 */
public final class GenerateReference {

    private GenerateReference() {
    }

    /**
     * Generates. Other files in the output folder are left alone.
     *
     * @param arguments the folder of the bundles and the output folder
     * @throws IOException when the model cannot be read or the reference not written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected: <folder of the bundles> <output folder>");
        }
        Metamodel metamodel = Metamodel.load(Path.of(arguments[0]).toRealPath());
        SourceFolder output = new SourceFolder(Path.of(arguments[1]));
        for (Language language : Language.values()) {
            ModelReference reference = new ModelReference(metamodel.packages(), language);
            String name = "metamodel" + language.fileSuffix();
            output.write(name + ".md", reference.write(new MarkdownPage()).getBytes(StandardCharsets.UTF_8));
            output.write(name + ".html",
                    reference.write(new HtmlPage(language)).getBytes(StandardCharsets.UTF_8));
        }
        System.out.printf("Reference of the metamodel: %d files, %d changed%n", output.files(), output.changed());
    }
}
