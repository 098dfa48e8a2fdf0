import type { z } from "zod";
import { returns } from "../../pipelines/index.ts";
import { bases, personTypes } from "../catalogue/code-lists.ts";
import { indicators } from "../catalogue/indicators/index.ts";
import { found } from "../contract/message.ts";
import { askedAgain } from "../contract/mistakes.ts";
import { periodMeant } from "../contract/period-fields.ts";
import { figureFacts } from "../explain/facts.ts";
import { earlierValues } from "../explain/history.ts";
import { publisherNotes } from "../explain/publisher-notes.ts";
import { type Area, type FigureQuestion, figuresThereAre, findFigures } from "../explain/search.ts";
import { figureSources } from "../explain/sources.ts";
import { workspaceAsOf } from "../store/position.ts";
import type { Database } from "../store/warehouse/database.ts";
import { Fault } from "../store/workspace/fault.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { answer, tell } from "./answer.ts";
import { areaNamed } from "./area-named.ts";
import { dayOf, replayOptions, workspaceRead } from "./context.ts";
import { nothingWords, severalWords } from "./explain-none.ts";
import { type Explanation, explanationWords } from "./explain-words.ts";
import { openWarehouse } from "./open-warehouse.ts";
import { oneOf, readOptions, word } from "./options.ts";
import { whyNone } from "./why-none.ts";

/** Options of `explain`: what narrows the question. */
export const explainOptions = readOptions.extend({
  framework: oneOf([...new Set(indicators.map((each) => each.framework))]).exactOptional(),
  definition: word.exactOptional(),
  personType: oneOf([...personTypes, "all"]).exactOptional(),
  basis: oneOf([...bases, "in_quarter"]).exactOptional(),
  breakdown: word.exactOptional(),
  breakdownValue: word.exactOptional(),
});

type ExplainCommand = z.infer<typeof explainOptions>;

/** Takes one figure back to its formula, rows, files and hashes; exit 1 where it is not one figure that is asked for. */
export async function explainCommand(
  council: string,
  indicator: string,
  period: string,
  options: ExplainCommand,
): Promise<number> {
  const workspace = await workspaceRead(options);
  const db = await openWarehouse(workspace, dayOf(options));
  try {
    const area = await areaNamed(db, council);
    const question = { ...options, areaCode: area.area_code, indicator, period: periodAsked(period) };
    const [figure, ...others] = await findFigures(db, question);
    if (figure === undefined) return await sayNothing(db, area, question, options);
    if (others.length > 0) {
      const matches = [figure, ...others];
      answer(options.json, { figure: null, matches }, severalWords(area, question, matches));
      return 1;
    }
    const explanation: Explanation = {
      figure,
      ...(await figureFacts(db, figure)),
      earlier: await earlierValues(db, returns, figure, (day) => position(workspace, day)),
      said: await publisherNotes(db, figure),
      files: await figureSources(db, returns, workspace, figure),
    };
    answer(options.json, explanation, explanationWords(explanation));
    return 0;
  } finally {
    db.close();
  }
}

async function sayNothing(db: Database, area: Area, question: FigureQuestion, options: ExplainCommand) {
  const available = await figuresThereAre(db, question);
  const why = await whyNone(db, question, dayOf(options).day);
  answer(options.json, { figure: null, why, available }, nothingWords(area, question, available, why));
  return 1;
}

/** A period that may be two is asked again; one that is not known at all is looked for as it stands. */
function periodAsked(text: string): string {
  const period = periodMeant(text);
  const { is, fix } = askedAgain(text, "period");
  if (period !== null || is === "") return period ?? text;
  throw new Fault(`expected a period such as 2010-11 Q4 or 2010-11, found ${found(text, is)}. ${fix}`);
}

async function position(workspace: Workspace, day: string): Promise<Workspace> {
  tell(`Reading what was known on ${day}.`);
  return workspaceAsOf(workspace, await replayOptions(workspace), day);
}
