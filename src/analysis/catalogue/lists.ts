import { activityLines } from "../../catalogue/activity-lines.ts";
import { areaNames } from "../../catalogue/area-names.ts";
import { annexAGroups, type ClientGroup, type Counted } from "../../catalogue/client-groups.ts";
import { publications } from "../../catalogue/publications.ts";
import { sources } from "../../catalogue/sources.ts";
import { symbols } from "../../catalogue/symbols.ts";
import { unitCostsOf, unitCostYears } from "../../catalogue/unit-costs.ts";
import { wordsOf } from "../../contract/measures-known.ts";
import { methods } from "../../methods/index.ts";
import { caseText } from "../../methods/method.ts";
import type { Parameter } from "../../store/warehouse/database.ts";
import type { CatalogueTable } from "./table.ts";

/** Where the returns of one scheme count a group: one row a code, or one that says that none does. */
function countedRows(group: ClientGroup, scheme: string, counted: readonly Counted<string>[]): Parameter[][] {
  if (counted.length === 0) return [[group.id, scheme, "not_collected", null, null, null]];
  return counted.map(({ code, part, isWider }) => [group.id, scheme, "value", code, part, isWider]);
}

/** Names of larger areas; publications; measures and lines of PSS EX1; client groups with their crosswalk, symbols and methods. */
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
    name: "meta.area_name",
    columns: "area_type varchar, area_code varchar, known_name varchar",
    rows: Object.entries(areaNames).flatMap(([type, names]) =>
      Object.entries(names).map(([code, name]) => [type, code, name]),
    ),
  },
  {
    name: "meta.activity_line",
    columns: `year varchar, line varchar, heading varchar, indicator_code varchar, person_type varchar, basis varchar,
      breakdown varchar, breakdown_value varchar, is_sum_of_reporters boolean`,
    rows: activityLines.map((each) => [
      ...[each.year, each.line, each.heading, each.code, each.personType, each.basis],
      ...[each.breakdown, each.breakdownValue, each.isSumOfReporters ?? false],
    ]),
  },
  {
    name: "meta.unit_cost",
    columns: "code varchar, period varchar, printed_code varchar, factor double, has varchar, has_not varchar",
    rows: unitCostYears.flatMap((year) =>
      unitCostsOf(year).map((cost) => [cost.code, year, cost.printedCode, cost.factors[year] ?? 1, ...wordsOf(cost)]),
    ),
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
    name: "meta.publication",
    columns: `position integer, edition_position integer, is_first boolean, title varchar, publisher varchar, licence varchar, use varchar,
      not_read varchar, edition varchar, page varchar, save varchar, file_name varchar`,
    rows: publications.flatMap(({ isFirst, title, publisher, licence, use, notRead, editions }, position) =>
      editions.map(({ name, page, save, fileName }, editionPosition) => [
        ...[position, editionPosition, isFirst, title, publisher, licence, use, notRead?.join("; ") ?? null],
        ...[name, page, save, fileName],
      ]),
    ),
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
