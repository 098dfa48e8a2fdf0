import { quoted } from "../contract/sql.ts";
import type { Database } from "../store/warehouse/database.ts";
import { benchmarksSql } from "./beside/benchmarks.ts";
import { comparatorNotesSql } from "./beside/comparator-notes.ts";
import { comparatorsSql } from "./beside/comparators.ts";
import { comparisonPairsSql, comparisonSql, publishedComparisonSql } from "./beside/comparisons.ts";
import { funnelLimitsSql } from "./beside/funnel-limits.ts";
import { judgeMeasures } from "./beside/judged-measures.ts";
import { openPeersSql } from "./beside/open-peers.ts";
import { besideViewsSql } from "./beside/views.ts";
import { indicatorPagesSql } from "./catalogue/indicator-pages.ts";
import { hasCatalogue, writeCatalogue } from "./catalogue/tables.ts";
import { expectedSql } from "./expected.ts";
import { freshnessSql } from "./freshness.ts";
import { gainValuesSql } from "./measures/gain-values.ts";
import { figureUnits } from "./measures/index.ts";
import { isProtected } from "./measures/unit.ts";
import { forecastSql } from "./over-time/forecasts.ts";
import { milestoneProgressSql } from "./over-time/milestone-progress.ts";
import { milestoneSql, milestoneVerdictSql } from "./over-time/milestone-verdicts.ts";
import { recentTrendsSql } from "./over-time/recent-trends.ts";
import { yearChangeSql } from "./over-time/year-change.ts";
import { protectedPairSql } from "./protect/kept-pairs.ts";
import {
  givenAwaySql,
  hiddenBeforeSql,
  hiddenFigureSql,
  protectedPartSql,
  protectFigures,
  touchedByHidingSql,
} from "./protect/protect.ts";
import { publishedTablesSql } from "./published-tables.ts";
import { recomputables, recompute } from "./recompute.ts";
import { reconciliationSql } from "./reconciliation.ts";
import { publishedFigureSql } from "./stage/disclosure.ts";
import { type DisclosureRules, ruleOf, writeDisclosureRules } from "./stage/disclosure-rules.ts";
import { figureStageSql } from "./stage/figure-stage.ts";
import {
  allTouchedSql,
  differingFigureSql,
  noteMade,
  type Stale,
  staleFigureSql,
  staleUnits,
  touchedFigureSql,
  touchedSeriesFigureSql,
  touchedSql,
} from "./stage/incremental.ts";
import { figureSourceSql, figureSql, roundedFigureSql } from "./stage/limits.ts";
import { figureOrderSql, latestSql } from "./stage/order.ts";
import { councilNowSql, succeededSql, successionSql } from "./stage/succession.ts";
import { noteUnknownIndicators } from "./stage/unknown-indicators.ts";

/** Tables whose rows each belong to a figure by its `figure_id`, and the query of the rows of those made anew. */
type FigureTables = Readonly<Record<string, string>>;

const figureTables: FigureTables = {
  "out.figure": figureSql,
  "out.rounded_figure": roundedFigureSql,
  "out.figure_source": figureSourceSql,
};

/** The same, of figures that stand beside others: made anew too where another figure of their measure is. */
const comparisonTables: FigureTables = {
  "out.comparison": comparisonSql,
  "pub.comparison": publishedComparisonSql,
  "pub.benchmark": benchmarksSql,
  "out.funnel_limit": funnelLimitsSql("out"),
  "pub.funnel_limit": funnelLimitsSql("pub"),
};

/** The same, of figures that are judged over time: made anew where any period of their indicator is. */
const seriesTables: FigureTables = {
  "pub.year_change": yearChangeSql,
  "pub.recent_trend": recentTrendsSql,
};

/** England's code and name; a demonstration has an England of its own, so that no invented figure stands beside it. */
const englandMacros = [
  `create or replace macro england_code() as case (select kind from meta.workspace)
    when 'demonstration' then 'Z92000001' else 'E92000001' end`,
  `create or replace macro england_name() as case (select kind from meta.workspace)
    when 'demonstration' then 'England (demonstration)' else 'England' end`,
];

/**
 * Makes `out` and `pub` anew from `core`, as far as what was loaded since the last time touches them: the same rows give
 * the same figures, whatever the order of loading, at once or in turn.
 */
