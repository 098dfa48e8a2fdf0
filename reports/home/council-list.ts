/** A council as the home page lists it. */
export interface ListedCouncil {
  readonly council_code: string;
  readonly council_name: string;
  readonly region: string;
  readonly last_day: string | null;
}

/** Councils whose name has the text in it, without regard to capitals; those that begin with it first. */
export function matching(councils: readonly ListedCouncil[], text: string): ListedCouncil[] {
  const sought = text.trim().toLowerCase();
  const found = councils.filter((council) => council.council_name.toLowerCase().includes(sought));
  const begins = (council: ListedCouncil) => (council.council_name.toLowerCase().startsWith(sought) ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other) || one.council_name.localeCompare(other.council_name));
}

/** Councils by region, both in order of name. */
export function byRegion(councils: readonly ListedCouncil[]): [string, ListedCouncil[]][] {
  const regions = [...new Set(councils.map((council) => council.region))].sort();
  return regions.map((region) => [
    region,
    councils
      .filter((council) => council.region === region)
      .sort((one, other) => one.council_name.localeCompare(other.council_name)),
  ]);
}
