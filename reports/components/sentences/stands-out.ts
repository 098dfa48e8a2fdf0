import { capitalised, joined, number } from "../words/format.ts";
import { ofCouncils } from "./words.ts";

/** Where a figure lies among funnel limits that allow for the usual differences between councils; null without limits. */
export interface FunnelPlace {
  readonly position: string | null;
  readonly stands_out: boolean | null;
  /** Why there are no limits. */
  readonly funnel_refusal: string | null;
}

/** What standing out is not. */
export const standingOutIsNot =
  "To stand out is not to be better or worse than England: that is by a council’s own interval.";

const places: Readonly<Record<string, string>> = {
  above_998: "above the 99.8% limit",
  above_95: "above the 95% limit",
  inside: "inside the limits",
  below_95: "below the 95% limit",
  below_998: "below the 99.8% limit",
};

/** "above the 99.8% limit", "inside the limits"; why there are none otherwise. */
export function placeWords({ position, funnel_refusal }: FunnelPlace): string {
  return places[position ?? ""] ?? `no limits: ${funnel_refusal ?? "there is no figure"}`;
}

/** Whether a council stands out, for a cell of a table. */
export function standsOutCell({ stands_out, position, funnel_refusal }: FunnelPlace): string {
  if (stands_out === null) return funnel_refusal === null ? "no figure" : `not known: ${funnel_refusal}`;
  return stands_out ? `yes, ${position?.startsWith("above") ? "above" : "below"}` : "no";
}

/** "Leeds stands out: it is above the 95% limit.": whether a council stands out, which is not to be better or worse. */
export function standsOutSentence(name: string, place: FunnelPlace): string {
  if (place.stands_out === null) {
    return `Whether ${name} stands out cannot be said: ${place.funnel_refusal ?? "there is no figure"}.`;
  }
  const where = `${placeWords(place)} that ${place.position === "inside" ? "allow" : "allows"} for the usual differences between councils`;
  return `${name} ${place.stands_out ? "stands out" : "does not stand out"}: it is ${where}.`;
}

/** "20 of 152 councils stand out." */
export function standOutCount(count: number, all: number): string {
  return `${capitalised(ofCouncils(count, all))} ${count === 1 ? "stands" : "stand"} out.`;
}

/** "Above the limits: Barnet and Leeds. Below: Hull.": who stands out, by name. */
export function standOutNames(councils: readonly { readonly name: string; readonly position: string }[]): string {
  const sides = ["above", "below"].flatMap((side) => {
    const names = councils.filter(({ position }) => position.startsWith(side)).map(({ name }) => name);
    return names.length === 0 ? [] : [`${capitalised(side)} the limits: ${joined(names.sort())}.`];
  });
  return sides.length === 0 ? "No council stands out." : sides.join(" ");
}

/** "69 times", "1.3 times": how many times the variance that chance alone would make councils have. */
export function timesChance(dispersion: number): string {
  return `${dispersion < 9.95 ? dispersion.toFixed(1) : number(Math.round(dispersion))} times`;
}
