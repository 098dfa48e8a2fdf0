#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { formats } from "../export/formats.ts";
import { Fault } from "../store/workspace/fault.ts";
import { refusal } from "../store/workspace/machine-fault.ts";
import { tell } from "./answer.ts";
import {
  auditOptions,
  changesOptions,
  checkedOptions,
  checkOptions,
  commonOptions,
  queryOptions,
  readOptions,
  refreshOptions,
  siteOptions,
  UsageFault,
} from "./options.ts";

// Each command imports what it needs when it runs: the parts that build a site would make every other command wait.

const program = new Command("yardstick")
  .description("Reports on English adult social care from the returns councils make.")
  .showHelpAfterError()
  .configureOutput({ writeErr: (text) => tell(text.trimEnd()) })
  .exitOverride();

let exitCode = 0;

/** The papers of a council. */
const papers = [
  ["briefing", "the board paper of a council: Word and PDF, and where each number is from"],
  ["slides", "the board paper as slides: a message each, with a chart or a table to edit"],
  ["scrutiny", "the pack of a scrutiny committee: the ten themes, or those that --themes gives"],
] as const;

const paper = program.command("paper").description("papers of a council");

/** A command with the options that all take; what it returns is the exit code. */
function command(usage: string, description: string): Command {
  return program
    .command(usage)
    .description(description)
    .option("--data <folder>", "the workspace: data where it holds a ledger, else data/demo")
    .option("--json", "answer in JSON on stdout");
}

/** A command that can also read what was known at the end of a day. */
function readingCommand(usage: string, description: string): Command {
  return command(usage, description).option("--as-of <day>", "as known at the end of a day: 2011-06-01");
}

