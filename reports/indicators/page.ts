import type { Rows } from "../../src/site/query.ts";
import { thresholdsNote } from "../components/eligibility/note.ts";
import { answer, element } from "../components/figure/element.ts";
import { type Catalogue, indicatorFacts, isSame } from "../components/indicator/facts.ts";
import { fullName } from "../components/indicator/name.ts";
import {
  type AreaRow,
  type CouncilPeriod,
  isSameReading,
  type ListRow,
  type PeriodRow,
  type Reading,
} from "../components/indicator/rows.ts";
import { indicatorAnswer, readingsAnswer, readingWords } from "../components/indicator/words.ts";
import { barredFigures, publishersBar } from "./barred.ts";
import { indicatorFunnel } from "./funnel.ts";
import type { MapShapes } from "./map-shapes.ts";
import { type MarkableCouncil, markChooser, markedRow, markedSentence } from "./marked-council.ts";
import { publisherWords } from "./publisher-words.ts";
import type { indicator as indicatorSet } from "./query.ts";
import { indicatorStanding } from "./standing.ts";
import { indicatorTargets } from "./targets.ts";
import { indicatorTrend } from "./trend.ts";

/** What an indicator's page reads. */
export interface IndicatorData {
  readonly slug: string;
  readonly list: readonly ListRow[];
  /** What the indicator's own file holds. */
  readonly own: Rows<typeof indicatorSet>;
  readonly catalogue: Catalogue;
  /** What maps are drawn from; null for a site without. */
  readonly shapes: MapShapes | null;
}

/**
 * An indicator’s page: England and the spread of councils, then each reading of it with all councils, the line over time
 * and the funnel. With a council in the address its own sentence comes first, and it is marked in every drawing.
 */
export function indicatorPage({ slug, list, own, catalogue, shapes }: IndicatorData): HTMLElement {
  const { areas } = own;
  const indicator = list.find((entry) => entry.slug === slug);
  if (indicator === undefined) return element("p", {}, "There is no such indicator.");
  const line = catalogue.indicators.find((entry) => isSame(entry, indicator));
  const readings = readingsOf(areas);
  const shared = { ...own, source: line?.source ?? "", denominator: line?.denominator_text ?? "", shapes, readings };
  const all = answer(
    readings.length > 1 ? readingsAnswer(indicator, areas, readings.length) : indicatorAnswer(indicator, areas),
  );
  const place = element("div");
  const { chooser, status } = markChooser(
    markable(areas),
    (code) => markedSentence(indicator, areas, code),
    (marked) => {
      all.className = marked === null ? "answer" : "all";
      place.replaceChildren(
        thresholdsNote(own.thresholds, marked) ?? "",
        ...readings.flatMap((reading) => readingPart(indicator, { ...shared, reading, marked })),
        indicatorTargets(own.targets, marked) ?? "",
      );
    },
  );
  return element(
    "div",
    {},
    element("h1", {}, fullName(indicator)),
    status,
    all,
    chooser,
    place,
    publisherWords(own),
    element("h2", {}, "What it is"),
    line === undefined ? null : indicatorFacts(line, catalogue),
  );
}

/** A reading of an indicator among all that it has. */
interface ReadingData extends Pick<IndicatorData, "shapes"> {
  readonly areas: readonly AreaRow[];
  readonly periods: readonly PeriodRow[];
  readonly councils: readonly CouncilPeriod[];
  readonly reading: Reading;
  readonly readings: readonly Reading[];
  readonly source: string;
  /** What a figure is of, in the words of the catalogue. */
  readonly denominator: string;
  /** The code of the council that is marked. */
  readonly marked: string | null;
}

function readingPart(indicator: ListRow, data: ReadingData) {
  const { reading, readings, areas, periods, source, denominator, shapes, marked } = data;
  const own = areas.filter((row) => isSameReading(row, reading));
  const isAlone = readings.length === 1;
  const reason = publishersBar(own);
  const heading = [
    element("h2", {}, isAlone ? "All councils" : readingWords(reading)),
    ...(isAlone ? [] : [element("p", {}, indicatorAnswer(indicator, own))]),
  ];
  // What may not be compared is listed by name, and nothing else is drawn.
  if (reason !== null) return [...heading, barredFigures(indicator, own, reason, marked)];
  const council = markedRow(own, marked);
  const years = data.councils.filter((row) => isSameReading(row, reading) && row.area_code === marked);
  return [
    ...heading,
    indicatorStanding(indicator, own, source, { shapes, marked }),
    indicatorTrend(
      indicator,
      periods.filter((row) => isSameReading(row, reading)),
      source,
      council === undefined ? null : { name: council.area_name, years },
    ),
    indicatorFunnel({ ...indicator, denominator_text: denominator }, own, source, marked),
  ];
}

/** The councils of some rows, each once. */
function markable(areas: readonly AreaRow[]): MarkableCouncil[] {
  const councils = areas.filter((row) => row.area_type === "council");
  return [...new Map(councils.map((row) => [row.area_code, row.area_name]))].map(([code, name]) => ({ code, name }));
}

/** The readings of an indicator, that with the most councils first. */
function readingsOf(areas: readonly AreaRow[]): Reading[] {
  const counts: { reading: Reading; count: number }[] = [];
  for (const row of areas) {
    const known = counts.find(({ reading }) => isSameReading(reading, row));
    if (known === undefined) counts.push({ reading: row, count: 1 });
    else known.count += 1;
  }
  return counts.toSorted((a, b) => b.count - a.count).map(({ reading }) => reading);
}
