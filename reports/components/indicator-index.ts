import { element } from "./element.ts";
import { counted, short } from "./format.ts";
import type { ListRow } from "./indicator-rows.ts";
import { readingWords, sides } from "./indicator-words.ts";
import { units } from "./indicators.ts";
import { periodName } from "./periods.ts";
import { table } from "./table.ts";

/** Every indicator that has a page, by framework, with what its newest figures say. */
export function indicatorIndex(list: readonly ListRow[]): HTMLElement {
  const names = [...new Set(list.map(nameOf))];
  const sections = names.flatMap((name) => {
    const members = list.filter((one) => nameOf(one) === name);
    return [element("h2", {}, name), indicatorTable(name, members)];
  });
  return element("div", {}, ...sections);
}

function nameOf({ framework, edition }: ListRow): string {
  return `${framework}, ${edition}`;
}

const columns = [
  { key: "name", label: "Indicator" },
  { key: "england", label: "England", isNumber: true },
  { key: "sides", label: "Councils beside England" },
  { key: "newest", label: "Newest" },
  { key: "unit", label: "Unit" },
];

function indicatorTable(name: string, members: readonly ListRow[]): HTMLElement {
  const rows = members.map((one) => ({
    name: element("a", { href: `./indicator/${one.slug}` }, indicatorName(one)),
    england: one.england === null ? "none" : short(one.england, one.unit, one.decimals),
    sides: sidesWords(one),
    newest: periodName(one.period, one.basis),
    unit: units[one.unit] ?? one.unit,
  }));
  return table(columns, rows, name);
}

/** "NI 130: …"; of several readings with that which the figures are of. */
export function indicatorName(one: ListRow): string {
  const name = `${one.indicator_code}: ${one.title}`;
  return one.reading_count === 1 ? name : `${name} (${readingWords(one)}: 1 of ${one.reading_count} readings)`;
}

/** "60 better, 40 similar, 50 worse", or that none of how many councils is compared. */
export function sidesWords({ polarity, councils, above_count, similar_count, below_count }: ListRow): string {
  const [better, worse] = sides(polarity);
  if (above_count + similar_count + below_count === 0) return `${counted(councils, "council")}, not compared`;
  return `${above_count} ${better}, ${similar_count} similar, ${below_count} ${worse}`;
}
