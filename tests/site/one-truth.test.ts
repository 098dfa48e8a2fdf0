import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { judgedMeasure } from "../../reports/components/indicator/query.ts";
import { gapsLead } from "../../reports/components/sentences/gap.ts";
import { judgedSentence, standingOutSentence } from "../../reports/components/sentences/judged.ts";
import { comparators } from "../../reports/council/comparators/query.ts";
import { gapRow, gaps } from "../../reports/council/jsna/gaps.ts";
import { jsna } from "../../reports/council/jsna/query.ts";
import { spine } from "../../reports/council/jsna/spine.ts";
import { profile } from "../../reports/council/profile/query.ts";
import { summary } from "../../reports/council/summary/query.ts";
import { home } from "../../reports/home/query.ts";
import { indicators } from "../../reports/indicators/query.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { sayWithoutReal, workspaces } from "./real-england.ts";

/** A judged measure of a council, as the queries of its pages give it. */
const judgedRow = z.object({ council_code: z.string(), ...judgedMeasure });
type JudgedRow = z.infer<typeof judgedRow>;

/** The numbers of measures that a sentence gives to a side of England: "better than England on 4, similar on 14". */
function countsIn(sentence: string, side: string): number {
  const found = sentence.matchAll(new RegExp(`${side}(?: (?:than|to) England)? on (\\d+)`, "g"));
  return [...found].reduce((sum, [, count]) => sum + Number(count), 0);
}

let db: Database;
let byCouncil: Map<string, Record<"summary" | "jsna" | "indicators", JudgedRow[]>>;

sayWithoutReal();

