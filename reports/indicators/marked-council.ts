import { element } from "../components/figure/element.ts";
import { type AreaRow, type IndicatorName, isSameReading } from "../components/indicator/rows.ts";
import { readingWords } from "../components/indicator/words.ts";
import { comparison, type Place, placeOf, thePlace } from "../components/sentences/comparison.ts";
import { england, judgement, judgementRefusal, type Polarity, standing } from "../components/sentences/judgement.ts";
import { standsOutSentence } from "../components/sentences/stands-out.ts";
import { counted, number, valueOrWord } from "../components/words/format.ts";

/** The row of the marked council; undefined where none is marked or it has none. */
export function markedRow(rows: readonly AreaRow[], code: string | null): AreaRow | undefined {
  return rows.find((row) => row.area_type === "council" && row.area_code === code);
}

/** What the page says of the marked council: of each reading how it compares with England, its rank, and whether it stands out. Empty without one. */
export function markedSentence(indicator: IndicatorName, rows: readonly AreaRow[], code: string | null): string {
  if (code === null) return "";
  const own = rows.filter((row) => row.area_type === "council" && row.area_code === code);
  if (own.length === 0) return `The council ${code} has no figure of this measure in its newest period.`;
  return own
    .map((row) => {
      const peers = rows.filter((area) => isSameReading(area, row));
      const name = own.length === 1 ? "" : `${readingWords(row)}: `;
      return name + readingSentence(indicator, row, peers);
    })
    .join(" ");
}

function readingSentence(indicator: IndicatorName, row: AreaRow, rows: readonly AreaRow[]): string {
  const refused = row.not_compared ?? ownRefusal(row, indicator.polarity);
  if (refused !== null) return `${row.area_name} is not compared with other councils: ${refused}.`;
  const polarity: Polarity =
    indicator.polarity === "high" || indicator.polarity === "low" ? indicator.polarity : "none";
  const beside = comparison(
    {
      name: row.area_name,
      measure: "figure",
      unit: indicator.unit,
      decimals: indicator.decimals,
      value: row.value,
      status: row.value_status,
      lower: row.lower_95,
      upper: row.upper_95,
      period: row.period,
      basis: row.basis,
    },
    england(row.england ?? rows.find((row) => row.area_type === "england")?.value ?? null),
    polarity,
  );
  if (row.value === null) return beside;
  return [beside, rankSentence(row, rows, indicator.polarity), standsOutSentence(row.area_name, row)].join(" ");
}

/** Why a figure is not to be compared, its publisher's word or too few people; null where neither is so. */
function ownRefusal({ value, lower_95, upper_95, england, refusal }: AreaRow, polarity: string) {
  return value === null || refusal === judgementRefusal(lower_95, upper_95, england, polarity) ? null : refusal;
}

/** "4th highest of 151", "joint lowest of 151": a cell of the table of all councils; one that is not compared has none. */
export function rankCell(own: AreaRow, rows: readonly AreaRow[], polarity: string): string {
  if (own.value === null || ownRefusal(own, polarity) !== null) return "none";
  const shown = rows.filter((row) => row.area_type === "council" && row.value !== null);
  return `${placeOf(placeAmong(own, shown, polarity), polarity)} of ${number(shown.length)}`;
}

function placeAmong(own: AreaRow, shown: readonly AreaRow[], polarity: string): Place {
  const tied_count = shown.filter((row) => row !== own && row.value === own.value).length;
  return { rank: rankOf(own.value ?? 0, shown, polarity), n: shown.length - 1, tied_count };
}

/** "It is the 4th highest of 151 councils with a figure (high is good); the intervals of 3 others overlap its own." */
export function rankSentence(own: AreaRow, rows: readonly AreaRow[], polarity: string): string {
  const shown = rows.filter((row) => row.area_type === "council" && row.value !== null);
  const good = polarity === "none" ? "" : ` (${polarity} is good)`;
  const place = `It is ${thePlace(placeOf(placeAmong(own, shown, polarity), polarity))} of ${counted(shown.length, "council")} with a figure${good}`;
  const { lower_95: lower, upper_95: upper } = own;
  if (lower === null || upper === null) return `${place}; without an interval it is not known how many overlap it.`;
  const others = shown.filter(
    (row) => row !== own && (row.lower_95 ?? Infinity) <= upper && (row.upper_95 ?? -Infinity) >= lower,
  );
  const overlap =
    others.length === 1
      ? "the interval of 1 other overlaps"
      : `the intervals of ${number(others.length)} others overlap`;
  return `${place}; ${others.length === 0 ? "no other interval overlaps" : overlap} its own.`;
}

/** One more than the number of councils that are better, or higher where neither side is good. */
export function rankOf(value: number, shown: readonly AreaRow[], polarity: string): number {
  const isBefore = (rival: number) => (polarity === "low" ? rival < value : rival > value);
  return 1 + shown.filter((row) => row.value !== null && isBefore(row.value)).length;
}

/** "Leeds 77.6%, better than England: 9th highest of 151 councils": the title of a drawing of all with one marked. */
export function markedHeadline(own: AreaRow, rows: readonly AreaRow[], indicator: IndicatorName): string {
  const { area_name: name, value, value_status, england, lower_95, upper_95, refusal } = own;
  const shown = `${name} ${valueOrWord(value, value_status, indicator.unit, indicator.decimals)}`;
  if (value === null) return shown;
  const verdict = refusal === null ? judgement(lower_95, upper_95, england, indicator.polarity) : "not_compared";
  const beside = verdict === "not_compared" ? "" : `, ${standing[verdict]} England`;
  const rank = rankCell(own, rows, indicator.polarity);
  return `${shown}${beside}${rank === "none" ? "" : `: ${rank} councils`}`;
}

/** The marked council’s row before all others. */
export function markedFirst<T extends { readonly area_code: string }>(rows: readonly T[], code: string | null): T[] {
  return [...rows.filter((row) => row.area_code === code), ...rows.filter((row) => row.area_code !== code)];
}

/** A council that can be marked. */
export interface MarkableCouncil {
  readonly code: string;
  readonly name: string;
}

/** The code in the part of an address after `#`, of a council or not; null where there is none. */
export function codeIn(hash: string): string | null {
  const [, code] = hash.match(/^#([A-Z][0-9]{8})$/) ?? [];
  return code ?? null;
}

/**
 * A list to mark one council in, and apart from it what it says of the one that is marked. The choice is kept in the address, so that
 * a link brings it along and going back takes it away. `show` is called at once, and again with each choice.
 */
export function markChooser(
  councils: readonly MarkableCouncil[],
  says: (code: string | null) => string,
  show: (code: string | null) => void,
): { readonly chooser: HTMLElement; readonly status: HTMLElement } {
  const options = councils
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ code, name }) => element("option", { value: code }, name));
  const select = element("select", { id: "mark" }, element("option", { value: "" }, "No council"), ...options);
  const status = element("p", { role: "status", class: "marked" });
  const read = () => {
    const code = codeIn(location.hash);
    select.value = councils.some((council) => council.code === code) ? (code ?? "") : "";
    status.textContent = says(code);
    status.classList.toggle("answer", code !== null);
    show(code);
  };
  select.addEventListener("change", () => {
    history.replaceState(null, "", select.value === "" ? location.pathname : `#${select.value}`);
    read();
  });
  addEventListener("hashchange", read);
  read();
  const label = element("label", { for: "mark" }, "Mark a council");
  return { chooser: element("div", { class: "chooser" }, label, select), status };
}
