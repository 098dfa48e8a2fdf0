import { performance } from "node:perf_hooks";
import { rmSync, readFileSync } from "node:fs";
import { Database } from "../src/store/database.ts";
const W = "/tmp/lead/zx.duckdb";
for (const p of [W, `${W}.wal`]) rmSync(p, { force: true });
const db = await Database.open(W, "write");
function cpu() { const c = process.cpuUsage(); return (c.user + c.system) / 1e3; }
for (const s of readFileSync(process.argv[2]!, "utf8").split(";\n").filter((x) => x.trim() !== "")) {
  const [, label = "", q = s] = /^-- (.*)\n([\s\S]*)/.exec(s.trim()) ?? [];
  const t = performance.now(), c = cpu();
  try { await db.run(q); } catch (e) { console.log("FAIL", String(e).slice(0, 300)); }
  const ms = Math.round(performance.now() - t);
  if (ms > 60) console.log(String(ms).padStart(6), String(Math.round(cpu() - c)).padStart(6), (label + " | " + q).trim().replace(/\s+/g, " ").slice(0, 110));
}
db.close();
