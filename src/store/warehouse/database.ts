import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance, DuckDBResult, DuckDBTypeId, DuckDBValue } from "@duckdb/node-api";
import type { z } from "zod";

/** A value that a statement is given. */
export type Parameter = string | number | boolean | null;

/** A value as pages and reports read it: whole numbers as numbers, dates as 2011-03-31. */
export type Plain = string | number | boolean | null;

/** A table in memory: its columns by name, each as long as the others. */
export type Columns = Readonly<Record<string, readonly Plain[]>>;

/** What a query gives, in blocks of rows as the database makes them: the whole of it is never in memory. */
export interface Stream {
  readonly names: readonly string[];
  readonly types: readonly DuckDBTypeId[];
  /** The columns of a few thousand rows at a time, in the order of `names`. */
  readonly blocks: AsyncIterable<readonly (readonly Plain[])[]>;
}

/** DuckDB writes to the disk what does not fit in this, as far as it can: how long a file it can load is in docs/scale.md. */
const memoryLimit = "1GB";

/**
 * A connection that only reads touches no other file, loads and fetches no extension, and none of this can be changed on it.
 * What it sorts on the disk lies beside the database.
 */
const locked: Readonly<Record<string, string>> = {
  enable_external_access: "false",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  allow_community_extensions: "false",
  lock_configuration: "true",
};

/** What is done with a database: it is read, read to be written elsewhere, or changed. */
type Mode = "read" | "export" | "write";

/** One connection to one DuckDB database. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #place: Place;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, place: Place) {
    this.#instance = instance;
    this.#connection = connection;
    this.#place = place;
  }

  /**
   * Opens the database at `path`, `:memory:` included; it is made where it is not there, unless it is only read. With
   * `read` nothing else can be done on the connection, with `export` what is read can be written to other files.
   */
  static async open(path: string, mode: Mode): Promise<Database> {
    const options = { access_mode: mode === "write" ? "AUTOMATIC" : "READ_ONLY", memory_limit: memoryLimit };
    const place = placeFor(path, mode);
    try {
      // Where nothing is new no database is opened, and the command starts without what opens one.
      const { DuckDBInstance } = (await import("@duckdb/node-api")).default;
      const instance = await DuckDBInstance.create(place.path, options);
      const db = new Database(instance, await instance.connect(), place);
      // Once it is open: to open it DuckDB looks for what lies beside it.
      if (mode === "read") await db.lock();
      return db;
    } catch (error) {
      place.leave(false);
      throw error;
    }
  }

  /** From now on no other file, extension or setting can be reached, as on a connection that only reads. */
  async lock(): Promise<void> {
    for (const [name, value] of Object.entries(locked)) await this.run(`set ${name} = ${value}`);
  }

  /** Runs one statement. */
  async run(statement: string, parameters: readonly Parameter[] = []): Promise<void> {
    await this.#connection.run(statement, [...parameters]);
  }

  /** The rows of a query, each checked against `schema`. */
  async rows<T>(schema: z.ZodType<T>, query: string, parameters: readonly Parameter[] = []): Promise<T[]> {
    const reader = await this.#connection.runAndReadAll(query, [...parameters]);
    const names = reader.deduplicatedColumnNames();
    return reader.getRows().map((row) => {
      const entries = names.map((name, index) => [name, plain(row[index])] as const);
      return schema.parse(Object.fromEntries(entries));
    });
  }

  /** The result of a query by columns. */
  async columns(query: string, parameters: readonly Parameter[] = []): Promise<Columns> {
    const reader = await this.#connection.runAndReadAll(query, [...parameters]);
    const columns = reader.getColumns();
    const entries = reader.deduplicatedColumnNames().map((name, index) => [name, columns[index]?.map(plain) ?? []]);
    return Object.fromEntries(entries);
  }

  /** Begins a query whose result may be larger than the memory. It is read to its end before the next statement. */
  async stream(query: string): Promise<Stream> {
    const result = await this.#connection.stream(query);
    return {
      names: result.deduplicatedColumnNames(),
      types: result.columnTypes().map(({ typeId }) => typeId),
      blocks: blocksOf(result),
    };
  }

  /** Runs `work` in a transaction that is undone where it throws, or where what it gives is not to be kept. */
  async transaction<T>(work: () => Promise<T>, isKept: (result: T) => boolean = () => true): Promise<T> {
    await this.run("begin transaction");
    try {
      const result = await work();
      await this.run(isKept(result) ? "commit" : "rollback");
      return result;
    } catch (error) {
      // A commit that failed is undone already, and what it failed of is what is to be told.
      await this.run("rollback").catch(() => {});
      throw error;
    }
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
    this.#place.leave(true);
  }
}

/** Where DuckDB works on a database, and what is done when it is closed. */
interface Place {
  readonly path: string;
  /** Takes the database to where it belongs; or, where it could not be opened, takes away what was made for it. */
  readonly leave: (isWritten: boolean) => void;
}

/**
 * DuckDB takes what follows a question mark in a path for options, and so puts its log into a folder that there is not. A
 * database whose path has one is written in another folder and copied when it is closed.
 */
function placeFor(path: string, mode: Mode): Place {
  if (mode !== "write" || !path.includes("?")) return { path, leave: () => {} };
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  const own = join(folder, "database");
  if (existsSync(path)) copyFileSync(path, own);
  const leave = (isWritten: boolean) => {
    if (isWritten) copyFileSync(own, path);
    rmSync(folder, { recursive: true, force: true });
  };
  return { path: own, leave };
}

async function* blocksOf(result: DuckDBResult): AsyncGenerator<Plain[][]> {
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    yield chunk.getColumns().map((values) => values.map(plain));
  }
}

function plain(value: DuckDBValue | undefined): Plain {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if ("toDouble" in value) return value.toDouble();
  return String(value);
}
