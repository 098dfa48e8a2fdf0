/** One way in which an indicator is counted: a figure of one reading is compared with figures of the same reading alone. */
export interface Reading {
  /** Empty where the indicator has one definition; null where the council or the source names its own. */
  readonly definition: string | null;
  readonly personType: "client" | "carer" | "all";
  /** Empty where the indicator's own definition says when people are counted. */
  readonly basis: "" | "snapshot" | "in_year" | "in_quarter";
}

/** The reading of an indicator that has no other: of everyone, as its definition says. */
export const onlyReading: Reading = { definition: "", personType: "all", basis: "" };

/** A reading as a file may give it: a blank definition or basis stands for the only one that it can be. */
export interface GivenReading {
  readonly reading: Reading;
  readonly definition: string | null;
  readonly basis: string;
}

/** The ways in which a file may give the readings of one indicator, each in full first. */
export function givenReadings(readings: readonly Reading[]): GivenReading[] {
  const definitions = new Set(readings.map(({ definition }) => definition));
  return readings.flatMap((reading) => {
    const { definition, personType, basis } = reading;
    const bases = readings.filter((other) => other.definition === definition && other.personType === personType);
    const asDefinitions = new Set(definitions.size === 1 && definition !== null ? [definition, ""] : [definition]);
    const asBases = new Set(bases.length === 1 ? [basis, ""] : [basis]);
    return [...asDefinitions].flatMap((given) =>
      [...asBases].map((when) => ({ reading, definition: given, basis: when })),
    );
  });
}
