/** The savings return: registers of every gain since April 2008, as known each October (forecast) and July (actual). */
import type { savingVintages } from "../catalogue/code-lists.ts";
import { type Council, councils } from "./council-register.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { councilsIn, financialYearFrom, financialYears } from "./periods.ts";
import { type Gain, gainsOf } from "./saving-gains.ts";
import { stories } from "./stories.ts";

const columns = [
  "council_code",
  "gain_id",
  "title",
  "service",
  "first_year",
  "end_year",
  "gross_gbp",
  "ongoing_cost_gbp",
  "one_off_cost_gbp",
  "is_cash_releasing",
  "is_preventative",
  "nhs_share_gbp",
  "vintage",
  "submission",
] as const;

/** One register: the year it runs up to, and the month and day it was submitted. */
interface Submission {
  readonly upTo: number;
  readonly vintage: (typeof savingVintages)[number];
  readonly month: string;
  readonly received: string;
}

const submissions: readonly Submission[] = [
  { upTo: 2008, vintage: "forecast", month: "2008-10", received: "2008-10-31" },
  { upTo: 2008, vintage: "actual", month: "2009-07", received: "2009-07-31" },
  { upTo: 2009, vintage: "forecast", month: "2009-10", received: "2009-10-30" },
  { upTo: 2009, vintage: "actual", month: "2010-07", received: "2010-07-30" },
  { upTo: 2010, vintage: "forecast", month: "2010-10", received: "2010-10-29" },
  { upTo: 2010, vintage: "actual", month: "2011-07", received: "2011-07-29" },
];

/** A gain as the register had it then: its first year is a forecast until the July after. */
function rowOf(council: Council, gain: Gain, submission: Submission): RowOf<typeof columns> {
  const isForecast = submission.vintage === "forecast" && gain.first === submission.upTo;
  const pounds = (amount: number) => (isForecast ? Math.round((amount * gain.optimism) / 100) * 100 : amount);
  const hasEnded = gain.last !== undefined && (gain.endKnownFrom ?? "") <= submission.month;
  return {
    council_code: council.code,
    gain_id: gain.id,
    title: gain.kind.title,
    service: gain.kind.service,
    first_year: financialYearFrom(gain.first).name,
    end_year: hasEnded && gain.last !== undefined ? financialYearFrom(gain.last).name : "",
    gross_gbp: pounds(gain.gross),
    ongoing_cost_gbp: pounds(gain.ongoing),
    one_off_cost_gbp: pounds(gain.oneOff),
    is_cash_releasing: gain.kind.isCashReleasing ? "yes" : "no",
    is_preventative: gain.kind.isPreventative ? "yes" : "no",
    nhs_share_gbp: pounds(gain.nhsShare),
    vintage: submission.vintage,
    submission: submission.month,
  };
}

/** A council that has ceased to exist submits nothing for its last year. */
function submits(council: Council, submission: Submission): boolean {
  const exists = council.lastDay === "" || council.lastDay >= submission.received;
  return exists && council.code !== stories.didNotReport.code;
}

function register(submission: Submission, gains: ReadonlyMap<Council, readonly Gain[]>): DemonstrationFile {
  const submitting = financialYears
    .filter((year) => year.startsIn === submission.upTo)
    .flatMap(councilsIn)
    .filter((council) => submits(council, submission));
  const rows = submitting.flatMap((council) =>
    (gains.get(council) ?? [])
      .filter((gain) => gain.first <= submission.upTo)
      .map((gain) => rowOf(council, gain, submission)),
  );
  return fileOf(submission.received, `savings-${submission.vintage}-${submission.month}`, columns, rows);
}

/** A register each October and each July. */
export function savingFiles(): DemonstrationFile[] {
  const gains = new Map(councils.map((council) => [council, gainsOf(council)]));
  return submissions.map((submission) => register(submission, gains));
}
