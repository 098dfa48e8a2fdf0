/** A part of an area: its outer ring, then its holes, each of places that begin with east and north. */
export type Polygon = readonly (readonly (readonly number[])[])[];

/** An area of England as a boundary file has it. */
export interface Boundary {
  readonly code: string;
  /** As the file names it; the code where it names none. */
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** What a boundary file holds of England. */
export interface Boundaries {
  /** The year of the codes, which the names of the file's properties say: CTYUA23CD is 2023. */
  readonly year: number;
  /** Whether places are metres of the National Grid; else they are degrees. */
  readonly isGrid: boolean;
  readonly areas: readonly Boundary[];
}
