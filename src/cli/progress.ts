import { visibleText } from "../contract/plain-text.ts";

/** Shows how far a refresh is: a bar on a terminal, nothing elsewhere. */
export interface Progress {
  readonly step: (done: number, total: number, name: string) => void;
  readonly stop: () => void;
}

/** A bar for one run of work. */
export async function progress(): Promise<Progress> {
  if (!process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const { Presets, SingleBar } = await import("cli-progress");
  const format = "{bar} {value} of {total} {name}";
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  let isStarted = false;
  return {
    step: (done, total, name) => {
      if (isStarted) bar.update(done, { name: visibleText(name) });
      else bar.start(total, done, { name: visibleText(name) });
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}
