import type { Return } from "../contract/return.ts";
import { template } from "../contract/template.ts";
import { annotatedText } from "./annotate.ts";
import { checkBytes } from "./check-bytes.ts";
import type { CheckedFile } from "./checked.ts";
import { kindsOf } from "./kinds.ts";
import { notMade } from "./not-made.ts";

/** Checks a file, and says what became of it in words for a page. */
export async function checkFile(definitions: readonly Return[], name: string, bytes: Uint8Array): Promise<CheckedFile> {
  const checked = await checkBytes(definitions, name, bytes);
  const { definition, messages } = checked;
  const isPersonal = messages.some(({ code }) => code.startsWith("personal/"));
  const copy = isPersonal ? null : annotatedText(checked.records, checked.faults, checked.delimiter);
  return {
    name,
    title: definition?.title ?? null,
    isRefused: checked.isRefused,
    rowCount: checked.rowCount,
    leftOutCount: checked.leftOutCount,
    kinds: kindsOf(messages),
    notMade: definition === null ? [] : notMade(definition),
    annotated: copy === null ? null : { name: `${name}.annotated.csv`, text: copy },
    template: definition === null ? null : { name: `${definition.name}.csv`, text: `${template(definition)}\n` },
  };
}
