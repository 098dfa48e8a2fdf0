import { beforeAll, expect, it } from "vitest";
import { countsOf } from "../../src/audit/counts.ts";
import { readPrimary } from "../../src/audit/read.ts";
import type { Relation, RelationKind } from "../../src/audit/relation.ts";
import { findRelations } from "../../src/audit/relations.ts";
import { loadedWarehouse } from "./site.ts";

let relations: readonly Relation[];

beforeAll(async () => {
  const figures = await readPrimary(await loadedWarehouse());
  relations = findRelations(countsOf(figures));
}, 300_000);

/** A relation of a kind whose first quantity is `whole`, if it names one, and that has a term of each other pattern. */
function isFound(kind: RelationKind, ...patterns: readonly RegExp[]): boolean {
  return relations.some(
    (relation) =>
      relation.kind === kind &&
      patterns.every((pattern) => relation.terms.some(({ quantity }) => pattern.test(quantity))),
  );
}

const share = (reading: string) => new RegExp(`PPF-12\\|${reading}\\|.*\\|all\\|all\\|numerator$`);
const ofGroup = (breakdown: string, part: string) =>
  new RegExp(`PPF-12\\|adass_eligible\\|.*\\|${breakdown}\\|.*${part}$`);

// The relations that an audit of the demonstration found on 30 November 2026, by hand.

it.each(["client_group", "age_band", "sex", "ethnic_group", "rurality"])(
  "finds that the groups of %s make everyone, numerators and denominators",
  (breakdown) => {
    const all = (part: string) => new RegExp(`PPF-12\\|adass_eligible\\|.*\\|all\\|all\\|${part}$`);
    for (const part of ["numerator", "denominator"]) {
      expect(isFound("parts make their whole", all(part), ofGroup(breakdown, part))).toBe(true);
    }
  },
);

it("finds the count of holders in PPF-12, PPF-09 and under each form", () => {
  expect(isFound("same count", share("adass_eligible"), /PPF-09\|\|client\|.*numerator$/)).toBe(true);
  expect(isFound("same count", share("adass_eligible"), /PB-FORM\|\|client\|.*direct_payment\|denominator$/)).toBe(
    true,
  );
  expect(isFound("same count", share("carers_in_year"), /PB-FORM\|\|carer\|.*direct_payment\|denominator$/)).toBe(true);
});

it("finds that clients' forms make holders, and carers' forms but payments once", () => {
  const forms = (person: string, form: string) => new RegExp(`PB-FORM\\|\\|${person}\\|.*${form}\\|numerator$`);
  expect(isFound("parts make their whole", forms("client", "mixed"), forms("client", "direct_payment"))).toBe(true);
  expect(isFound("parts make their whole", forms("carer", "mixed"))).toBe(true);
  expect(isFound("parts make their whole", forms("carer", "one_off_payment"))).toBe(false);
  expect(isFound("numerator is part of denominator", forms("carer", "one_off_payment"))).toBe(true);
});

it("finds people served in the denominators of PPF-12, of everyone and of a client group", () => {
  const served = (group: string) => new RegExp(`SERVED\\|.*${group}\\|numerator$`);
  expect(isFound("same count", served("all\\|all"), /PPF-12\|adass_eligible\|.*\|all\|all\|denominator$/)).toBe(true);
  expect(isFound("same count", served("mental_health"), ofGroup("client_group\\|mental_health", "denominator"))).toBe(
    true,
  );
});

it("finds that clients and carers make everyone, in readings, holders and offers", () => {
  expect(
    isFound(
      "one is two others",
      share("adass_eligible_with_carers"),
      share("adass_eligible"),
      share("carers_snapshot"),
    ),
  ).toBe(true);
  for (const code of ["PPF-09", "PPF-10", "PPF-11"]) {
    const of = (person: string) => new RegExp(`${code}\\|\\|${person}\\|.*numerator$`);
    expect(isFound("one is two others", of("all"), of("client"), of("carer"))).toBe(true);
  }
});

it("finds England in its councils, self-funders in their settings, and counts since April that do not fall", () => {
  expect(isFound("councils make England", /PPF-12\|adass_eligible\|.*\|all\|all\|numerator$/)).toBe(true);
  expect(isFound("councils make England", /PPF-10\|\|client/)).toBe(true);
  expect(isFound("same count", /SF-SHARE\|.*\|nursing\|numerator$/, /SF-COUNT\|.*\|nursing\|numerator$/)).toBe(true);
  expect(isFound("parts make their whole", /SF-COUNT\|.*\|all\|numerator$/, /SF-COUNT\|.*\|nursing\|numerator$/)).toBe(
    true,
  );
  expect(isFound("never falls within a year", /PB-FORM\|\|carer\|.*mixed\|numerator$/)).toBe(true);
});

it("does not take returns of NI 130 for the reading that they agree with in 451 of 487 cases", () => {
  expect(isFound("same count", /NI 130\|.*numerator$/, /PPF-12/)).toBe(false);
});
