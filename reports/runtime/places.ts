/** The id of the script element of a page that holds its own part of the context. */
export const contextId = "page-context";

/** Where the part of the context lies in the site that its pages share. */
export const sharedContextPath = "data/context.json";
