import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

/** A page that Framework has read: its words as HTML, with a comment `<!--:id:-->` where each cell puts what it shows. */
export interface CompiledPage {
  readonly title: string;
  readonly body: string;
  readonly cells: readonly CompiledCell[];
}

/** A cell of a page as Framework writes it: a call `define({id, inputs, outputs, body})`. */
export interface CompiledCell {
  readonly id: string;
  readonly code: string;
}

/** What stands in the code where a page's own parameter belongs; `council` gives `%council%`. */
export function placeholderOf(parameter: string): string {
  return `%${parameter}%`;
}

const parsedSchema = z.object({
  title: z.string(),
  body: z.string(),
  code: z.array(z.object({ id: z.string(), node: z.unknown(), mode: z.string() })),
});

/** Framework's own functions, which its package does not export: that they are there is checked when they are read. */
const functionSchema = z.custom<(...given: readonly unknown[]) => unknown>((value) => typeof value === "function");
const markdownSchema = z.object({ createMarkdownIt: functionSchema, parseMarkdown: functionSchema });
const transpileSchema = z.object({ transpileJavaScript: functionSchema });

/** Reads pages as Framework 1.13.4 does, without its client, its look-ups on other hosts and its slow DOM. */
export type MarkdownReader = (text: string, path: string, parameters: readonly string[]) => CompiledPage;

/**
 * Framework's reader of Markdown.
 *
 * @param module the address at which pages find the components, as `import()` takes it
 * @throws {z.ZodError} when the installed Framework has not the functions that are used
 */
export async function markdownReader(module: string): Promise<MarkdownReader> {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const read = async (file: string): Promise<unknown> =>
    import(pathToFileURL(join(dirname(manifest), "dist", file)).href);
  const { createMarkdownIt, parseMarkdown } = markdownSchema.parse(await read("markdown.js"));
  const { transpileJavaScript } = transpileSchema.parse(await read("javascript/transpile.js"));
  const md = createMarkdownIt({});
  return (text, path, parameters) => {
    const params = Object.fromEntries(parameters.map((name) => [name, placeholderOf(name)]));
    const parsed = parsedSchema.parse(parseMarkdown(text, { md, path, params }));
    const cells = parsed.code.map(({ id, node, mode }) => {
      const options = { id, path, params, mode, resolveImport: () => module };
      return { id, code: z.string().parse(transpileJavaScript(node, options)) };
    });
    return { title: parsed.title, body: parsed.body, cells };
  };
}
