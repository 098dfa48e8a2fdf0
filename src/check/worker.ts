import { returns } from "../../pipelines/index.ts";
import { checkFile } from "./check-file.ts";

// A thread of the page: it is given a file, and gives back what is wrong with it. It asks nothing of any network.

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof File)) return;
  void data
    .arrayBuffer()
    .then((bytes) => checkFile(returns, data.name, new Uint8Array(bytes)))
    .then((checked) => postMessage(checked))
    // A promise that is rejected in a thread is told to nobody; an error is.
    .catch(reportError);
});
