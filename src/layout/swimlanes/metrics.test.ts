import { describe, expect, test } from 'vitest';
import { type Drawing, measureDrawing } from './metrics.ts';

const box = (x: number, y: number, width = 40, height = 20) => ({ x, y, width, height });
const line = (from: string, to: string, ...points: [number, number][]) => ({
  from,
  to,
  feedback: false,
  label: '',
  points: points.map(([x, y]) => ({ x, y })),
});

/** Two lanes, a above b in the first, c beside b in the second; no fault in it. */
const sound: Drawing = {
  flow: 'down',
  width: 200,
  smallestType: 12,
  lanes: [
    { id: 'l', box: box(0, 0, 100, 200) },
    { id: 'm', box: box(100, 0, 100, 200) },
  ],
  boxes: [
    { id: 'a', lane: 'l', box: box(30, 20) },
    { id: 'b', lane: 'l', box: box(30, 100) },
    { id: 'c', lane: 'm', box: box(130, 100) },
  ],
  lines: [line('a', 'b', [50, 40], [50, 100]), line('b', 'c', [70, 110], [130, 110])],
  labels: [box(52, 42, 12, 12)],
  texts: [{ text: box(35, 24, 30, 12), inside: box(30, 20) }],
};

test('finds nothing wrong in a sound drawing', () => {
  expect(measureDrawing(sound)).toEqual({
    crossings: 0,
    lineThroughBox: 0,
    overlappingBoxes: 0,
    boxOutsideLane: 0,
    raggedLanes: 0,
    mixedLanePairs: 0,
    labelOnSomething: 0,
    labelOutsideBox: 0,
    linesOnOneAnother: 0,
    forwardDrawnBackwards: 0,
    straying: 0,
    bends: 0,
    length: 120,
    typeAt720: 12,
  });
});

describe('counts', () => {
  test.each<[name: string, key: keyof ReturnType<typeof measureDrawing>, change: Partial<Drawing>]>([
    [
      'a line through a foreign box',
      'lineThroughBox',
      { lines: [line('a', 'c', [50, 40], [50, 150], [150, 150], [150, 120])] },
    ],
    [
      'boxes on one another',
      'overlappingBoxes',
      { boxes: [...sound.boxes, { id: 'd', lane: 'l', box: box(40, 25) }] },
    ],
    [
      'a box across its lane’s border',
      'boxOutsideLane',
      { boxes: [{ id: 'a', lane: 'l', box: box(80, 20) }] },
    ],
    [
      'a lane shorter than the others',
      'raggedLanes',
      { lanes: [sound.lanes[0] ?? { id: '', box: box(0, 0) }, { id: 'm', box: box(100, 0, 100, 150) }] },
    ],
    [
      'lanes that share room',
      'mixedLanePairs',
      { lanes: [sound.lanes[0] ?? { id: '', box: box(0, 0) }, { id: 'm', box: box(90, 0, 110, 200) }] },
    ],
    ['a label on a line', 'labelOnSomething', { labels: [box(45, 50, 12, 12)] }],
    ['a label on a box', 'labelOnSomething', { labels: [box(60, 22, 12, 12)] }],
    [
      'two labels on one another',
      'labelOnSomething',
      { labels: [box(100, 50, 12, 12), box(105, 55, 12, 12)] },
    ],
    [
      'a text wider than its box',
      'labelOutsideBox',
      { texts: [{ text: box(25, 24, 50, 12), inside: box(30, 20) }] },
    ],
    [
      'unrelated lines on one another',
      'linesOnOneAnother',
      { lines: [line('a', 'b', [50, 40], [50, 100]), line('b', 'c', [50, 60], [50, 90], [150, 90])] },
    ],
    [
      'a forward line drawn backwards',
      'forwardDrawnBackwards',
      { lines: [line('b', 'a', [50, 100], [50, 40])] },
    ],
    [
      'a crossing',
      'crossings',
      { lines: [line('a', 'b', [50, 40], [50, 100]), line('c', 'a', [20, 70], [90, 70])] },
    ],
    [
      'a line along a lane that is neither of its steps’',
      'straying',
      { lines: [line('a', 'b', [70, 30], [130, 30], [130, 110], [70, 110])] },
    ],
    [
      'a line close to the border of its lane',
      'straying',
      { lines: [line('a', 'b', [70, 30], [92, 30], [92, 110], [70, 110])] },
    ],
    ['a bend', 'bends', { lines: [line('a', 'c', [70, 30], [150, 30], [150, 100])] }],
  ])('%s', (_name, key, change) => {
    expect(measureDrawing({ ...sound, ...change })[key]).toBe(1);
  });

  test('a crossing with a trunk of two lines once', () => {
    const lines = [
      line('a', 'b', [50, 40], [50, 100]),
      line('a', 'c', [50, 40], [50, 90], [150, 90]),
      line('c', 'b', [20, 70], [90, 70]),
    ];
    expect(measureDrawing({ ...sound, lines }).crossings).toBe(1);
  });

  test('no line touching the end of another as a crossing', () => {
    const lines = [line('a', 'b', [50, 40], [50, 100]), line('c', 'b', [150, 90], [50, 90], [50, 100])];
    expect(measureDrawing({ ...sound, lines })).toMatchObject({ crossings: 0, linesOnOneAnother: 0 });
  });
});
