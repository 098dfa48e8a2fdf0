import type { Database } from "../../store/warehouse/database.ts";
import { numbers } from "./figures.ts";

/**
 * What a release showed of the figures there are: by the number of a figure, NaN where it had none or hid it. A count that
 * it showed rounded is taken to be what it is now, where that is rounded to the same: then everybody knows more than they
 * were told, and what is hidden is safe from them all the more.
 */
export interface Release {
  readonly releaseId: number;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Whether the release had the figure, and whether it hid it. */
  readonly isIn: Uint8Array;
  readonly isHidden: Uint8Array;
}

const key = `area_type, area_code, framework, edition, indicator_code, definition, person_type, basis, period, breakdown,
  breakdown_value, vintage`;

/** SQL: a number that a release showed. */
const shown = (column: string) => `case when released.${column} = round(figure.${column} / rounded_to) * rounded_to
      then figure.${column} else released.${column} end as ${column}`;

const releasedSql = `select release_id, number, ${shown("numerator")}, ${shown("denominator")},
    released.value_status = 'suppressed' as is_hidden
  from meta.released_figure as released
  join out.figure as figure using (${key})
  join protected_figure using (figure_id)
  order by release_id, number`;

/** Reads what each release showed of `protected_figure`, which has `count` figures. */
export async function readReleases(db: Database, count: number): Promise<Release[]> {
  const columns = await db.columns(releasedSql);
  const [figures, isHidden] = [numbers(columns.number), numbers(columns.is_hidden)];
  const [numerators, denominators] = [numbers(columns.numerator), numbers(columns.denominator)];
  const releases = new Map<number, Release>();
  for (const [index, releaseId] of numbers(columns.release_id).entries()) {
    const release = releases.get(releaseId) ?? emptyRelease(releaseId, count);
    releases.set(releaseId, release);
    const figure = figures[index] ?? 0;
    release.numerators[figure] = numerators[index] ?? Number.NaN;
    release.denominators[figure] = denominators[index] ?? Number.NaN;
    release.isIn[figure] = 1;
    release.isHidden[figure] = isHidden[index] ?? 0;
  }
  return [...releases.values()];
}

function emptyRelease(releaseId: number, count: number): Release {
  return {
    releaseId,
    numerators: new Float64Array(count).fill(Number.NaN),
    denominators: new Float64Array(count).fill(Number.NaN),
    isIn: new Uint8Array(count),
    isHidden: new Uint8Array(count),
  };
}
