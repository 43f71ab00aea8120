import { describe, expect, test } from 'vitest';
import { seededProcess } from './__fixtures__/seeded-process.ts';
import { layoutSwimlanes } from './layout-swimlanes.ts';
import { drawingOf } from './drawing-of-layout.ts';
import { hardFaults, measureDrawing } from './metrics.ts';
import type { SwimlaneVariant } from './swimlane-layout.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('200 random processes of 10 to 60 steps', () => {
  test.each<SwimlaneVariant>(['V', 'H', 'N'])(
    'have no fault in variant %s',
    (variant) => {
      for (const seed of SEEDS) {
        const process = seededProcess(seed, 10 + ((seed * 7) % 51));
        const metrics = measureDrawing(
          drawingOf(layoutSwimlanes(process, { variant, evaluations: seed % 3 })),
        );
        expect(hardFaults(metrics), `${process.id}: ${JSON.stringify(metrics)}`).toBe(0);
      }
    },
    180_000,
  );
});