/** The values of an option that may be repeated. */
function listed(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function done(code: number): void {
  exitCode = code;
}

command("demo [folder]", "write the demonstration workspace to data/demo or an empty folder").action(
  async (folder: string | undefined, given: unknown) => {
    const options = checkedOptions(commonOptions, given);
    done(await (await import("./demo.ts")).demoCommand(folder, options));
  },
);
command("refresh [files...]", "take what is new in the workspace's incoming folder, or the files given: check and load")
  .option("--period <year>", "the period of a file that does not say: 2020-21")
  .option("--accept-incomplete", "let a file with rows left out replace a complete load")
  .option("--shared", "let your group read the workspace too, from now on")
  .option("--replace", "let a file with less than half of a publication replace it")
  .option("--strict", "refuse a file whole where any row of it is left out")
  .option("--allow-column <heading>", "a column that looks like people's data and is not; may be repeated", listed)
  .action(async (files: string[], given: unknown) => {
    const options = checkedOptions(refreshOptions, given);
    done(await (await import("./refresh.ts")).refreshCommand(files, options));
  });
command("check <files...>", "the same checks; nothing is loaded")
  .option("--period <year>", "the period of a file that does not say: 2020-21")
  .option("--replace", "let a file with less than half of a publication replace it")
  .option("--strict", "refuse a file whole where any row of it is left out")
  .option("--allow-column <heading>", "a column that looks like people's data and is not; may be repeated", listed)
  .action(async (files: string[], given: unknown) => {
    const options = checkedOptions(checkOptions, given);
    done(await (await import("./check.ts")).checkCommand(files, options));
  });
readingCommand("status", "what is loaded, how far it goes, what was due and is missing, what was refused").action(
  async (given: unknown) => {
    const options = checkedOptions(readOptions, given);
    done(await (await import("./status.ts")).statusCommand(options));
  },
);
readingCommand("due", "what is due when, what it will decide, what is late").action(async (given: unknown) => {
  const options = checkedOptions(readOptions, given);
  done(await (await import("./due.ts")).dueCommand(options));
});
readingCommand(
  "explain <council> <indicator> <period>",
  "a figure back to its formula, inputs, files, lines and hashes",
)
  .option("--framework <name>", "of indicators with one code: NIS, ASCOF")
  .option("--definition <name>", "a reading of the indicator")
  .option("--person-type <name>", "client, carer or all")
  .option("--basis <name>", "snapshot, in_year or in_quarter")
  .option("--breakdown <name>", "a breakdown, such as age_band")
  .option("--breakdown-value <name>", "one group of the breakdown")
  .action(async (council: string, indicator: string, period: string, given: unknown) => {
    const { explainCommand, explainOptions } = await import("./explain.ts");
    done(await explainCommand(council, indicator, period, checkedOptions(explainOptions, given)));
  });
command("changes", "what is different between two days, and why")
  .option("--since <day>", "the earlier day: the last on which something was received before the later one")
  .option("--until <day>", "the later day: the last on which something was received")
  .action(async (given: unknown) => {
    const options = checkedOptions(changesOptions, given);
    done(await (await import("./changes.ts")).changesCommand(options));
  });
readingCommand("query <sql>", "one statement of SQL that reads the warehouse, CSV out; it can do nothing else")
  .option("--published", "keep to pub: what may be shown")
  .action(async (statement: string, given: unknown) => {
    const options = checkedOptions(queryOptions, given);
    done(await (await import("./query/query.ts")).queryCommand(statement, options));
  });
command("sources", "the official publications that are known: where they are, what to save, what for").action(
  async (given: unknown) => {
    const options = checkedOptions(commonOptions, given);
    done(await (await import("./sources.ts")).sourcesCommand(options));
  },
);
command("template <return>", "a blank CSV of a return, with its dictionary").action(
  async (name: string, given: unknown) => {
    const options = checkedOptions(commonOptions, given);
    done(await (await import("./template.ts")).templateCommand(name, options));
  },
);
readingCommand("rebuild", "the warehouse again from the ledger and the archive").action(async (given: unknown) => {
  const { asOf, ...options } = checkedOptions(readOptions, given);
  done(
    asOf === undefined
      ? await (await import("./refresh.ts")).rebuildCommand(options)
      : await (await import("./position.ts")).positionCommand(asOf, options),
  );
});
readingCommand("build", "the site into dist")
  .option("--since <day>", "the day that the page of what changed compares with")
  .option("--out <folder>", "where to build instead of dist")
  .action(async (given: unknown) => {
    const options = checkedOptions(siteOptions, given);
    done(await (await import("./site.ts")).buildCommand(options));
  });
command("audit [folder]", "attacks what is published: what can be worked out of what is hidden")
  .option("--against <folder>", "an earlier published folder, to be attacked together with this one")
  .option("--primary-only", "what hiding counts of few people alone would give away")
  .action(async (folder: string | undefined, given: unknown) => {
    const options = checkedOptions(auditOptions, given);
    done(await (await import("./audit.ts")).auditCommand(folder, options));
  });
readingCommand("export <folder>", "what may be shown, as files for other tools, with a description of each")
  .option("--council <name>", "of one council, by its code or name, with England's figures")
  .option(
    "--format <name>",
    `${formats.join(", ")}; may be repeated; by itself all of one council, and CSV and Parquet of all`,
    listed,
  )
  .action(async (folder: string, given: unknown) => {
    const { exportCommand, exportOptions } = await import("./export.ts");
    done(await exportCommand(folder, checkedOptions(exportOptions, given)));
  });
readingCommand("release", "notes that a built site has gone out: what it shows cannot be called back")
  .option("--since <day>", "as it was built with")
  .option("--out <folder>", "the site, instead of dist")
  .action(async (given: unknown) => {
    const options = checkedOptions(siteOptions, given);
    done(await (await import("./release.ts")).releaseCommand(options));
  });
for (const [kind, what] of papers) {
  paper
    .command(`${kind} <council>`)
    .description(what)
    .option("--data <folder>", "the workspace: data where it holds a ledger, else data/demo")
    .option("--json", "answer in JSON on stdout")
    .option("--as-of <day>", "as known at the end of a day: 2011-06-01")
    .option("--period <period>", "is refused: a paper is of a day, which --as-of gives")
    .option("--out <folder>", "where to write instead of papers")
    .option("--since <day>", "what changed since, in place of since the paper before: 2011-06-01")
    .option("--themes <numbers>", "of a scrutiny pack the themes that are wanted: 6,10")
    .option("--release", "note that the paper goes out: what it shows cannot be called back")
    .action(async (council: string, given: unknown) => {
      const { paperCommand, paperOptions } = await import("./paper.ts");
      done(await paperCommand(kind, council, checkedOptions(paperOptions, given)));
    });
}
paper
  .command("page <paths...>")
  .description("pages of the site as one PDF, with contents: council/E08000035/jsna")
  .option("--data <folder>", "the workspace: data where it holds a ledger, else data/demo")
  .option("--json", "answer in JSON on stdout")
  .option("--as-of <day>", "as known at the end of a day: 2011-06-01")
  .option("--out <folder>", "where to write instead of papers")
  .action(async (paths: string[], given: unknown) => {
    const { pageOptions, paperPageCommand } = await import("./paper-page.ts");
    done(await paperPageCommand(paths, checkedOptions(pageOptions, given)));
  });
command("serve", "the built site to this machine")
  .option("--out <folder>", "the site to serve instead of dist")
  .option("--port <number>", "the first port to try", "4173")
  .action(async (given: unknown) => {
    const options = checkedOptions(siteOptions, given);
    done(await (await import("./site.ts")).serveCommand(options));
  });
readingCommand("dev", "the site while its pages are worked on: an edit shows in the open page")
  .option("--since <day>", "the day that the page of what changed compares with")
  .option("--port <number>", "the first port to try", "4173")
  .action(async (given: unknown) => {
    const options = checkedOptions(siteOptions, given);
    done(await (await import("./dev.ts")).devCommand(options));
  });
command("start", "demonstration or own workspace, refresh, build, serve")
  .option("--out <folder>", "where to build instead of dist")
  .option("--port <number>", "the first port to try", "4173")
  .action(async (given: unknown) => {
    const options = checkedOptions(siteOptions, given);
    done(await (await import("./site.ts")).startCommand(options));
  });

try {
  await program.parseAsync();
} catch (error) {
  exitCode = explained(error);
}
process.exitCode = exitCode;

/** A known fault prints without a stack, wrong usage with the help; anything else is a bug and prints with its stack. */
function explained(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Fault) {
    tell(error.message);
    return error instanceof UsageFault ? 2 : 1;
  }
  const refused = refusal(error);
  if (refused !== null) {
    tell(`${error instanceof Error ? error.message : ""}. ${refused}`);
    return 1;
  }
  tell(`This is a bug in Yardstick. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
}
