import { z } from "zod";

const text = z.string();
const number = z.number().nullable();

/** The two days that are compared, and how many figures changed in each way. */
export const changedDays = {
  /** Empty where nothing was known before. */
  since: text,
  /** Null where nothing is loaded. */
  until: text.nullable(),
  added: z.number(),
  restated: z.number(),
  confirmed: z.number(),
  withdrawn: z.number(),
  redefined: z.number(),
};

/** One figure that was restated, withdrawn, or came under another definition. */
export const changedFigure = {
  kind: text,
  area_code: text,
  area_name: text,
  indicator_code: text,
  title: text,
  definition: text,
  person_type: text,
  period: text,
  breakdown: text,
  breakdown_value: text,
  vintage: text,
  old_vintage: text.nullable(),
  unit: text,
  decimals: z.number(),
  old_value: number,
  old_status: text.nullable(),
  new_value: number,
  new_status: text.nullable(),
  relative_size: number,
  old_version: text.nullable(),
  new_version: text.nullable(),
  files: text.nullable(),
};

/** How many figures of an indicator are new for an area, from which returns and files. */
export const addedFigures = {
  area_code: text,
  area_name: text,
  indicator_code: text,
  title: text,
  /** Null where no file that came since gave them: what stood was counted otherwise. */
  returns: text.nullable(),
  files: text.nullable(),
  figures: z.number(),
  first_period: text,
  last_period: text,
};

/** A council that is compared with others than before. */
export const changedComparators = {
  area_code: text,
  area_name: text,
  old_schemes: text,
  new_schemes: text,
  added: z.number(),
  removed: z.number(),
};

/** A reading of a milestone, or an outcome measure, of which another verdict stands than before. */
export const changedVerdict = {
  subject: z.enum(["milestone", "outcome"]),
  area_code: text,
  area_name: text,
  /** The milestone, or the code of the indicator. */
  measure: text,
  title: text,
  definition: text,
  old_period: text,
  old_verdict: text,
  new_period: text,
  new_verdict: text,
  new_value: number,
  unit: text,
  decimals: z.number(),
  /** Whether there was a verdict before. */
  was_judged: z.boolean(),
};

/** SQL: how many changes there are of each kind, over rows of `change`. */
export const countsOfKindsSql = `count(*) filter (kind = 'new') as added,
        count(*) filter (kind = 'restated') as restated, count(*) filter (kind = 'confirmed') as confirmed,
        count(*) filter (kind = 'withdrawn') as withdrawn,
        count(*) filter (kind = 'definition changed') as redefined`;
