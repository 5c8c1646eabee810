import type { Engine } from './engine.ts';
import type { StatedRequest } from './stated-request.ts';

const RUNS = 5;
const WARM_MS = 200;
const RUN_MS = 250;

export interface Measured {
  readonly name: string;
  /** Median over the runs, microseconds for all fields of one record. */
  readonly microseconds: number;
  /** How many of the compared requests it answered otherwise than the reference. */
  readonly different: number;
}

/** Runs the engines in turn, several times, and takes medians, so that a noisy machine spoils all alike. */
export function measure(engines: readonly Engine[], requests: readonly StatedRequest[], expected: readonly number[]): readonly Measured[] {
  for (const engine of engines) timeFor(engine, requests, WARM_MS);
  const times = engines.map(() => [] as number[]);
  for (let run = 0; run < RUNS; run += 1) for (const [index, engine] of engines.entries()) times[index]?.push(timeFor(engine, requests, RUN_MS));
  return engines.map((engine, index) => ({
    name: engine.name,
    microseconds: median(times[index] ?? []),
    different: expected.slice(0, engine.requests).filter((count, at) => engine.decide(requests[at] as StatedRequest) !== count).length,
  }));
}

function timeFor(engine: Engine, requests: readonly StatedRequest[], milliseconds: number): number {
  let done = 0;
  const start = performance.now();
  for (let now = start; now - start < milliseconds; now = performance.now()) {
    for (let at = 0; at < Math.min(engine.requests, requests.length); at += 1) engine.decide(requests[at] as StatedRequest);
    done += Math.min(engine.requests, requests.length);
  }
  return ((performance.now() - start) * 1000) / done;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
