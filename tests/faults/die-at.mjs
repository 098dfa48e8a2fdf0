// Loaded before the child: kills it with SIGKILL at one of its calls that change the disk, counted from 1.
// DIE_AT=7 kills before the seventh, DIE_AT=7:half after half of what it writes. TRACE lists the calls in a file. COPIES
// names a folder that is given, before each call and half way through each write, the workspace as a kill there leaves it.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename, join } from "node:path";

const { DIE_AT = "", TRACE, COPIES } = process.env;
const workspace = process.argv[2];
const [at, how] = DIE_AT.split(":");
const write = fs.writeSync;
const trace = TRACE ? fs.openSync(TRACE, "w") : null;
const names = new Map();
let count = 0;
let isCopying = false;

const die = () => process.kill(process.pid, "SIGKILL");

function copyTo(point) {
  if (COPIES === undefined) return;
  isCopying = true;
  fs.cpSync(workspace, join(COPIES, point), { recursive: true });
  isCopying = false;
}

function note(call, target) {
  count += 1;
  copyTo(String(count));
  if (trace !== null) write(trace, `${call} ${target}\n`);
  return String(count) === at;
}

function targetOf(args) {
  const last = args.filter((each) => typeof each === "string" && each.includes("/")).at(-1);
  return typeof args[0] === "number" ? (names.get(args[0]) ?? "") : basename(last ?? "");
}

/** Writes the first half, and gives what is left to write. */
function writeHalf([file, bytes, offset, length, position]) {
  const half = write(file, bytes, offset, Math.floor(length / 2), position);
  return [file, bytes, offset + half, length - half, typeof position === "number" ? position + half : position];
}

function spy(owner, call) {
  const real = owner[call];
  owner[call] = (...args) => {
    if (isCopying) return real(...args);
    const isPoint = note(call, targetOf(args));
    const isLine = call === "writeSync" && Buffer.isBuffer(args[1]) && typeof args[3] === "number";
    if (isPoint && how === "half" && isLine) writeHalf(args);
    if (isPoint) die();
    if (COPIES === undefined || !isLine) return real(...args);
    const rest = writeHalf(args);
    copyTo(`${count}:half`);
    return args[3] - rest[3] + real(...rest);
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
