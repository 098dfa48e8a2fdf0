import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { benchAudit } from "./audit.ts";
import { benchBomb } from "./bomb.ts";
import { benchBrowserCheck } from "./browser-check.ts";
import { benchFiles } from "./files.ts";
import { benchIngest } from "./ingest.ts";
import { benchLimits } from "./limits.ts";
import { machine } from "./machine.ts";
import { benchPages } from "./pages.ts";
import { benchProtect } from "./protect.ts";
import { benchReal } from "./real.ts";
import { benchRefresh } from "./refresh.ts";
import { benchSite } from "./site.ts";
import { benchYears } from "./years.ts";

const results = fileURLToPath(new URL("results", import.meta.url));

interface Options {
  readonly rows: string;
  readonly rounds: string;
  readonly json?: boolean;
  readonly keep?: boolean;
}

interface AuditOptions {
  readonly data?: string;
  readonly site?: string;
  readonly json?: boolean;
  readonly keep?: boolean;
}

const program = new Command("bench").description(
  "Times Yardstick beside what else could do the work. Nothing is judged.",
);

program
  .command("browser-check")
  .description("Checks a personal budget return as a page does, beside papaparse's splitting of it.")
  .option("--rows <number>", "rows of the file", "100000")
  .option("--rounds <number>", "how often each is done", "3")
  .action(async ({ rows, rounds }: Options) => {
    process.stdout.write(`${JSON.stringify(await benchBrowserCheck(Number(rows), Number(rounds)), null, 2)}\n`);
  });

program
  .command("ingest")
  .description("Loads a personal budget return, beside DuckDB's own reading of it and a papaparse + zod loop.")
  .option("--rows <n>", "rows of the return: above 10 million it is loaded and read by DuckDB alone", "1000000")
  .option("--rounds <n>", "alternating rounds, of which the best time counts", "5")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(async ({ rows, rounds, ...options }: Options) => {
    report(`ingest-${rows}`, await benchIngest({ rows: Number(rows), rounds: Number(rounds) }), options);
  });

program
  .command("refresh")
  .description("Refreshes the demonstration workspace with the built command: with nothing new, and with one file.")
  .option("--rounds <n>", "rounds, of which the best time counts", "5")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(async ({ rounds, ...options }: Omit<Options, "rows">) => {
    report("refresh", await benchRefresh(Number(rounds)), options);
  });

program
  .command("files")
  .description("Refreshes a workspace with many small files at once, and with the same rows in few.")
  .option("--files <n>", "small files, 2,000 at most", "1000")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(
    async ({ files, ...options }: { readonly files: string; readonly json?: boolean; readonly keep?: boolean }) => {
      report(`files-${files}`, await benchFiles(Number(files)), options);
    },
  );

program
  .command("real")
  .description("Refreshes a new workspace with all that lies in a folder, in one run.")
  .requiredOption("--files <folder>", "the folder")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(
    async ({ files, ...options }: { readonly files: string; readonly json?: boolean; readonly keep?: boolean }) => {
      report("real", await benchReal(files), options);
    },
  );

program
  .command("bomb")
  .description("Refreshes with a workbook of a few hundred bytes that fills its sheet, and a sound file beside it.")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(async (options: Pick<Options, "json" | "keep">) => {
    report("bomb", await benchBomb(), options);
  });

program
  .command("limits")
  .description("Works out 95% and 99.8% limits of figures, beside the writing of as many rows and a loop over them.")
  .option("--rows <n>", "figures", "1000000")
  .option("--rounds <n>", "alternating rounds, of which the best time counts", "5")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(async ({ rows, rounds, ...options }: Options) => {
    report(`limits-${rows}`, await benchLimits({ rows: Number(rows), rounds: Number(rounds) }), options);
  });

program
  .command("protect")
  .description("Chooses what is hidden before figures are published, and shows that it is enough.")
  .option("--data <folder>", "the workspace, of which a copy is used, instead of a new demonstration")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(
    async ({ data, ...options }: { readonly data?: string; readonly json?: boolean; readonly keep?: boolean }) => {
      report("protect", await benchProtect(data), options);
    },
  );

program
  .command("site")
  .description("Builds a site with the built command: from nothing, with nothing new, and after a restated file.")
  .option("--data <folder>", "the workspace, of which a copy is used, instead of a new demonstration")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(
    async ({ data, ...options }: { readonly data?: string; readonly json?: boolean; readonly keep?: boolean }) => {
      report("site", await benchSite(data), options);
    },
  );

program
  .command("audit")
  .description("Attacks a built site, what hiding small counts alone would publish, and figures after two releases.")
  .option("--data <folder>", "the loaded workspace, of which a copy is used, instead of a new demonstration")
  .option("--site <folder>", "its built site, instead of a new one")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(async ({ data, site, ...options }: AuditOptions) => {
    report("audit", await benchAudit(data, site), options);
  });

program
  .command("pages")
  .description("Opens each kind of page in a slow browser on a slow line, with nothing kept and from a page before.")
  .option("--site <folder>", "the built site, instead of a new demonstration's")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(
    async ({ site, ...options }: { readonly site?: string; readonly json?: boolean; readonly keep?: boolean }) => {
      report("pages", await benchPages(site), options);
    },
  );

program
  .command("years")
  .description("Loads many years of published figures of every council, and builds the site.")
  .option("--years <n>", "years from 2011-12", "20")
  .option("--json", "print the result as JSON")
  .option("--keep", "keep the result in bench/results")
  .action(
    async ({ years, ...options }: { readonly years: string; readonly json?: boolean; readonly keep?: boolean }) => {
      report(`years-${years}`, await benchYears(Number(years)), options);
    },
  );

await program.parseAsync();

/** A result with the machine it was measured on. */
function report(name: string, measured: object, options: { readonly json?: boolean; readonly keep?: boolean }): void {
  const result = { ...measured, machine: machine() };
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (options.keep) {
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, `${name}.json`), text);
  }
  process.stdout.write(options.json ? text : lines(result));
}

function lines(result: object): string {
  return Object.entries(result)
    .map(
      ([name, value]) => `${name.replaceAll("_", " ")}: ${typeof value === "object" ? JSON.stringify(value) : value}\n`,
    )
    .join("");
}
