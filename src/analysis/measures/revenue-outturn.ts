import { outturnLines } from "../../catalogue/outturn-lines.ts";
import { quoted } from "../../contract/sql.ts";
import type { FigureUnit } from "./unit.ts";

const lines = outturnLines.map(({ heading, breakdown, breakdownValue }) =>
  [heading, breakdown, breakdownValue].map(quoted).join(", "),
);

/**
 * Spending on adult social care of revenue outturn in pounds; the publication is in thousands. England's is the
 * publisher's own row, with estimates for councils that sent no return, and never a sum of councils.
 */
export const publishedOutturn: FigureUnit = {
  name: "revenue outturn on adult social care",
  counts: "published",
  query: `with line(line, breakdown, breakdown_value) as (
      values ${lines.map((line) => `(${line})`).join(", ")}
    ), measure(account, indicator_code) as (
      values ('total_expenditure', 'RO3-EXP'), ('sales_fees_and_charges', 'RO3-FEES'), ('total_income', 'RO3-INC'),
        ('net_current_expenditure', 'RO3-NET')
    ), marked as (
      select load_id, source_row, marker, status from core.cell_note
      where column_name = 'amount' and marker is not null
    )
    select case area_code when 'E92000001' then 'england' else 'council' end as area_type, area_code,
      'Revenue outturn' as framework, '2024-25' as edition, indicator_code, cast(period as varchar) as period,
      breakdown, breakdown_value, 'published' as vintage, 1000 * amount as value, marked.status as value_status, marker,
      1000 * amount as numerator, marked.status as numerator_status, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': spent.load_id, 'source_row': spent.source_row, 'role': 'as published'}] as sources
    from core.published_spending as spent
    join line using (line)
    join measure using (account)
    left join marked on marked.load_id = spent.load_id and marked.source_row = spent.source_row`,
};
