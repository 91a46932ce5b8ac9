/** Comments find their words again in a text that went on changing, or say that they are gone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockText, findQuote, placeOfAnchor, quoteOf } from '../../packager/course/comments/anchor.ts';
import { commentDiff } from '../../packager/course/comments/diff.ts';
import type { Doc } from '../../packager/course/node.ts';
import type { Anchor, Thread } from '../../packager/course/pages.ts';

const TEXT = 'The Cabinet approved the programme, and with it four bodies, each with one job: to steer.';
const anchorOn = (quote: string, text = TEXT): Anchor => {
  const at = text.indexOf(quote);
  return { lang: 'en', block: 'b1', ...quoteOf(text, at, at + quote.length) };
};
/** What an anchor finds, with its neighbours marked. */
const found = (texts: readonly BlockText[], anchor: Anchor): string | undefined => {
  const hit = findQuote(texts, anchor);
  const text = hit && texts[hit.index]?.text;
  return (
    hit &&
    text &&
    `${texts[hit.index]?.block}: ${text.slice(hit.start - 5, hit.start)}[${text.slice(hit.start, hit.end)}]`
  );
};

describe('the words of a comment', () => {
  it('are found exactly where they stood, in any text that did not change', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [
          a % text.length,
          (a % text.length) + 1 + (b % (text.length - (a % text.length))),
        ];
        const anchor = { lang: 'en', block: 'b1', ...quoteOf(text, start, end) };
        expect(findQuote([{ block: 'b1', text }], anchor)).toEqual({ index: 0, start, end });
      }),
    );
  });

  it('are found when other words of the text changed, among several that are alike', () => {
    const text = TEXT.replace('The Cabinet', 'Three bodies advised; in 2020 the Union Cabinet');
    expect(found([{ block: 'b1', text }], anchorOn('bodies'))).toBe('b1: four [bodies]');
  });

  it('are found in another block, where the text was moved there', () => {
    const texts = [
      { block: 'b1', text: 'Something else.' },
      { block: 'b2', text: `Moved: ${TEXT}` },
    ];
    expect(found(texts, anchorOn('four bodies'))).toBe('b2: h it [four bodies]');
  });

  it('are not guessed: a short word that stands elsewhere is not the one', () => {
    expect(found([{ block: 'b1', text: 'To steer is the one aim.' }], anchorOn('one'))).toBeUndefined();
    expect(found([{ block: 'b2', text: 'With one aim.' }], anchorOn('one'))).toBeUndefined();
    expect(
      found([{ block: 'b1', text: TEXT.replace('four', 'five') }], anchorOn('four bodies')),
    ).toBeUndefined();
  });
});

it('a comment has its place in the order of the page; one on a block follows the block', () => {
  const paragraph = (id: string, text: string) => ({
    ...{ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] },
  });
  const doc: Doc = { type: 'doc', content: [paragraph('b0', 'First.'), paragraph('b1', TEXT)] };
  expect(placeOfAnchor(doc, anchorOn('four bodies'))).toEqual([1, TEXT.indexOf('four')]);
  const block = { ...anchorOn(''), block: 'b0' };
  expect(placeOfAnchor(doc, block)).toEqual([0, -1]);
  expect(placeOfAnchor({ ...doc, content: [] }, block)).toBeUndefined();
  expect(placeOfAnchor(undefined, block)).toBeUndefined();
});

it('a difference tells what was said and settled, and nothing of marks that only moved', () => {
  const remark = { id: 'r1', by: 'Asha', at: '2026-11-02T09:30:00.000Z', text: 'Is this so?' };
  const asked: Thread = { id: 't1', anchor: anchorOn('four bodies'), remarks: [remark] };
  const resolved = { ...asked, resolved: { by: 'Ravi', at: '2026-11-03T09:30:00.000Z' } };
  const answered = { ...resolved, remarks: [remark, { ...remark, id: 'r2' }] };
  const none = { added: 0, answered: 0, resolved: 0, reopened: 0, removed: 0 };
  expect(commentDiff([asked], [{ ...asked, anchor: anchorOn('job') }])).toBeUndefined();
  expect(commentDiff([], [asked])).toEqual({ ...none, added: 1 });
  expect(commentDiff([asked], [answered])).toEqual({ ...none, answered: 1, resolved: 1 });
  expect(commentDiff([resolved], [asked])).toEqual({ ...none, reopened: 1 });
  expect(commentDiff([asked], undefined)).toEqual({ ...none, removed: 1 });
});
