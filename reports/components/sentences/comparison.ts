import { short } from "../words/format.ts";
import { absenceClause } from "./absence.ts";
import type { Benchmark } from "./benchmark.ts";
import { difference, sizeWords } from "./change-size.ts";
import { judgement, type Polarity, standing } from "./judgement.ts";
import { isAccount, limits, type Measured, noInterval, opening, written } from "./measured.ts";
import { parted } from "./parted.ts";

/**
 * "Northmere’s share, 31.2%, is higher than England’s 28.0%: the whole interval, 29.9% to 32.5%, is above it." Similar
 * where the interval includes the benchmark; better and worse where `polarity` says which side is good; no claim without
 * an interval. The benchmark’s own interval is not used. Of money: "… is 3.0% more than England’s £500.00."
 */
export function comparison(figure: Measured, benchmark: Benchmark, polarity: Polarity = "none"): string {
  const { value, lower, upper } = figure;
  if (value === null) return absent(figure, benchmark);
  if (benchmark.value === null)
    return `${withValue(figure, value)} cannot be compared with ${benchmark.whole}: there is none.`;
  if ((lower === null || upper === null) && isAccount(figure))
    return accounted(figure, value, benchmark.value, benchmark);
  if (lower === null || upper === null)
    return `${withValue(figure, value)} cannot be compared with ${named(benchmark, benchmark.value, figure)}: ${noInterval(figure)}.`;
  return judged({ ...figure, value, lower, upper }, { ...benchmark, value: benchmark.value }, polarity);
}

/** Of money it is said how much more or less it is, and nothing of which side is good. */
function accounted(figure: Measured, value: number, beside: number, benchmark: Benchmark): string {
  const clear = parted(figure, value, beside);
  const start = `${withValue(clear, value)} is`;
  if (value === beside) return `${start} the same as ${named(benchmark, beside, clear)}.`;
  const size = difference(figure, beside, value);
  const by = size === null ? "" : `${sizeWords(clear, size)} `;
  return `${start} ${by}${value > beside ? "more" : "less"} than ${named(benchmark, beside, clear)}.`;
}

type Whole = Measured & { readonly value: number; readonly lower: number; readonly upper: number };

function judged(figure: Whole, benchmark: Benchmark & { readonly value: number }, polarity: Polarity): string {
  const { value, lower, upper } = figure;
  const found = judgement(lower, upper, benchmark.value, polarity);
  const isAbove = lower > benchmark.value;
  const clear = found === "similar" ? figure : parted(figure, isAbove ? lower : upper, benchmark.value);
  const start = `${withValue(clear, value)} is ${standing[found]} ${named(benchmark, benchmark.value, clear)}`;
  const ends = limits(lower, upper, clear);
  if (found === "similar") return `${start}: the interval ${ends} includes it.`;
  return `${start}: the whole interval, ${ends}, is ${isAbove ? "above" : "below"} it${goodSide(polarity)}.`;
}

function goodSide(polarity: Polarity): string {
  return polarity === "none" ? "" : `, and ${polarity === "high" ? "higher" : "lower"} is better`;
}

function withValue(figure: Measured, value: number): string {
  return `${opening(figure)}, ${written(value, figure)},`;
}

function named({ before }: Benchmark, value: number, { unit, decimals }: Measured): string {
  return `${before} ${short(value, unit, decimals)}`;
}

function absent(figure: Measured, benchmark: Benchmark): string {
  const beside = benchmark.value === null ? benchmark.whole : named(benchmark, benchmark.value, figure);
  return `${absenceClause(figure)}. It cannot be compared with ${beside}.`;
}
