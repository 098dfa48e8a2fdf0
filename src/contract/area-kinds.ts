/** How many areas there are of each kind. */
export interface AreaKinds {
  readonly councils: number;
  readonly regions: number;
  readonly england: number;
  /** Types of council, and areas that a publication names in its own way. */
  readonly others: number;
}

/** Areas by the kinds that their ONS codes name. */
export function kindsOfAreas(codes: readonly string[]): AreaKinds {
  const of = (pattern: RegExp) => codes.filter((code) => pattern.test(code)).length;
  const [england, regions, all] = [of(/^[A-Z]92\d{6}$/), of(/^[A-Z]12\d{6}$/), of(/^[A-Z]\d{8}$/)];
  return { councils: all - england - regions, regions, england, others: codes.length - all };
}

/** `152 councils, 9 regions, England`. */
export function kindsInWords({ councils, regions, england, others }: AreaKinds): string {
  const kinds = [
    counted(councils, "council"),
    counted(regions, "region"),
    england > 0 ? "England" : "",
    counted(others, "other area"),
  ];
  return kinds.filter((kind) => kind !== "").join(", ");
}

function counted(number: number, noun: string): string {
  return number === 0 ? "" : `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
