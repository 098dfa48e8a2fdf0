import { palette } from "../components/figure/palette.ts";
import { svg } from "../components/figure/svg.ts";

/** A way to fill an area that is known without its colour: stripes over a ground. */
interface Fill {
  readonly ground: string;
  /** Degrees by which upright stripes are turned. */
  readonly turn: number;
  readonly colour: string;
  /** The part of the ground that the stripes cover, of 0 to 1. */
  readonly share: number;
  /** Whether the stripes are broken into dots. */
  readonly isDotted?: boolean;
}

const plain = { turn: 0, colour: palette.ink, share: 0 };
const lines = { ground: palette.paper, colour: palette.ink };

/** Every fill of a map. Fifths grow darker from few thin stripes to none left between them, also in grey. */
export const mapFills = {
  better: { ...plain, ground: palette.accent },
  similar: { ...plain, ground: palette.quietBand },
  worse: { ground: palette.paper, turn: 45, colour: palette.worse, share: 0.5 },
  higher: { ...plain, ground: palette.accent },
  lower: { ground: palette.paper, turn: -45, colour: palette.accent, share: 0.4 },
  not_compared: { ...lines, turn: 45, share: 0.25, isDotted: true },
  fifth1: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.12 },
  fifth2: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.3 },
  fifth3: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.5 },
  fifth4: { ground: palette.paper, turn: 45, colour: palette.accent, share: 0.72 },
  fifth5: { ...plain, ground: palette.accent },
  suppressed: { ...lines, turn: 0, share: 0.3, isDotted: true },
  missing: { ...lines, turn: 90, share: 0.12 },
  not_collected: { ...lines, turn: 0, share: 0.12 },
  not_applicable: { ...lines, ground: palette.grid, turn: 90, share: 0.25 },
  withheld: { ...lines, ground: palette.grid, turn: 0, share: 0.25 },
  none: { ...plain, ground: palette.paper },
} as const satisfies Record<string, Fill>;

export type FillName = keyof typeof mapFills;

/** The name of a value that has a fill; that of none for a reason that is not known. */
export function fillOfStatus(status: string): FillName {
  return isFill(status) ? status : "none";
}

function isFill(name: string): name is FillName {
  return Object.hasOwn(mapFills, name);
}

/** The side of the square that a pattern repeats, in pixels. */
const side = 6;

/** The pattern of a fill, under an id of its own within the page. */
export function fillPattern(id: string, name: FillName): SVGPatternElement {
  const fill: Fill = mapFills[name];
  const stripe = { x: 0, y: 0, width: side * fill.share, height: fill.isDotted ? side * fill.share : side };
  return svg(
    "pattern",
    { id, width: side, height: side, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${fill.turn})` },
    svg("rect", { width: side, height: side, style: `fill:${fill.ground}` }),
    svg("rect", { ...stripe, style: `fill:${fill.colour}` }),
  );
}
