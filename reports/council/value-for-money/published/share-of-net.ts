/** The definition by which the share of net spending that a line has is told from its amount, which `pub` holds. */
export const shareOfNet = "share of net";
