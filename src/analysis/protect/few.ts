/** Which numbers of people are hidden for themselves, by figure or by quantity. */
export interface FewRule {
  /** Those of fewer people than this; 0 where none is. */
  readonly fewUnder: Int32Array;
  /** Whether nobody is few too. */
  readonly isNobodyFew: Uint8Array;
}

/** Whether a number of people is hidden for itself, by the rule of the figure or quantity with this number. */
export function isFewPeople({ fewUnder, isNobodyFew }: FewRule, number: number, value: number): boolean {
  return value < (fewUnder[number] ?? 0) && (value > 0 || (value === 0 && isNobodyFew[number] === 1));
}
