import { beforeAll, describe, expect, it } from "vitest";
import { usePageContext } from "../../../../../reports/components/figure/page-context.ts";
import { riskRange, riskRows, serviceRows } from "../../../../../reports/council/value-for-money/providers/at-risk.ts";
import {
  contractsHeadline,
  contractsTable,
} from "../../../../../reports/council/value-for-money/providers/contracts.ts";
import {
  coverageSentence,
  mixBars,
  mixHeadline,
  providerShares,
} from "../../../../../reports/council/value-for-money/providers/mix.ts";
import { providersSection } from "../../../../../reports/council/value-for-money/providers/section.ts";
import type { ProvidedService } from "../../../../../reports/council/value-for-money/rows.ts";
import { openDocument } from "../../../../../src/site/draw/small-dom.ts";
import { vfmFigure, vfmFileOf } from "../vfm-rows.ts";

beforeAll(() => {
  openDocument("<!doctype html><html><head></head><body></body></html>", "index");
  usePageContext(vfmFileOf({}).context);
});

const provided = (breakdown_value: string, period: string, numerator: number, denominator: number, more = {}) =>
  vfmFigure({
    indicator_code: "EX-PROVIDER",
    period,
    breakdown: "provision",
    breakdown_value,
    numerator,
    denominator,
    value: (100 * numerator) / denominator,
    ...more,
  });
const spent = vfmFigure({ indicator_code: "EX-GCE", period: "2010-11", value: 90_000_000 });
const contract = (breakdown_value: string, period: string, value: number, more = {}) =>
  vfmFigure({
    indicator_code: "EX-CONTRACT",
    period,
    breakdown: "contract",
    breakdown_value,
    value,
    denominator: 40_000_000,
    ...more,
  });

/** In-house £15 million of £60 million in 2007-08 and £12 million of £60 million in 2010-11: 25% and 20%. */
const figures = [
  provided("in_house", "2010-11", 12_000_000, 60_000_000, { comparator_median: 22.6 }),
  provided("in_house", "2007-08", 15_000_000, 60_000_000),
  provided("voluntary", "2010-11", 6_000_000, 60_000_000),
  spent,
];
const shares = providerShares(figures);

describe("who provides the services", () => {
  it("is said of the council itself in the first year and the last, beside its comparators", () => {
    expect(mixHeadline("Eastwold", shares)).toBe(
      "Eastwold’s in-house share of spending on services was 25.0% in 2007-08 and 20.0% in 2010-11, 5.0 percentage points less; the comparators’ median is 22.6%",
    );
    expect(mixHeadline("Eastwold", shares.slice(1, 2))).toBe(
      "Eastwold provides 20.0% of its services itself, by cost, in 2010-11; the comparators’ median is 22.6%",
    );
  });

  it("is drawn for each provider, with the comparators’ median, and the one year that there is", () => {
    expect(mixBars(shares).map(({ panel, name, label }) => [panel, name, label])).toEqual([
      ["The council itself", "2007-08", "25.0%"],
      ["The council itself", "2010-11", "20.0%"],
      ["The council itself", "comparators’ median", "22.6%"],
      ["Voluntary organisations", "2010-11", "10.0%"],
      ["Voluntary organisations", "comparators’ median", "not available"],
    ]);
  });

  it("says of how much of all spending it is returned", () => {
    expect(coverageSentence(figures, shares)).toBe(
      "Who provides is returned of £60.0 million of the £90.0 million that was spent in 2010-11; the rest, such as direct payments and assessment, is not split by provider.",
    );
  });

  it("is not known where the returns do not say, or there are none: each in its own words", () => {
    expect(providersSection(vfmFileOf({ figures: [spent] })).textContent).toContain(
      "The expenditure returns of Eastwold do not say what it provides itself and what others provide.",
    );
    expect(providersSection(vfmFileOf({})).textContent).not.toContain("do not say");
  });
});

describe("in-house cost at risk", () => {
  // 15% of £12,000,000 is £1,800,000 and 50% is £6,000,000; of £90,000,000 that is 2% and 6.7%.
  it("is a range of 15% to 50% of what the council’s own services cost", () => {
    expect(riskRange(12_000_000)).toBe("£1.8 million to £6.0 million");
    expect(riskRows(12_000_000, 90_000_000).map(({ share, gbp, ofAll }) => [share, gbp, ofAll])).toEqual([
      ["15%", "£1.8 million", "2.0%"],
      ["50%", "£6.0 million", "6.7%"],
    ]);
  });

  it("says that the shares count people of a pilot and not pounds, and whose report has them", () => {
    const words = providersSection(vfmFileOf({ figures })).textContent;
    expect(words).toContain("shares of people in a pilot, not of pounds");
    expect(words).toContain("Leeds City Council, 8 October 2008");
  });

  it("is left out where the council provides nothing itself", () => {
    const none = [provided("in_house", "2010-11", 0, 60_000_000), spent];
    expect(providersSection(vfmFileOf({ figures: none })).querySelector("#at-risk")).toBeNull();
  });
});

describe("what the council provides itself, by service", () => {
  const part = (indicator_code: ProvidedService["indicator_code"], provision: string, service: string, more = {}) => ({
    indicator_code,
    provision,
    service,
    period: "2010-11",
    numerator: null,
    denominator: null,
    value: null,
    value_status: "value",
    ...more,
  });

  it("is its cost, its share of spending and of units, and what a unit costs in-house and from others", () => {
    const rows = serviceRows([
      part("EX-PROVIDER", "in_house", "home_care", { numerator: 4_000_000, value: 40 }),
      part("EX-PROVIDED", "in_house", "home_care", { value: 30.5 }),
      part("UC-PROVIDER", "in_house", "home_care", { value: 24.5 }),
      part("UC-PROVIDER", "independent", "home_care", { value: 15.25 }),
      part("EX-PROVIDER", "in_house", "nursing_care", { numerator: 0, value: 0 }),
      part("EX-PROVIDED", "in_house", "nursing_care", { value: 0 }),
      part("EX-PROVIDER", "in_house", "reablement", { numerator: 900_000, value: 95 }),
    ]);
    expect(rows.map((row) => Object.values(row))).toEqual([
      ["Home care, £ per hour", "£4.0 million", "£600,000 to £2.0 million", "40.0%", "30.5%", "£24.50", "£15.25"],
      ["Nursing care, £ per person a week", "£0", "none", "0.0%", "0.0%", "provides none", "provides none"],
      [
        ...["Reablement", "£900,000", "£135,000 to £450,000", "95.0%"],
        ...["no units returned", "no units returned", "no units returned"],
      ],
    ]);
  });
});

describe("block and spot contracts", () => {
  const blocks = [contract("block", "2007-08", 50), contract("block", "2010-11", 38, { comparator_median: 41 })];

  it("are said of the first year and the last, beside comparators", () => {
    expect(contractsHeadline("Eastwold", blocks)).toBe(
      "Eastwold’s share of bought services under block contracts was 50.0% in 2007-08 and 38.0% in 2010-11, 12.0 percentage points less; the comparators’ median is 41.0%",
    );
  });

  it("have a row for each year", () => {
    const file = vfmFileOf({ figures: [...blocks, contract("spot", "2010-11", 62)] });
    const cells = [...contractsTable(file).querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ["2007-08", "50.0%", "none returned", "not available", "£40.0 million"],
      ["2010-11", "38.0%", "62.0%", "41.0%", "£40.0 million"],
    ]);
  });

  it("are not known where the returns do not say", () => {
    expect(contractsTable(vfmFileOf({})).textContent).toContain("do not say what is under block contracts");
  });
});
