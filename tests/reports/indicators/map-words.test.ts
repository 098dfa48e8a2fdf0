import { expect, it } from "vitest";
import {
  absentWords,
  attribution,
  landWords,
  listed,
  mapAlt,
  smallWords,
  unmappedWords,
} from "../../../reports/indicators/map-words.ts";
import { areaRow } from "../components/indicator/indicator-rows.ts";

const shapes = { year: 2023, width: 1, height: 1, areas: [{ code: "E1", name: "Eastwold", size: 1, rings: [] }] };

it("prints what the Office for National Statistics asks for, with the year of the boundaries", () => {
  // As the licence of its digital boundaries has it.
  expect(attribution(2023)).toBe(
    "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2023",
  );
});

it("names the councils that have a figure and no boundary, and is silent where there are none", () => {
  const rows = [
    areaRow({ area_code: "E1" }),
    areaRow({ area_code: "E3", area_name: "Northmere" }),
    areaRow({ area_code: "E2", area_name: "Cumbria" }),
  ];
  expect(unmappedWords(rows, shapes)).toBe("Not on the map, for want of a boundary of 2023: Cumbria and Northmere.");
  expect(unmappedWords(rows.slice(0, 1), shapes)).toBeNull();
});

it("names who has no figure by its reason, and leaves a long list to the table", () => {
  const found = { fill: "missing", label: "not submitted", hasFigure: false } as const;
  const judged = { fill: "better", label: "better than England", codes: ["E9"], hasFigure: true } as const;
  const nameOf = (code: string) => `Council ${code}`;
  expect(absentWords([judged, { ...found, codes: ["E1"] }], nameOf)).toEqual(["Not submitted: Council E1."]);
  const many = Array.from({ length: 133 }, (_, index) => `E${index}`);
  expect(absentWords([{ ...found, codes: many }], nameOf)).toEqual([
    "Not submitted: 133 councils, named in the table.",
  ]);
});

it("lists names in order", () => {
  expect(listed(["York", "Bath", "Derby"])).toBe("Bath, Derby and York");
});

it("names councils that are too small to see", () => {
  expect(smallWords(["Slough", "City of London"])).toBe(
    "Small on the map, to be read in the table: City of London and Slough.",
  );
  expect(smallWords([])).toBeNull();
});

it("says of a map of fifths alone that they say nothing of chance", () => {
  const better = { fill: "better", label: "better than England", codes: ["E1"], hasFigure: true } as const;
  const land = "A map shows land and not people: a large area is not many people.";
  expect(landWords([better])).toBe(land);
  expect(landWords([{ ...better, fill: "fifth1" }])).toBe(
    `${land} Fifths put councils in order: whether chance could explain it is not known.`,
  );
});

it("says what the map is for who does not see it", () => {
  const classes = [
    { fill: "better", label: "better than England", codes: [], hasFigure: true },
    { fill: "worse", label: "worse than England", codes: [], hasFigure: true },
    { fill: "missing", label: "not submitted", codes: [], hasFigure: false },
  ] as const;
  expect(mapAlt(classes, 2023, ["Not submitted: Hackney."])).toBe(
    "Beside the dots, the same figures on a map of councils by their boundaries of 2023, filled as better than England and worse than England. " +
      `Not submitted: Hackney. ${attribution(2023)}`,
  );
});
