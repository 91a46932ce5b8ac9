import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../packager/course/canonical.ts';

/** The same value with the keys of every object made in the opposite order. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([k, v]) => [k, reversed(v)]),
        )
      : value;

test('it says the value, once and for all, whatever order its keys were made in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(JSON.parse(text))).toBe(text);
      expect(canonical(reversed(value))).toBe(text);
    }),
  );
});

test('telling keys come first, the others sorted; what is undefined is left out', () => {
  expect(canonical({ b: 1, content: [], a: undefined, attrs: {}, type: 'x' })).toBe(
    '{\n  "type": "x",\n  "attrs": {},\n  "content": [],\n  "b": 1\n}\n',
  );
});

test('a key named __proto__ is a key like any other', () => {
  expect(canonical(JSON.parse('{"__proto__": {"x": 1}}'))).toBe('{\n  "__proto__": {\n    "x": 1\n  }\n}\n');
});
