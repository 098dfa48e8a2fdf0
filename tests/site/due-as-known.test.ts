import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { home } from "../../reports/home/query.ts";
import { stories } from "../../src/demo/stories.ts";
import { type SiteContext, siteContext } from "../../src/site/site-context.ts";
import { openOn } from "../../src/store/day.ts";
import { yardstick } from "../cli/command.ts";
import { demonstration, demonstrationOn } from "./site.ts";

const day = "2010-11-30";

describe("the demonstration as known on 30 November 2010", () => {
  let folder = "";
  let warehouse = "";

  beforeAll(async () => {
    folder = await demonstration();
    warehouse = await demonstrationOn(day);
  }, 600_000);

  async function read<T>(work: (db: Awaited<ReturnType<typeof openOn>>) => Promise<T>): Promise<T> {
    const db = await openOn(warehouse, day);
    return work(db).finally(() => db.close());
  }

  it("has data to 30 September 2010, of every council that has sent its returns", async () => {
    const { councils }: SiteContext = await read((db) => siteContext(db, { day, isToday: false }));
    const lasting = [...councils.values()].filter(({ last_day }) => last_day === null);
    const others = lasting.filter(({ data_to }) => data_to !== "30 September 2010").map(({ name }) => name);
    expect(lasting.length).toBe(152);
    expect(others).toEqual([stories.didNotReport.name]);
  });

  it("goes to that day as a whole", async () => {
    const schema = z.object({ return_count: z.number(), data_to: z.string(), received_on: z.string() });
    const [loaded] = await read((db) => db.rows(schema, home.tables.loaded.sql));
    expect(loaded).toMatchObject({ data_to: "2010-09-30", received_on: "2010-11-19" });
  });

  it("lists as late what two councils owe, and nothing that was not due", () => {
    const { late, due } = z
      .object({
        late: z.array(z.object({ return_name: z.string(), councils: z.array(z.object({ council_name: z.string() })) })),
        due: z.array(z.object({ return_name: z.string(), periods: z.array(z.string()), due_on: z.string() })),
      })
      .parse(JSON.parse(yardstick("due", "--data", folder, "--as-of", day, "--json").out));
    const names = new Set(late.flatMap(({ councils }) => councils.map(({ council_name }) => council_name)));
    expect([...names].sort()).toEqual([stories.missingQuarter.name, stories.didNotReport.name].sort());
    expect(due[0]).toEqual({ return_name: "personal_budgets", periods: ["2010-11 Q3"], due_on: "2011-02-15" });
  });
});
