// Loaded before the child: kills it with SIGKILL at one of its calls that change the disk, counted from 1.
// DIE_AT=7 kills before the seventh, DIE_AT=7:half after half of what it writes. TRACE lists the calls in a file.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";

const { DIE_AT = "", TRACE } = process.env;
const [at, how] = DIE_AT.split(":");
const write = fs.writeSync;
const trace = TRACE ? fs.openSync(TRACE, "w") : null;
const names = new Map();
let count = 0;

const die = () => process.kill(process.pid, "SIGKILL");

function note(call, target) {
  count += 1;
  if (trace !== null) write(trace, `${call} ${target}\n`);
  return String(count) === at;
}

function targetOf(args) {
  const last = args.filter((each) => typeof each === "string" && each.includes("/")).at(-1);
  return typeof args[0] === "number" ? (names.get(args[0]) ?? "") : basename(last ?? "");
}

function spy(owner, call) {
  const real = owner[call];
  owner[call] = (...args) => {
    if (note(call, targetOf(args))) {
      if (how === "half" && call === "writeSync" && Buffer.isBuffer(args[1])) {
        write(args[0], args[1], args[2], Math.floor(args[3] / 2), args[4]);
      }
      die();
    }
    return real(...args);
  };
}

const open = fs.openSync;
fs.openSync = (path, ...rest) => {
  const file = open(path, ...rest);
  names.set(file, basename(String(path)));
  return file;
};
for (const call of ["writeFileSync", "writeSync", "fsyncSync", "renameSync", "copyFileSync", "rmSync"]) spy(fs, call);
spy(fs.promises, "copyFile");
syncBuiltinESMExports();
