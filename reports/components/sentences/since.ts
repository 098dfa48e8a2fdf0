import { counted, joined } from "../words/format.ts";
import { dateName } from "../words/periods.ts";

/** How many figures changed since a day; the day is empty where nothing was known before. */
interface Changed {
  readonly since: string;
  readonly restated: number;
  readonly added: number;
  readonly other: number;
}

/** "Since 15 March 2011, 3 figures were restated and 120 are new." */
export function changeSentence({ since, restated, added, other }: Changed): string {
  if (since === "") return "Nothing was known before what is shown here.";
  const parts = [
    ...(restated === 0 ? [] : [`${counted(restated, "figure")} restated`]),
    ...(other === 0 ? [] : [`${counted(other, "figure")} withdrawn or defined anew`]),
    ...(added === 0 ? [] : [`${counted(added, "new figure")}`]),
  ];
  return `Since ${dateName(since)}: ${parts.length === 0 ? "nothing restated, nothing new" : joined(parts)}.`;
}
