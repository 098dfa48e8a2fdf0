import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { activityFigure, activitySql } from "../../components/activity/query.ts";
import { threshold, thresholdSql } from "../../components/eligibility/query.ts";
import { comparators, figureKey, valued } from "../../components/figure/query.ts";
import { judgedColumns, judgedMeasure, judgedSql, pastFigure, pastSql } from "../../components/indicator/query.ts";
import { besideSet } from "../../components/own-comparators/query.ts";
import { englandPeople, englandPeopleSql } from "./concordat-query.ts";
import { clientGroup, clientGroupsSql, needsEntriesSql, needsEntry } from "./document-query.ts";
import { deprivationFifth, deprivationFifthsSql, localityFigure, localityFiguresSql } from "./localities-query.ts";
import { needFigure, needSql } from "./need-query.ts";
import { besideRest, perPeople } from "./per-people.ts";
import { activityRatesSql } from "./published/query.ts";
import { besideRestSql, intention, intentionsSql, represented, representedSql } from "./represented-query.ts";
import { recording, recordingSql } from "./self-funders-query.ts";

const text = z.string();
const number = z.number().nullable();

/** A figure of the council, with its indicator and its comparators. */
const figure = {
  framework: text,
  ...figureKey,
  title: text,
  domain: text,
  /** Where the indicator is defined or published. */
  source: text,
  polarity: text,
  decimals: z.number(),
  unit: text,
  numerator: number,
  denominator: number,
  denominator_status: text,
  ...valued,
  ...comparators,
};

/** What share of their people the comparators have in an age band, percent, and how much the band grows in them. */
const people = {
  definition: text,
  period: text,
  breakdown_value: text,
  comparator_n: z.number(),
  comparator_median: number,
  comparator_lowest: number,
  comparator_highest: number,
  /** Median change of the number of people since the newest estimate, percent. */
  comparator_change: number,
};

/** An ethnic group’s share of the people of the council, percent, beside its comparators and England. */
const group = {
  indicator_code: text,
  period: text,
  breakdown: text,
  breakdown_value: text,
  /** People in it. */
  numerator: number,
  value: number,
  comparator_n: number,
  comparator_median: number,
  england_value: number,
};

/** People, those who are served, and of the personal budget counts only what no other measure holds. */
const isReported = `is_latest and area_type = 'council' and (
  indicator_code in ('POP', 'SERVED', 'SERVED-STD', 'SF-SHARE', 'SF-COVER', 'SF-REQ', 'SF-ADV', 'SF-DPA')
  or (indicator_code = 'PPF-12' and period like '% Q4'
    and (breakdown in ('ethnic_group', 'rurality') or definition = 'carers_in_year')))`;

/**
 * The share of all people that is in an older age band, percent, to five decimals, of each council in each year, and
 * how much the band has grown since the newest estimate.
 */
const olderSql = `with counted as (
    select area_code, definition, period, breakdown_value, value from pub.figure
    where indicator_code = 'POP' and area_type = 'council' and is_latest and breakdown in ('all', 'age_band')
  ), base as (
    select area_code, breakdown_value, value as base_value from counted
    where definition = 'estimate'
      and period = (select max(period) from counted where definition = 'estimate')
  )
  select part.area_code, part.definition, part.period, part.breakdown_value,
    round(100 * part.value / nullif(whole.value, 0), 5) as share,
    round(100 * (part.value / nullif(base_value, 0) - 1), 5) as change
  from counted as part
  join counted as whole on whole.area_code = part.area_code and whole.definition = part.definition
    and whole.period = part.period and whole.breakdown_value = 'all'
  left join base on base.area_code = part.area_code and base.breakdown_value = part.breakdown_value
  where part.breakdown_value in ('65+', '85+')`;

/** What share of their people the council's comparators have in each band. */
const peopleSql = `select comparator.council_code, definition, period, breakdown_value, count(*) as comparator_n,
    median(share) as comparator_median, min(share) as comparator_lowest, max(share) as comparator_highest,
    median(change) as comparator_change
  from pub.comparator as comparator join pub.comparator_set using (council_code, scheme, edition)
  join (${olderSql}) as older on older.area_code = comparator.comparator_code
  where comparator.comparator_code <> comparator.council_code
  group by comparator.council_code, definition, period, breakdown_value
  order by comparator.council_code, definition, period, breakdown_value`;

