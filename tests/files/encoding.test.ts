import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { detectEncoding } from "../../src/files/encoding.ts";
import { pieces } from "../../src/files/pieces.ts";

async function surveyed(content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "file.csv");
  writeFileSync(path, content);
  return detectEncoding(pieces(path));
}

const megabyte = 1_048_576;
const plain = { encoding: "utf8", hasByteOrderMark: false, firstNul: null, longLineAt: null };

it("takes ASCII and UTF-8 for UTF-8", async () => {
  expect(await surveyed("a,b\n1,2\n")).toEqual(plain);
  expect(await surveyed("a,£\né,—\n")).toEqual(plain);
  expect(await surveyed("\uFEFFa,b\n")).toEqual({ ...plain, hasByteOrderMark: true });
  expect(await surveyed("")).toEqual(plain);
});

it("takes letters that are no UTF-8 for Windows-1252, where no others are", async () => {
  expect((await surveyed(Buffer.from("a,\u00a3\n", "latin1"))).encoding).toBe("windows1252");
  const mixed = Buffer.concat([Buffer.from("é,ü\n"), Buffer.from("\u00a3\n", "latin1")]);
  expect((await surveyed(mixed)).encoding).toBe("utf8");
});

it("is not misled by a letter that lies across two pieces, nor by whole pieces after it", async () => {
  const after = "x\n".repeat(megabyte);
  for (const letter of ["é", "—", "😀"]) {
    for (let before = 1; before < 4; before += 1) {
      const until = `${"x\n".repeat((megabyte - 4) / 2)}${"x".repeat(before)}${letter}\n`;
      expect((await surveyed(until)).encoding).toBe("utf8");
      expect((await surveyed(until + after)).encoding).toBe("utf8");
    }
  }
});

it("knows UTF-16 by its mark, and without one by its noughts", async () => {
  const text = Buffer.from("council_code,period\n".repeat(20), "utf16le");
  expect(await surveyed(Buffer.concat([Buffer.from([0xff, 0xfe]), text]))).toMatchObject({ encoding: "utf16le" });
  expect(await surveyed(text)).toMatchObject({ encoding: "utf16le", firstNul: null });
  expect(await surveyed(Buffer.from(text).swap16())).toMatchObject({ encoding: "utf16be", firstNul: null });
});

it("names the first byte of nought in any other text", async () => {
  expect((await surveyed("ab\0c\0\n")).firstNul).toBe(2);
  expect((await surveyed(`${"x\n".repeat(megabyte / 2)}\0`)).firstNul).toBe(megabyte);
});

it("names where a line begins that is longer than 10 million bytes, whatever ends lines", async () => {
  const long = "x".repeat(10_000_001);
  expect((await surveyed(`a\n${long}\nb\n`)).longLineAt).toBe(2);
  expect((await surveyed(`a\r${long}\rb\r`)).longLineAt).toBe(2);
  expect((await surveyed(`a\n${long}`)).longLineAt).toBe(2);
  expect((await surveyed(`a\n${"x".repeat(9_999_000)}\nb\n`)).longLineAt).toBeNull();
});
