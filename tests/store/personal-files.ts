import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { budget, budgetHeader } from "./budgets.ts";

/** Something of an invented person for each kind; no message may repeat it. */
export const people: readonly (readonly [kind: string, value: string])[] = [
  ["nhs-number", "943 476 5919"],
  ["nhs-number", "943-476-5919"],
  ["nhs-number", "9434765919"],
  ["national-insurance-number", "QQ 12 34 56 C"],
  ["date-of-birth", "born on 12/03/1931"],
  ["postcode", "LS1 1UR"],
  ["e-mail", "joan.smith@leeds.gov.uk"],
  ["telephone", "0113 222 4444"],
  ["telephone", "+44 7700 900123"],
  ["name", "Mrs Winterbottom"],
];

/** Columns that are not read, each by its heading with a cell. */
export const columnsOfPeople: readonly (readonly [kind: string, heading: string, cell: string])[] = [
  ["nhs-number", "NHS number", "1"],
  ["nhs-number", "reference", "9434765919"],
  ["national-insurance-number", "NINO", "x"],
  ["date-of-birth", "Date of birth", "x"],
  ["date-of-birth", "when", "12/03/1931"],
  ["postcode", "Client postcode", "x"],
  ["e-mail", "E-mail", "x"],
  ["telephone", "Mobile", "x"],
  ["name", "Client name", "x"],
  ["name", "initials", "JS"],
  ["name", "who", "Joan Winterbottom"],
  ["address", "Address line 1", "x"],
];

/** A return of personal budgets with one more column. */
export function withColumn(heading: string, cell: string): string {
  return `${budgetHeader},${heading}\n${budget()},${cell}\n`;
}

/** A return of national indicators whose only row has this note. */
export function withNote(note: string): string {
  const headings = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
  return `${headings}\nE08000035,NI 130,2010-11,,,30,final,${JSON.stringify(note)}\n`;
}

/** Files of a folder, and in those within it, whose names or bytes have a text in them. */
export function filesWith(folder: string, text: string): string[] {
  const needles = [Buffer.from(text), Buffer.from(text, "utf16le")];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const path = join(folder, name);
    if (name.includes(text)) return true;
    return statSync(path).isFile() && needles.some((needle) => readFileSync(path).includes(needle));
  });
}
