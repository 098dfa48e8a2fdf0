import { nothing, tableFigure } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { changeSentence } from "../../../components/sentences/change.ts";
import { medianClause } from "../../../components/sentences/comparison.ts";
import { accountNote } from "../../../components/sentences/measured.ts";
import { asHeadline } from "../../../components/sentences/words.ts";
import { money, percent, statusWords } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { VfmFigure, VfmFile } from "../rows.ts";

const columns = [
  { key: "year", label: "Year" },
  { key: "block", label: "Block", isNumber: true },
  { key: "spot", label: "Spot", isNumber: true },
  { key: "median", label: "Comparators’ median, block", isNumber: true },
  { key: "bought", label: "Under either", isNumber: true },
] as const;

/** The share under block contracts of each year, oldest first. */
function blockShares(figures: readonly VfmFigure[]): VfmFigure[] {
  return figures
    .filter(({ indicator_code: code, breakdown_value: of }) => code === "EX-CONTRACT" && of === "block")
    .toSorted((a, b) => a.period.localeCompare(b.period));
}

/** The finding: the share under block contracts in the first year and the last. */
export function contractsHeadline(name: string, blocks: readonly VfmFigure[]): string {
  const known = blocks.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || last.value === null) return "How services are bought is not known";
  const median = medianClause(last.comparator_median, "percent");
  const point = ({ period, value, value_status: status }: VfmFigure) => ({ period, value, status });
  const says =
    first === last
      ? `${name} buys ${percent(last.value)} under block contracts in ${periodName(last.period)}`
      : changeSentence({
          name,
          measure: "share of bought services under block contracts",
          unit: "percent",
          isMoney: true,
          before: point(first),
          after: point(last),
          lower: null,
          upper: null,
          breakIn: null,
        });
  return [asHeadline(says), median].filter((part) => part !== "").join("; ");
}

/** A row for each year; what a year has none of is said. */
function contractRows(figures: readonly VfmFigure[], blocks: readonly VfmFigure[]) {
  const cell = (figure: VfmFigure | undefined) => {
    if (figure === undefined) return "none returned";
    return figure.value === null ? statusWords(figure.value_status) : percent(figure.value);
  };
  return blocks.map((block) => ({
    year: periodName(block.period),
    block: cell(block),
    spot: cell(
      figures.find(
        ({ indicator_code: code, breakdown_value: of, period }) =>
          code === "EX-CONTRACT" && of === "spot" && period === block.period,
      ),
    ),
    median: block.comparator_median === null ? "not available" : percent(block.comparator_median),
    bought: block.denominator === null ? "not available" : money(block.denominator),
  }));
}

function keyOf({ period }: VfmFigure) {
  return figureKey({ indicator_code: "EX-CONTRACT", period, breakdown: "contract", breakdown_value: "block" });
}

/** How services that others provide are bought, by year. */
export function contractsTable({ name, figures, context }: VfmFile): HTMLElement {
  const blocks = blockShares(figures);
  if (blocks.length === 0)
    return nothing(
      "How services are bought is not known",
      `The expenditure returns of ${name} do not say what is under block contracts and what is bought for each person.`,
    );
  const rows = contractRows(figures, blocks);
  return tableFigure(
    {
      id: "contracts",
      headline: contractsHeadline(name, blocks),
      subtitle: `Share of what ${name} buys from others by kind of contract, percent of gross current expenditure under either`,
      columns,
      rows,
      main: blocks.map(keyOf).at(-1),
      source: sourceOf(["expenditure"], context),
      method: `Gross current expenditure under block contracts, divided by that under block and spot contracts. ${accountNote}`,
      notes: [
        "Block: an amount of a service is paid for beforehand. Spot: it is bought for each person. What is returned under neither is left out.",
      ],
      isDemonstration: context.isDemonstration,
    },
    table(columns, rows, "Block and spot contracts by year"),
  );
}
