/** What names an indicator. */
export interface Named {
  readonly indicator_code: string;
  /** Whether its publisher gave it its code: one that was made here means nothing to a reader. */
  readonly has_published_code: boolean;
  readonly title: string;
}

/** "NI 130: Self-directed support"; without a code that was made here: "Deprivation: average score". */
export function fullName({ indicator_code, has_published_code, title }: Named): string {
  return has_published_code ? `${indicator_code}: ${title}` : title;
}

const unitsAfter: Readonly<Record<string, string>> = {
  per_100k: ", per 100,000 people",
  per_10k: ", per 10,000 people",
  years: ", years",
};

/** What follows a title where numbers stand without their unit: ", per 100,000 people"; empty where they have it with them. */
export function unitAfter(unit: string): string {
  return unitsAfter[unit] ?? "";
}
