/** People who pay the whole cost of their own care: councils' own counts, and one survey of care homes. */
import type { settings } from "../catalogue/code-lists.ts";
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import { type DemonstrationFile, fileOf, type RowOf } from "./file.ts";
import { peopleAged } from "./people.ts";
import { councilsIn, type FinancialYear, financialYears } from "./periods.ts";
import { streamFor } from "./random.ts";

const columns = [
  "council_code",
  "period",
  "setting",
  "definition",
  "source",
  "self_funder_count",
  "total_count",
  "coverage_percent",
  "lower_95",
  "upper_95",
  "request_count",
  "advice_count",
  "deferred_payment_count",
] as const;

type Row = RowOf<typeof columns>;
type Setting = (typeof settings)[number];

/** A setting's users for each person aged 65 or over, and the share of them who pay for themselves. */
const settingLevels = {
  residential: { users: 0.0255, share: 0.4 },
  nursing: { users: 0.0152, share: 0.45 },
  community: { users: 0.082, share: 0.19 },
} as const;

type OneSetting = keyof typeof settingLevels;

interface Known {
  readonly selfFunders: number;
  readonly total: number;
}

/** Richer places have more people who pay. Councils count only those they have heard of. */
function knownTo(council: Council, year: FinancialYear, setting: OneSetting): Known {
  const { users, share } = settingLevels[setting];
  const stream = streamFor(council.code, `self-funders ${setting}`);
  const odds = (share / (1 - share)) * Math.exp(-0.4 * characterOf(council).deprivation + 0.2 * stream.normal());
  const growth = 1 + 0.012 * (year.startsIn - 2008);
  const total = Math.round(users * Math.exp(0.15 * stream.normal()) * growth * peopleAged(council, year.startsIn, 65));
  return { selfFunders: Math.round((odds / (1 + odds)) * total), total };
}

function row(council: Council, year: FinancialYear, setting: Setting, parts: Partial<Row>): Row {
  return {
    council_code: council.code,
    period: year.name,
    setting,
    definition: "pays_in_full",
    source: "council_return",
    self_funder_count: "",
    total_count: "",
    coverage_percent: "",
    lower_95: "",
    upper_95: "",
    request_count: "",
    advice_count: "",
    deferred_payment_count: "",
    ...parts,
  };
}

function counted(known: Known): Partial<Row> {
  return { self_funder_count: known.selfFunders, total_count: known.total };
}

function requests(council: Council, year: FinancialYear): Partial<Row> {
  const stream = streamFor(council.code, `requests ${year.name}`);
  const older = peopleAged(council, year.startsIn, 65);
  const asked = Math.round(older * stream.between(0.005, 0.014));
  const advised = Math.round(asked * Math.min(0.98, stream.between(0.5, 0.8) + 0.08 * (year.startsIn - 2008)));
  const deferred = Math.round(older * stream.between(0.0004, 0.0013));
  return { request_count: asked, advice_count: advised, deferred_payment_count: deferred };
}

/** Some councils do not know who pays for help at home: then they do not know the total either. */
function knowsCommunity(council: Council): boolean {
  return !streamFor(council.code, "knows self-funders at home").chance(0.22);
}

function returnRows(council: Council, year: FinancialYear): Row[] {
  const [residential, nursing] = [knownTo(council, year, "residential"), knownTo(council, year, "nursing")];
  const community = knowsCommunity(council) ? knownTo(council, year, "community") : undefined;
  const all = community && {
    selfFunders: residential.selfFunders + nursing.selfFunders + community.selfFunders,
    total: residential.total + nursing.total + community.total,
  };
  return [
    row(council, year, "all", { ...(all ? counted(all) : {}), ...requests(council, year) }),
    row(council, year, "residential", counted(residential)),
    row(council, year, "nursing", counted(nursing)),
    row(council, year, "community", community ? counted(community) : {}),
  ];
}

/** A survey of care homes finds more self-funders than the council knows, within limits that widen in small places. */
function surveyRow(council: Council, year: FinancialYear, setting: "residential" | "nursing"): Row {
  const known = knownTo(council, year, setting);
  const stream = streamFor(council.code, `survey ${setting}`);
  const total = Math.round(known.total * stream.between(0.97, 1.06));
  const selfFunders = Math.min(total, Math.round(known.selfFunders * stream.between(1.02, 1.16)));
  const share = total === 0 ? 0 : selfFunders / total;
  const margin = 1.96 * Math.sqrt((share * (1 - share)) / Math.max(1, total * 0.35));
  return row(council, year, setting, {
    ...counted({ selfFunders, total }),
    source: "provider_survey",
    coverage_percent: stream.between(61, 89).toFixed(0),
    lower_95: (100 * Math.max(0, share - margin)).toFixed(1),
    upper_95: (100 * Math.min(1, share + margin)).toFixed(1),
  });
}

function yearFile(year: FinancialYear): DemonstrationFile {
  const surveyed = year.name === "2010-11" ? (["residential", "nursing"] as const) : [];
  const rows = councilsIn(year).flatMap((council) => [
    ...returnRows(council, year),
    ...surveyed.map((setting) => surveyRow(council, year, setting)),
  ]);
  return fileOf(`${year.startsIn + 1}-07-08`, `self-funders-${year.name}`, columns, rows);
}

/** A file a year. */
export function selfFunderFiles(): DemonstrationFile[] {
  return financialYears.map(yearFile);
}
