import { describe, expect, it } from "vitest";
import { leadText } from "../../../../reports/components/sentences/lead.ts";
import { populationLead, yearAhead } from "../../../../reports/council/jsna/answer.ts";
import { olderHeadline, olderShares } from "../../../../reports/council/jsna/older.ts";
import {
  pyramid,
  pyramidColumns,
  pyramidHeadline,
  pyramidNotes,
  pyramidRows,
  pyramidSubtitle,
} from "../../../../reports/council/jsna/pyramid.ts";
import { jsnaFile } from "../../../../reports/council/jsna/rows.ts";
import { peopleOf } from "../../../../reports/council/summary/beside.ts";
import { jsnaFileOf, people, projection } from "./jsna-rows.ts";

const populationText = (file: Parameters<typeof populationLead>[0]) => leadText(populationLead(file));

const now = [people("18-64", "2010", 174_235), people("65+", "2010", 46_226), people("85+", "2010", 6503)];
const later = [people("65+", "2020", 54_536, projection), people("85+", "2020", 8593, projection)];
const beside = {
  definition: projection,
  period: "2020",
  breakdown_value: "85+",
  comparator_n: 15,
  comparator_median: 2.9,
  comparator_lowest: 2,
  comparator_highest: 4,
  comparator_change: 31.6,
};

describe("the sentence that opens the needs assessment", () => {
  it("gives three ages now and ten years on, with the comparators", () => {
    expect(populationText(jsnaFileOf({ figures: [...now, ...later], people: [beside] }))).toBe(
      "In mid-2010 Eastwold had 174,235 people aged 18 to 64, 46,226 aged 65 and over and 6,503 aged 85 and over. " +
        "By mid-2020 there are projected to be 54,536 aged 65 and over (+18%) and 8,593 aged 85 and over (+32%), in the projection from 2008. " +
        "The median change in the number aged 85 and over among its comparators is +32%.",
    );
  });

  it("takes the newest estimate as now, and never a projection", () => {
    const figures = [...now, people("85+", "2009", 6400), people("85+", "2008", 6300, projection)];
    expect(populationText(jsnaFileOf({ figures }))).toMatch(
      /^In mid-2010 .* No projection for a later year is loaded\.$/,
    );
  });

  it.each([
    ["2009", ["2010", "2015", "2020"], "2020"],
    ["2010", ["2011", "2020", "2021", "2035"], "2020"],
    ["2020", ["2018", "2022", "2025"], "2025"],
    ["2010", ["2008", "2010"], null],
    ["2010", [], null],
  ])("looks ahead from %s over the projections of %j to %s", (year, projected, ahead) => {
    expect(yearAhead(year, projected)).toBe(ahead);
  });

  it("looks to the projected year after ten where the tenth is not projected, and the summary to the same", () => {
    const of2009 = [people("65+", "2009", 45_000), people("65+", "2020", 54_000, projection)];
    expect(populationText(jsnaFileOf({ figures: [...of2009, people("65+", "2015", 50_000, projection)] }))).toContain(
      "By mid-2020 there are projected to be 54,000 aged 65 and over (+20%), in the projection from 2008.",
    );
    const rows = [
      { definition: "estimate", age_band: "65+", period: "2009", value: 45_000 },
      { definition: projection, age_band: "65+", period: "2015", value: 50_000 },
      { definition: projection, age_band: "65+", period: "2020", value: 54_000 },
      { definition: projection, age_band: "65+", period: "2033", value: 70_000 },
    ];
    expect(peopleOf(rows, "65+")).toEqual({ year: "2009", now: 45_000, laterYear: "2020", later: 54_000 });
    expect(peopleOf(rows, "85+")).toBeNull();
  });

  it("says that no population is loaded, or none of this council", () => {
    const none = "No estimates of the population of Eastwold are in what is loaded.";
    expect(populationText(jsnaFileOf({}, []))).toBe("No estimates of the population are loaded.");
    expect(populationText(jsnaFileOf({}))).toBe(none);
    expect(populationText(jsnaFileOf({}, ["ons_population"]))).toBe(none);
  });
});