/** What the council did in the year: contacts, assessments, services, reablement, homes. */
const activityCodes = [
  ...["ACT-CONTACT", "ACT-SDA", "ACT-WAIT", "ACT-REVIEW", "ACT-SERVICE", "ACT-INTENSIVE", "ACT-ADMISSION"],
  ...["ACT-REABLE", "ACT-REABLED", "ACT-CARER", "ACT-SF-ASSESSED", "ACT-SF-DEPLETED", "ACT-VOICE"],
];

/** The people of each council, their need, and who is served. */
export const jsna = dataSet({
  name: "jsna",
  per: "council",
  tables: {
    /** What the council is judged by, the current measures first. */
    measures: table(
      judgedMeasure,
      `with ${judgedSql} select council_code, ${judgedColumns} from judged order by council_code, place`,
    ),
    past: table(pastFigure, pastSql),
    figures: table(
      figure,
      `select figure.area_code as council_code, framework, indicator_code, title, domain, source, polarity,
        decimals, figure.unit, definition, person_type, basis, period, breakdown, breakdown_value, numerator, denominator,
        denominator_status, figure.value, value_status, lower_95, upper_95, ${listed(comparators)}
      from pub.figure as figure
      join pub.indicator as indicator using (framework, edition, indicator_code)
      left join pub.figure_beside as beside using (figure_id)
      where ${isReported}
      order by council_code, definition, period, breakdown, breakdown_value, indicator_code, person_type, basis`,
    ),
    activity: table(activityFigure, activitySql(activityCodes)),
    need: table(needFigure, needSql),
    represented: table(represented, representedSql),
    intentions: table(intention, intentionsSql),
    recording: table(recording, recordingSql),
    threshold: table(threshold, thresholdSql),
    localities: table(localityFigure, localityFiguresSql),
    fifths: table(deprivationFifth, deprivationFifthsSql),
    needs: table(needsEntry, needsEntriesSql),
    clientGroups: table(clientGroup, clientGroupsSql),
    people: table(people, peopleSql),
    england: table(englandPeople, englandPeopleSql),
    groups: table(
      group,
      `select area_code as council_code, indicator_code, period, breakdown, breakdown_value, numerator, figure.value,
        comparator_n, comparator_median, england_value
      from pub.figure as figure left join pub.figure_beside as beside using (figure_id)
      where framework = 'Census' and is_latest and area_type = 'council'
      order by council_code, period, breakdown, breakdown_value, indicator_code`,
    ),
  },
});

/** What tells a figure of one council from its others, where it is the newest of its vintages. */
const needKey = { framework: text, ...figureKey };

/** Figures of the page that `pub` has beside comparators. Of numbers of people there are none: a size says nothing of another. */
const compared = [jsna.tables.measures, jsna.tables.figures, jsna.tables.activity].map(
  ({ sql }) => `select ${listed(needKey)} from (${sql}) where comparator_n is not null and indicator_code <> 'POP'`,
);

const everyone = "definition, person_type, basis, period, breakdown, breakdown_value";

/** Columns of the key of what is made of numbers of people. */
const ofPeople = "'ONS' as framework, 'POP' as indicator_code, 'all' as person_type, '' as basis, period";

/**
 * What every council has of the figures of the page: what it is judged by, who is served, ethnic groups, rates of published
 * activity, and older people as a share of all and how many more they are.
 */
export const besideNeeds = besideSet({
  name: "needs",
  key: needKey,
  figures: [
    ...compared,
    `select framework, indicator_code, ${everyone} from pub.figure where framework = 'Census'`,
  ].join(" union all "),
  hasLimits: "false",
  made: `select framework, indicator_code, '${perPeople}' as definition, person_type, basis, period, breakdown,
      breakdown_value, area_code, rate as value
    from (${activityRatesSql}) where area_type = 'council'
    union all by name
    select ${ofPeople}, definition, 'share' as breakdown, breakdown_value, area_code, share as value from (${olderSql})
    union all by name
    select ${ofPeople}, definition, 'change' as breakdown, breakdown_value, area_code, change as value from (${olderSql})
    union all by name
    select 'PPF' as framework, indicator_code, '${besideRest}' as definition, person_type, basis, period, breakdown,
      breakdown_value, area_code, difference as value
    from (${besideRestSql})
`,
});
