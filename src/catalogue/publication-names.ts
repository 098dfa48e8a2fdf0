import type { Publication } from "./publication.ts";
import { publications } from "./publications.ts";

/** What a publication calls itself, in titles and in names of files, and which of its files are known. */
interface PublicationName {
  readonly words: RegExp;
  readonly known: string;
}

/** The titles that are known of these returns, each with its editions: `…: activity by council (2008-09, 2009-10; not read: …)`. */
function editionsOf(...returns: readonly string[]): string {
  const known = publications.filter((publication) => publication.returns.some((name) => returns.includes(name)));
  return known.map((publication) => `${publication.title} (${readAndNot(publication)})`).join("; ");
}

function readAndNot({ editions, notRead = [] }: Publication): string {
  const read = editions.map(({ name }) => name).join(", ");
  return notRead.length === 0 ? read : `${read}; not read: ${notRead.join("; ")}`;
}

/** The Adult Social Care Outcomes Framework. */
export const outcomesFramework: PublicationName = {
  words: /(?:^|[^a-z])ASCOF(?:[^a-z]|$)|adult social care outcomes framework/i,
  known: editionsOf("ascof_time_series", "ascof_open_data"),
};

/** Personal Social Services: Expenditure and Unit Costs, as PSS EX1 was published. */
export const expenditureAndUnitCosts: PublicationName = {
  words: /(?:^|[^a-z])pss[ _-]?ex|personal social services|CASSR level/i,
  known: editionsOf(
    ...["pss_activity", "pss_unit_costs", "pss_expenditure", "pss_support_costs", "pss_support_activity"],
  ),
};

/** Population estimates of the Office for National Statistics. */
export const populationEstimates: PublicationName = {
  words: /(?:^|[^a-z])mye ?[0-9]?(?:[^a-z]|$)|mid[ _-]?year.*population|population estimates/i,
  known: editionsOf("ons_population"),
};

/** Revenue outturn of councils, and its return RO3 of social care. */
export const revenueOutturn: PublicationName = {
  words: /(?:^|[^a-z])RO ?3(?:[^a-z0-9]|$)|revenue (?:account )?outturn/i,
  known: editionsOf("published_spending"),
};

/** Subnational population projections of the Office for National Statistics. */
export const populationProjections: PublicationName = {
  words: /(?:^|[^a-z])SNPP(?:[^a-z]|$)|population projections/i,
  known: editionsOf("ons_projections"),
};

/** The Census of 2021. */
export const census2021: PublicationName = {
  words: /census|ethnic group \(20 categories\)/i,
  known: editionsOf("census_ethnic_groups"),
};
