import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { indicators } from "../src/catalogue/indicators/index.ts";
import { financialYears } from "../src/contract/periods.ts";
import { councils } from "../src/demo/council-register.ts";
import { command, type Run, timed } from "./command.ts";
import { makeDemonstration } from "./demonstration.ts";

/** What many years of figures cost to load and to build. */
export interface YearsBench {
  /** Published figures that were added to the demonstration. */
  readonly figures: number;
  readonly refresh: Run;
  readonly build: Run;
}

const header =
  "area_type,area_code,area_name,framework,edition,indicator_code,definition,period,person_type,basis,breakdown,breakdown_value,numerator,denominator,value,lower_95,upper_95,value_status,source,published_on\n";

const groups = ["all,all", "age_band,18-64", "age_band,65+", "sex,male", "sex,female"];

/**
 * Adds `years` years of invented ASCOF shares of every council to the demonstration, each of all and of four groups, and
 * builds the site. Run `npm run bundle` before.
 */
export async function benchYears(years: number): Promise<YearsBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const workspace = join(folder, "workspace");
  try {
    await makeDemonstration(workspace);
    const file = join(folder, "years.csv");
    const rows = [...figureRows(years)];
    await pipeline(Readable.from(rows), createWriteStream(file));
    const refresh = await timed([command, "refresh", file, "--data", workspace]);
    const build = await timed([command, "build", "--data", workspace, "--out", join(folder, "site")]);
    return { figures: rows.length - 1, refresh, build };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines of the file: the heading and a figure a line. */
function* figureRows(years: number): Generator<string> {
  yield header;
  const first = financialYears.indexOf("2011-12");
  const shares = indicators.filter(
    ({ framework, edition, kind, readings }) =>
      framework === "ASCOF" && edition === "2011-12" && kind === "proportion" && readings === null,
  );
  const standing = councils.filter(({ lastDay }) => lastDay === "");
  for (const period of financialYears.slice(first, first + years)) {
    for (const [place, { code, name }] of standing.entries()) {
      for (const [order, indicator] of shares.entries()) {
        for (const [group, cells] of groups.entries()) {
          const numerator = 200 + ((place * 7 + order * 31 + group * 13 + Number(period.slice(2, 4)) * 11) % 600);
          const value = (numerator / 10).toFixed(1);
          yield `council,${code},"${name}",ASCOF,2011-12,${indicator.code},,${period},client,,${cells},${numerator},1000,${value},,,value,Invented for a benchmark,2011-06-30\n`;
        }
      }
    }
  }
}
