import type { SwimlaneProcess } from '../../layout/swimlanes/input.ts';
import { type Metrics, measureDrawing } from '../../layout/swimlanes/metrics.ts';
import type { Peer } from './peer.ts';

/** What one engine made of a set of processes: sums, the smallest type of all, time. */
export type BenchRow =
  { engine: string; metrics: Metrics; milliseconds: number } | { engine: string; failed: string };

function add(a: Metrics, b: Metrics): Metrics {
  const sum = { ...a };
  for (const key of Object.keys(b) as (keyof Metrics)[]) sum[key] = a[key] + b[key]; // keys of Metrics
  return { ...sum, typeAt720: Math.min(a.typeAt720, b.typeAt720) };
}

/** Let one engine draw all processes, measured by the code that judges ours. */
export async function runBench(peer: Peer, processes: readonly SwimlaneProcess[]): Promise<BenchRow> {
  let total: Metrics | undefined;
  let milliseconds = 0;
  for (const process of processes) {
    try {
      const start = performance.now();
      const drawing = await peer.draw(process);
      milliseconds += performance.now() - start;
      const metrics = measureDrawing(drawing);
      total = total === undefined ? metrics : add(total, metrics);
    } catch (error) {
      return {
        engine: peer.name,
        failed: `${process.id}: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }
  if (total === undefined) return { engine: peer.name, failed: 'nothing to draw' };
  return { engine: peer.name, metrics: total, milliseconds: Math.round(milliseconds) };
}
