/** Vintages of what has not happened yet: no figure of theirs says how far data go. */
const forecastVintages = ["forecast", "projection", "budget", "planned"];

/** SQL: whether a vintage is of what is expected or meant and not of what was. */
export function isForecastVintage(vintage: string): string {
  return `(${vintage} in (${forecastVintages.map((each) => `'${each}'`).join(", ")}))`;
}
