import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../packager/project/json.ts';
import { faultOffset } from '../../packager/read/json-fault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with one place cut out, doubled or replaced. */
const broken = fc
  .tuple(
    fc.jsonValue(),
    fc.boolean(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '0',
      '-',
      '.',
      'e',
      't',
      '\n',
      '\u0001',
      'क',
    ),
  )
  .map(([value, spaced, at, length, insert]) => {
    const text = JSON.stringify(value, null, spaced ? 2 : 0);
    const place = at % (text.length + 1);
    return text.slice(0, place) + insert + text.slice(place + length);
  });

test('the fault is the first character after which no JSON can follow', () => {
  fc.assert(
    fc.property(broken, (text) => {
      const offset = faultOffset(text);
      if (parses(text)) expect(offset).toBe(text.length);
      const told = positionByNode(text);
      if (told !== undefined) expect([text, offset]).toEqual([text, told]);
    }),
    { numRuns: 3000 },
  );
});

/** Where JSON.parse says it stopped, where it says so. */
function positionByNode(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const told = /at position (\d+)/.exec(String(error))?.[1];
    return told === undefined ? undefined : Number(told);
  }
}

test('a fault is told by line and column', () => {
  expect(parseJson(Buffer.from('{\n  "a": 1,\r\n  b: 2\n}'))).toEqual({
    ok: false,
    error: { line: 3, column: 3 },
  });
  expect(parseJson(Buffer.from(''))).toEqual({ ok: false, error: { line: 1, column: 1 } });
  expect(parseJson(Buffer.from('"no end'))).toEqual({ ok: false, error: { line: 1, column: 8 } });
});

test('neither depth nor length of a text is a trouble', () => {
  expect(faultOffset('['.repeat(200_000))).toBe(200_000);
  expect(faultOffset(`"${'a'.repeat(5_000_000)}`)).toBe(5_000_001);
});