describe("the pyramid", () => {
  const figures = [
    people("0-17", "2010", 1),
    people("90+|female", "2010", 20),
    people("90+|male", "2010", 10),
    people("90+|female", "2020", 40, projection),
    people("90+|male", "2020", 20, projection),
    people("18-24|female", "2010", 500),
    people("18-24|male", "2010", 500),
    people("18-24|female", "2020", 550, projection),
    people("18-24|male", "2020", 520, projection),
    people("0-17|male", "2010", 900),
  ];

  it("lists adult bands youngest first, now and in ten years", () => {
    const found = pyramid(figures);
    expect(found?.bands.map((band) => band.band)).toEqual(["18-24", "90+"]);
    expect(found && pyramidRows(found)[1]).toEqual({
      age: "90 and over",
      female: "20",
      male: "10",
      laterFemale: "40",
      laterMale: "20",
    });
  });

  it("says which band grows most and which fastest", () => {
    const found = pyramid(figures);
    expect(found && pyramidHeadline(found)).toBe(
      "People aged 18 to 24 are projected to grow most by 2020, by 70; those aged 90 and over fastest, by 100%",
    );
  });

  it("says where no projection is loaded, and is nothing where there is no estimate", () => {
    const found = pyramid(figures.filter((figure) => figure.definition === "estimate"));
    expect(found && pyramidHeadline(found)).toBe("Adults by age in 2010");
    expect(found && pyramidSubtitle("Eastwold", found)).toBe(
      "People aged 18 and over by sex and age, Eastwold: estimate for mid-2010 (bars); no projection for a later year is loaded",
    );
    expect(found && pyramidColumns(found).map(({ label }) => label)).toEqual(["Age", "Women 2010", "Men 2010"]);
    expect(pyramid([])).toBeNull();
  });
});

it("says in the pyramid whom the publication's bands leave out, and which projection it is", () => {
  const found = pyramid([
    people("20-24|female", "2010", 500),
    people("20-24|male", "2010", 500),
    people("25-29|male", "2010", 400),
    people("90+|male", "2010", 10),
    people("20-24|male", "2020", 520, projection),
  ]);
  expect(found && pyramidSubtitle("Eastwold", found)).toBe(
    "People aged 20 and over by sex and age, Eastwold: estimate for mid-2010 (bars); projection from 2008 for mid-2020 (outline)",
  );
  expect(found && pyramidNotes(found)).toEqual([
    "The publication has no band that begins at 18: people of 18 to 19 are not shown.",
    "The last band has no end.",
    "A projection continues recent trends; it is not a forecast of what policy will change.",
  ]);
});

describe("projections of two bases", () => {
  const older = "projection from 2006";
  const figures = [
    people("85+", "2010", 6503),
    people("85+", "2020", 7000, older),
    people("85+", "2020", 8593, projection),
    people("85+", "2025", 9999, older),
  ];
  const { context, ...tables } = jsnaFileOf({ figures });
  const file = jsnaFile(
    {
      ...tables,
      activity: [],
      need: [],
      needs: [],
      clientGroups: [],
      localities: [],
      fifths: [],
      england: [],
      represented: [],
      intentions: [],
      recording: [],
      threshold: [],
    },
    context,
  );

  it("are read on the newest, which the page names", () => {
    expect(file.figures.map(({ period, value }) => [period, value])).toEqual([
      ["2010", 6503],
      ["2020", 8593],
    ]);
    expect(populationText(file)).toContain("8,593 aged 85 and over (+32%), in the projection from 2008.");
  });
});

describe("older people over time", () => {
  it("divides by people of all ages of the same year and publication, and leaves out projections of the past", () => {
    const figures = [
      people("all", "2010", 1000),
      people("85+", "2010", 20),
      people("all", "2008", 900, projection),
      people("85+", "2008", 17, projection),
      people("all", "2020", 1100, projection),
      people("85+", "2020", 33, projection),
    ];
    const shares = olderShares(jsnaFileOf({ figures, people: [beside] }));
    expect(shares.map(({ year, share, median }) => [year, share, median])).toEqual([
      [2010, 2, null],
      [2020, 3, 2.9],
    ]);
    expect(olderHeadline(shares)).toBe(
      "2.0% of people were aged 85 and over in 2010, projected to be 3.0% in 2020 (projection from 2008)",
    );
  });
});
