import { number } from "./format.ts";
import { periodName } from "./periods.ts";
import { midYear, type PublishedDay, peopleWords } from "./published-counts.ts";
import { growthWords } from "./published-growth.ts";
import { holders, publication } from "./published-notes.ts";
import { roundedRate } from "./rounded-rate.ts";
import { england } from "./sentences/benchmark.ts";
import { comparison } from "./sentences/comparison.ts";

/**
 * The answer of the personal budgets page from the publication alone: how many people on the last day, beside England, and
 * how many more than a year before. Empty where no publication has a row of the council.
 */
export function publishedAnswer(name: string, days: readonly PublishedDay[]): string {
  const last = days.at(-1);
  if (last === undefined) return "";
  return [countSentence(name, days), rateSentence(name, last)].filter((sentence) => sentence !== "").join(" ");
}

function countSentence(name: string, days: readonly PublishedDay[]): string {
  const [before, last] = [days.at(-2), days.at(-1)];
  if (last === undefined) return "";
  const day = periodName(last.period);
  const people = peopleWords(last.count);
  if (people === null) return `How many people in ${name} had ${holders} at ${day} is not available in ${publication}.`;
  const source = `as ${publication} has it, to the nearest 5`;
  const grown =
    before === undefined || last.growth === null
      ? ""
      : `: ${growthWords(last.growth)} than the ${number(before.count.value ?? 0)} of ${periodName(before.period)}`;
  return `At ${day}, ${people} in ${name} had ${holders}, ${source}${grown}.`;
}

/** Beside England, per 100,000 people, in the grammar of every other comparison. */
function rateSentence(name: string, { period, rate, england: whole }: PublishedDay): string {
  if (rate === null || rate.value === null) return "";
  const measure = `rate over its people of all ages in ${midYear(period)}`;
  const figure = roundedRate(rate, name, measure);
  return comparison(figure, england(whole?.value ?? null));
}
