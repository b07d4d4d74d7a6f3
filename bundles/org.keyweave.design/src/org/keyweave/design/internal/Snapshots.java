/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.internal;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.design.KeyweaveDesign;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.Validation;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;

/**
 * Analyses for services. A diagram asks the same account hundreds of times for its figures, so an analysis is kept with
 * the model that it was made of, and dropped with the first change of that model. What is kept hangs on the model as an
 * adapter: it is gone when the model is.
 */
public final class Snapshots {

    private Snapshots() {
    }

    /** The analysis of an account as the model is now. */
    public static AccountAnalysis of(Account account) {
        return keeper(account).account(account);
    }

    /** The analysis of a portfolio as the model is now. */
    public static PortfolioAnalysis of(Portfolio portfolio) {
        return keeper(portfolio).portfolio(portfolio);
    }

    /** The findings of all rules as the model is now. */
    public static List<Finding> findings(Portfolio portfolio) {
        return keeper(portfolio).findings(portfolio);
    }

    private static Keeper keeper(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        synchronized (root) {
            for (Adapter adapter : root.eAdapters()) {
                if (adapter instanceof Keeper keeper) {
                    return keeper;
                }
            }
            Keeper keeper = new Keeper();
            root.eAdapters().add(keeper);
            return keeper;
        }
    }

    /** Keeps analyses until anything below the root changes, or the day does. */
    private static final class Keeper extends EContentAdapter {

        private static final Set<String> QUIET = Set.of(
                KeyweaveDesign.serviceReads().getProperty("~").split("\\s*,\\s*"));

        private final Map<Account, AccountAnalysis> accounts = new IdentityHashMap<>();
        private PortfolioAnalysis portfolio;
        private ValidationReport report;

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()) {
                synchronized (this) {
                    report = null;
                    if (!isQuiet(notification)) {
                        accounts.clear();
                        portfolio = null;
                    }
                }
            }
        }

        /** Figures do not read texts, so that a new name leaves them as they are. */
        private static boolean isQuiet(Notification notification) {
            return notification.getFeature() instanceof EStructuralFeature feature
                    && QUIET.contains(feature.getName());
        }

        synchronized AccountAnalysis account(Account account) {
            AccountAnalysis known = accounts.get(account);
            LocalDate today = AnalysisContext.of(account).asOf();
            if (known == null || !known.context().asOf().equals(today)) {
                known = AccountAnalysis.of(account);
                accounts.put(account, known);
            }
            return known;
        }

        synchronized PortfolioAnalysis portfolio(Portfolio of) {
            if (portfolio == null || !portfolio.context().asOf().equals(of.getEffectiveAnalysisDate())) {
                portfolio = PortfolioAnalysis.of(of);
            }
            return portfolio;
        }

        synchronized List<Finding> findings(Portfolio of) {
            if (report == null || !report.asOf().equals(of.getEffectiveAnalysisDate())) {
                report = Validation.validate(of);
            }
            return report.findings();
        }
    }
}
