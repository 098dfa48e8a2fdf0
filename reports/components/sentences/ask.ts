import type { JudgedMeasure } from "../indicator/judged.ts";
import { short } from "../words/format.ts";
import { monthName, yearName } from "../words/periods.ts";

/** A question that members could ask, and the rule by which it was chosen. */
export interface Ask {
  readonly question: string;
  /** Why: "the evidence is late". */
  readonly because: string;
}

/** Of a measure that is worse than England by its own interval. */
export function askOfWorse(measure: JudgedMeasure): Ask {
  const { title, value, england_value: england, unit, decimals, period, basis, stands_out } = measure;
  const numbers = [value ?? 0, england ?? 0].map((number) => short(number, unit, decimals));
  return {
    question: `${title}: ${numbers[0]} in ${yearName(period, basis)} is worse than England’s ${numbers[1]}. What lies behind it, and what is done?`,
    because:
      stands_out === true ? "it is worse than England and outside the limits of chance" : "it is worse than England",
  };
}

/** Of a milestone whose evidence was due and is not done. */
export function askOfLate(name: string, due: string, says: string): Ask {
  return {
    question: `“${name}” was due by ${monthName(due)}, and its evidence is ${says}. When will it be done, and who answers?`,
    because: "evidence is late",
  };
}

/** Of a milestone of which nothing is recorded although it was due. */
export function askOfMissing(name: string, due: string): Ask {
  return {
    question: `“${name}” was due by ${monthName(due)}, and nothing is recorded. Was it done, and what shows it?`,
    because: "evidence is missing",
  };
}

/** Of a milestone that was not met. */
export function askOfNotMet(name: string): Ask {
  return { question: `${name} was not met. What held it back, and for whom?`, because: "a milestone was not met" };
}

/** Of a milestone that is met on some definitions and not on others. */
export function askOfDefinitions(name: string): Ask {
  return {
    question: `${name} is met on some definitions and not on others. Which one does the council report?`,
    because: "its definitions contradict each other",
  };
}

/** Of a question of the guide that nothing answers. */
export function askOfUnanswered(question: string): Ask {
  return { question: `${question} No figure or evidence here answers it.`, because: "what would answer it is missing" };
}
