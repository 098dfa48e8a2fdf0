import type { Rows } from "../../../../src/site/query.ts";
import { element } from "../../../components/figure/element.ts";
import { nothing } from "../../../components/figure/figure.ts";
import { noneSentence } from "../../../components/figure/own-absence.ts";
import type { VfmFile } from "../rows.ts";
import { assumptionsTable } from "./assumptions.ts";
import { demandBase } from "./base.ts";
import { demandFigure } from "./figure.ts";
import type { demandAhead } from "./query.ts";
import { type Assumptions, costsAhead, defaultAssumptions } from "./scenarios.ts";

/** Demand and cost ahead, with each assumption in a table in which a reader may change it. */
export function demandSection(file: VfmFile, { figures }: Rows<typeof demandAhead>): HTMLElement {
  const base = demandBase(figures);
  if (typeof base === "string") {
    const why = noneSentence("returns of spending and of people supported", ["expenditure", "personal_budgets"]);
    const isPart = figures.some(({ indicator_code: code }) => code !== "POP");
    return nothing("What demand ahead would cost is not known", isPart ? `Not known of ${file.name}: ${base}.` : why);
  }
  const defaults = defaultAssumptions(base);
  const shown = element("div", {}, demandFigure(file, base, costsAhead(base, defaults)));
  const redraw = (assumptions: Assumptions) =>
    shown.replaceChildren(demandFigure(file, base, costsAhead(base, assumptions)));
  return element("div", { class: "demand" }, shown, assumptionsTable(base, defaults, redraw));
}
