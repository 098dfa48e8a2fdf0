import { indicators } from "./indicators/index.ts";
import { givenReadings, type Reading } from "./reading.ts";

/** An indicator's readings as columns of a row: person type, basis and definition, which go together. */
export interface ReadingChoice {
  /** Framework, edition and code. */
  readonly when: readonly string[];
  readonly combinations: readonly (readonly (string | null)[])[];
  /** The same with a blank definition or basis, where it stands for the only one that it can be. */
  readonly shortened: readonly (readonly (string | null)[])[];
}

/** The indicators whose readings are known, with what a row may say of them. */
export function readingChoices(isAsked: (readings: readonly Reading[]) => boolean): ReadingChoice[] {
  return indicators.flatMap(({ framework, edition, code, readings }) => {
    if (readings === null || !isAsked(readings)) return [];
    const cells = givenReadings(readings).map(({ reading, definition, basis }) => [
      reading.personType,
      basis,
      definition,
    ]);
    const combinations = readings.map(({ personType, basis, definition }) => [personType, basis, definition]);
    return [{ when: [framework, edition, code], combinations, shortened: cells }];
  });
}

/** An indicator whose figures are told apart by more than whom they count: a row without its reading may be any of them. */
export function hasSeveral(readings: readonly Reading[]): boolean {
  return readings.length > 1 || readings.some(({ definition }) => definition === null);
}

/** Each indicator with its readings, a line each: `PPF-12: client snapshot adass_eligible; ….` */
export function namesOfReadings(isAsked: (readings: readonly Reading[]) => boolean): string {
  const named = indicators.flatMap(({ code, readings }) => {
    if (readings === null || !isAsked(readings)) return [];
    const words = readings.map(({ personType, basis, definition }) =>
      [personType, basis, definition ?? "and a definition as its source names it"]
        .filter((part) => part !== "")
        .join(" "),
    );
    return [`${code}: ${words.join("; ")}.`];
  });
  return named.join("\n");
}
