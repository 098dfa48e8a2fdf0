import { element } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { entryState } from "../../components/themes/milestones.ts";
import { joined, money, statusWords } from "../../components/words/format.ts";
import type { VfmFigure, VfmFile } from "./rows.ts";

/** What the table lists, in its order: an indicator, and the funder where it is spending. */
const measures = [
  { code: "EX-FUNDER", funder: "council", label: "Spent by the council (gross current expenditure)" },
  { code: "EX-FUNDER", funder: "nhs", label: "Spent by the NHS" },
  { code: "EX-FUNDER", funder: "housing_support", label: "Spent from housing support" },
  { code: "EX-CHARGES", funder: "all", label: "Charges to clients" },
  { code: "EX-INCOME", funder: "all", label: "Other income of the council" },
  { code: "EX-NCE", funder: "all", label: "Net current expenditure: the council’s, less charges and other income" },
] as const;

function figureOf(figures: readonly VfmFigure[], code: string, part: string, period: string): VfmFigure | undefined {
  return figures.find(
    (figure) => figure.indicator_code === code && figure.breakdown_value === part && figure.period === period,
  );
}

/** Who pays: spending by funder, charges, income and net spending by year, and what of the gains falls to the NHS. */
export function fundersTable(file: VfmFile, reason: string): HTMLElement {
  const years = [
    ...new Set(file.figures.filter(({ indicator_code: code }) => code === "EX-FUNDER").map(({ period }) => period)),
  ].sort();
  if (years.length === 0) return nothing("Whose money is spent is not known", reason);
  const columns = [
    { key: "measure", label: "Pounds, in cash" },
    ...years.map((year) => ({ key: year, label: year, isNumber: true })),
  ];
  const rows = measures.map(({ code, funder, label }) => ({
    measure: label,
    ...Object.fromEntries(years.map((year) => [year, cell(figureOf(file.figures, code, funder, year))])),
  }));
  return element(
    "div",
    {},
    element("p", {}, `${fundersSentence(file.figures, years.at(-1) ?? "")} ${nhsGainsSentence(file.figures)}`.trim()),
    ...agreementsSentence(file).map((words) => element("p", {}, words)),
    table(columns, rows, "Spending on adult social care by whose money it is, with income"),
    element("p", { class: "source" }, `Source: ${sourceOf(["expenditure", "savings"], file.context)}.`),
  );
}

function cell(figure: VfmFigure | undefined) {
  if (figure === undefined) return "none returned";
  if (figure.value === null) return statusWords(figure.value_status);
  return explainedLink(money(figure.value), figureKey(figure));
}

/** "In 2010-11, £110.2 million of the council’s own money, £1.5 million of the NHS and £4.3 million of housing support was spent." */
export function fundersSentence(figures: readonly VfmFigure[], year: string): string {
  const names = { council: "the council’s own money", nhs: "the NHS’s", housing_support: "housing support" } as const;
  const parts = Object.entries(names).flatMap(([funder, name]) => {
    const value = figureOf(figures, "EX-FUNDER", funder, year)?.value ?? null;
    return value === null ? [] : [`${money(value)} of ${name}`];
  });
  return parts.length === 0 ? "" : `In ${year}, ${joined(parts)} was spent on adult social care.`;
}

/** By which agreement costs and benefits are shared, or that none is on record; nothing where no register is loaded. */
export function agreementsSentence({ agreements, context }: Pick<VfmFile, "agreements" | "context">): string[] {
  if (notLoaded(["evidence"], context).length > 0) return [];
  const asked = "By April 2011 costs and benefits were to be apportioned by joint planning (PPF-21)";
  if (agreements.length === 0) return [`${asked}: no agreement is in the council’s register of evidence.`];
  const each = agreements.map((entry) => {
    const reference = entry.reference === null ? "" : ` (${entry.reference})`;
    return `“${entry.title}”${reference}, ${entryState(entry, context.day).says}`;
  });
  return [`${asked}: ${joined(each)}.`];
}

/** What of the gains falls to the NHS, as the register states it: the milestone PPF-21 asks how costs and benefits are shared. */
export function nhsGainsSentence(figures: readonly VfmFigure[]): string {
  const gains = figures.filter(({ indicator_code: code, value }) => code === "GAIN-NHS" && value !== null);
  const last = gains.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1);
  if (last === undefined || last.value === null) return "";
  const isForecast = last.vintage === "forecast" ? " is forecast to fall" : " falls";
  return (
    `Of the gains in adult social care in ${last.period}, ${money(last.value)} a year${isForecast} to the NHS, as the ` +
    "register has it. A gain’s NHS share is not taken off the council’s savings."
  );
}
