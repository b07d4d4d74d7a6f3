/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;

/**
 * Conditions of the filters that keep one function of the customer. A service takes no literal, so each function has a
 * pair of its own.
 */
public class FunctionFilterServices {

    /** Whether the function of the person is purchasing. */
    public boolean isPersonOfPurchasing(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.PURCHASING;
    }

    /** Whether the function of the person is technology. */
    public boolean isPersonOfTechnology(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.TECHNOLOGY;
    }

    /** Whether the function of the person is finance. */
    public boolean isPersonOfFinance(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.FINANCE;
    }

    /** Whether the function of the person is commercial. */
    public boolean isPersonOfCommercial(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.COMMERCIAL;
    }

    /** Whether the function of the person is logistics. */
    public boolean isPersonOfLogistics(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.LOGISTICS;
    }

    /** Whether the function of the person is operations. */
    public boolean isPersonOfOperations(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.OPERATIONS;
    }

    /** Whether the function of the person is quality. */
    public boolean isPersonOfQuality(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.QUALITY;
    }

    /** Whether the function of the person is information technology. */
    public boolean isPersonOfInformationTechnology(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.INFORMATION_TECHNOLOGY;
    }

    /** Whether the function of the person is service. */
    public boolean isPersonOfService(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.SERVICE;
    }

    /** Whether the function of the person is legal. */
    public boolean isPersonOfLegal(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.LEGAL;
    }

    /** Whether the function of the person is human resources. */
    public boolean isPersonOfHumanResources(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.HUMAN_RESOURCES;
    }

    /** Whether the function of the person is management. */
    public boolean isPersonOfManagement(Person person) {
        return person.getEffectiveFunction() == BusinessFunction.MANAGEMENT;
    }

    /** Whether the function of the unit is purchasing, or that of somebody in it. */
    public boolean isUnitOfPurchasing(Unit unit) {
        return has(unit, BusinessFunction.PURCHASING);
    }

    /** Whether the function of the unit is technology, or that of somebody in it. */
    public boolean isUnitOfTechnology(Unit unit) {
        return has(unit, BusinessFunction.TECHNOLOGY);
    }

    /** Whether the function of the unit is finance, or that of somebody in it. */
    public boolean isUnitOfFinance(Unit unit) {
        return has(unit, BusinessFunction.FINANCE);
    }

    /** Whether the function of the unit is commercial, or that of somebody in it. */
    public boolean isUnitOfCommercial(Unit unit) {
        return has(unit, BusinessFunction.COMMERCIAL);
    }

    /** Whether the function of the unit is logistics, or that of somebody in it. */
    public boolean isUnitOfLogistics(Unit unit) {
        return has(unit, BusinessFunction.LOGISTICS);
    }

    /** Whether the function of the unit is operations, or that of somebody in it. */
    public boolean isUnitOfOperations(Unit unit) {
        return has(unit, BusinessFunction.OPERATIONS);
    }

    /** Whether the function of the unit is quality, or that of somebody in it. */
    public boolean isUnitOfQuality(Unit unit) {
        return has(unit, BusinessFunction.QUALITY);
    }

    /** Whether the function of the unit is information technology, or that of somebody in it. */
    public boolean isUnitOfInformationTechnology(Unit unit) {
        return has(unit, BusinessFunction.INFORMATION_TECHNOLOGY);
    }

    /** Whether the function of the unit is service, or that of somebody in it. */
    public boolean isUnitOfService(Unit unit) {
        return has(unit, BusinessFunction.SERVICE);
    }

    /** Whether the function of the unit is legal, or that of somebody in it. */
    public boolean isUnitOfLegal(Unit unit) {
        return has(unit, BusinessFunction.LEGAL);
    }

    /** Whether the function of the unit is human resources, or that of somebody in it. */
    public boolean isUnitOfHumanResources(Unit unit) {
        return has(unit, BusinessFunction.HUMAN_RESOURCES);
    }

    /** Whether the function of the unit is management, or that of somebody in it. */
    public boolean isUnitOfManagement(Unit unit) {
        return has(unit, BusinessFunction.MANAGEMENT);
    }

    private static boolean has(Unit unit, BusinessFunction function) {
        return unit.getEffectiveFunction() == function
                || unit.getPeople().stream().anyMatch(person -> person.getEffectiveFunction() == function);
    }
}
