import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { SeenFiles } from "../../../src/store/workspace/seen-files.ts";

const someDay = new Date("2011-05-03T09:00:00Z");

/** A file that lay there for a while, and what a process reads of it that knows what those before it noted. */
function laidDown(content: string, secondsAgo = 60) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + secondsAgo * 1000 });
  onTestFinished(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });
  const [file, note] = [join(folder, "a.csv"), join(folder, "seen.json")];
  writeFileSync(file, content);
  utimesSync(file, someDay, someDay);
  const read = vi.fn(async () => readFileSync(file, "utf8"));
  const nextProcess = async () => {
    const seen = new SeenFiles(note);
    const value = await seen.value(file, read);
    seen.save();
    return value;
  };
  return { file, note, read, nextProcess };
}

it("reads a file once while it stays as it is", async () => {
  const { read, nextProcess } = laidDown("1");
  expect([await nextProcess(), await nextProcess(), await nextProcess()]).toEqual(["1", "1", "1"]);
  expect(read).toHaveBeenCalledTimes(1);
});

it("reads a file again that was written with as many bytes, though its time was set back", async () => {
  const { file, nextProcess } = laidDown("1");
  await nextProcess();
  writeFileSync(file, "2");
  utimesSync(file, someDay, someDay);
  expect(await nextProcess()).toBe("2");
});

it("keeps nothing of a file that changed a moment ago: it may change again before the clock of its disk goes on", async () => {
  const { read, nextProcess } = laidDown("1", 1);
  await nextProcess();
  await nextProcess();
  expect(read).toHaveBeenCalledTimes(2);
});

it.each(["", "{", '{"a":1}', "null", "[]", '{"/a.csv":{"stamp":1,"value":"2"}}'])(
  "reads everything where the note is %j",
  async (text) => {
    const { note, read, nextProcess } = laidDown("1");
    await nextProcess();
    writeFileSync(note, text);
    expect(await nextProcess()).toBe("1");
    expect(read).toHaveBeenCalledTimes(2);
  },
);

it("forgets files that are gone, and keeps those that were not asked for", async () => {
  const { file, note, nextProcess } = laidDown("1");
  await nextProcess();
  const other = `${file}.other`;
  writeFileSync(other, "2");
  const seen = new SeenFiles(note);
  seen.put(other, "2");
  seen.save();
  expect(Object.keys(JSON.parse(readFileSync(note, "utf8")))).toEqual([file, other]);
  rmSync(other);
  new SeenFiles(note).save();
  expect(Object.keys(JSON.parse(readFileSync(note, "utf8")))).toEqual([file]);
});
