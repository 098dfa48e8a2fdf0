/** A figure as far as its explanation speaks of it; a null number has its reason in the status beside it. */
export interface ExplainedFigure {
  readonly period: string;
  readonly vintage: string;
  readonly unit: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly numerator_status: string;
  readonly denominator: number | null;
  readonly denominator_status: string;
  readonly method: string;
  readonly marker: string | null;
  readonly is_incomplete: boolean;
}

interface Valued {
  readonly value: number | null;
  readonly value_status: string;
}

/** A figure with what is known of where it comes from, beside its files. */
export interface Explained {
  readonly figure: ExplainedFigure;
  readonly indicator: {
    readonly numerator_text: string;
    readonly denominator_text: string;
    readonly decimals: number;
    readonly source: string;
  };
  /** How its limits were made; null where none were. */
  readonly method: { readonly title: string; readonly citation: string; readonly formula: string } | null;
  /** Every version of its definition; `is_own` is the one of its period. */
  readonly versions: readonly {
    readonly version: string;
    readonly first_period: string;
    readonly is_break: boolean;
    readonly is_own: boolean;
    readonly note: string;
  }[];
  /** What was received of the same figure under each vintage, this one too. */
  readonly vintages: readonly (Valued & { readonly vintage: string; readonly is_latest: boolean })[];
  /** What it said before it was restated; `until` is the day, and empty where that is not known. */
  readonly earlier: readonly (Valued & { readonly until: string })[];
  /** Whether the published figure hides it. */
  readonly isHidden: boolean;
  /** What counts are rounded to before they are published, and whether the numbers here are those; null where they are not. */
  readonly rounding: { readonly to: number; readonly isShown: boolean } | null;
  /** The parts that rows of its files play in it. */
  readonly roles: readonly string[];
}

/** How values, periods and days are written where the words are read: a page has other spellings than a terminal. */
export interface Spelling {
  /** A value with its unit, or why there is none. */
  readonly value: (value: number | null, status: string, unit: string, decimals: number) => string;
  readonly number: (value: number) => string;
  readonly period: (period: string) => string;
  readonly day: (day: string) => string;
}

/** A part of an explanation: its name, and its lines. */
export type Section = readonly [name: string, lines: readonly string[]];

/** What the command and the pages say of where a figure comes from; parts with nothing to say are left out. */
export function explanationSections(explained: Explained, spelling: Spelling): readonly Section[] {
  const sections: readonly Section[] = [
    ["Formula", formula(explained, spelling)],
    ["Method", method(explained)],
    ["Definition", definition(explained, spelling)],
    ["Vintage", vintage(explained, spelling)],
    ["Notes", notes(explained, spelling)],
  ];
  return sections.filter(([, lines]) => lines.length > 0);
}

/** Parts of rows that are the value itself, and how it stands. */
const takenRoles: Readonly<Record<string, string>> = {
  "as returned": "as returned",
  "as published": "as published",
  outcome: "as published",
};

const scales: Readonly<Record<string, string>> = { percent: " × 100", per_100k: " × 100,000", per_10k: " × 10,000" };

function formula({ figure, indicator, roles, rounding }: Explained, spelling: Spelling): string[] {
  const [taken] = roles.flatMap((role) => takenRoles[role] ?? []);
  const lead = [
    ...(rounding?.isShown === true
      ? [`Counts are rounded to the nearest ${rounding.to}, and a value that counts give is worked out from those.`]
      : taken === undefined || figure.value === null
        ? []
        : [`The value stands ${taken}: it is not computed again.`]),
  ];
  const part = (value: number | null, status: string) =>
    value === null ? `(${spelling.value(null, status, "number", 0)})` : spelling.number(value);
  const top = `numerator ${part(figure.numerator, figure.numerator_status)}: ${indicator.numerator_text}`;
  if (indicator.denominator_text === "" && figure.denominator === null) return [...lead, top];
  const bottom = `÷ denominator ${part(figure.denominator, figure.denominator_status)}: ${indicator.denominator_text}`;
  return [...lead, top, `${bottom}${scales[figure.unit] ?? ""}`];
}

function method({ figure, method: used }: Explained): string[] {
  if (used !== null) return [`Limits: ${used.title}. ${used.formula} ${used.citation}.`];
  if (figure.method === "published") return ["Limits as published with the figure."];
  return ["No limits are made of this figure."];
}

function definition({ versions, indicator, figure }: Explained, { period }: Spelling): string[] {
  const own = versions.find((version) => version.is_own);
  const breaks = versions.filter((version) => version.is_break);
  return [
    ...(own === undefined ? [] : [`Version ${own.version}, from ${period(own.first_period)}. ${own.note}`]),
    ...breaks.map((version) =>
      version.is_own
        ? `Break in series at ${period(version.first_period)}: ${period(figure.period)} is not comparable with earlier periods.`
        : `Break in series at ${period(version.first_period)}: not comparable with ${period(figure.period)}. ${version.note}`,
    ),
    ...(indicator.source === "" ? [] : [`Source of the definition: ${indicator.source}.`]),
  ];
}

function vintage({ figure, vintages, indicator }: Explained, { value }: Spelling): string[] {
  const others = vintages
    .filter((other) => !other.is_latest)
    .map((other) => `${other.vintage} (${value(other.value, other.value_status, figure.unit, indicator.decimals)})`);
  if (others.length === 0) return [`${figure.vintage}: the only one there is.`];
  return [`${figure.vintage}: the most settled of those received; it stands over ${others.join(", ")}.`];
}

function notes({ figure, indicator, earlier, isHidden, rounding }: Explained, { value, day }: Spelling): string[] {
  const restated = earlier.map((then) => {
    const on = then.until === "" ? "Restated" : `Restated on ${day(then.until)}`;
    if (then.value_status === "suppressed") return `${on}: what it was before is suppressed.`;
    const was = value(then.value, then.value_status, figure.unit, indicator.decimals);
    return then.until === "" ? `${on}: before, ${was}.` : `${on}: until then ${was}.`;
  });
  return [
    ...restated,
    ...(figure.is_incomplete ? ["Incomplete: rows of a source were left out."] : []),
    ...(figure.marker === null ? [] : [`Marked ${figure.marker} in its source.`]),
    ...(rounding?.isShown === false
      ? [
          `Counts of the published figure are rounded to the nearest ${rounding.to}, and a value that they give with them.`,
        ]
      : []),
    ...(isHidden
      ? [
          "The published figure hides this: it is made from few people, leaves few out, or would reveal a figure that does.",
        ]
      : []),
  ];
}

/** What every page, paper and export of a demonstration says. */
export const demonstrationWords = "Demonstration data: every council and every number is made up.";
