import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const root = join(import.meta.dirname, "..");

/** A list that is made of what the files of a folder export. To make another, add an entry to {@link lists}. */
export interface List {
  /** The file that holds the list, from the root. */
  readonly file: string;
  readonly name: string;
  /** What the list is, as its comment says. */
  readonly comment: string;
  /** The type of what is listed, and the file that has it, from the folder of the list. */
  readonly type: readonly [name: string, file: string];
  /** The files that may export something of it, by their path from the folder of the list. */
  readonly members: RegExp;
  /** What declares an export of it: its name is the first group; without one it is the default export. */
  readonly declares: RegExp;
  /** What each export is: one of the list, or some of them. */
  readonly each: "one" | "several";
  /** In the order of the files; or as it is, with what is new at the end, where a place in the list says something. */
  readonly order: "files" | "kept";
}

export const lists: readonly List[] = [
  {
    file: "pipelines/index.ts",
    name: "returns",
    comment: "Every return that can be loaded.",
    type: ["Return", "../src/contract/return.ts"],
    members: /^[^/]+\.ts$/,
    declares: /^export default /m,
    each: "one",
    order: "files",
  },
  {
    file: "src/analysis/measures/index.ts",
    name: "figureUnits",
    comment: "Every question that figures answer. The place of each numbers its figures: what is new comes last.",
    type: ["FigureUnit", "./unit.ts"],
    members: /^[^/]+\.ts$/,
    declares: /^export const (\w+): FigureUnit = /gm,
    each: "one",
    order: "kept",
  },
  {
    file: "src/methods/index.ts",
    name: "methods",
    comment: "Every method, as readers meet them: those that others are made of first.",
    type: ["Method", "./method.ts"],
    members: /^[^/]+\.ts$/,
    declares: /^export const (\w+): Method = /gm,
    each: "one",
    order: "kept",
  },
  {
    file: "src/catalogue/indicators/index.ts",
    name: "indicators",
    comment:
      "Every indicator the project knows. Returns are checked against it: a code of none of them makes no figure.",
    type: ["Indicator", "../indicator.ts"],
    members: /^[^/]+\.ts$/,
    declares: /^export const (\w+): readonly Indicator\[\] = /gm,
    each: "several",
    order: "kept",
  },
  {
    file: "reports/queries.ts",
    name: "dataSets",
    comment: "Every set of data that pages read.",
    type: ["DataSet", "../src/site/query.ts"],
    members: /(^|[/-])query\.ts$/,
    declares: /^export const (\w+) = (?:dataSet|besideSet)\(/gm,
    each: "one",
    order: "files",
  },
];

/** A file that exports something of a list, by its path from the folder of the list. */
interface Member {
  readonly file: string;
  readonly names: readonly string[];
}

/** The text of a list, from the files that there are and the order that it has. */
export function listText(list: List): string {
  const folder = join(root, posix.dirname(list.file));
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const own = posix.basename(list.file);
  const files = paths.filter((path) => list.members.test(path) && path !== own).toSorted();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  return textOf(list, texts, readFileSync(join(root, list.file), "utf8"));
}

/** The text of a list whose files have these texts, and that was `before`. */
export function textOf(list: List, texts: ReadonlyMap<string, string>, before: string): string {
  const members = [...texts]
    .map(([file, text]) => ({ file, names: namesOf(list, file, text) }))
    .filter(({ names }) => names.length > 0);
  const names = members.flatMap((member) => member.names);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`${list.file}: two files export ${twice}. Give one of them another name.`);
  const dots = list.each === "several" ? "..." : "";
  const [type, typeFile] = list.type;
  return `// Made by npm run index of what the files of this folder export.
${importsOf(list, members, `import type { ${type} } from "${typeFile}";`).join("\n")}

/** ${list.comment} */
export const ${list.name}: readonly ${type}[] = [
${ordered(list, names, before)
  .map((name) => `  ${dots}${name},`)
  .join("\n")}
];
`;
}

function namesOf({ declares }: List, file: string, text: string): string[] {
  if (declares.global) return [...text.matchAll(declares)].map(([, name]) => name ?? "");
  if (!declares.test(text)) throw new Error(`${file}: expected a default export, found none.`);
  const stem = posix.basename(file, ".ts");
  return [stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
}

function importsOf({ declares, type }: List, members: readonly Member[], ofType: string): string[] {
  const lines = members.map(({ file, names }) => {
    const named = declares.global ? `{ ${names.toSorted().join(", ")} }` : names.join("");
    return { file: `./${file}`, line: `import ${named} from "./${file}";` };
  });
  const stem = ({ file }: { file: string }) => file.replace(/\.ts$/, "");
  return [...lines, { file: type[1], line: ofType }]
    .toSorted((a, b) => (stem(a) < stem(b) ? -1 : 1))
    .map(({ line }) => line);
}

function ordered({ order }: List, names: readonly string[], before: string): string[] {
  if (order === "files") return [...names];
  const [, list = ""] = before.split("= [");
  const known = [...list.matchAll(/^ {2}(?:\.\.\.)?(\w+),$/gm)].map(([, name]) => name ?? "");
  const kept = known.filter((name, place) => names.includes(name) && known.indexOf(name) === place);
  return [...kept, ...names.filter((name) => !kept.includes(name))];
}
