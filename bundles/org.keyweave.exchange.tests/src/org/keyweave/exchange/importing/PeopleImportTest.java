/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyweave.model.Account;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

class PeopleImportTest {

    private final Portfolio model = Tables.model();
    private final Account best = model.getAccounts().get(0);

    @Test
    void newPeopleComeWithAllTheirCells() {
        ImportPlan plan = Tables.run(model, ImportOptions.DEFAULT, Tables.people("""
                编号,姓名,部门,职务,层级,采购角色,决策权重,邮箱,任职起始,说明
                c9,王芳,财务部 > 结算组,结算主管,经理,影响者、把关者,20%,wang@best.example,2020年1月1日,"一行
                二行"
                """));
        Person wang = Tables.find(model, "王芳");
        assertEquals("结算组", wang.getUnit().getName());
        assertEquals(Level.MANAGER, wang.getLevel());
        assertEquals(List.of(BuyingRole.INFLUENCER, BuyingRole.GATEKEEPER), wang.getRoles());
        assertEquals(0.2, wang.getDecisionWeight());
        assertEquals(LocalDate.of(2020, 1, 1), wang.getActiveFrom());
        assertEquals("一行\n二行", wang.getDescription());
        assertSame(best, wang.getParty());
        assertFalse(wang.isSetStance());
        assertEquals(List.of(), plan.issues());
        assertTrue(Tables.words(plan).contains("New person 王芳 in 结算组 of Best"), Tables.words(plan).toString());
    }

    @Test
    void emptyCellsLeaveTheValueAlone() {
        Tables.find(model, "Cai").setTitle("Buyer");
        Tables.run(model, ImportOptions.DEFAULT, Tables.people("name,unit,title,phone\nCai,Purchasing,,123\n"));
        assertEquals("Buyer", Tables.find(model, "Cai").getTitle());
        assertEquals("123", Tables.find(model, "Cai").getPhone());
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String table = "code,name,unit,title,email,reports to\n1,Eve,Sales,Rep,eve@x.example,Cai\n,Cai,Purchasing,B,,\n"
                + ",Fay,Sales,Rep,,Eve\n,Fay,Plant,Rep,,\n";
        Tables.run(model, ImportOptions.DEFAULT, Tables.people(table));
        ImportPlan again = Tables.plan(model, ImportOptions.DEFAULT, Tables.people(table));
        assertEquals(List.of(), again.changes());
        assertEquals(List.of(), again.issues());
        assertEquals(4, again.tables().get(0).taken());
        assertSame(Tables.find(model, "Cai"), Tables.find(model, "Eve").getReportsTo());
    }

    @Test
    void codeComesBeforeMailBeforeName() {
        Tables.run(model, ImportOptions.DEFAULT,
                Tables.team("code,name,title\na1,Ann Miller,Director\n"),
                Tables.people("name,email,title\nDora,DORA@best.example,Head\n"));
        assertEquals("Director", Tables.find(model, "Ann Miller").getTitle());
        assertEquals("Head", Tables.find(model, "Dora").getTitle());
        assertEquals(2, model.getSupplier().getAllPeople().size());
        assertEquals(2, best.getAllPeople().size());
    }

    @Test
    void aPersonKnownByCodeMovesToAnotherUnit() {
        Tables.find(model, "Cai").setCode("c1");
        ImportPlan plan = Tables.run(model, ImportOptions.DEFAULT,
                Tables.people("code,name,unit\nc1,Cai,Engineering\n"));
        assertEquals("Engineering", Tables.find(model, "Cai").getUnit().getName());
        assertEquals(List.of("New unit Engineering of Best", "Cai: moved from Purchasing to Engineering"),
                Tables.words(plan));
    }

