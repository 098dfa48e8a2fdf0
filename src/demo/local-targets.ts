/** What councils agreed to reach by 2010-11: in the local area agreement with partners, or in a plan of their own. */
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { niFiguresOf } from "./ni-figures.ts";
import { adultsOf } from "./people.ts";
import { councilsIn, type FinancialYear, financialYears } from "./periods.ts";
import { streamFor } from "./random.ts";

const columns = [
  "council_code",
  "framework",
  "edition",
  "indicator_code",
  "definition",
  "person_type",
  "basis",
  "breakdown",
  "breakdown_value",
  "period",
  "target",
  "baseline_period",
  "baseline_value",
  "source",
  "owner_role",
] as const;

type Row = RowOf<typeof columns>;

/** Indicators that agreements chose most, with the share of councils that did and how far they meant to move in two years. */
const agreed = [
  { code: "NI 125", chance: 0.45, change: 4, owner_role: "head_of_access" },
  { code: "NI 131", chance: 0.4, change: -0.18, owner_role: "primary_care_trust" },
  { code: "NI 132", chance: 0.3, change: 5, owner_role: "head_of_access" },
  { code: "NI 135", chance: 0.65, change: 4, owner_role: "head_of_carers" },
  { code: "NI 136", chance: 0.4, change: 0.04, owner_role: "director" },
  { code: "NI 141", chance: 0.4, change: 5, owner_role: "head_of_commissioning" },
  { code: "NI 146", chance: 0.2, change: 2, owner_role: "head_of_learning_disability" },
] as const;

const [baselineYear, , targetYear] = financialYears;

function row(council: Council, parts: Partial<Row> & Pick<Row, "indicator_code" | "target" | "source">): Row {
  return {
    council_code: council.code,
    framework: "NIS",
    edition: "2008-09",
    definition: "",
    person_type: "all",
    basis: "",
    breakdown: "all",
    breakdown_value: "all",
    period: "2010-11",
    baseline_period: "2008-09",
    baseline_value: "",
    owner_role: "",
    ...parts,
  };
}

/** A target in percentage points beyond the baseline, or of a rate in a share of it. */
function agreedRows(council: Council, baseline: FinancialYear): Row[] {
  const before = new Map(niFiguresOf(council, baseline).map(({ code, value }) => [code, value]));
  return agreed.flatMap(({ code, chance, change, owner_role }) => {
    const stream = streamFor(council.code, `agreed ${code}`);
    const value = before.get(code) ?? "";
    if (value === "" || !stream.chance(chance)) return [];
    const isRate = Math.abs(change) < 1;
    const move = change * stream.between(0.6, 1.4);
    const target = isRate ? Number(value) * (1 + move) : Math.min(99, Number(value) + move);
    const source = "local_area_agreement";
    return [
      row(council, { indicator_code: code, target: target.toFixed(1), baseline_value: value, source, owner_role }),
    ];
  });
}

/** Milestones of their own on the way to 30%: half of councils set one for the year before, some a higher one for the end. */
function budgetRows(council: Council): Row[] {
  const stream = streamFor(council.code, "own milestones");
  const reading = {
    framework: "PPF",
    edition: "2009-10",
    indicator_code: "PPF-12",
    definition: "adass_eligible",
    person_type: "client",
    basis: "snapshot",
    baseline_period: "",
    source: "project_plan",
    owner_role: "director",
  } as const;
  const first = stream.chance(0.5)
    ? [row(council, { ...reading, period: "2009-10 Q4", target: stream.chance(0.5) ? 15 : 12 })]
    : [];
  const last = row(council, { ...reading, period: "2010-11 Q4", target: stream.chance(0.2) ? 35 : 30 });
  return [...first, last];
}

/** Pounds for each adult that plans meant the ongoing savings of all services to be worth by the end of each year. */
const plannedSavings = [5, 10, 15] as const;

/** Targets of NI 179, cumulative and council-wide, in the corporate plan of three councils in five. */
function savingsRows(council: Council): Row[] {
  const stream = streamFor(council.code, "planned savings");
  if (!stream.chance(0.6)) return [];
  const ambition = stream.between(0.8, 1.25);
  return financialYears.flatMap((year, place) => {
    // A council that began later planned nothing for the year before.
    if (!councilsIn(year).some(({ code }) => code === council.code)) return [];
    const pounds = (plannedSavings[place] ?? 0) * ambition * adultsOf(council, year.startsIn);
    const own = row(council, {
      indicator_code: "NI 179",
      period: year.name,
      target: Math.round(pounds / 1000) * 1000,
      baseline_period: "",
      source: "corporate_plan",
      owner_role: "director_of_finance",
    });
    return [own];
  });
}

/** A file of every council's targets, received when the agreements were made. */
export function localTargetFiles(): DemonstrationFile[] {
  if (baselineYear === undefined || targetYear === undefined) return [];
  const rows = councilsIn(targetYear).flatMap((council) => {
    const hasBaseline = councilsIn(baselineYear).includes(council);
    return [...(hasBaseline ? agreedRows(council, baselineYear) : []), ...budgetRows(council), ...savingsRows(council)];
  });
  return [fileOf("2009-09-18", "local-targets-2010-11", columns, rows)];
}
