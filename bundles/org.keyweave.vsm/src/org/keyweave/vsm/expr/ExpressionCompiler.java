/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;

/**
 * Turns the text of an expression into an {@link Expression}: parsed once, service names looked up once.
 *
 * <p>What cannot be compiled (another language, a malformed call) becomes an expression of kind
 * {@link Expression.Kind#BROKEN} and a problem. A service or variable that does not exist is no problem here, since
 * that is found at run time in Sirius too; lint reports it.
 */
public final class ExpressionCompiler {

    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
    private static final Pattern FEATURE = Pattern.compile(NAME);
    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern CALL = Pattern
            .compile("(?:([\\p{L}\\p{N}_$]+)\\s*\\.)?(" + NAME + ")(?:\\(([^()]*)\\))?");
    private static final Pattern FOREIGN = Pattern.compile("(?s)(aql|ocl|acceleo|mtl|<%|\\[(?=.*/\\])).*");

    private final Services services;

    /**
     * Creates a compiler.
     *
     * @param services the services that expressions may call
     */
    public ExpressionCompiler(Services services) {
        this.services = services;
    }

    /**
     * Compiles an expression.
     *
     * @param text the text; {@code null} and blank text give an {@linkplain Expression#isEmpty() empty} expression
     * @param place where it stands
     * @param problems takes what is wrong with it
     */
    public Expression compile(String text, Place place, ProblemList problems) {
        if (text == null || text.isBlank()) {
            return new LiteralExpression(text == null ? "" : text, place);
        }
        if (text.startsWith("feature:")) {
            return feature(text, place, problems);
        }
        if (text.startsWith("var:")) {
            return variable(text, place, problems);
        }
        if (text.startsWith("service:")) {
            return service(text, place, problems);
        }
        Matcher foreign = FOREIGN.matcher(text);
        if (foreign.matches() && (!Character.isLetter(text.charAt(0)) || text.startsWith(foreign.group(1) + ":"))) {
            String language = Character.isLetter(text.charAt(0)) ? foreign.group(1) : "Acceleo";
            return broken(text, place, problems, ProblemCode.EXPRESSION_LANGUAGE, text, language);
        }
        if (text.stripLeading().matches("(?s)(feature|var|service|aql):.*")) {
            problems.add(VsmProblem.of(Severity.WARNING, ProblemCode.EXPRESSION_AS_TEXT, place, text));
        }
        return new LiteralExpression(text, place);
    }

    private static Expression feature(String text, Place place, ProblemList problems) {
        String name = text.stripTrailing().substring("feature:".length());
        return FEATURE.matcher(name).matches() ? new FeatureExpression(text, place, name)
                : broken(text, place, problems, ProblemCode.EXPRESSION_SYNTAX, text, name);
    }

    private static Expression variable(String text, Place place, ProblemList problems) {
        String name = text.stripTrailing().substring("var:".length());
        return VARIABLE.matcher(name).matches() ? new VariableExpression(text, place, name)
                : broken(text, place, problems, ProblemCode.EXPRESSION_SYNTAX, text, name);
    }

    private Expression service(String text, Place place, ProblemList problems) {
        String call = text.substring("service:".length()).strip();
        Matcher matcher = CALL.matcher(call);
        if (!matcher.matches()) {
            return broken(text, place, problems, ProblemCode.EXPRESSION_SYNTAX, text, call);
        }
        List<String> arguments = new ArrayList<>();
        if (matcher.group(3) != null && !matcher.group(3).isBlank()) {
            for (String written : matcher.group(3).split(",", -1)) {
                String argument = written.strip();
                if (!VARIABLE.matcher(argument).matches() || isLiteral(argument)) {
                    return broken(text, place, problems, ProblemCode.SERVICE_ARGUMENT, text, argument);
                }
                arguments.add(argument);
            }
        }
        String name = matcher.group(2);
        return new ServiceExpression(text, place, matcher.group(1), name, arguments, services.named(name));
    }

    /** Sirius looks every argument up as a variable; {@code arg0} and the {@code 0} of a label editor are some. */
    private static boolean isLiteral(String argument) {
        return "self".equals(argument) || "true".equals(argument) || "false".equals(argument)
                || "null".equals(argument) || argument.length() > 1 && argument.chars().allMatch(Character::isDigit);
    }

    private static Expression broken(String text, Place place, ProblemList problems, ProblemCode code,
            Object... arguments) {
        problems.error(code, place, arguments);
        return new BrokenExpression(text, place);
    }
}
