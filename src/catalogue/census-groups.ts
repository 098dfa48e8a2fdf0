import type { ethnicGroups } from "./code-lists.ts";

/** An ethnic group of the Census of 2021, and the wider group that it is in. */
export interface CensusGroup {
  /** Its number among the 20 categories of the publication. */
  readonly number: string;
  readonly words: string;
  readonly group: Exclude<(typeof ethnicGroups)[number], "not_stated">;
}

function of(group: CensusGroup["group"], prefix: string, first: number, ...words: readonly string[]): CensusGroup[] {
  return words.map((word, index) => ({ group, number: String(first + index), words: `${prefix}: ${word}` }));
}

const mixed = "Mixed or Multiple ethnic groups";

/** The 19 ethnic groups; the twentieth category is “Does not apply”, which nobody is in. */
export const censusGroups: readonly CensusGroup[] = [
  ...of(
    "asian",
    "Asian, Asian British or Asian Welsh",
    1,
    ...["Bangladeshi", "Chinese", "Indian", "Pakistani", "Other Asian"],
  ),
  ...of("black", "Black, Black British, Black Welsh, Caribbean or African", 6, "African", "Caribbean", "Other Black"),
  ...of("mixed", mixed, 9, "White and Asian", "White and Black African", "White and Black Caribbean", `Other ${mixed}`),
  ...of(
    "white",
    "White",
    13,
    ...["English, Welsh, Scottish, Northern Irish or British", "Irish", "Gypsy or Irish Traveller", "Roma"],
    "Other White",
  ),
  ...of("other", "Other ethnic group", 18, "Arab", "Any other ethnic group"),
];
