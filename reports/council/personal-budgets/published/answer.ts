import { comparison } from "../../../components/sentences/comparison.ts";
import { england } from "../../../components/sentences/judgement.ts";
import { type Lead, leadText, unqualified } from "../../../components/sentences/lead.ts";
import { number } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import {
  growthSentence,
  midYear,
  mostRate,
  type PublishedDay,
  peopleWords,
  rateWords,
  roundedRate,
  smallCount,
} from "./counts.ts";
import { holdersAt, publication } from "./notes.ts";

/**
 * What is said first of personal budgets from the publication alone: how many people on the last day; then how many more
 * than on the day before, where what is counted is the same, and the rate beside England. Empty where no publication has
 * a row of the council.
 */
export function publishedLead(name: string, days: readonly PublishedDay[]): Lead {
  const [before, last] = [days.at(-2), days.at(-1)];
  if (last === undefined) return unqualified("");
  const rest = [beforeSentence(last, before), rateSentence(name, last), "Source: PSS EX1."];
  return { says: countSentence(name, last), qualified: rest.filter((sentence) => sentence !== "").join(" ") };
}

/** The same as one text. */
export function publishedAnswer(name: string, days: readonly PublishedDay[]): string {
  return leadText(publishedLead(name, days));
}

function countSentence(name: string, last: PublishedDay): string {
  const day = periodName(last.period);
  const people = peopleWords(last.count);
  const holders = holdersAt(last.period);
  if (people === null) return `How many people in ${name} had ${holders} at ${day} is not available in ${publication}.`;
  return `At ${day}, ${people} in ${name} had ${holders}.`;
}

/** "It is not comparable with the 2,285 of 31 March 2010: …", or how many more it is; empty where there is nothing to compare. */
function beforeSentence({ growth, breakWords }: PublishedDay, before: PublishedDay | undefined): string {
  if (before === undefined || before.count.value === null) return "";
  const earlier = `${number(before.count.value)} of ${periodName(before.period)}`;
  if (breakWords !== null) return `It is not comparable with the ${earlier}: ${breakWords}.`;
  return growth === null ? "" : `That is ${growthSentence(growth, earlier)}.`;
}

/** Beside England, per 100,000 people, in the grammar of every other comparison. */
function rateSentence(name: string, day: PublishedDay): string {
  const { period, rate, england: whole } = day;
  if (rate === null || rate.value === null) return "";
  if (mostRate(day) !== null) {
    const beside =
      whole?.value == null ? "" : `, which cannot be compared with England’s ${number(whole.value)}: ${smallCount}`;
    return `That is ${rateWords(day)} per 100,000 people of all ages in ${midYear(period)}${beside}.`;
  }
  const measure = `rate over its people of all ages in ${midYear(period)}`;
  const figure = roundedRate(rate, name, measure);
  return comparison(figure, england(whole?.value ?? null));
}
