/** How much must agree for two pictures to be one: the less of one thing, the more of another. */
import { expect, it } from 'vitest';
import type { Likely } from '../../../packager/check/similarity/pictures/album.ts';
import { isSamePicture } from '../../../packager/check/similarity/pictures/same.ts';

const AS_IS = [1, 0, 0, 0, 1, 0] as const;
const agreeing = { affine: AS_IS, overlap: 0.9, tone: 0.99, edges: 0.99, disputed: 0, closeness: 0.99 };
const judged = (laid: Partial<Likely['laid']>, bits = 40, detail = 2000) =>
  isSamePicture({ print: 0, bits, detail, whole: AS_IS, laid: { ...agreeing, ...laid } });

it.each<[string, boolean, Partial<Likely['laid']>, number?, number?]>([
  ['all agrees', true, {}],
  ['all waves agree less, as on slides of one design', false, { closeness: 0.975 }],
  ['the same, but hardly a bit differs', true, { closeness: 0.975 }, 20],
  ['it is faint, and brightness and edges agree in everything', true, { closeness: 0.89 }, 20],
  ['it is faint, and some bits differ', false, { closeness: 0.89 }, 30],
  ['it is faint, and its edges agree less', false, { closeness: 0.89, edges: 0.97 }, 20],
  ['it is faint, and one place shows something else', false, { closeness: 0.89, disputed: 0.01 }, 20],
  ['some places show something else', false, { closeness: 0.984, disputed: 0.09 }],
  ['the same, though all waves agree', true, { closeness: 0.996, disputed: 0.09 }],
  ['many places show something else', false, { closeness: 0.999, disputed: 0.12 }],
  ['edges agree less', false, { edges: 0.85 }, 60],
  ['brightness agrees less', false, { tone: 0.79 }],
  ['hardly anything lies upon the other', false, { overlap: 0.3 }],
  ['it is plain, and many bits differ', false, {}, 52, 600],
  ['the same, but all waves agree', true, { closeness: 0.993 }, 52, 600],
  ['it is plain, and few bits differ', true, { closeness: 0.981 }, 32, 600],
  ['it is half plain, and many bits differ', true, {}, 52, 900],
  ['the same, and all waves agree less', false, { closeness: 0.984 }, 52, 900],
])('%s: %s', (_, same, laid, bits, detail) => {
  expect(judged(laid, bits, detail)).toBe(same);
});

it('a place where nobody would lay it is plausible only of the whole pictures', () => {
  const far = [1, 0, 0, 0, 0.3, 0.7] as const;
  const likely = { print: 0, bits: 10, detail: 2000, laid: { ...agreeing, affine: far, overlap: 1 } };
  expect(isSamePicture({ ...likely, whole: AS_IS })).toBe(true);
  expect(isSamePicture({ ...likely, whole: far })).toBe(false);
});
