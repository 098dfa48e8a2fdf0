import { budget } from "../store/budgets.ts";
import type { TestWorkspace } from "../store/workspace.ts";

type Taken = Awaited<ReturnType<TestWorkspace["take"]>>;

/** A file as people or programs make them: what it is, what is held, and what shows it. */
export interface Input {
  readonly name: string;
  readonly held: string;
  readonly file: string;
  readonly content: () => string | Buffer;
  /** The codes of what is told, the gravest first. */
  readonly codes: readonly string[];
  readonly rows: number;
  readonly shows?: (taken: Taken, workspace: TestWorkspace) => Promise<void> | void;
}

export const female = budget({ breakdown: "sex", breakdown_value: "female" });

export const male = budget({ breakdown: "sex", breakdown_value: "male" });

export const windows = (text: string) => text.replaceAll("\n", "\r\n");

export const found = (taken: Taken) => taken.messages.map((message) => message.found);
