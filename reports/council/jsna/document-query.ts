import { z } from "zod";
import { roleNameSql } from "../../components/words/roles-query.ts";

const text = z.string();

/** An entry of the council's register about its needs assessment; days as 2011-03-31. */
export const needsEntry = {
  /** document, action or a topic. */
  subject: text,
  title: text,
  reference: text.nullable(),
  dated_on: text.nullable(),
  due_on: text.nullable(),
  done_on: text.nullable(),
  status: text,
  role: text.nullable(),
  sentence: text.nullable(),
};

export const needsEntriesSql = `select council_code, subject, title, reference, cast(dated_on as varchar) as dated_on,
    cast(due_on as varchar) as due_on, cast(done_on as varchar) as done_on, status, ${roleNameSql} as role, sentence
  from pub.evidence where subject_kind = 'needs_topic' and status <> 'withdrawn' and (kind <> 'plan' or subject = 'action')
  order by council_code, subject, due_on nulls last, item_id`;

/** A client group of the guidance: where the council's returns count its people, and who answers for them. */
export const clientGroup = {
  client_group: text,
  title: text,
  /** The client type in which its people are counted; null where no return collects them. */
  counted_in: text.nullable(),
  /** Whether other people are counted with them, or several types hold parts of them. */
  is_shared: z.boolean().nullable(),
  note: text.nullable(),
  role: text.nullable(),
};

export const clientGroupsSql = `with counted as (
    select client_group, min(code) as counted_in, bool_or(is_wider or part is not null) or count(*) > 1 as is_shared
    from pub.client_group_count where scheme = 'RAP' and status = 'value' group by client_group
  ), answering as (
    select council_code, cast(subject as varchar) as client_group, min(${roleNameSql}) as role
    from pub.evidence where subject_kind = 'client_group' and kind = 'responsible_role' group by all
  )
  select council_code, client_group, title, counted_in, is_shared, note, role
  from (select distinct council_code from pub.evidence) cross join pub.client_group
  left join counted using (client_group)
  left join answering using (council_code, client_group)
  order by council_code, position`;
