import { type ActivityFigure, activityLines, groupName } from "../../../components/activity/rows.ts";
import { element } from "../../../components/figure/element.ts";
import { nothing, tableFigure } from "../../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../../components/figure/key.ts";
import { noneSentence } from "../../../components/figure/own-absence.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { assistantsSentence, providersHeadline, sizesSentence } from "../../../components/sentences/providers.ts";
import { percent, valueOrWord } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { VfmFile } from "../rows.ts";
import type { marketCodes } from "./query.ts";

type MarketCode = (typeof marketCodes)[number];

const columns = [
  { key: "kind", label: "Kind" },
  { key: "now", label: "Providers", isNumber: true },
  { key: "before", label: "A year before", isNumber: true },
  { key: "lost", label: "Of them, no longer used", isNumber: true },
  { key: "new", label: "New in the year", isNumber: true },
  { key: "share", label: "New, share", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
] as const;

/** The figures of the newest year of each measure, and where one is found among them. */
export function newestMarket(figures: readonly ActivityFigure[]) {
  const period =
    figures
      .map((figure) => figure.period)
      .toSorted()
      .at(-1) ?? "";
  const ofYear = figures.filter((figure) => figure.period === period);
  return {
    period,
    of: (code: MarketCode, breakdown = "all", value = "all") =>
      ofYear.find(
        (figure) =>
          figure.indicator_code === code && figure.breakdown === breakdown && figure.breakdown_value === value,
      ),
    by: (breakdown: string) =>
      ofYear.filter((figure) => figure.indicator_code === "ACT-PROVIDER" && figure.breakdown === breakdown),
  };
}

type Market = ReturnType<typeof newestMarket>;

/** How many a part of a share counts, or why that is not known. */
function countOf(figure: ActivityFigure | undefined, side: "numerator" | "denominator"): string {
  if (figure === undefined) return "not returned";
  return valueOrWord(figure[side], figure.value_status, "number", 0);
}

/** The kinds of provider, the most first. */
function kindsOf(market: Market): ActivityFigure[] {
  return market.by("provider_kind").toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** The row of all providers, or of those of a kind. */
export function marketRow(market: Market, figure: ActivityFigure) {
  const { breakdown, breakdown_value: value } = figure;
  const arrived = market.of("ACT-PROVIDER-NEW", breakdown, value);
  const lost = market.of("ACT-PROVIDER-LOST", breakdown, value);
  return {
    kind: breakdown === "all" ? "All" : groupName(figure),
    now: valueOrWord(figure.value, figure.value_status, "number", 0),
    before: countOf(lost, "denominator"),
    lost: countOf(lost, "numerator"),
    new: countOf(arrived, "numerator"),
    share: arrived === undefined ? "not returned" : valueOrWord(arrived.value, arrived.value_status, "percent"),
    median: arrived?.comparator_median == null ? "not available" : percent(arrived.comparator_median),
  };
}

const linkTo = (words: string, figure: ActivityFigure) => explainedLink(words, figureKey(figure));

/** How many providers there are of what kind, those that came and went, and personal assistants. */
export function marketFigure({ name, market: figures, context }: VfmFile): HTMLElement {
  const market = newestMarket(figures);
  const all = market.of("ACT-PROVIDER");
  if (all === undefined) {
    const why = figures.length === 0 ? noneSentence("counts of providers", ["activity"], context) : "";
    return nothing("How many providers there are is not known", why);
  }
  const listed = [all, ...kindsOf(market)];
  const rows = listed.map((figure) => marketRow(market, figure));
  const linked = rows.map((row, index) => ({ ...row, now: linkTo(row.now, listed[index] ?? all) }));
  const sizes = activityLines(figures, [{ code: "ACT-PROVIDER", breakdown: "provider_size" }]).map(
    ({ name: size, figure: { value } }) => ({ name: size, value }),
  );
  return element(
    "div",
    {},
    tableFigure(
      {
        id: "market",
        headline: providersHeadline({
          all,
          arrived: market.of("ACT-PROVIDER-NEW"),
          lost: market.of("ACT-PROVIDER-LOST"),
        }),
        subtitle: `Providers whose care people supported by ${name} use, by what they mainly provide, ${periodName(`${market.period} Q4`)}`,
        columns,
        rows,
        main: figureKey(all),
        source: sourceOf(["activity"], context),
        method: "As the council counted them, each under one kind. New: of those used now, not used a year before.",
        notes: ["More providers are no better choice where few have room; a large one counts as one."],
        isDemonstration: context.isDemonstration,
      },
      table(columns, linked, "Providers by kind", "cards"),
    ),
    element("p", {}, sizesSentence(sizes), assistantsSentence(market.of("ACT-PA"))),
  );
}
