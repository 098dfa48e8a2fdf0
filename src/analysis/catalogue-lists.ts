import { annexAGroups, type ClientGroup, type Counted } from "../catalogue/client-groups.ts";
import { regions } from "../catalogue/regions.ts";
import { sources } from "../catalogue/sources.ts";
import { symbols } from "../catalogue/symbols.ts";
import { methods } from "../methods/index.ts";
import { caseText } from "../methods/method.ts";
import type { Parameter } from "../store/database.ts";
import type { CatalogueTable } from "./catalogue-table.ts";

/** Where the returns of one scheme count a group: one row a code, or one that says that none does. */
function countedRows(group: ClientGroup, scheme: string, counted: readonly Counted<string>[]): Parameter[][] {
  if (counted.length === 0) return [[group.id, scheme, "not_collected", null, null, null]];
  return counted.map(({ code, part, isWider }) => [group.id, scheme, "value", code, part, isWider]);
}

/** Regions; client groups with their crosswalk, symbols and methods. */
export const listTables: readonly CatalogueTable[] = [
  {
    name: "meta.client_group",
    columns: "client_group varchar, position integer, title varchar, ages varchar, note varchar, source varchar",
    rows: annexAGroups.map(({ id, title, ages, note }, index) => [
      ...[id, index + 1, title, ages, note],
      sources.dassGuidance,
    ]),
  },
  {
    name: "meta.region",
    columns: "area_code varchar, region varchar",
    rows: Object.entries(regions),
  },
  {
    name: "meta.client_group_count",
    columns: "client_group varchar, scheme varchar, status varchar, code varchar, part varchar, is_wider boolean",
    rows: annexAGroups.flatMap((group) => [
      ...countedRows(group, "RAP", group.clientTypes),
      ...countedRows(group, "SALT", group.supportReasons),
    ]),
  },
  {
    name: "meta.symbol",
    columns: `symbol varchar, position integer, used_by varchar, meaning varchar, place varchar, status varchar,
      certainty varchar`,
    rows: symbols.map(({ symbol, usedBy, meaning, place, status }, index) => [
      ...[symbol, index + 1, usedBy, meaning.says, place, status, meaning.certainty],
    ]),
  },
  {
    name: "meta.method",
    columns: `position integer, name varchar, title varchar, purpose varchar, citation varchar, formula varchar,
      refuses varchar, cases varchar`,
    rows: methods.map((m, position) => [
      ...[position, m.name, m.title, m.purpose, m.citation, m.formula, m.refuses, m.cases.map(caseText).join("\n")],
    ]),
  },
];
