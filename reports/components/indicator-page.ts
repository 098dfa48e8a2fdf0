import { answer } from "./answer.ts";
import { element } from "./element.ts";
import { type Catalogue, isSame } from "./indicator-facts.ts";
import { indicatorFunnel } from "./indicator-funnel.ts";
import { type AreaRow, isSameReading, type ListRow, type PeriodRow, type Reading } from "./indicator-rows.ts";
import { indicatorStanding } from "./indicator-standing.ts";
import { indicatorTrend } from "./indicator-trend.ts";
import { indicatorAnswer, readingsAnswer, readingWords } from "./indicator-words.ts";
import { indicatorFacts } from "./indicators.ts";
import type { MapShapes } from "./map-shapes.ts";
import { publisherWords, type SaidRow } from "./publisher-words.ts";

/** What an indicator's page reads. */
interface IndicatorData {
  readonly slug: string;
  readonly list: readonly ListRow[];
  readonly areas: readonly AreaRow[];
  readonly periods: readonly PeriodRow[];
  readonly said: readonly SaidRow[];
  readonly catalogue: Catalogue;
  /** What maps are drawn from; null for a site without. */
  readonly shapes: MapShapes | null;
}

/** An indicator's page: what it is, then each reading of it with all councils, the funnel and the line over time. */
export function indicatorPage({ slug, list, areas, periods, said, catalogue, shapes }: IndicatorData): HTMLElement {
  const indicator = list.find((one) => one.slug === slug);
  if (indicator === undefined) return element("p", {}, "There is no such indicator.");
  const line = catalogue.indicators.find((one) => isSame(one, indicator));
  const readings = readingsOf(areas);
  const source = line?.source ?? "";
  const parts = readings.flatMap((reading) => {
    const own = areas.filter((row) => isSameReading(row, reading));
    const over = periods.filter((row) => isSameReading(row, reading));
    const heading = readings.length === 1 ? "All councils" : readingWords(reading);
    return [
      element("h2", {}, heading),
      readings.length === 1 ? null : element("p", {}, indicatorAnswer(indicator, own)),
      indicatorStanding(indicator, own, source, shapes),
      indicatorFunnel(indicator, own, source),
      indicatorTrend(indicator, over, source),
    ];
  });
  return element(
    "div",
    {},
    element("h1", {}, `${indicator.indicator_code}: ${indicator.title}`),
    answer(readings.length > 1 ? readingsAnswer(indicator, areas, readings.length) : indicatorAnswer(indicator, areas)),
    ...parts,
    publisherWords(said),
    element("h2", {}, "What it is"),
    line === undefined ? null : indicatorFacts(line, catalogue),
  );
}

/** The readings of an indicator, that with the most councils first. */
function readingsOf(areas: readonly AreaRow[]): Reading[] {
  const found: { reading: Reading; count: number }[] = [];
  for (const row of areas) {
    const known = found.find(({ reading }) => isSameReading(reading, row));
    if (known === undefined) found.push({ reading: row, count: 1 });
    else known.count += 1;
  }
  return found.toSorted((a, b) => b.count - a.count).map(({ reading }) => reading);
}
