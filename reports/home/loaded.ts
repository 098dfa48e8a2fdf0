import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { dateName, periodEnd, periodName } from "../components/words/periods.ts";
import type { home } from "./query.ts";

/** The newest period of one subject that councils or England have figures of. */
export type LoadedSubject = Row<typeof home.tables.subjects>;

/** One line of what is loaded, as known on a day, with the way to the whole. */
export function loadedLine(subjects: readonly LoadedSubject[], day: string): HTMLElement {
  const link = element("a", { href: "./data-and-methods#what-is-loaded" }, "What is loaded, and methods");
  return element("p", { class: "loaded" }, loadedWords(subjects, day), " ", link);
}

/** "As known on 2 December 2011: outcomes to 2010-11 · population of mid-2010." */
export function loadedWords(subjects: readonly LoadedSubject[], day: string): string {
  const known = `As known on ${dateName(day)}`;
  if (subjects.length === 0) return `${known}, nothing is loaded.`;
  return `${known}: ${subjects.map(subjectWords).join(" · ")}.`;
}

function subjectWords({ subject, period }: LoadedSubject): string {
  if (/^\d{4}$/.test(period)) return `${subject} of mid-${period}`;
  const to = period.includes(" Q") ? dateName(periodEnd(period).toISOString()) : periodName(period);
  return `${subject} to ${to}`;
}
