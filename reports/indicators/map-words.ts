import type { AreaRow } from "../components/indicator/rows.ts";
import { capitalised, counted, joined } from "../components/words/format.ts";
import type { MapClass } from "./map.ts";
import type { MapShapes } from "./map-shapes.ts";

/** What the Office for National Statistics asks to be printed on a map of its boundaries. */
export function attribution(year: number): string {
  return (
    "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. " +
    `Contains OS data © Crown copyright and database right ${year}`
  );
}

/** So many names are listed; of more, the table has them. */
const mostNames = 15;

/** "Hackney and Derby"; "133 councils, named in the table" where a list would hide what it says. */
export function listed(names: readonly string[]): string {
  return names.length > mostNames
    ? `${counted(names.length, "council")}, named in the table`
    : joined(names.toSorted());
}

/** Which councils have no boundary on the map; null where all have one. */
export function unmappedWords(rows: readonly AreaRow[], shapes: MapShapes): string | null {
  const drawn = new Set(shapes.areas.map(({ code }) => code));
  const names = rows.filter((row) => !drawn.has(row.area_code)).map((row) => row.area_name);
  if (names.length === 0) return null;
  return `Not on the map, for want of a boundary of ${shapes.year}: ${listed(names)}.`;
}

/** "Not submitted: Hackney.": who has no figure, for each reason. */
export function absentWords(classes: readonly MapClass[], nameOf: (code: string) => string): string[] {
  return classes
    .filter(({ hasFigure }) => !hasFigure)
    .map(({ label, codes }) => `${capitalised(label)}: ${listed(codes.map(nameOf))}.`);
}

/** Which councils are too small on the map for their fill to be seen; null where none is. */
export function smallWords(names: readonly string[]): string | null {
  return names.length === 0 ? null : `Small on the map, to be read in the table: ${joined(names.toSorted())}.`;
}

/** What no map of councils shows; of fifths, that they say nothing of chance either. */
export function landWords(classes: readonly MapClass[]): string {
  const isOrderAlone = classes.some(({ fill }) => fill.startsWith("fifth"));
  const order = isOrderAlone ? " Fifths put councils in order: whether chance could explain it is not known." : "";
  return `A map shows land and not people: a large area is not many people.${order}`;
}

/** What the map is and all that it says beside itself, for a reader who does not see it. */
export function mapAlt(classes: readonly MapClass[], year: number, notes: readonly string[]): string {
  const labels = classes.filter(({ hasFigure }) => hasFigure).map(({ label }) => label);
  const map = `Beside the dots, the same figures on a map of councils by their boundaries of ${year}, filled as`;
  return [`${map} ${joined(labels)}.`, ...notes, attribution(year)].join(" ");
}
