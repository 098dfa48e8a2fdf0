import { type Bar, bars } from "../../../components/charts/bars.ts";
import { figure } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { palette } from "../../../components/figure/palette.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { changeSentence } from "../../../components/sentences/change.ts";
import { medianClause } from "../../../components/sentences/comparison.ts";
import { accountNote } from "../../../components/sentences/measured.ts";
import { asHeadline } from "../../../components/sentences/words.ts";
import { money, percent, statusWords } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { VfmFigure, VfmFile } from "../rows.ts";

/** Who provides, in the order of the page. */
const providerNames = {
  in_house: "The council itself",
  independent: "Independent sector",
  voluntary: "Voluntary organisations",
} as const;

const providers = ["in_house", "independent", "voluntary"] as const;

/** Shares by provider and year, in the order of providers, then of years. */
export function providerShares(figures: readonly VfmFigure[]): VfmFigure[] {
  return providers.flatMap((provider) =>
    figures
      .filter(({ indicator_code: code, breakdown_value: of }) => code === "EX-PROVIDER" && of === provider)
      .toSorted((a, b) => a.period.localeCompare(b.period)),
  );
}

/** A provider's first share and its last, of those that are known; null where there are not two. */
function ends(shares: readonly VfmFigure[], provider: string) {
  const known = shares.filter(({ breakdown_value: of, value }) => of === provider && value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined || first === last ? null : { first, last };
}

/** The finding: the council's own share in the first year and the last, and how comparators stand. */
export function mixHeadline(name: string, shares: readonly VfmFigure[]): string {
  const moved = ends(shares, "in_house");
  const last = shares.findLast(({ breakdown_value: of, value }) => of === "in_house" && value !== null);
  const median = medianClause(last?.comparator_median ?? null, "percent");
  if (moved === null) {
    if (last === undefined || last.value === null) return "Who provides the services is not known";
    const says = `${name} provides ${percent(last.value)} of its services itself, by cost, in ${periodName(last.period)}`;
    return [says, median].filter((part) => part !== "").join("; ");
  }
  const point = ({ period, value, value_status: status }: VfmFigure) => ({ period, value, status });
  const says = changeSentence({
    name,
    measure: "in-house share of spending on services",
    unit: "percent",
    isMoney: true,
    before: point(moved.first),
    after: point(moved.last),
    lower: null,
    upper: null,
    breakIn: null,
  });
  return [asHeadline(says), median].filter((part) => part !== "").join("; ");
}

/** Of each provider the first year and the last, and the comparators' median of the last. */
export function mixBars(shares: readonly VfmFigure[]): Bar[] {
  return providers.flatMap((provider) => {
    const panel = providerNames[provider];
    const last = shares.findLast(({ breakdown_value: of }) => of === provider);
    if (last === undefined) return [];
    const moved = ends(shares, provider);
    const median = last.comparator_median;
    return [
      ...(moved === null ? [] : [bar(panel, moved.first, palette.accentBand)]),
      bar(panel, last, palette.accent),
      {
        panel,
        name: "comparators’ median",
        value: median,
        label: median === null ? "not available" : percent(median),
        fill: palette.quiet,
      },
    ];
  });
}

function bar(panel: string, { period, value, value_status: status }: VfmFigure, fill: string): Bar {
  return { panel, name: periodName(period), value, label: value === null ? statusWords(status) : percent(value), fill };
}

const mixColumns = [
  { key: "provider", label: "Who provides" },
  { key: "year", label: "Year" },
  { key: "share", label: "Share", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "cost", label: "In cash", isNumber: true },
] as const;

const shareCell = (value: number | null) => (value === null ? "not available" : percent(value));

function mixRow(figure: VfmFigure) {
  const provider = providers.find((one) => one === figure.breakdown_value);
  return {
    provider: provider === undefined ? figure.breakdown_value : providerNames[provider],
    year: periodName(figure.period),
    share: figure.value === null ? statusWords(figure.value_status) : percent(figure.value),
    median: shareCell(figure.comparator_median),
    england: shareCell(figure.england_value),
    cost: figure.numerator === null ? "not available" : money(figure.numerator),
  };
}

/** "Who provides is returned of £41.2 million of the £89.8 million that was spent in 2010-11." Empty where either is not known. */
export function coverageSentence(figures: readonly VfmFigure[], shares: readonly VfmFigure[]): string {
  const last = shares.findLast(({ denominator }) => denominator !== null);
  const spent = figures.find(
    ({ indicator_code: code, breakdown, period }) =>
      code === "EX-GCE" && breakdown === "all" && period === last?.period,
  );
  if (last === undefined || last.denominator === null || spent === undefined || spent.value === null) return "";
  return `Who provides is returned of ${money(last.denominator)} of the ${money(spent.value)} that was spent in ${periodName(last.period)}; the rest, such as direct payments and assessment, is not split by provider.`;
}

/** Who provides what the council pays for: in the first year and the newest, beside its comparators. */
export function mixFigure(file: VfmFile, shares: readonly VfmFigure[]): HTMLElement {
  const headline = mixHeadline(file.name, shares);
  return figure({
    id: "providers",
    headline,
    subtitle: `Share of gross current expenditure by who provides the service, percent: ${file.name} in the first year and in the newest, and its comparators’ median`,
    alt: `Bars from zero, for each kind of provider the first year, the newest and the comparators’ median. ${headline}.`,
    draw: bars(mixBars(shares), percent),
    columns: mixColumns,
    rows: shares.map(mixRow),
    main: shares.filter(({ breakdown_value: of }) => of === "in_house").map(figureKeyOf)[0],
    rowFigures: shares.map(figureKeyOf),
    source: sourceOf(["expenditure"], file.context),
    method: `Gross current expenditure on what each kind of provider provides, divided by that of which it is returned who provides; money of the NHS and of housing support is left out. ${accountNote}`,
    notes: [
      coverageSentence(file.figures, shares),
      "The table has every year. Medians, each of its own councils, need not add up to 100%.",
      "Independent sector: companies and sole traders. Which services a council lists differs, and so does what its own services’ cost holds.",
    ].filter((note) => note !== ""),
    isDemonstration: file.context.isDemonstration,
  });
}

function figureKeyOf({ indicator_code, period, breakdown, breakdown_value }: VfmFigure) {
  return figureKey({ indicator_code, period, breakdown, breakdown_value });
}
