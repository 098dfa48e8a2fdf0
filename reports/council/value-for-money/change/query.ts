import { z } from "zod";
import { moneyKindNames } from "../../../../src/catalogue/money-items.ts";
import { quoted } from "../../../../src/contract/sql.ts";
import { dataSet, listed, table } from "../../../../src/site/query.ts";
import { roleNameSql } from "../../../components/words/roles-query.ts";

const text = z.string();

/** An item of money in one year, pounds; what it is called, and its days, are those that the newest year says. */
const item = {
  item_id: text,
  /** Of src/catalogue/money-items.ts, and its name there. */
  kind: text,
  kind_name: text,
  title: text,
  partner: text.nullable(),
  role: text.nullable(),
  due_on: text.nullable(),
  done_on: text.nullable(),
  period: text,
  /** Null where the year has no row of that vintage. */
  planned_gbp: z.number().nullable(),
  actual_gbp: z.number().nullable(),
};

/** A financial risk in the council's register; days as 2011-03-31. */
const risk = {
  title: text,
  role: text.nullable(),
  dated_on: text.nullable(),
  due_on: text.nullable(),
  done_on: text.nullable(),
  status: text,
  sentence: text.nullable(),
};

/** SQL: the name of a kind. */
const kindNameSql = `case kind ${Object.entries(moneyKindNames)
  .map(([kind, name]) => `when ${quoted(kind)} then ${quoted(name)}`)
  .join(" ")} end`;

/** What a council planned and what came of it, item by item, and its financial risks. */
export const moneyItems = dataSet({
  name: "money-items",
  per: "council",
  tables: {
    items: table(
      item,
      `with described as (
        select council_code, kind, ${kindNameSql} as kind_name, item_id, max_by(title, period || vintage) as title,
          max_by(partner, period || vintage) as partner, max_by(${roleNameSql}, period || vintage) as role,
          cast(max_by(due_on, period || vintage) as varchar) as due_on, cast(max(done_on) as varchar) as done_on
        from pub.money_item group by council_code, kind, item_id
      ), yearly as (
        select council_code, kind, item_id, period, sum(amount_gbp) filter (vintage = 'planned') as planned_gbp,
          sum(amount_gbp) filter (vintage = 'actual') as actual_gbp
        from pub.money_item group by council_code, kind, item_id, period
      )
      select council_code, ${listed(item)} from yearly join described using (council_code, kind, item_id)
      order by council_code, kind, title, item_id, period`,
    ),
    risks: table(
      risk,
      `select council_code, title, ${roleNameSql} as role, cast(dated_on as varchar) as dated_on,
        cast(due_on as varchar) as due_on, cast(done_on as varchar) as done_on, status, sentence
      from pub.evidence
      where subject_kind = 'risk' and subject = 'value_for_money' and status <> 'withdrawn'
      order by council_code, due_on nulls last, item_id`,
    ),
  },
});
