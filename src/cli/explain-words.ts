import type { FigureFacts } from "../analysis/figure-facts.ts";
import type { EarlierValue } from "../analysis/figure-history.ts";
import type { KeptFigure } from "../analysis/figure-search.ts";
import type { SourceFile } from "../analysis/figure-sources.ts";
import type { SourceLine } from "../store/source-lines.ts";
import { counted } from "./answer.ts";
import { dayWords, numberWords, valueWords } from "./value-words.ts";

/** A figure with all that is known of where it comes from. */
export interface Explanation extends FigureFacts {
  readonly figure: KeptFigure;
  readonly earlier: readonly EarlierValue[];
  readonly files: readonly SourceFile[];
}

/** An explanation in words, from the figure down to the lines of the files. */
export function explanationWords(explanation: Explanation): string {
  const parts: [string, string[]][] = [
    ["Formula", formula(explanation)],
    ["Method", method(explanation)],
    ["Definition", definition(explanation)],
    ["Reading", reading(explanation)],
    ["Notes", notes(explanation)],
    ["Sources", explanation.files.flatMap(sourceWords)],
  ];
  const sections = parts.filter(([, lines]) => lines.length > 0).map(([name, lines]) => section(name, lines));
  return [...headline(explanation), ...sections].join("\n");
}

function section(name: string, lines: readonly string[]): string {
  return [name, ...lines.map((line) => `  ${line}`)].join("\n");
}

function headline({ figure, indicator }: Explanation): string[] {
  const { area_name, area_code, framework, edition, indicator_code, period } = figure;
  const of = [
    ["definition", figure.definition],
    ["person type", figure.person_type === "all" ? "" : figure.person_type],
    ["basis", figure.basis],
    [figure.breakdown, figure.breakdown === "all" ? "" : figure.breakdown_value],
  ].flatMap(([name, text]) => (text === "" ? [] : [`${name} ${text}`]));
  const value = valueWords(figure.value, figure.value_status, figure.unit, indicator.decimals);
  return [
    `${indicator.title} (${framework} ${edition} ${indicator_code}): ${area_name} (${area_code}), ${period}`,
    ...(of.length > 0 ? [`  ${of.join(", ")}`] : []),
    `  ${value}${limits(figure, indicator.decimals)}`,
  ];
}

function limits({ lower_95, upper_95, unit }: KeptFigure, decimals: number): string {
  if (lower_95 === null || upper_95 === null) return "";
  const [lower, upper] = [lower_95, upper_95].map((limit) => valueWords(limit, "value", unit, decimals));
  return `, 95% limits ${lower} to ${upper}`;
}

const takenRoles: readonly string[] = ["as returned", "as published"];

const scales: Readonly<Record<string, string>> = { percent: " × 100", per_100k: " × 100,000", per_10k: " × 10,000" };

function formula({ figure, indicator, files }: Explanation): string[] {
  const roles = files.flatMap((file) => file.named.map((row) => row.role));
  const isTaken = roles.some((role) => takenRoles.includes(role));
  const taken = isTaken ? [`The value stands ${roles[0] ?? "as returned"}: it is not computed again.`] : [];
  const top = `numerator ${part(figure.numerator, figure.numerator_status)}: ${indicator.numerator_text}`;
  if (indicator.denominator_text === "" && figure.denominator === null) return [...taken, top];
  const scale = scales[figure.unit] ?? "";
  const bottom = `÷ denominator ${part(figure.denominator, figure.denominator_status)}: ${indicator.denominator_text}${scale}`;
  return [...taken, top, bottom];
}

function part(value: number | null, status: string): string {
  return value === null ? `(${valueWords(null, status, "number")})` : numberWords(value, 2);
}

function method({ figure, method: used }: Explanation): string[] {
  if (used !== null) return [`Limits: ${used.title}. ${used.formula} ${used.citation}.`];
  if (figure.method === "published") return ["Limits as published with the figure."];
  return ["No limits are made of this figure."];
}

function definition({ versions, indicator, figure }: Explanation): string[] {
  const own = versions.find((version) => version.is_own);
  const breaks = versions.filter((version) => version.is_break);
  return [
    ...(own === undefined ? [] : [`Version ${own.version}, from ${own.first_period}. ${own.note}`]),
    ...breaks.map((version) =>
      version.is_own
        ? `Break in series at ${version.first_period}: ${figure.period} is not comparable with earlier periods.`
        : `Break in series at ${version.first_period}: not comparable with ${figure.period}. ${version.note}`,
    ),
    ...(indicator.source === "" ? [] : [`From ${indicator.source}.`]),
  ];
}

function reading({ figure, vintages, indicator }: Explanation): string[] {
  const others = vintages
    .filter((other) => !other.is_latest)
    .map(
      (other) => `${other.vintage} (${valueWords(other.value, other.value_status, figure.unit, indicator.decimals)})`,
    );
  if (others.length === 0) return [`${figure.vintage}: the only one there is.`];
  return [`${figure.vintage}: the most settled of those received; it stands over ${others.join(", ")}.`];
}

function notes({ figure, indicator, earlier, isHidden }: Explanation): string[] {
  const restated = earlier.map(
    ({ until, value, value_status }) =>
      `Restated on ${until}: until then ${valueWords(value, value_status, figure.unit, indicator.decimals)}.`,
  );
  return [
    ...restated,
    ...(figure.is_incomplete ? ["Incomplete: rows of a source were left out."] : []),
    ...(figure.marker === null ? [] : [`Marked ${figure.marker} in its source.`]),
    ...(isHidden ? ["The published figure hides this: it is made from fewer than 5 people."] : []),
  ];
}

function sourceWords(file: SourceFile): string[] {
  const title = `load ${file.load_id}: ${file.file ?? "a table that comes with the code"}, ${
    file.return_name ?? "reference"
  }, received ${dayWords(file.received_at)}`;
  const rows = file.named.map(({ source_row, role, place }) =>
    place === null
      ? `  row ${source_row}: ${role}`
      : `  ${placeWords(place)} (row ${source_row}): ${role}: ${place.text.slice(0, 160)}`,
  );
  const more = file.rows - file.named.length;
  return [
    title,
    ...(file.sha256 === null ? [] : [`  SHA-256 ${file.sha256}`]),
    ...(file.fault === null ? [] : [`  ${file.fault}`]),
    ...rows,
    ...(more > 0
      ? [`  ${file.named.length > 0 ? "and " : ""}${counted(more, file.named.length > 0 ? "more row" : "row")}`]
      : []),
  ];
}

function placeWords({ sheet, line, cell, column }: SourceLine): string {
  const heading = column === null ? "" : ` (${column})`;
  if (cell !== null) return `cell ${sheet}!${cell}${heading}`;
  if (column !== null) return `line ${line}${heading}`;
  return sheet === null ? `line ${line}` : `sheet ${JSON.stringify(sheet)} row ${line}`;
}