// Every council of a workspace is walked.
describe.each(workspaces)("in $name", ({ warehouse }) => {
  beforeAll(async () => {
    db = await Database.open(await warehouse(), "read");
    const pages = {
      summary: summary.tables.measures.sql,
      jsna: jsna.tables.measures.sql,
      indicators: `from (${profile.tables.figures.sql}) where is_judged`,
    };
    const [summaries, assessments, profiles] = await Promise.all(
      Object.values(pages).map((sql) => db.rows(judgedRow, sql)),
    );
    const of = (rows: readonly JudgedRow[] = [], code: string) =>
      rows.filter(({ council_code }) => council_code === code);
    const codes = [...new Set((summaries ?? []).map(({ council_code }) => council_code))];
    byCouncil = new Map(
      codes.map((code) => [
        code,
        { summary: of(summaries, code), jsna: of(assessments, code), indicators: of(profiles, code) },
      ]),
    );
  }, 900_000);

  afterAll(() => db.close());

  describe("of every council", () => {
    it("each page has the same measures, and says the same of them", () => {
      expect(byCouncil.size).toBeGreaterThan(100);
      for (const [code, { summary, jsna, indicators }] of byCouncil) {
        const sentences = [summary, jsna, indicators].map((rows) => judgedSentence(code, rows));
        expect(sentences, code).toEqual([sentences[0], sentences[0], sentences[0]]);
        const keys = [summary, jsna, indicators].map((rows) => rows.map(({ indicator_code }) => indicator_code));
        expect(keys, code).toEqual([keys[0], keys[0], keys[0]]);
        expect(new Set(summary.map((row) => `${row.edition} ${row.indicator_code}`)).size, code).toBe(summary.length);
      }
    });

    it("a list is as long as its sentence says", () => {
      for (const [code, { jsna }] of byCouncil) {
        const found = gaps(jsna);
        const worse = countsIn(judgedSentence(code, jsna), "worse");
        expect(found.length, code).toBe(worse);
        const lead = gapsLead(
          code,
          found.map(({ figure }) => figure),
        );
        expect(Number(/^On (\d+) measure/.exec(lead)?.[1] ?? 0), code).toBe(worse);
        const drawn = spine({ measures: jsna, past: [] }).flatMap(({ rows }) => rows);
        expect(drawn.length, code).toBe(jsna.length);
        const out = /stands out on (\d+) of .*: (.*?)\./.exec(standingOutSentence(code, jsna));
        const outCount = jsna.filter(({ stands_out }) => stands_out === true).length;
        expect(Number(out?.[1] ?? 0), code).toBe(outCount);
        expect(out?.[2]?.split(/, | and /).length ?? 0, code).toBe(outCount);
      }
    });

    const usual = {
      disclosure: { personal_budgets: { title: "Personal budget counts", threshold: 5, zeros: "shown", round_to: 1 } },
    };

    it("no count of 1 to 4 is printed of a gap, and nothing is counted that is not known", () => {
      const lines = [...byCouncil].flatMap(([code, { jsna }]) =>
        gaps(jsna).map((gap) => ({ ...gap, line: gapRow(code, gap, usual).gap })),
      );
      expect(lines.length).toBeGreaterThan(100);
      for (const { line, figure } of lines) {
        const count = /England’s figure \([^)]*\): (.*)$/.exec(line)?.[1] ?? "";
        expect(count.replaceAll("fewer than 5", ""), line).not.toMatch(/(^|[( ])[0-4](?![\d,])/);
        if (count !== "") expect(count, line).toContain(` ${figure.counted_many}`);
      }
    });

    it("a verdict has at least 30 people or things, or 10 events, and an interval", () => {
      const judged = [...byCouncil.values()]
        .flatMap(({ summary }) => summary)
        .filter(({ refusal }) => refusal === null);
      expect(judged.length).toBeGreaterThan(1000);
      const small = judged.filter(
        (row) => row.measure_kind !== "rate" && row.denominator !== null && row.denominator < 30,
      );
      expect(small).toEqual([]);
      expect(judged.filter(({ lower_95, upper_95 }) => lower_95 === null || upper_95 === null)).toEqual([]);
    });

    it("the comparators’ page has the measures that may be compared, and no other", async () => {
      const own = z.object({ council_code: z.string(), indicator_code: z.string() });
      const rows = await db.rows(own, `from (${comparators.tables.own.sql}) where is_judged`);
      for (const [code, { summary }] of byCouncil) {
        const shown = rows
          .filter(({ council_code }) => council_code === code)
          .map(({ indicator_code }) => indicator_code);
        const judged = summary
          .filter(({ own_refusal }) => own_refusal === null)
          .map(({ indicator_code }) => indicator_code);
        expect(shown.sort(), code).toEqual(judged.sort());
      }
    });
  });

  it("the list of indicators counts as many better and worse as the councils’ pages together", async () => {
    const listed = z.object({
      indicator_code: z.string(),
      edition: z.string(),
      above_count: z.number(),
      similar_count: z.number(),
      below_count: z.number(),
    });
    const rows = await db.rows(listed, indicators.tables.list.sql);
    const current = [...byCouncil.values()].flatMap(({ summary }) => summary).filter(({ is_current }) => is_current);
    const measures = [...new Map(current.map((row) => [row.indicator_code, row])).values()].filter(
      ({ slug }) => slug !== null,
    );
    expect(measures.length).toBeGreaterThan(10);
    for (const { indicator_code, edition } of measures) {
      const row = rows.find((one) => one.indicator_code === indicator_code && one.edition === edition);
      const count = (...sides: readonly string[]) =>
        current.filter((one) => one.indicator_code === indicator_code && sides.includes(one.verdict)).length;
      expect(row, indicator_code).toMatchObject({
        above_count: count("better", "higher"),
        similar_count: count("similar"),
        below_count: count("worse", "lower"),
      });
    }
  });

  it("the first page counts of each measure the councils with a figure, and no others", async () => {
    const counts = z.object({ indicator_code: z.string(), with_figure: z.number() });
    const rows = await db.rows(
      counts,
      `select indicator_code, cast(better + "similar" + worse + others as integer) as with_figure
      from (${home.tables.outcomes.sql})`,
    );
    expect(rows.length).toBeGreaterThan(10);
    const expected = await db.rows(
      counts,
      `select indicator_code, cast(count(*) as integer) as with_figure from pub.judged_measure
      where is_current and england_value is not null and value is not null
      group by framework, edition, indicator_code, period order by indicator_code`,
    );
    expect(rows).toEqual(expected);
  });
});
