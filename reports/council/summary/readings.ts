import { element, svg } from "../../components/figure/element.ts";
import { explainedLink } from "../../components/figure/key.ts";
import type { MilestoneLine } from "../../components/figure/lines.ts";
import { table } from "../../components/figure/table.ts";
import { readingName, verdictWords } from "../../components/milestone/names.ts";
import { shareLines } from "../../components/milestone/shares.ts";
import { isJudged, standingKey, standingOf, standingPhrase } from "../../components/milestone/standing.ts";
import { valueText } from "../../components/sentences/target.ts";
import { span } from "../../components/sentences/words.ts";
import { nonBreaking, percent } from "../../components/words/format.ts";
import type { ComparedRow } from "./rows.ts";

/** A number on a scale that begins at 0, with what it is set beside. */
interface Bullet {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number;
  /** The comparators' median; null where there is none. */
  readonly median: number | null;
  /** The end of the scale. */
  readonly most: number;
}

const bar = { width: 200, height: 22 };

/** A bar from 0 with its interval as a line, the target as a long line and the comparators' median as a short one. */
function bullet({ value, lower, upper, target, median, most }: Bullet, words: string): Element {
  const place = (number: number) => Math.round((10 * bar.width * Math.min(number, most)) / most) / 10;
  const line = (at: number, from: number, to: number, name: string) =>
    svg("line", { x1: place(at), x2: place(at), y1: from, y2: to, class: name });
  const interval =
    lower === null || upper === null
      ? []
      : [svg("line", { x1: place(lower), x2: place(upper), y1: 11, y2: 11, class: "bullet-interval" })];
  return svg(
    "svg",
    { viewBox: `0 0 ${bar.width} ${bar.height}`, role: "img", "aria-label": words, class: "bullet" },
    svg("rect", { x: 0, y: 6, width: place(value), height: 10, class: "bullet-bar" }),
    ...interval,
    ...(median === null ? [] : [line(median, 4, 18, "bullet-median")]),
    line(target, 0, 22, "bullet-target"),
  );
}

/** The share of eligible people with a personal budget on each definition, against 30%. Null where there is no figure. */
export function shareReadings(lines: readonly MilestoneLine[], medians: readonly ComparedRow[]): HTMLElement | null {
  const readings = shareLines(lines).flatMap((line) => {
    const standing = standingOf(line);
    return standing === null ? [] : [{ line, standing }];
  });
  const [first] = readings;
  if (first === undefined) return null;
  const { target } = first.line;
  const most =
    Math.ceil(Math.max(target, ...readings.map(({ standing }) => standing.upper ?? standing.value)) / 10 + 1) * 10;
  const rows = readings.map(({ line, standing: { value, lower, upper, period } }) => {
    const median = medians.find((row) => row.definition === line.definition && row.period === period);
    const beside = median?.comparator_median ?? null;
    const share = valueText(value, "percent", target);
    const words = `${share} against ${percent(target, 0)}`;
    return {
      definition: readingName(line.milestone, line.definition),
      share: explainedLink(share, standingKey(line)),
      bar: bullet({ value, lower, upper, target, median: beside, most }, words),
      median: beside === null ? "none" : percent(beside),
      verdict: nonBreaking(verdictWords(line.verdict)),
    };
  });
  const columns = [
    { key: "definition", label: "Who counts as eligible" },
    { key: "verdict", label: "Verdict", isPlain: true },
    { key: "share", label: "Share", isNumber: true, isPlain: true },
    { key: "median", label: "Comparators’ median", isNumber: true },
    { key: "bar", label: `0 to ${percent(most, 0)}, line at ${percent(target, 0)}` },
  ];
  const title = `30% with a personal budget, ${standingPhrase(first.standing)}`;
  return element("section", { class: "readings" }, element("h3", {}, title), table(columns, rows, title, "cards"));
}

/** What was saved on each reading, on one axis with the 3% line: filled where the milestone is met. Null without a figure. */
export function savingsReadings(lines: readonly MilestoneLine[]): HTMLElement | null {
  const readings = lines
    .filter(({ milestone }) => milestone === "PPF-20")
    .flatMap((line) => {
      const standing = standingOf(line);
      return standing === null ? [] : [{ line, value: standing.value }];
    });
  const [first] = readings;
  if (first === undefined) return null;
  const { target } = first.line;
  const values = readings.map(({ value }) => value);
  const judged = readings.filter(({ line }) => isJudged(line));
  const met = judged.filter(({ line }) => line.verdict === "met").length;
  const share = span(values, (value) => valueText(value, "percent", target));
  const verdict = judged.length === 0 ? "not judged yet" : `met on ${met} of ${judged.length} readings`;
  const words = `${share} of spending, ${verdict}`;
  return element(
    "section",
    { class: "readings" },
    element("h3", {}, `3% cashable savings: ${words}`),
    ticks(readings, target, `Savings on ${readings.length} readings: ${words}`),
  );
}

function ticks(
  readings: readonly { readonly line: MilestoneLine; readonly value: number }[],
  target: number,
  words: string,
) {
  const most = Math.ceil(Math.max(target, ...readings.map(({ value }) => value)) + 1);
  const least = Math.min(0, Math.floor(Math.min(...readings.map(({ value }) => value))));
  // Shares of the width: where the strip is narrower, its words are not smaller.
  const place = (value: number) => `${Math.round((1000 * (value - least)) / (most - least)) / 10}%`;
  const label = (value: number, anchor: string) =>
    svg("text", { x: place(value), y: 31, "text-anchor": anchor }, percent(value, 0));
  return svg(
    "svg",
    { role: "img", "aria-label": words, class: "reading-axis" },
    svg("line", { x1: "0%", x2: "100%", y1: 10, y2: 10, class: "axis" }),
    svg("line", { x1: place(target), x2: place(target), y1: 0, y2: 20, class: "bullet-target" }),
    ...readings.map(({ line, value }) =>
      svg("circle", { cx: place(value), cy: 10, r: 5, class: line.verdict === "met" ? "is-met" : "is-not-met" }),
    ),
    label(least, "start"),
    label(target, "middle"),
    label(most, "end"),
  );
}
