import { council } from "../core.ts";

/** Numbers from 0 to less than 1, the same ones each time (a linear congruential generator, after Numerical Recipes). */
function random(): () => number {
  let state = 17;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const codes = Array.from({ length: 30 }, (_, index) => `E09${String(index + 2).padStart(6, "0")}`);
const settings = ["residential", "nursing", "community"] as const;

interface Counted {
  readonly people: number;
  readonly all: number;
}

function sumOf(parts: readonly Counted[]): Counted {
  return {
    people: parts.reduce((sum, { people }) => sum + people, 0),
    all: parts.reduce((sum, { all }) => sum + all, 0),
  };
}

function budgets(code: string, [breakdown, value]: readonly [string, string], { people, all }: Counted) {
  return {
    council_code: code,
    period: "2010-11 Q3",
    person_type: "client",
    basis: "snapshot",
    denominator_kind: "adass_eligible",
    breakdown,
    breakdown_value: value,
    denominator_count: all,
    personal_budget_count: people,
  };
}

function selfFunders(code: string, setting: string, { people, all }: Counted) {
  return {
    council_code: code,
    period: "2010-11",
    definition: "assets",
    source: "estimate",
    setting,
    self_funder_count: people,
    total_count: all,
  };
}

/** Two returns of 30 councils: budgets of women and men, and people who pay for their own care. Many counts are small. */
export function twoReturns() {
  const next = random();
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const counted = (): Counted => {
    const people = next() < 0.15 ? 0 : upTo(upTo(60));
    return { people, all: people + (next() < 0.1 ? 0 : upTo(60)) };
  };
  return {
    councils: codes.map((code) => council(code)),
    personal_budgets: codes.flatMap((code) => {
      const [women, men] = [counted(), counted()];
      return [
        budgets(code, ["all", "all"], sumOf([women, men])),
        budgets(code, ["sex", "female"], women),
        budgets(code, ["sex", "male"], men),
      ];
    }),
    self_funders: codes.flatMap((code) => {
      const parts = settings.map((setting) => ({ setting, ...counted() }));
      return [
        selfFunders(code, "all", sumOf(parts)),
        ...parts.map(({ setting, ...part }) => selfFunders(code, setting, part)),
      ];
    }),
  };
}
