import { element } from "./element.ts";
import type { ListRow } from "./indicator-rows.ts";
import { englandWords } from "./indicator-standing.ts";
import { sides } from "./indicator-words.ts";
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
  { key: "newest", label: "Newest" },
  { key: "england", label: "England", isNumber: true },
  { key: "councils", label: "Councils", isNumber: true },
  { key: "sides", label: "Beside England" },
];

function indicatorTable(name: string, members: readonly ListRow[]): HTMLElement {
  const rows = members.map((one) => ({
    name: element("a", { href: `./indicator/${one.slug}` }, `${one.indicator_code}: ${one.title}`),
    newest: periodName(one.period),
    england: englandWords(one.england, one),
    councils: one.councils,
    sides: sidesWords(one),
  }));
  return table(columns, rows, name);
}

/** "60 better, 40 similar, 50 worse", or that none is compared. */
export function sidesWords({ polarity, above_count, similar_count, below_count }: ListRow): string {
  const [better, worse] = sides(polarity);
  if (above_count + similar_count + below_count === 0) return "not compared";
  return `${above_count} ${better}, ${similar_count} similar, ${below_count} ${worse}`;
}
