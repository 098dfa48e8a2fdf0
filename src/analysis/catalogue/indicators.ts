import type { Fact } from "../../catalogue/fact.ts";
import { type Facts, type Indicator, multipliers } from "../../catalogue/indicator.ts";
import { indicators } from "../../catalogue/indicators/index.ts";
import { givenReadings } from "../../catalogue/reading.ts";
import { sources } from "../../catalogue/sources.ts";
import { chainsOf, stepsOf } from "../../catalogue/succession.ts";
import type { CatalogueTable } from "./table.ts";

const key = "framework varchar, edition varchar, indicator_code varchar";

const keyOf = ({ framework, edition, code }: Pick<Indicator, "framework" | "edition" | "code">) =>
  [framework, edition, code] as const;

/** Printed where a definition is asked for that is not known. */
const notKnown = "not known here";

/** Facts of an indicator in the order that pages list them, each by the name it has there. */
const factNames = {
  published_title: "publishedTitle",
  numerator: "numerator",
  denominator: "denominator",
  decimals: "publishedDecimals",
  frequency: "frequency",
  period_type: "periodType",
  collection: "collection",
  reporter: "reporter",
  standardisation: "standardisation",
} as const satisfies Record<string, keyof Facts>;

function factRows(indicator: Indicator) {
  const named = Object.entries(factNames).map(([name, property]) => [name, indicator[property]] as const);
  const notes = indicator.notes.map((note) => ["note", note] as const);
  return [...named, ...notes].map(([name, fact], position) => [
    ...keyOf(indicator),
    position,
    name,
    ...factCells(fact),
  ]);
}

/** The text, how sure it is and where it was found: three nulls for a fact that is not known here. */
function factCells(fact: Fact<string | number> | null): (string | null)[] {
  if (fact === null) return [null, null, null];
  return [String(fact.says), fact.certainty, fact.source === null ? null : sources[fact.source]];
}

/** `meta.indicator` and what belongs to one: definition versions, facts with how sure each is, and what came before and after. */
export const indicatorTables: readonly CatalogueTable[] = [
  {
    name: "meta.indicator",
    columns: `${key}, title varchar, numerator_text varchar, denominator_text varchar, unit varchar, multiplier integer,
      decimals integer, polarity varchar, kind varchar, frequency varchar, period_type varchar, standardisation varchar,
      source varchar, certainty varchar, domain varchar, counts_rounded_to integer, is_succession_known boolean,
      counted_many varchar, has_published_code boolean`,
    rows: indicators.map((one) => [
      ...[...keyOf(one), one.title, one.numerator?.says ?? notKnown, one.denominator?.says ?? notKnown, one.unit],
      ...[multipliers[one.unit], one.decimals, one.polarity, one.kind, one.frequency?.says ?? null],
      ...[one.periodType?.says ?? null, one.standardisation?.says ?? null, one.source, one.certainty, one.domain],
      one.countsRoundedTo,
      one.successors !== null,
      one.counted,
      one.hasPublishedCode,
    ]),
  },
  {
    name: "meta.indicator_version",
    columns: `${key}, version varchar, first_period varchar, last_period varchar, is_break boolean, break_note varchar,
      unit varchar, multiplier integer, decimals integer, kind varchar, note varchar, certainty varchar, not_compared varchar`,
    rows: indicators.flatMap((one) =>
      one.versions.map((version) => [
        ...[...keyOf(one), version.version, version.firstPeriod, version.lastPeriod, version.breakNote !== null],
        ...[version.breakNote, version.unit, multipliers[version.unit], version.decimals ?? one.decimals, version.kind],
        ...[version.note.says, version.note.certainty, version.notCompared?.says ?? null],
      ]),
    ),
  },
  {
    name: "meta.indicator_reading",
    columns: `${key}, given_definition varchar, given_basis varchar, definition varchar, person_type varchar, basis varchar`,
    rows: indicators.flatMap((one) =>
      givenReadings(one.readings ?? []).flatMap(({ reading, definition, basis }) =>
        // A definition that the source names stands as it is given.
        reading.definition === null || definition === null
          ? []
          : [[...keyOf(one), definition, basis, reading.definition, reading.personType, reading.basis]],
      ),
    ),
  },
  {
    name: "meta.indicator_fact",
    columns: `${key}, position integer, fact varchar, text varchar, certainty varchar, found_in varchar`,
    rows: indicators.flatMap(factRows),
  },
  {
    name: "meta.indicator_step",
    columns: `${key}, direction varchar, other_framework varchar, other_edition varchar, other_code varchar,
      other_words varchar, certainty varchar`,
    rows: stepsOf(indicators).map(({ of, direction, other, certainty }) => [
      ...keyOf(of),
      direction,
      ...(typeof other === "string" ? [null, null, null, other] : [...keyOf(other), null]),
      certainty,
    ]),
  },
  {
    name: "meta.indicator_chain",
    columns: `${key}, later_framework varchar, later_edition varchar, later_code varchar`,
    rows: chainsOf(indicators).map(({ of, later }) => [...keyOf(of), ...keyOf(later)]),
  },
];
