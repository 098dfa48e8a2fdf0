import type { Field } from "../contract/field.ts";
import { trimmed } from "../contract/field.ts";
import { heading, type Return } from "../contract/return.ts";

/** What a cell is read as. */
export interface TypedCell {
  /** Undefined where it is not allowed. */
  readonly value: unknown;
  /** How it is written otherwise than the return asks, in words; empty where it is not. */
  readonly respelling: string;
}

/** Different texts of one column that are remembered: the others are read each time. */
const remembered = 20_000;

/** A column of a return in one file. Cells repeat: each text is read once. */
export class TypedColumn {
  readonly name: string;
  readonly heading: string;
  readonly isFreeText: boolean;
  readonly #field: Field<unknown>;
  readonly #known = new Map<string, TypedCell>();

  constructor(name: string, field: Field<unknown>) {
    this.name = name;
    this.heading = heading(name, field);
    this.isFreeText = ["text", "words"].includes(field.type.kind);
    this.#field = field;
  }

  read(cell: string): TypedCell {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const value = this.#field.read(cell);
    const isWritten = value !== undefined && value !== null && trimmed(cell) !== "";
    const typed = { value, respelling: isWritten ? this.#field.respellingsIn(cell).join(", ") : "" };
    if (this.#known.size < remembered) this.#known.set(cell, typed);
    return typed;
  }

  /** A value as the table of the return prints it. */
  printed(value: unknown): string {
    return this.#field.type.duckType.startsWith("decimal") ? Number(value).toFixed(2) : String(value);
  }
}

/** The columns of a return, in its order. */
export function typedColumns({ fields }: Return): TypedColumn[] {
  return Object.entries(fields).map(([name, field]) => new TypedColumn(name, field));
}
