/** The fictional councils: who they are, what they are called, and between which days they exist. */
import { type CouncilType, regions, splits } from "./council-names.ts";

/** A fictional council. */
export interface Council {
  /** Begins with Z, so that it cannot be taken for an Office for National Statistics code. */
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly regionCode: string;
  readonly type: CouncilType;
  readonly localCode: string;
  readonly firstDay: string;
  /** Empty while the council exists. */
  readonly lastDay: string;
  readonly successorCodes: readonly string[];
  /** The council it was split from on 1 April 2009, and the share of that council's people it took. */
  readonly splitFrom?: { readonly code: string; readonly share: number };
}

/** The day on which the demonstration's register of councils begins. */
const registerStart = "2008-04-01";
const splitEve = "2009-03-31";
const splitDay = "2009-04-01";

const codePrefix: Record<CouncilType, string> = {
  "Shire County": "Z10",
  "Unitary Authority": "Z06",
  "Metropolitan District": "Z08",
  "Inner London": "Z09",
  "Outer London": "Z09",
};

/** Numbers councils in order: six digits within a code's prefix, two or three over all. */
function numbering() {
  const within = new Map<string, number>();
  let total = 0;
  return (type: CouncilType) => {
    const prefix = codePrefix[type];
    const number = (within.get(prefix) ?? 0) + 1;
    within.set(prefix, number);
    total += 1;
    return { code: prefix + String(number).padStart(6, "0"), localCode: `Z${String(total).padStart(2, "0")}` };
  };
}

const numberNext = numbering();

const founding: readonly Council[] = regions.flatMap((region) =>
  typesOf(region.councils).flatMap(([type, names]) =>
    names.map((name) => ({
      ...numberNext(type),
      name,
      region: region.name,
      regionCode: region.code,
      type,
      firstDay: registerStart,
      lastDay: splits.some((split) => split.county === name) ? splitEve : "",
      successorCodes: [],
    })),
  ),
);

const children: readonly Council[] = splits.flatMap(({ county, into }) => {
  const parent = named(founding, county);
  return into.map(
    ([name, share]): Council => ({
      ...numberNext("Unitary Authority"),
      name,
      region: parent.region,
      regionCode: parent.regionCode,
      type: "Unitary Authority",
      firstDay: splitDay,
      lastDay: "",
      successorCodes: [],
      splitFrom: { code: parent.code, share },
    }),
  );
});

/** Every council that exists on some day: 150 at first, 152 after two counties are each replaced by two councils. */
export const councils: readonly Council[] = [...founding.map(withSuccessors), ...children];

/** The council of that name. Throws when there is none. */
export function councilNamed(name: string): Council {
  return named(councils, name);
}

/** Does the council exist all through these days? Days before the register begins count as its first day. */
export function existsThrough(council: Council, start: string, end: string): boolean {
  const from = start < registerStart ? registerStart : start;
  return council.firstDay <= from && (council.lastDay === "" || council.lastDay >= end);
}

function typesOf(byType: (typeof regions)[number]["councils"]): [CouncilType, readonly string[]][] {
  const types: CouncilType[] = [
    "Shire County",
    "Unitary Authority",
    "Metropolitan District",
    "Inner London",
    "Outer London",
  ];
  return types.flatMap((type) => {
    const names = byType[type];
    return names === undefined ? [] : [[type, names] as [CouncilType, readonly string[]]];
  });
}

function withSuccessors(council: Council): Council {
  const successors = children.filter((child) => child.splitFrom?.code === council.code);
  return { ...council, successorCodes: successors.map((child) => child.code) };
}

function named(among: readonly Council[], name: string): Council {
  const council = among.find((one) => one.name === name);
  if (council === undefined) throw new Error(`no council is called ${name}`);
  return council;
}
