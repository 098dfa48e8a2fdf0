import type { Row } from "../../../../src/site/query.ts";
import { element } from "../../../components/figure/element.ts";
import { explainedLink, figureKey } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { medianClause } from "../../../components/sentences/comparison.ts";
import type { Lead } from "../../../components/sentences/lead.ts";
import { possessive } from "../../../components/sentences/words.ts";
import { money, number, percent } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { publishedSpending as spendingSet } from "./query.ts";
import { shareOfNet } from "./share-of-net.ts";

/** A line of revenue outturn of one council, in pounds. */
export type SpendingLine = Row<typeof spendingSet.tables.lines>;

const columns = [
  { key: "line", label: "Line" },
  { key: "net", label: "Net, £ thousand", isNumber: true },
  { key: "expenditure", label: "Expenditure, £ thousand", isNumber: true },
  { key: "income", label: "Income, £ thousand", isNumber: true },
  { key: "share", label: "Share of net", isNumber: true },
  { key: "median", label: "Comparators’ median share", isNumber: true },
  { key: "englandShare", label: "England’s share", isNumber: true },
  { key: "england", label: "England, net, £ thousand", isNumber: true },
];

const publication = "Revenue outturn RO3 (Ministry of Housing, Communities and Local Government)";

/** What a council spent on adult social care as revenue outturn has it, line by line. Nothing without a row. */
export function publishedSpending(name: string, lines: readonly SpendingLine[]): HTMLElement {
  const total = lines.find(({ part }) => part === "total");
  if (total === undefined) return element("div");
  const title = `${name}: spending on adult social care as published, ${periodName(total.period)}`;
  return element(
    "section",
    { class: "published-spending" },
    element("p", {}, spendingSentences(name, total).join(" ")),
    table(
      columns,
      lines.map((line) => ({ ...spendingCells(line), net: explainedLink(thousands(line.net), keyOf(line)) })),
      title,
      "cards",
    ),
    element("p", {}, spendingNotes.join(" ")),
    element("p", { class: "source" }, `Source: ${publication}, ${sourceOf(["published_spending"])}.`),
  );
}

/**
 * What is said first of money where revenue outturn has the council: what it spent, and its largest line beside the
 * comparators' median share. Null where it does not.
 */
export function spendingLead(name: string, lines: readonly SpendingLine[]): Lead | null {
  const total = lines.find(({ part }) => part === "total");
  if (total?.net == null || total.expenditure === null || total.income === null) return null;
  const { period, net, expenditure, income } = total;
  const [largest] = lines
    .filter(({ part, share }) => part === "line" && share !== null)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  return {
    says: `In ${periodName(period)} ${name} spent ${money(net)} net on adult social care: ${money(expenditure)} less ${money(income)} of income.`,
    qualified: largest === undefined ? "" : largestSentence(largest),
  };
}

function largestSentence({ title, share, comparator_median: median }: SpendingLine): string {
  const beside = median === null ? "" : `; ${medianClause(median, "percent")}`;
  return `The largest line is ${title.slice(0, 1).toLowerCase()}${title.slice(1)}: ${percent(share ?? 0)} of net spending${beside}.`;
}

/** What the council spent in all, and that the publication before is of another return. */
export function spendingSentences(name: string, total: SpendingLine): string[] {
  const { period, net, expenditure, income, pss_period, pss_gross } = total;
  const spent =
    net === null || expenditure === null || income === null
      ? `${possessive(name)} return for ${periodName(period)} was not received in time for the publication, which estimates it in England’s figures alone.`
      : `In ${periodName(period)}, ${possessive(name)} net current expenditure on adult social care was ${money(net)}: ${money(expenditure)} was spent, less ${money(income)} of income.`;
  if (pss_period === null || pss_gross === null) return [spent];
  return [
    spent,
    `Gross current expenditure in ${periodName(pss_period)}, ${money(pss_gross)}, is from another return (PSS EX1) with other lines: no change is worked out between the two.`,
  ];
}

/** A line in words: a part of another line says so. */
export function spendingCells(line: SpendingLine) {
  const { title, part, net, expenditure, income, share, england_net, england_share, comparator_median, comparator_n } =
    line;
  return {
    line: part === "sub-line" ? `of which ${title.slice(0, 1).toLowerCase()}${title.slice(1)}` : title,
    net: thousands(net),
    expenditure: thousands(expenditure),
    income: thousands(income),
    share: shareWords(share),
    median:
      comparator_median === null
        ? "not available"
        : `${percent(comparator_median)} (${number(comparator_n ?? 0)} councils)`,
    englandShare: shareWords(england_share),
    england: thousands(england_net),
  };
}

const spendingNotes = [
  "Lines that begin “of which” are in the line above them and are not added up.",
  "Amounts may be below nought: recharges and corrections.",
  "England is the publisher’s own row: it has estimates for councils whose return was not received, and what districts spend, so that councils do not add up to it.",
];

function thousands(pounds: number | null): string {
  return pounds === null ? "not received" : number(pounds / 1000);
}

function shareWords(share: number | null): string {
  return share === null ? "not available" : percent(share);
}

/** What a line's share of net spending is of, as every council's is known. */
export function shareKey({ period, breakdown, breakdown_value }: SpendingLine): object {
  return { indicator_code: "RO3-NET", definition: shareOfNet, period, breakdown, breakdown_value };
}

function keyOf({ period, breakdown, breakdown_value }: SpendingLine) {
  return figureKey({ indicator_code: "RO3-NET", period, breakdown, breakdown_value });
}
