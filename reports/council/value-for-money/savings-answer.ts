import type { MilestoneLine } from "../../components/figure/lines.ts";
import { dueClause, whyNotJudged } from "../../components/milestone/due.ts";
import { notDueYet, standingOf } from "../../components/milestone/standing.ts";
import { valueText } from "../../components/sentences/after.ts";
import { possessive } from "../../components/sentences/possessive.ts";
import { readingsSentence } from "../../components/sentences/readings.ts";
import { span } from "../../components/sentences/span.ts";

/** The savings of a council against 3%, in a sentence or two; until they are due, as the council forecasts them. */
export function savingsAnswer(name: string, milestones: readonly MilestoneLine[]): string {
  const readings = milestones.filter((line) => line.milestone === "PPF-20");
  const [first] = readings;
  if (first === undefined)
    return `The milestone of 3% was not asked of ${name}: it fell due when there was no such council.`;
  const standing = readings.flatMap((line) => standingOf(line) ?? []);
  const share = span(
    standing.map(({ value }) => value),
    (value) => valueText(value, "percent", first.target),
  );
  const judged = readings.filter((line) => line.value !== null);
  if (judged.length > 0) {
    const met = judged.filter((line) => line.verdict === "met").length;
    const made = `By 31 March 2011 ${name} had made cashable savings of ${share} of its spending`;
    return `${made}, depending on the definition. ${readingsSentence("3%", met, judged.length)}`;
  }
  if (first.verdict !== notDueYet) return `Whether ${name} saved 3% cannot be judged: ${whyNotJudged(readings)}.`;
  return `${forecastWords(name, standing.length > 0 ? share : null)} ${savingsDue(first)}`;
}

/** When the milestone of 3% is judged, as a sentence. */
export function savingsDue(line: MilestoneLine): string {
  return `The milestone of 3% ${dueClause(line)}.`;
}

function forecastWords(name: string, share: string | null): string {
  if (share === null) return `${name} has sent no forecast of its savings.`;
  const savings = `${possessive(name)} cashable savings by 31 March 2011 are ${share} of its spending`;
  return `As forecast in October 2010, ${savings}, depending on the definition.`;
}
