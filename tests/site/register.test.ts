import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { questions } from "../../src/catalogue/questions/index.ts";
import { stories } from "../../src/demo/stories.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { demonstrationSite, loadedWarehouse } from "./site.ts";

const stateSchema = z.object({
  question: z.string(),
  asks: z.string(),
  priority: z.number(),
  state: z.string(),
  councils: z.number(),
});

async function registerOfDemonstration() {
  const db = await Database.open(await loadedWarehouse(), "read");
  try {
    return await db.rows(
      stateSchema,
      `select question, asks, priority, state, cast(count(*) as integer) as councils
        from pub.question_state join pub.question using (question)
        group by question, asks, priority, state order by try_cast(replace(question, 'Q', '') as integer), state`,
    );
  } finally {
    db.close();
  }
}

it("says of each of the 94 questions and of every council how it is answered, or why it is not", async () => {
  const lines = await registerOfDemonstration();
  const counted = new Map<string, number>();
  for (const { state, councils } of lines) counted.set(state, (counted.get(state) ?? 0) + councils);
  const all = [...counted.values()].reduce((sum, councils) => sum + councils, 0);
  console.log([...counted].map(([state, councils]) => `${state} ${councils}`).join(", "), "of", all);
  expect([...new Set(lines.map(({ question }) => question))]).toEqual(
    Array.from({ length: 94 }, (_, index) => `Q${index + 1}`),
  );
  // 154 councils have pages, two of which have ended.
  expect(all).toBe(94 * 154);
  expect([...counted.keys()].sort()).toEqual([
    "evidence",
    "figures",
    "figures_and_evidence",
    "hidden",
    "no_evidence",
    "not_sent",
    "under_way",
  ]);
});

/** Flags and entries of the register of evidence answer these: how many user-led organisations, and strategies by their day. */
const byEvidence = ["Q14", "Q20"];

it("answers every question of the first priority that asks for figures, by figures or by dated evidence, for most councils", async () => {
  const lines = (await registerOfDemonstration()).filter(({ priority, asks }) => priority === 1 && asks !== "evidence");
  const asked = [...new Set(lines.map(({ question }) => question))];
  const answers = asked.map((question) => {
    const states = byEvidence.includes(question) ? ["evidence"] : ["figures", "figures_and_evidence"];
    const own = lines.filter((line) => line.question === question && states.includes(line.state));
    return { question, councils: own.reduce((sum, { councils }) => sum + councils, 0) };
  });
  console.log(answers.map(({ question, councils }) => `${question} ${councils}`).join(", "));
  expect(asked).toHaveLength(36);
  expect(answers.filter(({ councils }) => councils < 154 / 2)).toEqual([]);
});

it("leads to the part of a page that there is, and no two parts of a page have one name", async () => {
  const folder = join(await demonstrationSite(), "council", stories.typical.code);
  const places = questions.flatMap(({ page }) => (page === null ? [] : [page.split("#")]));
  const idsOf = (page: string) =>
    [...readFileSync(join(folder, `${page}.html`), "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const pages = new Map([...new Set(places.map(([page = ""]) => page))].map((page) => [page, idsOf(page)]));
  const missing = places.filter(([page = "", part]) => part !== undefined && !pages.get(page)?.includes(part));
  expect(missing).toEqual([]);
  for (const [page, ids] of pages)
    expect(
      ids.filter((id, place) => ids.indexOf(id) !== place),
      page,
    ).toEqual([]);
});
