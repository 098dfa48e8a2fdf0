import { periodMacros } from "../../contract/periods.ts";
import type { Return } from "../../contract/return.ts";
import { withOpened } from "../../files/open.ts";
import { findParameters } from "../load/parameters.ts";
import { Database } from "../warehouse/database.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { haveSameRows, type ScopedTable, scopesIn } from "./file-scopes.ts";
import type { NewFile } from "./incoming-folder.ts";
import { type Chosen, chooseVersions, type Held } from "./versions.ts";

/** What files are opened by. */
export interface Ordering {
  readonly definitions: readonly Return[];
  /** What files do not say themselves. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Headings of columns that look like people's data and are not. */
  readonly allowedColumns?: readonly string[];
}

/**
 * Files in the order in which they are to be loaded: by the day received, then returns that others are checked against,
 * then the earlier of two versions, then as given. `rivalsOf` gives files of some returns that came with them and are
 * loaded already.
 */
export async function inOrder(
  workspace: Workspace,
  ordering: Ordering,
  files: readonly NewFile[],
  rivalsOf: (returnNames: ReadonlySet<string>) => readonly NewFile[],
): Promise<Chosen> {
  const reader = new Reader(workspace, ordering, await Database.open(":memory:", "write"));
  try {
    for (const macro of periodMacros) await reader.db.run(macro);
    const fresh = await reader.describe(files);
    const rivals = await reader.describe(rivalsOf(new Set(fresh.map(({ returnName }) => returnName))));
    const ordered = fresh.toSorted((a, b) => dayOf(a.file).localeCompare(dayOf(b.file)) || a.place - b.place);
    const held = (each: Described, isLoaded: boolean): Held => {
      const { file, returnName, scopes } = each;
      return { file, group: `${dayOf(file)} ${returnName}`, scopes, isLoaded };
    };
    return await chooseVersions(
      [...rivals.map((each) => held(each, true)), ...ordered.map((each) => held(each, false))],
      (one, other) => reader.areSame(one.file, other.file),
    );
  } finally {
    reader.db.close();
  }
}

/** A file without a day of its own comes after those that have one. */
function dayOf({ receivedOn }: NewFile): string {
  return receivedOn ?? "9999-12-31";
}

/** A file as far as it was read to be put in order. */
interface Described {
  readonly file: NewFile;
  /** Blank for a file that is of none. */
  readonly returnName: string;
  /** 0 for what others are checked against, 1 for the others. */
  readonly place: number;
  readonly scopes: ReadonlySet<string>;
}

class Reader {
  readonly db: Database;
  readonly #workspace: Workspace;
  readonly #ordering: Ordering;

  constructor(workspace: Workspace, ordering: Ordering, db: Database) {
    this.#workspace = workspace;
    this.#ordering = ordering;
    this.db = db;
  }

  /** Tables that are their files themselves are read last, together; of others nothing is left once they are closed. */
  async describe(files: readonly NewFile[]): Promise<Described[]> {
    const described: Described[] = [];
    const plain = new Map<NewFile, ScopedTable>();
    for (const file of files) {
      described.push(
        await this.#withScoped(file, async (scoped) => {
          if (scoped?.table.path === file.path) plain.set(file, scoped);
          const own = scoped === null || plain.has(file) ? undefined : await scopesIn(this.db, [scoped]);
          const definition = scoped?.table.definition;
          const scopes = (scoped === null ? undefined : own?.get(scoped)) ?? new Set<string>();
          return { file, returnName: definition?.name ?? "", place: definition?.isReference ? 0 : 1, scopes };
        }),
      );
    }
    const together = await scopesIn(this.db, [...plain.values()]);
    return described.map((each) => {
      const scoped = plain.get(each.file);
      return { ...each, scopes: (scoped === undefined ? undefined : together.get(scoped)) ?? each.scopes };
    });
  }

  areSame(one: NewFile, other: NewFile): Promise<boolean> {
    return this.#withScoped(one, (first) =>
      this.#withScoped(
        other,
        async (second) => first !== null && second !== null && haveSameRows(this.db, first, second),
      ),
    );
  }

  #withScoped<T>(file: NewFile, work: (scoped: ScopedTable | null) => Promise<T>): Promise<T> {
    const { definitions, parameters, allowedColumns = [] } = this.#ordering;
    return withOpened(definitions, { ...file, allowedColumns }, this.#workspace.scratch, ({ table, nameInside }) => {
      if (table === null) return work(null);
      const { values } = findParameters(table.definition, { name: file.name, parameters }, nameInside);
      return work({ table, parameters: values });
    });
  }
}
