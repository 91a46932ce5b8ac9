import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, invert, type Operation, PatchError, valueAt } from '../../packager/course/patch.ts';

const json = fc.jsonValue({ maxDepth: 3 });
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Pointers to every place in a value, and to those where something could be added. */
function places(value: unknown, at = ''): { there: string[]; free: string[] } {
  const own = { there: [at], free: [] as string[] };
  if (typeof value !== 'object' || value === null) return own;
  const inner = Object.entries(value).map(([key, v]) => places(v, `${at}/${escaped(key)}`));
  return {
    there: [...own.there, ...inner.flatMap((p) => p.there)],
    free: [
      ...(Array.isArray(value) ? [`${at}/-`, `${at}/0`] : [`${at}/n~0e~1w`, `${at}/__proto__`]),
      ...inner.flatMap((p) => p.free),
    ],
  };
}

/** A value and operations that fit it, one after another. */
const edits = fc
  .tuple(json, fc.array(fc.tuple(fc.nat(), fc.nat(2), json), { maxLength: 5 }))
  .map(([value, choices]) => {
    const patch: Operation[] = [];
    let now: unknown = value;
    for (const [n, kind, with_] of choices) {
      const { there, free } = places(now);
      const at = there[n % there.length] ?? '';
      const op: Operation =
        kind === 0 || at === ''
          ? { op: 'add', path: free.length > 0 ? (free[n % free.length] ?? '') : '', value: with_ }
          : kind === 1
            ? { op: 'remove', path: at }
            : { op: 'replace', path: at, value: with_ };
      patch.push(op);
      now = apply(now, [op]);
    }
    return { value, patch, after: now };
  });

test('what is applied is undone by its inverse, and the value given is not touched', () => {
  fc.assert(
    fc.property(edits, ({ value, patch, after }) => {
      const before = JSON.stringify(value);
      expect(apply(value, patch)).toEqual(after);
      expect(apply(apply(value, patch), invert(value, patch))).toEqual(value);
      expect(JSON.stringify(value)).toBe(before);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('an inverse can be inverted again', () => {
  fc.assert(
    fc.property(edits, ({ value, patch, after }) => {
      const undo = invert(value, patch);
      expect(apply(value, invert(after, undo))).toEqual(after);
    }),
  );
});

describe('RFC 6902, appendix A', () => {
  test.each([
    [
      'A.1 add a member',
      { foo: 'bar' },
      { op: 'add', path: '/baz', value: 'qux' },
      { baz: 'qux', foo: 'bar' },
    ],
    [
      'A.2 add to an array',
      { foo: ['bar', 'baz'] },
      { op: 'add', path: '/foo/1', value: 'qux' },
      { foo: ['bar', 'qux', 'baz'] },
    ],
    ['A.3 remove a member', { baz: 'qux', foo: 'bar' }, { op: 'remove', path: '/baz' }, { foo: 'bar' }],
    [
      'A.4 remove from an array',
      { foo: ['bar', 'qux', 'baz'] },
      { op: 'remove', path: '/foo/1' },
      { foo: ['bar', 'baz'] },
    ],
    [
      'A.5 replace',
      { baz: 'qux', foo: 'bar' },
      { op: 'replace', path: '/baz', value: 'boo' },
      { baz: 'boo', foo: 'bar' },
    ],
    ['A.14 escapes', { '/': 9, '~1': 10 }, { op: 'replace', path: '/~01', value: 11 }, { '/': 9, '~1': 11 }],
    [
      'A.16 add at the end',
      { foo: ['bar'] },
      { op: 'add', path: '/foo/-', value: ['abc'] },
      { foo: ['bar', ['abc']] },
    ],
  ] as [string, unknown, Operation, unknown][])('%s', (_, value, op, after) =>
    expect(apply(value, [op])).toEqual(after),
  );
});

test.each([
  ['/gone', { op: 'remove', path: '/gone' }],
  ['below a text', { op: 'add', path: '/a/b', value: 1 }],
  ['beyond the end', { op: 'add', path: '/list/3', value: 1 }],
  ['not a number', { op: 'remove', path: '/list/01' }],
  ['an inherited member', { op: 'replace', path: '/constructor', value: 1 }],
  ['not a pointer', { op: 'remove', path: 'a' }],
] as [string, Operation][])('a place that is not there is refused: %s', (_, op) => {
  expect(() => apply({ a: 'x', list: [1] }, [op])).toThrow(PatchError);
});

test('valueAt gives what stands at a pointer', () => {
  expect(valueAt({ a: [{ 'b/c': 1 }] }, '/a/0/b~1c')).toBe(1);
  expect(() => valueAt({}, '/toString')).toThrow(PatchError);
});
