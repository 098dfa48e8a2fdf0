/** The places below a few councils, and what of the councils' activity is in each: the parts make the council. */
import type { localityKinds } from "../catalogue/localities.ts";
import { type ActivityRow, activityRow } from "./activity-rows.ts";
import { apportion } from "./apportion.ts";
import { type Council, councils, existsThrough } from "./council-register.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { adultsOf } from "./people.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";

const columns = [
  "council_code",
  "locality_code",
  "name",
  "kind",
  "parent_code",
  "population_count",
  "deprivation_fifth",
] as const;

/** A place by which its council counts people. */
interface Place {
  readonly name: string;
  /** The larger place that it lies in, by its name; null where the council has none. */
  readonly within: string | null;
  /** 1 for the most deprived fifth; null where the council does not say. */
  readonly fifth: number | null;
  /** How large it is beside the others. */
  readonly size: number;
}

type PlaceCells = readonly [name: string, within: string | null, fifth: number | null, size: number];

/** The first ward of the typical council has many more admissions than any other, and the fewest starts of reablement. */
const cells: Readonly<Record<string, readonly PlaceCells[]>> = {
  [stories.typical.code]: [
    ["Saltmere", "North Eastwold", 1, 1.1],
    ["Tannery Row", "North Eastwold", 1, 0.9],
    ["Castle Green", "North Eastwold", 2, 1],
    ["Lower Quay", "Mid Eastwold", 2, 1.2],
    ["Hob Lane", "Mid Eastwold", 3, 1],
    ["Millrace", "Mid Eastwold", 3, 0.8],
    ["Orchard Hill", "Mid Eastwold", 4, 1.1],
    ["Priory", "South Eastwold", 4, 0.9],
    ["Long Downs", "South Eastwold", 5, 1],
    ["Withy Vale", "South Eastwold", 5, 0.8],
  ],
  [stories.straddling.code]: [
    ["Ironbank", null, 2, 1],
    ["Kiln Road", null, 2, 0.8],
    ["Moorgate End", null, 3, 1.2],
    ["Rushey", null, 3, 1],
    ["Stainbeck Top", null, 4, 0.9],
  ],
  [stories.verySmall.code]: [
    ["Great Gannet", null, null, 1.6],
    ["Little Gannet", null, null, 0.7],
    ["Skerry", null, null, 0.4],
    ["Tern Holm", null, null, 0.3],
  ],
};

function placesOf(council: Council): readonly Place[] {
  return (cells[council.code] ?? []).map(([name, within, fifth, size]) => ({ name, within, fifth, size }));
}

function codeOf(place: number): string {
  return `W${String(place + 1).padStart(2, "0")}`;
}

function adultsByPlace(council: Council): number[] {
  return apportion(
    adultsOf(council, 2010),
    placesOf(council).map(({ size }) => size),
  );
}

function rowsOf(council: Council) {
  const places = placesOf(council);
  const adults = adultsByPlace(council);
  const larger = [...new Set(places.flatMap(({ within }) => within ?? []))];
  const row = (code: string, name: string, kind: (typeof localityKinds)[number], parent: string, people: number) => {
    return {
      council_code: council.code,
      locality_code: code,
      name,
      kind,
      parent_code: parent,
      population_count: people,
    };
  };
  return [
    ...larger.map((name, number) => {
      const people = adults.filter((_, place) => places[place]?.within === name).reduce((sum, each) => sum + each, 0);
      return { ...row(`L${number + 1}`, name, "locality", "", people), deprivation_fifth: "" };
    }),
    ...places.map(({ name, within, fifth }, place) => ({
      ...row(codeOf(place), name, "ward", within === null ? "" : `L${larger.indexOf(within) + 1}`, adults[place] ?? 0),
      deprivation_fifth: fifth ?? "",
    })),
  ];
}

/** How much likelier an adult of a place is to be counted than one of the least deprived. */
const leanings: Readonly<Record<string, (place: number, fifth: number) => number>> = {
  home_admissions: (place, fifth) => (place === 0 ? 2.4 : 1.45 - 0.09 * fifth),
  reablement_starts: (place, fifth) => (place === 0 ? 0.45 : 0.9 + 0.05 * fifth),
  budgets_by_start: (_, fifth) => 1.2 - 0.05 * fifth,
};

/** The rows of everyone shared out by the places of the council; nothing for a council that lists none. */
export function byLocality(council: Council, all: readonly ActivityRow[]): ActivityRow[] {
  const places = placesOf(council);
  if (places.length === 0) return [];
  const adults = adultsByPlace(council);
  const weights = (measure: string, lean: (place: number, fifth: number) => number) => {
    const stream = streamFor(council.code, `${measure} by locality`);
    return places.map(
      ({ fifth }, place) => (adults[place] ?? 0) * lean(place, fifth ?? 3) * Math.exp(0.05 * stream.normal()),
    );
  };
  return all.flatMap((row) => {
    const lean = leanings[String(row.measure)];
    if (lean === undefined || row.breakdown !== "all") return [];
    const whole =
      row.of_count === ""
        ? []
        : apportion(
            Number(row.of_count),
            weights("eligible", () => 1),
          );
    const limits = whole.length === 0 ? undefined : whole;
    const counts = apportion(Number(row.count), weights(String(row.measure), lean), limits);
    return counts.map((count, place) => {
      const of = whole.length === 0 ? {} : { of_count: whole[place] ?? 0 };
      return activityRow(String(row.measure), "client", ["locality", codeOf(place)], count, of);
    });
  });
}

/** One file of the councils that count by locality. */
export function localityFiles(): DemonstrationFile[] {
  const day = "2010-06-30";
  const listing = councils.filter((council) => council.code in cells && existsThrough(council, day, day));
  const rows = listing.flatMap(rowsOf);
  return [fileOf("2010-06-18", "localities-2010", columns, rows)];
}
