import type { Message } from "../../contract/message.ts";
import { ColumnProfile } from "../../contract/personal/column.ts";
import { mayBePersonal, personalIn } from "../../contract/personal/text.ts";
import { hasPublishersHeadings } from "../../contract/return.ts";
import { identifier, quoted, sql } from "../../contract/sql.ts";
import type { Database } from "../warehouse/database.ts";
import type { FaultyRow, LeftOut } from "./faulty-rows.ts";
import { readSql } from "./read-table.ts";
import type { StagedFile } from "./stage.ts";

/**
 * What is personal in the columns of a long file that hold free text or are not read; none where nothing is. It looks
 * before anything of the file is staged, at those columns alone: a file without any costs nothing.
 */
export async function screenColumns(db: Database, file: StagedFile): Promise<readonly Message[]> {
  if (file.screen === undefined) return [];
  if (hasPublishersHeadings(file.definition)) return file.screen();
  const isAny = (await hasPersonalCell(db, file)) || (await hasColumnOfPeople(db, file));
  return isAny ? file.screen() : [];
}

async function hasPersonalCell(db: Database, file: StagedFile): Promise<boolean> {
  const query = suspectsSql(file);
  if (query === null) return false;
  let isAny = false;
  const { blocks } = await db.stream(query);
  for await (const [cells = []] of blocks) {
    isAny ||= cells.some((cell) => typeof cell === "string" && personalIn(cell).length > 0);
  }
  return isAny;
}

/** Whether a column that is not read is, by all of its cells together, one of names, days of births or the like. */
async function hasColumnOfPeople(db: Database, file: StagedFile): Promise<boolean> {
  const unread = file.columns.flatMap((name, index) => (name === null ? [identifier(`extra_${index}`)] : []));
  if (unread.length === 0) return false;
  const profiles = unread.map(() => new ColumnProfile());
  const { blocks } = await db.stream(sql`select ${unread.join(", ")} from ${readSql(file, [file.path])}`);
  for await (const block of blocks) {
    for (const [at, cells] of block.entries()) {
      for (const cell of cells) if (typeof cell === "string") profiles[at]?.add(cell);
    }
  }
  return profiles.some((profile) => profile.kinds().length > 0);
}

/** SQL of the cells in which personal data might be recognised, each once; null where no column holds any words. */
function suspectsSql(
  file: Pick<StagedFile, "columns" | "headerLine" | "delimiter" | "path" | "definition">,
): string | null {
  const suspects = file.columns.flatMap((name, index) => {
    const kind = name === null ? null : (file.definition.fields[name]?.type.kind ?? null);
    if (kind !== null && kind !== "text" && kind !== "words") return [];
    const cell = identifier(name ?? `extra_${index}`);
    const isSuspect = `regexp_matches(${cell}, ${quoted(mayBePersonal)})`;
    // Ten digits by themselves are judged by their column, from the beginning of the file.
    const isOfColumn = name === null ? ` and not regexp_full_match(${cell}, ' *[0-9]{10} *')` : "";
    return [`case when ${isSuspect}${isOfColumn} then ${cell} end`];
  });
  if (suspects.length === 0) return null;
  return sql`with cells as (
      select unnest([${suspects.join(", ")}]) as cell from ${readSql(file, [file.path])}
    )
    select distinct cell from cells where cell is not null`;
}

/** What is personal in the rows of a long file that are left out, and so would be shown; none where nothing is. */
export async function screenLeftOut(
  file: StagedFile,
  faulty: readonly FaultyRow[],
  { rejected }: LeftOut,
): Promise<readonly Message[]> {
  if (file.screen === undefined) return [];
  const isPersonal = (text: string) => personalIn(text).length > 0;
  const isAny =
    faulty.some(({ cells }) => Object.values(cells).some(isPersonal)) ||
    rejected.some(({ record }) => isPersonal(record.text));
  return isAny ? file.screen() : [];
}
