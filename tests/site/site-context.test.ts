import { expect, it } from "vitest";
import { sharedContext } from "../../src/site/shell.ts";
import { siteContext } from "../../src/site/site-context.ts";
import { figuresOf } from "../analysis/core.ts";

it("tells every page by which rule small numbers of each return are hidden", async () => {
  const db = await figuresOf({}, "real", {
    threshold: 10,
    returns: { self_funders: { zeros: "hidden", round_to: 5 } },
  });
  const { disclosure } = sharedContext(await siteContext(db, { day: "2011-08-12", isToday: false }));
  expect(disclosure.personal_budgets).toEqual({
    title: "Personal budget counts",
    threshold: 10,
    zeros: "shown",
    round_to: 1,
  });
  expect(disclosure.self_funders).toEqual({ title: "Self-funders", threshold: 10, zeros: "hidden", round_to: 5 });
  expect(Object.keys(disclosure)).not.toContain("population");
  db.close();
});
