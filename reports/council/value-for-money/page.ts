import type { Rows } from "../../../src/site/query.ts";
import { answer, element, foldedFigure, showWhere } from "../../components/figure/element.ts";
import type { MilestoneLine } from "../../components/figure/lines.ts";
import { notLoaded, reportReturns } from "../../components/figure/not-loaded.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import type { Comparing } from "../../components/own-comparators/choose.ts";
import { costFigure, moneyLead } from "./answer.ts";
import { budgetsFigure } from "./budgets.ts";
import { classesFigure } from "./classes.ts";
import type { UnitCost } from "./cost-strips.ts";
import type { demandAhead } from "./demand/query.ts";
import { demandSection } from "./demand/section.ts";
import { fundersTable } from "./funders.ts";
import { gainsFigure } from "./gains.ts";
import { ni179Section } from "./ni179.ts";
import type { costOutcome } from "./outcome/query.ts";
import { costBesideOutcome } from "./outcome/section.ts";
import { pathFigure } from "./path.ts";
import { providersSection } from "./providers/section.ts";
import type { PublishedCost } from "./published/costs.ts";
import { publishedSpending, type SpendingLine, shareKey } from "./published/spending.ts";
import { publishedSupport, type SupportLine, supportFigure } from "./published/support.ts";
import { publishedCosts } from "./published/unit-costs.ts";
import type { valueForMoney as vfmSet } from "./query.ts";
import { residentialFigure } from "./residential.ts";
import { resourcesSection } from "./resources.ts";
import { type VfmFile, vfmFile, withoutSpending } from "./rows.ts";
import { thresholdTable } from "./threshold.ts";
import { unitCostsFigure } from "./unit-costs.ts";
import { withdrawnParagraph } from "./withdrawn.ts";

/** What the page reads of publications: the council's unit costs, every council's of the newest year, spending, kinds of support. */
export interface PublishedMoney {
  readonly costs: readonly PublishedCost[];
  readonly strips: readonly UnitCost[];
  readonly spending: readonly SpendingLine[];
  readonly support: readonly SupportLine[];
}

/** The parts of a council’s value-for-money page, in the order of the page. */
export function valueForMoney(
  own: Rows<typeof vfmSet>,
  milestones: readonly MilestoneLine[],
  costs: readonly UnitCost[],
  publications: PublishedMoney,
  beside: Comparing,
) {
  const figures = beside.rows(own.figures);
  const market = beside.rows(own.market);
  const file = vfmFile({ ...own, figures, market, comparators: beside.codes(own.comparators) }, pageContext());
  const published = chosenMoney(publications, beside);
  const isOwnLoaded = notLoaded(reportReturns["Value for money"]).length < reportReturns["Value for money"].length;
  const hasSpending = published.spending.length > 0;
  const hasCosts = published.strips.length > 0 || published.support.length > 0;
  const isPublished = hasCosts || hasSpending;
  return {
    /** Leaves out what no file that is loaded is about: the council's own returns, or the publications. */
    arrange: () => {
      showWhere("own-return", isOwnLoaded || !isPublished);
      showWhere("costs-published", hasCosts);
      showWhere("spending-published", hasSpending);
      showWhere("own-change", notLoaded(["money_items", "evidence"]).length < 2);
      showWhere("own-return-missing", isPublished && !isOwnLoaded);
    },
    opening: () => answer(moneyLead(file, published, milestones)),
    threshold: () => thresholdTable(file),
    gains: () => element("div", {}, foldedFigure(gainsFigure(file)), withdrawnParagraph(file.withdrawn)),
    path: () => element("div", {}, pathFigure(file), ni179Section(file)),
    classes: () => classesFigure(file),
    budgets: () => foldedFigure(budgetsFigure(file)),
    providers: () => providersSection(file),
    funders: () => fundersTable(file, withoutSpending(file)),
    residential: () => element("div", {}, residentialFigure(file), resourcesSection(file)),
    unitCosts: () => unitCostsFigure(file, costs),
    publishedCosts: () => publishedUnits(file, published),
    demand: (ahead: Rows<typeof demandAhead>) => demandSection(file, ahead),
    outcome: (pairs: Rows<typeof costOutcome>, chosen: Comparing) => costBesideOutcome(file, pairs, chosen),
    publishedSpending: () => publishedSpending(file.name, published.spending),
  };
}

/** What a unit of each service cost, and each kind of support, as published. */
function publishedUnits(file: VfmFile, { costs, strips, support }: PublishedMoney): HTMLElement {
  const compared = strips.length > 0 ? publishedCosts(file, costs, strips) : null;
  return element("div", {}, compared, publishedSupport(file.name, support));
}

/** What is published with the comparators that a reader chose. */
function chosenMoney({ costs, strips, spending, support }: PublishedMoney, beside: Comparing): PublishedMoney {
  return {
    costs: beside.rowsOf(costs, costFigure),
    strips,
    spending: beside.ranges(spending, shareKey),
    support: beside.rowsOf(support, supportFigure),
  };
}
