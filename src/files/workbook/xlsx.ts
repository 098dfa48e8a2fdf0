import { baseOf, folderOf, partAt } from "./part-names.ts";
import type { Parts } from "./parts.ts";
import { RichText } from "./rich-text.ts";
import { type Book, type Budget, NotRead, type Sheet } from "./sheet.ts";
import { readXlsxSheet } from "./xlsx-sheet.ts";
import { attribute, isTrue } from "./xml.ts";

interface Tab {
  readonly name: string;
  readonly state: Sheet["state"];
  readonly id: string;
}

/** Days by which a workbook of an early Macintosh counts later. */
const daysOf1904 = 1462;

/** The part that a package is about: `xl/workbook.xml`, or `.bin` in a workbook of another form. */
export async function mainPart(parts: Parts): Promise<string | null> {
  const targets = await relations(parts, "_rels/.rels", "");
  return (
    targets.find(({ type }) => type === "officeDocument")?.target ??
    (parts.has("xl/workbook.xml") ? "xl/workbook.xml" : null)
  );
}

/** Reads a workbook of the form .xlsx whose main part is `main`. */
export async function readXlsx(parts: Parts, main: string, budget: Budget): Promise<Book> {
  const { tabs, shift, isUncalculated } = await readTabs(parts, main);
  const folder = folderOf(main);
  const targets = await relations(parts, `${folder}/_rels/${baseOf(main)}.rels`, folder);
  const partOf = (type: string) => targets.find((each) => each.type === type)?.target ?? "";
  const strings = await readStrings(parts, partOf("sharedStrings"), budget);
  const formats = await readFormats(parts, partOf("styles"));
  const sheets: Sheet[] = [];
  for (const { name, state, id } of tabs) {
    const target = targets.find((each) => each.id === id);
    // A sheet of a chart has no cells.
    if (target?.type !== "worksheet") continue;
    const maker = await readXlsxSheet(parts, target.target, { strings, formats, shift, isUncalculated }, budget);
    sheets.push(maker.made(name, state));
  }
  if (sheets.length === 0) throw new NotRead("unreadable");
  return { sheets, hasLinks: targets.some(({ type }) => type === "externalLink") };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function relations(parts: Parts, name: string, folder: string): Promise<Relation[]> {
  const found: Relation[] = [];
  await parts.read(name, {
    open: (element, attributes) => {
      if (element !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      const type = baseOf(attribute(attributes, "Type") ?? "");
      found.push({ id: attribute(attributes, "Id") ?? "", type, target: partAt(folder, target) });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

async function readTabs(parts: Parts, main: string) {
  const tabs: Tab[] = [];
  let [shift, isUncalculated] = [0, false];
  await parts.read(main, {
    open: (element, attributes) => {
      if (element === "sheet") {
        const state = attribute(attributes, "state");
        tabs.push({
          name: attribute(attributes, "name") ?? "",
          state: state === "veryHidden" ? "very hidden" : state === "hidden" ? "hidden" : "shown",
          id: attribute(attributes, "id") ?? "",
        });
      } else if (element === "workbookPr" && isTrue(attribute(attributes, "date1904"))) shift = daysOf1904;
      else if (element === "calcPr") isUncalculated = isTrue(attribute(attributes, "fullCalcOnLoad"));
    },
    close: () => {},
    text: () => {},
  });
  return { tabs, shift, isUncalculated };
}

async function readStrings(parts: Parts, name: string, budget: Budget): Promise<string[]> {
  const strings: string[] = [];
  const runs = new RichText();
  await parts.read(name, {
    open: (element, attributes) => runs.open(element, attributes),
    close: (element) => {
      runs.close(element);
      if (element !== "si") return;
      const text = runs.take();
      budget.takeCells(1, text.length);
      strings.push(text);
    },
    text: (text) => runs.text(text),
  });
  return strings;
}

/** Number formats that need no words in the file, as far as they say what a number means. */
function builtIn(id: number): string {
  if (id === 9 || id === 10) return "0.00%";
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? "d/m/yyyy" : "General";
}

async function readFormats(parts: Parts, name: string): Promise<string[]> {
  const codes = new Map<number, string>();
  const formats: string[] = [];
  let isOfCells = false;
  await parts.read(name, {
    open: (element, attributes) => {
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      if (element === "numFmt") codes.set(id, attribute(attributes, "formatCode") ?? "General");
      else if (element === "cellXfs") isOfCells = true;
      else if (element === "xf" && isOfCells) formats.push(codes.get(id) ?? builtIn(id));
    },
    close: (element) => {
      if (element === "cellXfs") isOfCells = false;
    },
    text: () => {},
  });
  return formats;
}
