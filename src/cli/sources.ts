import { publications } from "../catalogue/publications.ts";
import { answer } from "./answer.ts";
import type { CommonOptions } from "./options.ts";
import { publicationsText } from "./sources-words.ts";

/** The official publications that are known: where they are, what to save, what for. Nothing is fetched. */
export async function sourcesCommand(options: CommonOptions): Promise<number> {
  answer(options.json, publications, publicationsText(publications));
  return 0;
}
