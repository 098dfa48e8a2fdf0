/** A number format as far as it says what a number means. */
interface Shown {
  /** How often the number is shown times 100. */
  readonly hundreds: number;
  /** How often it is shown divided by 1,000. */
  readonly thousands: number;
  readonly isDate: boolean;
  /** What is printed beside it, in quotation marks or after a backslash. */
  readonly printed: string;
}

/** Days from 30 December 1899, where a workbook counts from, to 1 January 1970. */
const daysTo1970 = 25_569;
const dayMs = 86_400_000;

/** A number of a cell as a text with its scale: the display decides the scale and never the digits. */
export interface NumberText {
  readonly text: string;
  readonly isDate: boolean;
}

/**
 * A number as it is shown, with all of its digits: 0.312 shown as a percentage is `31.2%`, 31.2 with a printed per cent
 * sign `31.2%`, 1,200,000 shown in thousands as 1,200 `1200 (1200000 shown in thousands)`, which no column takes for a
 * number. A date is `2011-03-31`. `shift` is the number of days by which the workbook counts later.
 */
export function numberShown(value: number, format: string, shift = 0): NumberText {
  const { hundreds, thousands, isDate, printed } = shownBy(sectionFor(value, format));
  if (isDate) return { text: timeText(Math.round((value + shift - daysTo1970) * dayMs)), isDate };
  // 100 times 0.123 is not 12.3 to a computer, nor is 91.10000000000001 what anybody typed: fifteen digits are what a
  // spreadsheet keeps.
  const digits = String(Number((value * 100 ** hundreds * 1000 ** -thousands).toPrecision(15)));
  if (hundreds > 0 || printed === "%") return { text: `${digits}%`, isDate };
  if (/^(?:k|m|mn|bn|thousand|million|billion)$/i.test(printed)) return { text: `${digits}${printed}`, isDate };
  if (thousands === 0) return { text: digits, isDate };
  const whole = String(Number(value.toPrecision(15)));
  const unit = ["", "thousands", "millions", "billions"][thousands] ?? `units of 1000^${thousands}`;
  return { text: `${digits} (${whole} shown in ${unit})`, isDate };
}

function timeText(ms: number): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return "#####";
  return date
    .toISOString()
    .slice(0, 19)
    .replace(/T00:00:00$/, "");
}

const sections = new Map<string, string[]>();

/** Sections of a format are separated by semicolons that are not printed. */
function sectionsOf(format: string): string[] {
  const known = sections.get(format);
  if (known !== undefined) return known;
  const found = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|;/g) ?? [];
  const split = [""];
  for (const part of found) {
    if (part === ";") split.push("");
    else split[split.length - 1] += part;
  }
  sections.set(format, split);
  return split;
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[0-9.]+)\]/;

/** The section that a number is shown by: the first whose condition it meets, else by its sign. */
function sectionFor(value: number, format: string): string {
  const [first = "", second, third] = sectionsOf(format);
  const conditions = [first, second ?? ""].map((section) => condition.exec(section));
  if (conditions.every((found) => found === null)) {
    if (value < 0 && second !== undefined) return second || first;
    return value === 0 && third !== undefined ? third || first : first;
  }
  if (meets(value, conditions[0] ?? null)) return first;
  if (second === undefined) return first;
  return third === undefined || meets(value, conditions[1] ?? null) ? second : third;
}

function meets(value: number, found: RegExpExecArray | null): boolean {
  if (found === null) return value > 0;
  const limit = Number(found[2]);
  const [isLess, isMore] = [value < limit, value > limit];
  if (found[1] === "<") return isLess;
  if (found[1] === ">") return isMore;
  if (found[1] === "=") return !isLess && !isMore;
  if (found[1] === "<>") return isLess || isMore;
  return found[1] === "<=" ? !isMore : !isLess;
}

const shown = new Map<string, Shown>();

function shownBy(section: string): Shown {
  const known = shown.get(section);
  if (known !== undefined) return known;
  const printed = section.match(/"[^"]*"|\\./g) ?? [];
  // Elapsed hours, minutes and seconds stand in brackets, as colours and currencies do; `_x` and `*x` are blanks.
  const bare = section
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "");
  const isText = /general|standard/i.test(bare);
  const found = {
    hundreds: bare.split("%").length - 1,
    thousands: /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0,
    isDate: !isText && /[dmyhs]/i.test(bare),
    printed: printed
      .map((text) => text.replace(/^["\\]|"$/g, ""))
      .join("")
      .trim(),
  };
  shown.set(section, found);
  return found;
}
