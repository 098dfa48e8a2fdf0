import { returns } from "../../pipelines/index.ts";
import { dictionary, dictionaryText, template } from "../contract/template.ts";
import { answer, tell } from "./answer.ts";
import { type CommonOptions, UsageFault } from "./options.ts";

/** The headings of a return on stdout, ready to be a file; its dictionary on stderr. */
export async function templateCommand(name: string, options: CommonOptions): Promise<number> {
  const definition = returns.find((known) => known.name === name.replaceAll("-", "_"));
  if (definition === undefined) {
    const names = returns.map((known) => known.name).join(", ");
    throw new UsageFault(`There is no return named ${name}. The returns are ${names}.`);
  }
  if (!options.json) tell(dictionaryText(definition));
  answer(options.json, { template: template(definition), columns: dictionary(definition) }, template(definition));
  return 0;
}
