import { beforeAll, expect, it } from "vitest";
import type { Cells, Relation as Declared } from "../../src/analysis/measures/relation.ts";
import { relations as declared } from "../../src/analysis/protect/protect.ts";
import { countsOf } from "../../src/audit/counts.ts";
import { readPrimary } from "../../src/audit/read.ts";
import type { Relation as Found } from "../../src/audit/relation.ts";
import { findRelations } from "../../src/audit/relations.ts";
import { loadedWarehouse } from "./site.ts";

let found: readonly Found[];
/** For each quantity those that are declared to be the same number, itself among them. */
const sameAs = new Map<string, readonly string[]>();

beforeAll(async () => {
  const counts = countsOf(await readPrimary(await loadedWarehouse()));
  found = findRelations(counts);
  joinSame([...counts.quantities.keys()]);
}, 300_000);

/** What the parts of a quantity's name are. */
const columns = [
  "framework",
  "edition",
  "indicator_code",
  "definition",
  "person_type",
  "basis",
  "vintage",
  "breakdown",
  "breakdown_value",
  "part",
];

/** A group of two breakdowns has the mark in it that parts the name. */
function columnOf(quantity: string, column: string): string | undefined {
  const parts = quantity.split("|");
  if (column === "part") return parts.at(-1);
  const place = columns.indexOf(column);
  return column === "breakdown_value" ? parts.slice(place, -1).join("|") : parts[place];
}

/** Whether a quantity is one of the figures that cells choose. A quarter is part of a place, not of a quantity. */
function isOf(cells: Cells, quantity: string, part?: string): boolean {
  if (part !== undefined && columnOf(quantity, "part") !== part) return false;
  return Object.entries(cells).every(([column, wanted]) => {
    if (column === "quarter") return true;
    const value = columnOf(quantity, column) ?? "";
    return typeof wanted === "string" ? wanted === value : wanted.length === 0 || wanted.includes(value);
  });
}

/** Whether a quantity, or one that is declared to be the same, is of the cells. */
function isAny(cells: Cells, quantity: string | undefined, part?: string): boolean {
  return quantity !== undefined && (sameAs.get(quantity) ?? [quantity]).some((name) => isOf(cells, name, part));
}

function joinSame(quantities: readonly string[]): void {
  for (const quantity of quantities) sameAs.set(quantity, [quantity]);
  for (const relation of declared) {
    if (relation.kind !== "same") continue;
    for (const one of quantities.filter((name) => isOf(relation.one, name, relation.side))) {
      for (const other of quantities.filter((name) => isOf(relation.other, name, relation.otherSide))) {
        if (!agree(relation, one, other)) continue;
        const all = [...new Set([...(sameAs.get(one) ?? []), ...(sameAs.get(other) ?? [])])];
        for (const name of all) sameAs.set(name, all);
      }
    }
  }
}

/** Columns that neither side of a relation names are the same in both. */
function agree({ one, other }: { readonly one: Cells; readonly other: Cells }, first: string, second: string): boolean {
  const named = new Set([...Object.keys(one), ...Object.keys(other), "part", "framework", "edition"]);
  return columns.every((column) => named.has(column) || columnOf(first, column) === columnOf(second, column));
}

/** Whether an attacker's relation is one that is declared. */
function isThat(relation: Declared, { kind, terms: [first, ...rest] }: Found): boolean {
  const whole = first?.quantity;
  const parts = rest.map(({ quantity }) => quantity);
  const isSum = ["parts make their whole", "one is two others"].includes(kind);
  switch (relation.kind) {
    case "sum":
      return isSum && isAny(relation.whole, whole) && parts.every((part) => isAny(relation.parts, part));
    case "same":
      return kind === "same count" && (sameAs.get(whole ?? "") ?? []).includes(parts[0] ?? "");
    case "areas":
      return kind === "councils make England" && isAny(relation.of, whole);
    case "shares":
      return isSum && parts.every((part) => isAny(relation.parts, part, "numerator"));
    case "at most":
      return (
        kind === "one reading within another" && isAny(relation.smaller, whole) && isAny(relation.larger, parts[0])
      );
    case "never falls":
      return kind === "never falls within a year" && isAny(relation.of, whole);
    default:
      return false;
  }
}

const neverHidden = [
  "ACT-CONTACT",
  "ACT-INTENSIVE",
  "ACT-CARER",
  "ACT-SF-ASSESSED",
  "ACT-WAIT-COUNT",
  "ACT-SF-DEPLETED",
  "ACT-JOINT",
  "ACT-SDA-HELP",
  "ACT-HOUSE",
  "ACT-ROLE",
  "ACT-STAFF",
  "ACT-VACANT",
  "ACT-LEFT",
  "ACT-QUALIFIED",
  "ACT-TRAINED",
];

