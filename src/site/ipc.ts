import {
  Bool,
  type Data,
  Dictionary,
  Field,
  Float64,
  Int8,
  Int16,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import type { Columns, Plain } from "../store/database.ts";

/**
 * A table as an Arrow stream that a page reads: numbers as 64-bit floats, text as a dictionary, truth values as bits.
 * A column without any value is text.
 */
export function arrowStream(columns: Columns): Uint8Array {
  const made = Object.entries(columns).map(([name, values]) => [name, columnData(values)] as const);
  const schema = new Schema(made.map(([name, data]) => new Field(name, data.type, true)));
  const length = made[0]?.[1].length ?? 0;
  const children = made.map(([, data]) => data);
  const struct = makeData({ type: new Struct(schema.fields), length, nullCount: 0, children });
  return tableToIPC(new Table(schema, new RecordBatch(schema, struct)), "stream");
}

function columnData(values: readonly Plain[]): Data {
  const first = values.find((value) => value !== null);
  if (typeof first === "number") return numbers(values);
  if (typeof first === "boolean") return truths(values);
  return words(values);
}

function numbers(values: readonly Plain[]): Data {
  const data = Float64Array.from(values, (value) => (typeof value === "number" ? value : 0));
  return makeData({ type: new Float64(), length: values.length, data, ...nulls(values) });
}

function truths(values: readonly Plain[]): Data {
  const data = bits(values, (value) => value === true);
  return makeData({ type: new Bool(), length: values.length, data, ...nulls(values) });
}

function words(values: readonly Plain[]): Data {
  const places = new Map<string, number>();
  const keys = values.map((value) => (value === null ? 0 : place(places, String(value))));
  const dictionary: Vector<Utf8> = vectorFromArray([...places.keys()], new Utf8());
  const type = new Dictionary(new Utf8(), keyType(places.size));
  const data = new type.indices.ArrayType(keys);
  return makeData({ type, length: values.length, data, dictionary, ...nulls(values) });
}

/** The narrowest number that holds the places of so many words: most columns have few, in thousands of rows. */
function keyType(size: number): Int8 | Int16 | Int32 {
  if (size <= 0x80) return new Int8();
  return size <= 0x8000 ? new Int16() : new Int32();
}

function place(places: Map<string, number>, word: string): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  places.set(word, places.size);
  return places.size - 1;
}

function nulls(values: readonly Plain[]) {
  const nullCount = values.filter((value) => value === null).length;
  return { nullCount, nullBitmap: bits(values, (value) => value !== null) };
}

/** One bit a value, the lowest bit first. */
function bits(values: readonly Plain[], isSet: (value: Plain) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, index) => {
    if (isSet(value)) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return bytes;
}
