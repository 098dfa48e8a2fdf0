/** The personal budgets return: a file a quarter, one council's quarter that came late, and one that was restated. */
import type { bases, denominatorKinds, personTypes } from "../catalogue/code-lists.ts";
import { type Counts, carerCounts, clientCounts, shareOut } from "./budget-counts.ts";
import { groupBreakdowns, groupsOf } from "./budget-groups.ts";
import { type Council, councils } from "./council-register.ts";
import { supportedIn } from "./eligible.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { councilsIn, inFileName, type Quarter, quarterNamed, quarters } from "./periods.ts";
import { streamFor } from "./random.ts";
import { stories } from "./stories.ts";
import { holdersIn } from "./uptake.ts";

const columns = [
  "council_code",
  "period",
  "person_type",
  "basis",
  "denominator_kind",
  "breakdown",
  "breakdown_value",
  "denominator_count",
  "personal_budget_count",
  "direct_payment_count",
  "council_managed_count",
  "third_party_count",
  "mixed_count",
  "one_off_payment_count",
] as const;

type Row = RowOf<typeof columns>;
type Part = Omit<Row, "council_code" | "period">;

interface Reading {
  readonly person_type: (typeof personTypes)[number];
  readonly basis: (typeof bases)[number];
  readonly denominator_kind: (typeof denominatorKinds)[number];
}

const eligible: Reading = { person_type: "client", basis: "snapshot", denominator_kind: "adass_eligible" };
const longTerm: Reading = { ...eligible, denominator_kind: "long_term_community_snapshot" };
const inYear: Reading = { person_type: "client", basis: "in_year", denominator_kind: "rap_community_in_year" };
const carers: Reading = { person_type: "carer", basis: "in_year", denominator_kind: "carers_in_year" };
const carersOnDay: Reading = { person_type: "carer", basis: "snapshot", denominator_kind: "carers_snapshot" };

const lateQuarter = quarterNamed("2010-11 Q4");
const missingQuarter = quarterNamed("2009-10 Q3");
const restatedQuarter = quarterNamed("2010-11 Q3");

/** A row before it has its council and period: what is counted, for whom, and the counts. */
function row(reading: Reading, of: Counts, breakdown = "all", value = "all", oneOff: number | "" = ""): Part {
  return {
    person_type: reading.person_type,
    basis: reading.basis,
    denominator_kind: reading.denominator_kind,
    breakdown,
    breakdown_value: value,
    denominator_count: of.people,
    personal_budget_count: of.held,
    direct_payment_count: of.direct,
    council_managed_count: of.managed,
    third_party_count: of.thirdParty,
    mixed_count: of.mixed,
    one_off_payment_count: oneOff,
  };
}

function brokenDown(council: Council, total: Counts): Part[] {
  return groupBreakdowns.flatMap((breakdown) => {
    const groups = groupsOf(council, breakdown);
    return shareOut(total, groups).map((part, i) => row(eligible, part, breakdown, groups[i]?.value));
  });
}

function rowsOf(council: Council, quarter: Quarter, counted = 1): Row[] {
  const people = supportedIn(council, quarter);
  const held = holdersIn(council, quarter, counted);
  const counts = (of: "eligible" | "longTerm" | "inYear") => clientCounts(council, quarter, people[of], held[of]);
  const total = counts("eligible");
  const ofCarers = carerCounts(council, people.carers, held.carers);
  const oneOff = Math.round(ofCarers.direct * streamFor(council.code, "one-off payments").between(0.3, 0.7));
  return [
    row(eligible, total),
    ...brokenDown(council, total),
    row(longTerm, counts("longTerm")),
    row(inYear, counts("inYear")),
    row(carers, ofCarers, "all", "all", oneOff),
    row(carersOnDay, carerCounts(council, people.carersOnDay, held.carersOnDay)),
  ].map((part) => ({ council_code: council.code, period: quarter.name, ...part }));
}

function isInFile(council: Council, quarter: Quarter): boolean {
  if (council.code === stories.didNotReport.code) return false;
  if (council.code === stories.missingQuarter.code) return quarter !== missingQuarter;
  if (council.code === stories.late.code) return quarter !== lateQuarter;
  return true;
}

/** How much of the true number was counted at first: the restating council had missed some accounts. */
function countedAtFirst(council: Council, quarter: Quarter): number {
  return council.code === stories.restated.code && quarter === restatedQuarter ? 0.87 : 1;
}

function quarterFile(quarter: Quarter): DemonstrationFile {
  const reporting = councilsIn(quarter.year).filter((council) => isInFile(council, quarter));
  const rows = reporting.flatMap((council) => rowsOf(council, quarter, countedAtFirst(council, quarter)));
  return fileOf(quarter.received, `personal-budgets-${inFileName(quarter.name)}`, columns, rows);
}

function oneCouncilFile(code: string, quarter: Quarter, received: string, why: string): DemonstrationFile {
  const rows = councils.filter((council) => council.code === code).flatMap((council) => rowsOf(council, quarter));
  return fileOf(received, `personal-budgets-${inFileName(quarter.name)}-${why}`, columns, rows);
}

/** Twelve quarters of all councils that reported, then the restated quarter and the late one. */
export function personalBudgetFiles(): DemonstrationFile[] {
  return [
    ...quarters.map(quarterFile),
    oneCouncilFile(stories.restated.code, restatedQuarter, "2011-06-17", "restated"),
    oneCouncilFile(stories.late.code, lateQuarter, "2011-07-15", "late"),
  ];
}
