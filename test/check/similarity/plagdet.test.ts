/** The scorer against cases worked by hand. */
import { expect, test } from 'vitest';
import { type Annotation, plagdet } from '../../../scripts/bench/material/plagdet.ts';

const at = (from: number, length: number, sourceAt: number, sourceLength: number): Annotation => ({
  at: from,
  length,
  sourceAt,
  sourceLength,
});

test.each<[string, Annotation[], Annotation[], Partial<ReturnType<typeof plagdet>>]>([
  ['found as it is', [at(0, 100, 50, 100)], [at(0, 100, 50, 100)], { plagdet: 1, granularity: 1 }],
  ['nothing there, nothing found', [], [], { plagdet: 1 }],
  ['nothing found', [at(0, 100, 0, 100)], [], { plagdet: 0, recall: 0 }],
  // 50 of 100 and 25 of 100 characters, of both: 75 / 200
  ['a part of either side', [at(0, 100, 0, 100)], [at(50, 50, 75, 25)], { recall: 0.375, precision: 1 }],
  // It meets on one side only, so it does not meet.
  [
    'the right text in the wrong place',
    [at(0, 100, 0, 100)],
    [at(0, 100, 500, 100)],
    { recall: 0, precision: 0 },
  ],
  // Twice found: recall 1, precision 1, granularity 2: 1 / log2(3)
  [
    'in two pieces',
    [at(0, 100, 0, 100)],
    [at(0, 50, 0, 50), at(50, 50, 50, 50)],
    { recall: 1, precision: 1, granularity: 2, plagdet: 1 / Math.log2(3) },
  ],
  ['told twice alike counts once', [at(0, 9, 0, 9)], [at(0, 9, 0, 9), at(0, 9, 0, 9)], { granularity: 1 }],
])('%s', (_, cases, detections, expected) => {
  expect(plagdet([{ cases, detections }])).toMatchObject(expected);
});

test('every case and every detection counts alike, whatever its length', () => {
  const long = at(0, 1000, 0, 1000);
  const short = at(0, 10, 0, 10);
  const {
    recall,
    precision,
    plagdet: figure,
  } = plagdet([
    { cases: [long], detections: [long] },
    { cases: [short], detections: [] },
    { cases: [], detections: [short] },
  ]);
  expect([recall, precision, figure]).toEqual([0.5, 0.5, 0.5]);
});
