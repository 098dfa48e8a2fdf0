import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { refresh } from "../../../src/store/refresh.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import { workspaceAt } from "../../../src/store/workspace/workspace.ts";
import { publishedHeading } from "../../catalogue/activity-headings.ts";
import { usual } from "../../store/workspace.ts";
import { council, figuresOf, outsideLimits, select } from "../core.ts";

const councils = [council("E08000035")];

function published(measure: string, period: string, outcome: number, numerator: number, denominator: number) {
  return Object.entries({ outcome, numerator, denominator }).map(([part, value]) => ({
    area_code: "E08000035",
    area_name: "Leeds",
    local_code: "211",
    content: "value",
    measure,
    period,
    part,
    value,
  }));
}

const limits = "select method, round(lower_95, 3) as lower, round(upper_95, 3) as upper from out.figure";

describe("limits of a figure", () => {
  /** 99.6% from 240 of 245, both rounded to 5: Wilson's limits of those parts are 95.3% and 99.1%. */
  it("allow for the rounding of its parts, and hold the share as published", async () => {
    const db = await figuresOf({ councils, ascof_time_series: published("4B", "2023-24", 99.6, 240, 245) });
    expect(await select(db, limits)).toEqual([{ method: "rounded_share", lower: 97.642, upper: 99.927 }]);
  });

  /** 2,681 of 2,682 is 99.96%, printed as 100.0; Wilson's limits end at 99.99%. */
  it("reach the value as printed where its last decimal was rounded past them", async () => {
    const db = await figuresOf({ councils, ascof_time_series: published("3D(2A)", "2024-25", 100, 2681, 2682) });
    expect(await select(db, limits)).toEqual([{ method: "wilson", lower: 99.789, upper: 100 }]);
  });

  it("are none where its own parts do not give it", async () => {
    const db = await figuresOf({ councils, ascof_time_series: published("3D(2A)", "2024-25", 50, 2681, 2682) });
    expect(await select(db, limits)).toEqual([{ method: "none", lower: null, upper: null }]);
  });

  /** 5 may be 3 to 7: chi-squared gives 0.618672 for 3 and 14.422675 for 7 (scipy 1.17). */
  it("of a count rounded to 5 are those of the counts that it may have been", async () => {
    const heading = publishedHeading("2009-10", "A4.20");
    const line = { period: "2009-10", local_code: null, area: "211-Leeds", line: "A4.20", heading, activity: 5 };
    const db = await figuresOf({
      councils: [council("E08000035", { local_code: "211", council_name: "Leeds" })],
      pss_activity: [line],
    });
    expect(await select(db, `${limits} where indicator_code = 'DP' and breakdown = 'all'`)).toEqual([
      { method: "exact_poisson", lower: 0.619, upper: 14.423 },
    ]);
  });

  it("are none for a mean of counts made each week, in which the same people are counted again", async () => {
    const row = { council_code: "E08000035", indicator_code: "NI 131", period: "2009-10", vintage: "final" };
    const ni_returns = [{ ...row, numerator: 62, denominator: 620_000, value: 10 }];
    expect(await select(await figuresOf({ councils, ni_returns }), limits)).toEqual([
      { method: "none", lower: null, upper: null },
    ]);
  });

  it("are none for a share above 100%, which cannot be right and is withheld", async () => {
    const row = { council_code: "E08000035", period: "2009-10", vintage: "final" };
    const ni_returns = [
      { ...row, indicator_code: "NI 125", numerator: 104, denominator: 100, value: 104 },
      { ...row, indicator_code: "NI 135", numerator: 104, denominator: 100, value: 104 },
    ];
    const db = await figuresOf({ councils, ni_returns });
    expect(
      await select(db, "select value, value_status, marker, lower_95 from pub.figure order by indicator_code"),
    ).toEqual([
      { value: null, value_status: "withheld", marker: "above 100%", lower_95: null },
      // Carers over clients, of whom they are no part: it may pass 100%.
      { value: 104, value_status: "value", marker: null, lower_95: null },
    ]);
  });

  it("are none where limits were published that leave the value out", async () => {
    const row = {
      area_type: "council",
      area_code: "E08000035",
      framework: "NIS",
      edition: "2008-09",
      period: "2008-09",
    };
    const more = { indicator_code: "NI 119", person_type: "all", breakdown: "all", breakdown_value: "all" };
    const comparator_figures = [{ ...row, ...more, value: 75, lower_95: 76, upper_95: 78, value_status: "value" }];
    expect(await select(await figuresOf({ councils, comparator_figures }), limits)).toEqual([
      { method: "none", lower: null, upper: null },
    ]);
  });
});

/** Publications as their publishers printed them: they are not part of the project. */
const real = resolve(import.meta.dirname, "../../../../shared/real");

async function allFigures(files: readonly string[]): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-limits-"));
  const workspace = workspaceAt(folder);
  await refresh(workspace, { ...usual, files, computeFigures });
  const db = await Database.open(workspace.warehouse, "read");
  rmSync(folder, { recursive: true, force: true });
  return db;
}

describe("limits of every figure", () => {
  it.skipIf(!existsSync(real))(
    "hold the figure itself, in publications",
    async () => {
      const files = ["ascof", "pssex"].flatMap((folder) =>
        readdirSync(join(real, folder)).map((file) => join(real, folder, file)),
      );
      const db = await allFigures(files);
      const { n } = await db.columns("select count(*) as n from out.figure where lower_95 is not null");
      expect(n?.[0]).toBeGreaterThan(20_000);
      expect(await select(db, outsideLimits)).toEqual([]);
      db.close();
    },
    600_000,
  );
});
