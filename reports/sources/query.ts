import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";

/** An edition of a publication: where it is, what to save and under which name. */
const publication = {
  position: z.number(),
  is_first: z.boolean(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  use: z.string(),
  /** What of it is known and not read, and what to take in its place; null where nothing is. */
  not_read: z.string().nullable(),
  edition: z.string(),
  page: z.string(),
  save: z.string(),
  /** The name to save it under; null where any will do. */
  file_name: z.string().nullable(),
};

/** The publications that can be loaded, in the order of the catalogue. */
export const publications = dataSet({
  name: "publications",
  per: "site",
  tables: {
    editions: table(
      publication,
      `select ${listed(publication)} from pub.publication order by position, edition_position`,
    ),
  },
});
