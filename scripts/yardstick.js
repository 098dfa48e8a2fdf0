#!/usr/bin/env node
import { bundle, isFresh } from "./bundle.js";

// After a pull or an edit the command is older than its source: it is made again first, which takes a second or two.
if (!isFresh()) {
  try {
    await bundle();
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
    console.error(
      "This command is older than its source, and build may not be written: it runs as it is. " +
        "Run npm run bundle as a user who may write it.",
    );
  }
}
await import("../build/yardstick.js");
