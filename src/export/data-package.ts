import { publications } from "../catalogue/publications.ts";
import type { ExportFacts } from "./facts.ts";
import { statuses } from "./statuses.ts";
import type { ExportTable, ReadyTable } from "./table.ts";

/** The file that describes an export, after the Data Package standard. */
export const packageName = "datapackage.json";

/** Profiles of the standard, version 2 (https://datapackage.org). */
const profiles = "https://datapackage.org/profiles/2.0";

/** A file, or files that are one table, of an export. */
export interface Resource {
  readonly name: string;
  /** Within the export's folder, with slashes. */
  readonly path: string | readonly string[];
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
}

const types = { text: "string", number: "number", whole: "integer", truth: "boolean", day: "date" } as const;

/** A table as CSV: what its file and each of its columns is. */
export function csvResource(table: ReadyTable, path: string) {
  return {
    ...described(table, "csv"),
    path,
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ",", lineTerminator: "\r\n", header: true },
    schema: schemaOf(table),
  };
}

/** A table as Parquet. */
export function parquetResource(table: ReadyTable, paths: readonly string[]) {
  const [first = "", ...others] = paths;
  return {
    ...described(table, "parquet"),
    path: others.length === 0 ? first : paths,
    mediatype: "application/vnd.apache.parquet",
    schema: schemaOf(table),
  };
}

function described({ name, title, says }: ExportTable, format: string) {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: `${name}-${format}`,
    type: "table",
    title,
    description: says,
    format,
  };
}

/** The dictionary of a table. An empty text is a text; any other cell that is empty has no value. */
function schemaOf({ key, described: columns }: ReadyTable) {
  const ofStatus = new Set(columns.map(({ status }) => status));
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: columns.map(({ name, title, says, kind }) => ({
      name,
      type: types[kind],
      title,
      description: says,
      missingValues: kind === "text" ? [] : [""],
      ...(ofStatus.has(name) ? { categories } : {}),
    })),
    primaryKey: key,
  };
}

/** What a column of statuses may say. */
const categories = [
  { value: "value", label: "There is a number." },
  ...statuses.map(({ status, meaning }) => ({ value: status, label: meaning })),
];

const openGovernment = {
  name: "OGL-UK-3.0",
  path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  title: "Open Government Licence v3.0",
};
const invented = { name: "MIT", path: "https://opensource.org/license/mit", title: "MIT License" };

/** The description of an export: what it is, under which licences, from which sources, and every file of it. */
export function dataPackage(facts: ExportFacts, resources: readonly Resource[]): string {
  const ofPublications = facts.sources.some(({ return_name }) => publicationOf(return_name) !== undefined);
  const licences = facts.isDemonstration ? [invented] : ofPublications ? [openGovernment] : [];
  const value = {
    $schema: `${profiles}/datapackage.json`,
    name: facts.name,
    title: facts.title,
    description: facts.notes.join("\n\n"),
    version: facts.day,
    ...(licences.length === 0 ? {} : { licenses: licences }),
    sources: facts.sources.map(({ return_name, title, source }) => {
      const { publisher, licence, editions } = publicationOf(return_name) ?? {};
      const page = editions?.[0]?.page;
      return { title: `${title} (${publisher ?? source})`, ...(page === undefined ? {} : { path: page, licence }) };
    }),
    resources,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function publicationOf(returnName: string) {
  return publications.find(({ returns }) => returns.includes(returnName));
}
