import type { Rows } from "../../../../src/site/query.ts";
import { element, folded } from "../../../components/figure/element.ts";
import { nothing, tableFigure } from "../../../components/figure/figure.ts";
import { notLoaded } from "../../../components/figure/not-loaded.ts";
import { noneSentence } from "../../../components/figure/own-absence.ts";
import { type PageContext, pageContext } from "../../../components/figure/page-context.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { counted } from "../../../components/words/format.ts";
import { dateName } from "../../../components/words/periods.ts";
import { grantSection } from "./grant.ts";
import { type FinancialRisk, itemsOf } from "./items.ts";
import { pooledKinds, pooledSection } from "./pooled.ts";
import { programmeKinds, programmeSection } from "./programme.ts";
import type { moneyItems } from "./query.ts";

/** What a council planned and what came of it, its financial risks, and where the cost of personal budgets is. */
export function moneyChange({ items, risks }: Rows<typeof moneyItems>, context = pageContext()): HTMLElement {
  const registers =
    items.length === 0
      ? [
          nothing(
            "What was planned and what came of it is not known",
            noneSentence("registers of business cases, grant and pooled budgets", ["money_items"], context),
          ),
        ]
      : [
          programmeSection(context, itemsOf(items, programmeKinds)),
          folded(
            "The Social Care Reform Grant, pooled budgets and systems",
            grantSection(context, itemsOf(items, ["grant_heading"])),
            pooledSection(context, itemsOf(items, pooledKinds)),
          ),
        ];
  return element("div", { class: "change" }, ...registers, ...riskSection(context, risks), ...costLink(context));
}

const riskColumns = [
  { key: "risk", label: "Risk" },
  { key: "role", label: "Who answers for it" },
  { key: "recorded", label: "Recorded" },
  { key: "review", label: "To be reviewed by" },
  { key: "says", label: "What the register says", isPlain: true },
] as const;

/** Financial risks as recorded, with those whose review is overdue on a day. */
export function riskRows(risks: readonly FinancialRisk[], day: string) {
  return risks.map((risk) => ({
    risk: risk.title,
    role: risk.role ?? "not said",
    recorded: risk.dated_on === null ? "not said" : dateName(risk.dated_on),
    review: reviewWords(risk, day),
    says: risk.sentence ?? "nothing more",
  }));
}

function reviewWords({ status, due_on: due, done_on: done }: FinancialRisk, day: string): string {
  if (status === "done" && done !== null) return `closed ${dateName(done)}`;
  if (due === null) return "no day set";
  return due < day ? `${dateName(due)}: that day is past` : dateName(due);
}

/** Nothing where no register of evidence is loaded: of publications alone there can be none. */
function riskSection(context: PageContext, risks: readonly FinancialRisk[]): HTMLElement[] {
  if (notLoaded(["evidence"], context).length > 0) return [];
  const none = "No financial risk is in the council’s register of evidence. That does not show that there is none.";
  const lead = `${counted(risks.length, "risk", "risks")} to value for money ${risks.length === 1 ? "is" : "are"} recorded.`;
  const rows = riskRows(risks, context.day);
  return [
    tableFigure(
      {
        id: "financial-risks",
        headline: "Financial risks",
        subtitle: "Risks to value for money, as the council’s register has them",
        columns: riskColumns,
        rows,
        source: sourceOf(["evidence"], context),
        method: "The entries as the council returned them, those withdrawn left out.",
        notes: [],
        isDemonstration: context.isDemonstration,
      },
      element("p", {}, rows.length === 0 ? none : lead),
      ...(rows.length === 0 ? [] : [table(riskColumns, rows, "Financial risks as recorded", "cards")]),
    ),
  ];
}

function costLink(context: PageContext): HTMLElement[] {
  if (notLoaded(["activity"], context).length > 0) return [];
  const link = element("a", { href: "./personal-budgets" }, "Personal budgets");
  return [
    element("p", {}, "What support cost the same people before and with a personal budget, by need, is on ", link, "."),
  ];
}
