import { element } from "../../components/figure/element.ts";
import { type FigureKey, keyAddress, keyParts } from "../../components/figure/key.ts";
import { periodName } from "../../components/words/periods.ts";
import type { ExplainedData, ExplainedRow } from "./rows.ts";
import { groupWords, indicatorOf, isSameIndicator } from "./words.ts";

/** What counts most where no figure has every code that is asked for. */
const order = [
  "indicator_code",
  "period",
  "breakdown",
  "breakdown_value",
  "definition",
  "person_type",
  "basis",
] as const;

/** A figure that is shown, and whether it has every code that was asked for. */
export interface Choice {
  readonly row: ExplainedRow;
  readonly isExact: boolean;
}

/**
 * The figure that has the codes that are asked for, else the one that shares most with it; of those alike, the newest
 * period and everyone. Null where there is no figure at all.
 */
export function choose(rows: readonly ExplainedRow[], asked: Partial<FigureKey>): Choice | null {
  const everyone: Partial<FigureKey> = { breakdown: "all" };
  const [best] = rows
    .filter((row) => row.is_latest)
    .map((row) => ({ row, shared: sharedCodes(row, asked), usual: sharedCodes(row, everyone) }))
    .sort((a, b) => b.shared - a.shared || b.row.period.localeCompare(a.row.period) || b.usual - a.usual);
  if (best === undefined) return null;
  return {
    row: best.row,
    isExact: keyParts.every((part) => asked[part] === undefined || asked[part] === best.row[part]),
  };
}

/** A number that is larger the more important codes are shared: the first outweighs all after it. */
function sharedCodes(row: FigureKey, asked: Partial<FigureKey>): number {
  return order.reduce((sum, part) => 2 * sum + (asked[part] === row[part] ? 1 : 0), 0);
}

/** A figure that was chosen. */
export interface Chosen {
  readonly row: ExplainedRow;
  readonly isExact: boolean;
}

interface Choosers {
  readonly form: HTMLElement;
  /** Sets the choosers to a figure that was chosen elsewhere. */
  readonly choose: (chosen: Chosen) => void;
}

type Rows = readonly ExplainedRow[];
type Option = readonly [value: string, label: string];

/** A list of the form: its label, the rows it offers beside the figure that is shown, and how it names one. */
interface List {
  readonly id: string;
  readonly label: string;
  readonly offered: (rows: Rows, shown: ExplainedRow) => Rows;
  readonly code: (row: ExplainedRow) => string;
  readonly name: (row: ExplainedRow, data: ExplainedData) => string;
}

const ofIndicator = (rows: Rows, shown: ExplainedRow) =>
  rows.filter((row) => isSameIndicator(row, shown)).toSorted((a, b) => b.period.localeCompare(a.period));

const lists: readonly List[] = [
  {
    id: "indicator",
    label: "Indicator",
    offered: (rows) => rows,
    code: ({ framework, edition, indicator_code }) => [framework, edition, indicator_code].join("|"),
    name: (row, data) => `${row.indicator_code}: ${indicatorOf(row, data).title} (${row.framework} ${row.edition})`,
  },
  {
    id: "period",
    label: "Period",
    offered: ofIndicator,
    code: ({ period }) => period,
    name: ({ period, basis }) => periodName(period, basis),
  },
  {
    id: "group",
    label: "Who is counted",
    offered: (rows, shown) => ofIndicator(rows, shown).filter(({ period }) => period === shown.period),
    code: keyAddress,
    name: groupWords,
  },
];

/** Three lists: indicator, period and group. Each is narrowed by those before it; a choice keeps what it can of the others. */
export function choosers(data: ExplainedData, first: Chosen, onChoice: (chosen: Chosen) => void): Choosers {
  const rows = data.figures.filter((row) => row.is_latest);
  const selects = lists.map((list) => [list, element("select", { id: `explained-${list.id}` })] as const);
  let shown = first.row;
  const set = ({ row }: Chosen) => {
    shown = row;
    for (const [{ offered, code, name }, select] of selects) {
      fill(
        select,
        distinct(offered(rows, row), code, (option) => name(option, data)),
        code(row),
      );
    }
  };
  for (const [{ offered, code }, select] of selects) {
    select.addEventListener("change", () => {
      const among = offered(rows, shown).filter((row) => code(row) === select.value);
      const choice = choose(among, shown);
      if (choice === null) return;
      set(choice);
      onChoice({ ...choice, isExact: true });
    });
  }
  set(first);
  const labelled = selects.map(([{ label }, select]) =>
    element("p", {}, element("label", { for: select.id }, label), select),
  );
  const form = element("form", { class: "choosers" }, ...labelled);
  form.addEventListener("submit", (event) => event.preventDefault());
  return { form, choose: set };
}

/** The options of a list in the order of the rows, each once. */
function distinct(rows: Rows, codeOf: (row: ExplainedRow) => string, nameOf: (row: ExplainedRow) => string): Option[] {
  const options = new Map<string, string>();
  for (const row of rows) {
    const code = codeOf(row);
    if (!options.has(code)) options.set(code, nameOf(row));
  }
  return [...options];
}

function fill(select: HTMLSelectElement, options: readonly Option[], value: string): void {
  select.replaceChildren(...options.map(([code, label]) => element("option", { value: code }, label)));
  select.value = value;
}
