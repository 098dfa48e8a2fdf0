import { Presets, SingleBar } from "cli-progress";

/** Shows how far a refresh is: a bar on a terminal, nothing elsewhere. */
export interface Progress {
  readonly step: (done: number, total: number, name: string) => void;
  readonly stop: () => void;
}

export function progress(): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const format = "{bar} {value} of {total} {name}";
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  let isStarted = false;
  return {
    step: (done, total, name) => {
      if (isStarted) bar.update(done, { name });
      else bar.start(total, done, { name });
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}
