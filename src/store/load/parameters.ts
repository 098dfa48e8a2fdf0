import { basename } from "node:path";
import type { Message } from "../../contract/message.ts";
import type { Return } from "../../contract/return.ts";
import { fileMessage } from "../../files/message.ts";

/** What an analyst calls a file, and what the command says of it. */
interface Named {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * What a file does not say itself, from its name or the command; a message of each that neither says. A packed file may
 * say in either of its names what its table does not.
 */
export function findParameters(definition: Return, arrival: Named, nameInside: string | undefined) {
  const values: Record<string, string> = {};
  const missing: Message[] = [];
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const inside = nameInside === undefined ? null : parameter.fromFileName(nameInside);
    const text = arrival.parameters[name] ?? inside ?? parameter.fromFileName(basename(arrival.name)) ?? "";
    const value = parameter.field.read(text);
    if (typeof value === "string") values[name] = value;
    else {
      const parts = { code: "file/parameter", found: text === "" ? "neither" : JSON.stringify(text) };
      const expected = `${parameter.field.type.expected} from ${parameter.option}, or in the file's name`;
      const why = `The file does not say its ${name}.`;
      const fix = `Run refresh again with ${parameter.option}.`;
      missing.push(fileMessage(arrival.name, { ...parts, expected, why, fix }));
    }
  }
  return { values, missing };
}
