/** Kinds of place below a council. */
export const localityKinds = ["ward", "locality", "district", "small_area"] as const;

/** Fifths of England's small areas by deprivation: 1 is the most deprived. */
export const deprivationFifths = ["1", "2", "3", "4", "5"] as const;