    @Test
    void namesakesAreNeverMerged() {
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT, Tables.people("""
                code,name,unit,email
                ,Cai,Engineering,
                x,Dora,Purchasing,other@best.example
                y,Gus,Purchasing,dora@best.example
                """));
        assertEquals(List.of("2 name REFUSED person.doubtful", "4  REFUSED person.emailOfOther"), Tables.reasons(plan));
        assertEquals(1, plan.counts().values().iterator().next().created());
    }

    @Test
    void namesakesInOneTableAreTwoPeople() {
        ImportPlan plan = Tables.run(model, ImportOptions.DEFAULT,
                Tables.people("name,unit,title\nLi Wei,Sales,A\nLi Wei,Plant,B\n"));
        assertEquals(List.of(), plan.issues());
        assertEquals(2, best.getAllPeople().stream().filter(p -> p.getName().equals("Li Wei")).count());
    }

    @Test
    void aNamesakeOfSomebodyInTheTableIsNew() {
        Tables.run(model, ImportOptions.DEFAULT, Tables.people("name,unit\nCai,Plant\nCai,Purchasing\n"));
        assertEquals(2, best.getAllPeople().stream().filter(p -> p.getName().equals("Cai")).count());
    }

    @Test
    void ambiguousNamesAreRefusedWithCandidates() {
        best.getPeople().add(Tables.person("Cai", "k7"));
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT, Tables.people("name,title\nCai,Boss\n"));
        assertEquals(List.of("2  REFUSED person.sameName"), Tables.reasons(plan));
        assertEquals("several people have this name: Cai (Best, k7), Cai (Purchasing, Best)",
                plan.issues().get(0).reason().in(java.util.Locale.ENGLISH));
        assertTrue(plan.isEmpty());
    }

    @Test
    void aCodeThatNowNamesSomebodyElseIsRefused() {
        Tables.find(model, "Ann").setEmail("ann@acme.example");
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT,
                Tables.team("code,name,email\na1,Zed,zed@acme.example\n"));
        assertEquals(List.of("2  REFUSED person.codeOfOther"), Tables.reasons(plan));
    }

    @Test
    void rowsThatContradictEachOtherAreRefused() {
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT,
                Tables.people("code,name,title\n5,Hal,A\n5,Hal,B\n5,Hal,A\n"));
        assertEquals(List.of("3 title REFUSED person.contradiction"), Tables.reasons(plan));
        assertEquals(2, plan.tables().get(0).taken());
    }

    @Test
    void somebodyWithoutUnitIsMetAgainInOne() {
        best.getPeople().add(Tables.person("Ida", null));
        Tables.run(model, ImportOptions.DEFAULT, Tables.people("name,unit\nIda,Purchasing\n"));
        assertEquals("Purchasing", Tables.find(model, "Ida").getUnit().getName());
    }

    @Test
    void badRowsAreRefusedWithLineColumnAndRemedy() {
        ImportPlan plan = Tables.run(model, ImportOptions.DEFAULT, Tables.people("""
                name,title,level,weight,active until
                Kim,a,boss,0.1,
                Lea,a,staff,7,
                Mia,a,staff,0.5,2026-02-30
                Noa,a,staff,0.5,,,extra
                ,a,staff,,
                Oda,=cmd(),staff,1,01/02/2026
                Pia,=cmd(),staff,1,2026-01-02
                """));
        assertEquals(List.of("2 level REFUSED choice.unknown", "3 weight REFUSED number.range",
                "4 active until REFUSED date.impossible", "5  REFUSED row.ragged", "6  REFUSED person.nameless",
                "7 active until REFUSED date.ambiguous"), Tables.reasons(plan));
        assertEquals("=cmd()", Tables.find(model, "Pia").getTitle());
        assertEquals(6, plan.refused());
        assertEquals(1, plan.tables().get(0).taken());
    }

    @Test
    void hugeCellsAreRefused() {
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT,
                Tables.people("name,title\nQi," + "x".repeat(40_000) + "\n"));
        assertEquals(List.of("2 title REFUSED cell.long"), Tables.reasons(plan));
    }

    @Test
    void superiorsMayComeLaterAndCirclesAreNotClosed() {
        ImportPlan plan = Tables.run(model, ImportOptions.DEFAULT, Tables.people("""
                name,reports to,deputy
                Ron,Sue,Tim
                Sue,Tim,
                Tim,Ron,
                Uma,Nobody Known,
                """));
        assertEquals(List.of("4 reports to PARTLY person.circle", "5 reports to PARTLY person.unknown"),
                Tables.reasons(plan));
        assertSame(Tables.find(model, "Tim"), Tables.find(model, "Sue").getReportsTo());
        assertNull(Tables.find(model, "Tim").getReportsTo());
        assertSame(Tables.find(model, "Tim"), Tables.find(model, "Ron").getDeputy());
    }

    @Test
    void organisationsAreFoundCreatedOrRefused() {
        String table = "name,company\nVal,B-1\nWes,Acme\nXia,Corp\n";
        assertEquals(List.of("4 company REFUSED account.unknown"),
                Tables.reasons(Tables.plan(model, ImportOptions.DEFAULT, Tables.people(table))));
        Tables.run(model, ImportOptions.DEFAULT.withCreation(true, false), Tables.people(table));
        assertEquals("Corp", Tables.find(model, "Xia").getParty().getName());
        assertSame(model.getSupplier(), Tables.find(model, "Wes").getParty());
        assertSame(best, Tables.find(model, "Val").getParty());
    }

    @Test
    void otherOrganisationsAreLeftOutWhenAnAccountIsNamed() {
        ImportPlan plan = Tables.run(model, ImportOptions.DEFAULT.withParties(null, List.of("Best")),
                Tables.people("name,company\nVal,Best\nXia,Corp\n"));
        assertEquals(List.of("3 company LEFT_OUT account.leftOut"), Tables.reasons(plan));
        assertEquals(0, plan.refused());
    }

    @Test
    void aNewModelGetsSupplierAndAccount() {
        Portfolio empty = KeyweaveFactory.eINSTANCE.createPortfolio();
        Tables.run(empty, ImportOptions.DEFAULT.withParties("Acme", List.of("Best")),
                Tables.people("name,side\nAnn,supplier\nCai,客户\n"));
        assertEquals("Acme", Tables.find(empty, "Ann").getParty().getName());
        assertEquals("Best", Tables.find(empty, "Cai").getParty().getName());
    }
}