export async function computeFigures(db: Database): Promise<void> {
  const { rules, areOthers } = await writeDisclosureRules(db, figureUnits);
  const stale = await staleUnits(db, figureUnits, areOthers);
  if (stale.isEverything) await begin(db);
  if (stale.isEverything) await runAll(db, [councilNowSql, succeededSql]);
  if (stale.isEverything || stale.changed.has("savings")) await db.run(gainValuesSql);
  const isRecomputed = recomputables.some(({ returnName }) => stale.changed.has(returnName));
  if (stale.isEverything || isRecomputed) await recompute(db);
  await stageFigures(db, stale, rules);
  await placeFigures(db, stale);
  await hide(db, stale);
  await runAll(db, [touchedFigureSql, touchedSeriesFigureSql, ...latestSql]);
  if (!stale.isEverything) await takeOutTouched(db);
  if (stale.isEverything) await runAll(db, [...openPeersSql, ...comparatorsSql, comparatorNotesSql]);
  await runAll(db, [...expectedSql, freshnessSql]);
  // Views of tables are made once: they read whatever the tables hold.
  if (stale.isEverything) await runAll(db, publishedTablesSql);
  await runAll(db, comparisonPairsSql);
  await putIn(db, { ...comparisonTables, ...seriesTables }, stale);
  if (stale.isEverything) await runAll(db, [...besideViewsSql, indicatorPagesSql]);
  for (const schema of ["out", "pub"] as const) {
    await runAll(db, [milestoneSql(schema), milestoneVerdictSql(schema)]);
  }
  await judgeMeasures(db, stale);
  await runAll(db, [milestoneProgressSql, ...forecastSql, reconciliationSql]);
  await noteMade(db);
}

async function begin(db: Database): Promise<void> {
  if (!(await hasCatalogue(db))) await writeCatalogue(db);
  const tables = Object.keys({ ...figureTables, ...comparisonTables, ...seriesTables });
  await runAll(db, [...englandMacros, ...tables.map((table) => `drop table if exists ${table}`)]);
}

async function stageFigures(db: Database, stale: Stale, rules: DisclosureRules): Promise<void> {
  await db.run(figureStageSql);
  for (const { unit, number, periods } of stale.units) {
    const { threshold, zeros, round_to } = ruleOf(unit, rules);
    const declared = `${number} as unit_number, ${quoted(unit.counts)} as counts, ${threshold} as few_under,
      ${zeros === "hidden"} as is_nobody_few, ${isProtected(unit) ? round_to : 1} as round_to`;
    const wanted = periods === null ? "" : ` where period in (${periods.map(quoted).join(", ")})`;
    await db.run(`insert into figure_stage by name select *, ${declared} from (${unit.query})${wanted}`);
  }
  await noteUnknownIndicators(db, stale);
  await runAll(db, [...successionSql, ...figureOrderSql]);
}

/** Puts the figures of the stage in place, and notes in `touched` what is to be derived from them anew. */
async function placeFigures(db: Database, stale: Stale): Promise<void> {
  if (stale.isEverything) {
    await putIn(db, figureTables, stale);
    await runAll(db, allTouchedSql);
    return;
  }
  await runAll(db, [
    staleFigureSql(stale.units),
    ...differingFigureSql(figureSql),
    touchedSql,
    without("out.figure", "differing_figure"),
    "insert into out.figure from made_figure where figure_id in (from differing_figure)",
    without("out.rounded_figure", "stale_figure"),
    `insert into out.rounded_figure ${roundedFigureSql}`,
    without("out.figure_source", "stale_figure"),
    `insert into out.figure_source ${figureSourceSql}`,
  ]);
}

/** Takes out what is to be derived anew. */
async function takeOutTouched(db: Database): Promise<void> {
  for (const table of Object.keys(seriesTables)) await db.run(without(table, "touched_series_figure"));
  for (const table of Object.keys(comparisonTables)) await db.run(without(table, "touched_figure"));
}

function without(table: string, gone: string): string {
  return `delete from ${table} where figure_id in (select figure_id from ${gone})`;
}

/**
 * Hides figures of the years that are touched, or of all where something was released; measures of which others are hidden
 * than before are then touched as well.
 */
async function hide(db: Database, { isEverything, isReleased }: Stale): Promise<void> {
  const tables = [hiddenFigureSql, givenAwaySql, protectedPartSql, ...protectedPairSql];
  if (isEverything) await runAll(db, [...tables, publishedFigureSql]);
  await db.run(hiddenBeforeSql);
  await protectFigures(db, isReleased ? "out.figure" : "touched");
  if (!isEverything) await db.run(touchedByHidingSql);
}

async function putIn(db: Database, tables: FigureTables, { isEverything }: Stale): Promise<void> {
  for (const [table, query] of Object.entries(tables)) {
    await db.run(isEverything ? `create table ${table} as ${query}` : `insert into ${table} ${query}`);
  }
}

async function runAll(db: Database, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await db.run(statement);
}
