import type { ListRow } from "../components/indicator/rows.ts";

/** What of an indicator is searched. */
type Searched = Pick<ListRow, "framework" | "indicator_code" | "title" | "domain">;

/**
 * The indicators that have every word of a text in their code, title, theme or framework, in their own order, without
 * regard to capitals; a code is found with its space and without.
 */
export function matchingIndicators<T extends Searched>(list: readonly T[], text: string): T[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter((one) => {
    const searched = searchedWords(one);
    return words.every((word) => searched.includes(word));
  });
}

function searchedWords({ framework, indicator_code, title, domain }: Searched): string {
  return [indicator_code, indicator_code.replaceAll(/[ -]/g, ""), title, domain, framework].join(" ").toLowerCase();
}

/** The indicators by theme, the themes in the order in which the list has them. */
export function byTheme<T extends Searched>(list: readonly T[]): [string, T[]][] {
  const themes = [...new Set(list.map(({ domain }) => domain))];
  return themes.map((theme) => [theme, list.filter(({ domain }) => domain === theme)]);
}
