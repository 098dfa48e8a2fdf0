import type { Database, Plain } from "../../store/warehouse/database.ts";
import type { Relation } from "../measures/relation.ts";
import type { FewRule } from "./few.ts";
import { type RelationPairs, relationPairs } from "./pairs.ts";

/** The figures that may be hidden, by columns: `number` is a figure's place in each. */
export interface ProtectedFigures extends FewRule {
  readonly figureIds: readonly number[];
  /** NaN where a figure has none. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Whether it is hidden for what it counts, before any other is. */
  readonly isFirst: Uint8Array;
  readonly isMoney: Uint8Array;
  /** A number for each area. */
  readonly areas: Int32Array;
  /** What is lost where it is hidden. */
  readonly losses: Float64Array;
}

/** Pairs of figures that one relation ties. */
export interface TiedPairs {
  readonly relation: RelationPairs["relation"];
  readonly ones: readonly number[];
  readonly others: readonly number[];
}

/** England's figure tells more than any council's, and everyone's figure more than that of a part. */
const englandFactor = 1000;
const everyoneFactor = 20;

/**
 * SQL: the information that is lost where a figure is hidden: the binary digits of how many people it is about. A figure
 * of nobody is worth something too, so that it is not hidden for nothing.
 */
const lossSql = `log2(2 + greatest(coalesce(denominator, numerator, 0), 0))
  * case when area_type = 'england' then ${englandFactor} else 1 end
  * case when breakdown = 'all' or breakdown_value = 'all' then ${everyoneFactor} else 1 end`;

/** A column of whole or other numbers; NaN where it has none. */
export function numbers(column: readonly Plain[] = []): number[] {
  return column.map((value) => (value === null ? Number.NaN : Number(value)));
}

/** Reads `protected_figure`. */
export async function readFigures(db: Database): Promise<ProtectedFigures> {
  const columns =
    await db.columns(`select figure_id, numerator, denominator, few_under, is_nobody_few, is_first, is_money, area_number,
      ${lossSql} as loss
    from protected_figure order by number`);
  return {
    figureIds: numbers(columns.figure_id),
    numerators: Float64Array.from(numbers(columns.numerator)),
    denominators: Float64Array.from(numbers(columns.denominator)),
    fewUnder: Int32Array.from(numbers(columns.few_under)),
    isNobodyFew: Uint8Array.from(numbers(columns.is_nobody_few)),
    isFirst: Uint8Array.from(numbers(columns.is_first)),
    isMoney: Uint8Array.from(numbers(columns.is_money)),
    areas: Int32Array.from(numbers(columns.area_number)),
    losses: Float64Array.from(numbers(columns.loss)),
  };
}

/** SQL: the pairs that each relation ties, with the place of the relation. */
export function pairsSql(relations: readonly Relation[]): string {
  const each = relationPairs(relations).map(
    ({ query }, index) => `select ${index} as relation, one, other from (${query})`,
  );
  return each.join(" union all ");
}

/** Reads what each relation ties, in an order that does not depend on how the figures were loaded. */
export async function readPairs(
  db: Database,
  relations: readonly Relation[],
  source = pairsSql(relations),
): Promise<TiedPairs[]> {
  const columns = await db.columns(`from (${source}) order by relation, one, other`);
  const tied = relationPairs(relations).map(({ relation }) => ({
    relation,
    ones: [] as number[],
    others: [] as number[],
  }));
  const [ones, others] = [numbers(columns.one), numbers(columns.other)];
  for (const [index, relation] of numbers(columns.relation).entries()) {
    tied[relation]?.ones.push(ones[index] ?? 0);
    tied[relation]?.others.push(others[index] ?? 0);
  }
  return tied;
}
