import { parseAst } from "vitest/node";

/** A part of a program: its type, where its text begins and ends, and its own parts. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A function of a file, as a reader counts it: from the line it begins on to that of its last brace. */
export interface FunctionSpan {
  /** The function's name, or that of the constant, property or call that it is given to. */
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** What of a file's syntax has a limit. */
export interface Syntax {
  /** A `describe` of tests only groups functions and is none. */
  readonly functions: readonly FunctionSpan[];
  /** The lines on which an object that is written there is spread into another: `...{ a, b }`. */
  readonly literalSpreads: readonly number[];
}

/** Reads the text of a TypeScript file. */
export function syntaxOf(text: string): Syntax {
  const functions: FunctionSpan[] = [];
  const literalSpreads: number[] = [];
  walk(parsed(text), null, (node, around) => {
    if (/Function/.test(node.type) && isNode(node.body)) {
      const name = nameOf(node, around);
      const line = lineAt(text, node.start);
      if (name !== "describe") functions.push({ name, line, lines: lineAt(text, node.end) - line + 1 });
    }
    if (node.type === "SpreadElement" && isNode(node.argument) && node.argument.type === "ObjectExpression") {
      literalSpreads.push(lineAt(text, node.start));
    }
  });
  return { functions, literalSpreads };
}

/** A node and those around it, the nearest first. */
interface Around {
  readonly node: SyntaxNode;
  readonly around: Around | null;
}

function parsed(text: string): SyntaxNode {
  const program: unknown = parseAst(text, { lang: "ts" });
  if (!isNode(program)) throw new Error("the parser gave no program");
  return program;
}

function walk(node: SyntaxNode, around: Around | null, visit: (node: SyntaxNode, around: Around | null) => void) {
  visit(node, around);
  const inner = { node, around };
  for (const part of Object.values(node)) {
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) walk(each, inner, visit);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The nearest name that stands for a function: its own, or of what it is given to. */
function nameOf(node: SyntaxNode, around: Around | null): string {
  if (node.type === "CallExpression") return calledName(node.callee);
  for (const name of [node.id, node.key]) {
    if (isNode(name) && typeof name.name === "string") return name.name;
  }
  return around === null ? "the file" : nameOf(around.node, around.around);
}

/** `describe` of `describe.each(widths)("…")` too. */
function calledName(callee: unknown): string {
  if (!isNode(callee)) return "a call";
  if (typeof callee.name === "string") return callee.name;
  return calledName(callee.object ?? callee.callee ?? callee.tag);
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}
