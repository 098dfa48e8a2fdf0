import { z } from "zod";
import type { Database } from "../store/warehouse/database.ts";
import type { KeptFigure } from "./search.ts";

const saidSchema = z.object({ words: z.string() });

/** Cells that hold another value in brackets, as they are printed; then changes of the figure's year, and notes. */
const saidSql = `with printed as (
    select distinct role, raw_text from out.figure_source join core.cell_note using (load_id, source_row)
    where figure_id = $1 and restated_value is not null
  ), said as (
    select 1 as place, 0 as note, 'Printed for the ' || role || ': ' || raw_text || '.' as words from printed
    union all
    select 2, 0, period || ': ' || words from pub.series_change
    where framework = $2 and edition = $3 and indicator_code = $4 and period = $5
    union all
    select 3, note, 'Note ' || note || ': ' || words from pub.publisher_note
    where framework = $2 and edition = $3 and indicator_code = $4
  )
  select words from said order by place, note, words`;

/** What its publisher says of a figure: values that stand beside it in brackets, what changed in its year, and notes. */
export async function publisherNotes(db: Database, figure: KeptFigure): Promise<string[]> {
  const { figure_id, framework, edition, indicator_code, period } = figure;
  const said = await db.rows(saidSchema, saidSql, [figure_id, framework, edition, indicator_code, period]);
  return said.map(({ words }) => words);
}
