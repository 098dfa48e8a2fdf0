import type { PersonalKind } from "./kinds.ts";
import { isFullName, looksLikeName } from "./names.ts";
import { isNhsNumber, isPostcode } from "./numbers.ts";

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const dayFirst = new RegExp(
  `^[0-3]?[0-9](?:st|nd|rd|th)?[ /.-](?:[01]?[0-9]|(?:${months})[a-z]*)[ /.-]([0-9]{4}|[0-9]{2})(?: 0?0:00.*)?$`,
  "i",
);
const yearFirst = /^([0-9]{4})[/.-][01]?[0-9][/.-][0-3]?[0-9](?:[T ]0?0:00.*)?$/;

/** Adults whom social care supports were mostly born before this year; what returns date themselves is mostly after it. */
const bornBefore = 2000;

/** The year of a cell that is a day: 12/03/1931, 1931-03-12, 12 Mar 31; null for any other. Of two digits it is of the 1900s. */
function yearOfDay(cell: string): number | null {
  const year = dayFirst.exec(cell)?.[1] ?? yearFirst.exec(cell)?.[1];
  if (year === undefined) return null;
  return year.length === 2 ? 1900 + Number(year) : Number(year);
}

/** Different days that are told apart: of more it is known that they are many. */
const mostDays = 1000;

/** What the cells of one column are, as far as it takes all of them to tell. */
export class ColumnProfile {
  #filled = 0;
  #firstLine = 0;
  #tenDigits = 0;
  #nhsNumbers = 0;
  #days = 0;
  #lifeDays = 0;
  readonly #differentDays = new Set<string>();
  #names = 0;
  #fullNames = 0;
  #postcodes = 0;

  add(cell: string, line = 0): void {
    const text = cell.trim();
    if (text === "") return;
    if (this.#filled === 0) this.#firstLine = line;
    this.#filled += 1;
    const first = text.charCodeAt(0);
    // A digit begins numbers and days, anything else names and postcodes.
    if (first >= 0x30 && first <= 0x39) this.#addDigits(text);
    else {
      if (looksLikeName(text)) this.#names += 1;
      if (isFullName(text)) this.#fullNames += 1;
      if (isPostcode(text)) this.#postcodes += 1;
    }
  }

  /** The first line that is filled. */
  get line(): number {
    return this.#firstLine;
  }

  #addDigits(text: string): void {
    if (/^[0-9]{10}$/.test(text)) {
      this.#tenDigits += 1;
      if (isNhsNumber(text)) this.#nhsNumbers += 1;
    }
    const year = yearOfDay(text);
    if (year === null) return;
    this.#days += 1;
    if (year < 1890 || year >= bornBefore) return;
    this.#lifeDays += 1;
    if (this.#differentDays.size < mostDays) this.#differentDays.add(text);
  }

  /**
   * What a column that is not read holds of people. One ten-digit number in eleven passes the check by chance: numbers are
   * NHS numbers where more than a quarter pass. Days are those of births where most cells are days, most of these before
   * 2000 and most of those different; names and postcodes where at least half the cells are.
   */
  kinds(): PersonalKind[] {
    const half = this.#filled / 2;
    const different = Math.min(this.#lifeDays, mostDays) / 2;
    const kinds: [PersonalKind, boolean][] = [
      ["nhs-number", this.#nhsNumbers > this.#tenDigits / 4],
      ["date-of-birth", this.#days > half && this.#lifeDays >= this.#days / 2 && this.#differentDays.size >= different],
      ["name", this.#names > 0 && this.#names >= half && (this.#filled > 2 || this.#fullNames > 0)],
      ["postcode", this.#postcodes > 1 && this.#postcodes >= half],
    ];
    return kinds.flatMap(([kind, is]) => (is ? [kind] : []));
  }
}