function isNeverHidden({ indicator_code: code }: Cells): boolean {
  return typeof code === "string" && neverHidden.includes(code);
}

/** Declared relations that an attacker does not see in what is published, with why. */
const unseen: readonly (readonly [why: string, isIt: (relation: Declared) => boolean])[] = [
  ["nothing is declared", ({ kind }) => kind === "none"],
  ["it is no equation: where the one is hidden the other is too", ({ kind }) => kind === "together"],
  [
    "a part of it is shown by no figure: it adds up nowhere",
    (relation) => relation.kind === "sum" && relation.hasRest === true,
  ],
  [
    "it is of money, which an attacker of counts passes over",
    (relation) => relation.kind === "sum" && relation.whole.indicator_code === "EX-RES",
  ],
  [
    "nothing of it is hidden in the demonstration, or too few councils have it for England to have a sum",
    (relation) =>
      (relation.kind === "areas" && isNeverHidden(relation.of)) ||
      (relation.kind === "shares" && isNeverHidden(relation.parts)),
  ],
  [
    "an attacker puts readings of one indicator within each other, and not those of two",
    (relation) => relation.kind === "at most" && relation.smaller.indicator_code === "ACT-PB-COUNT",
  ],
  [
    "an attacker adds parts up to everyone, not to one group of another breakdown (tests/analysis/measures holds it)",
    (relation) => relation.kind === "sum" && relation.parts.breakdown === "perspective+channel",
  ],
  [
    "places are each council's own, and two years of one council are too few to find it by (tests/analysis/measures holds it)",
    (relation) => relation.kind === "sum" && relation.parts.breakdown === "locality",
  ],
];

/** Rates per 100,000 adults. */
const ratesOfAdults = ["SERVED", "ACT-ADMISSION", "ACT-REABLE", "ACT-HOUSE"];

/** Relations that hold in what is published and that no measure declares, with why that is no danger. */
const undeclared: readonly (readonly [why: string, isIt: (relation: Found) => boolean])[] = [
  [
    "every share has its numerator within its denominator, and every figure is hidden with both",
    ({ kind }) => kind === "numerator is part of denominator",
  ],
  [
    "denominators of rates are populations, which the Office for National Statistics publishes",
    ({ terms }) => terms.some(({ quantity }) => isOf({ indicator_code: ratesOfAdults }, quantity, "denominator")),
  ],
  [
    "one group of people is the denominator of two national indicators, and of both their vintages: it tells no numerator",
    ({ terms }) => terms.every(({ quantity }) => /\|NI \d+\|.*\|denominator$/.test(quantity)),
  ],
  [
    "one number of people is what several shares of activity, or a national indicator, are out of: it tells no numerator",
    ({ terms }) =>
      terms.every(({ quantity }) => columnOf(quantity, "part") === "denominator") &&
      terms.some(({ quantity }) => columnOf(quantity, "indicator_code")?.startsWith("ACT-")),
  ],
  [
    "all mystery shops are those of each perspective, which are those of each channel: both are declared",
    ({ kind, terms: [whole, ...parts] }) =>
      kind === "parts make their whole" &&
      isOf({ indicator_code: "SUR-SHOP", breakdown: "all" }, whole?.quantity ?? "") &&
      parts.every(({ quantity }) => isOf({ indicator_code: "SUR-SHOP", breakdown: "perspective+channel" }, quantity)),
  ],
  [
    "chance: holders of both sexes are fewer than the women who are eligible",
    ({ kind }) => kind === "parts at most their whole",
  ],
  [
    "chance: more are supported in a year than on a day",
    ({ kind, terms: [first] }) =>
      kind === "one reading within another" &&
      isOf({ definition: "adass_eligible_with_carers" }, first?.quantity ?? ""),
  ],
];

it("sees each declared relation in what is published, or it is said why not", () => {
  const left = declared.filter((relation) => !found.some((seen) => isThat(relation, seen)));
  expect(left.filter((relation) => !unseen.some(([, isIt]) => isIt(relation)))).toEqual([]);
});

it("has every relation that holds in what is published declared, or it is said why that is no danger", () => {
  const left = found.filter((seen) => !declared.some((relation) => isThat(relation, seen)));
  expect(left.filter((seen) => !undeclared.some(([, isIt]) => isIt(seen)))).toEqual([]);
});

it("names no reason that nothing needs any more", () => {
  const left = found.filter((seen) => !declared.some((relation) => isThat(relation, seen)));
  expect(undeclared.filter(([, isIt]) => !left.some(isIt)).map(([why]) => why)).toEqual([]);
  const lost = declared.filter((relation) => !found.some((seen) => isThat(relation, seen)));
  expect(unseen.filter(([, isIt]) => !lost.some(isIt)).map(([why]) => why)).toEqual([]);
});
