/** Tests through QuML 1.1 and back: what its kinds can say comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../packager/course/html.ts';
import type { Mark, Node } from '../../packager/course/node.ts';
import { QumlFile } from '../../packager/quml/quml.ts';
import { readQuml } from '../../packager/quml/read.ts';
import { writeQuml } from '../../packager/quml/write.ts';
import { finalTest, settle } from '../arbitrary/doc.ts';

const ABOUT = { title: 'Final test', lang: 'en', language: 'English', licence: 'CC BY 4.0' };
const SHOWN = new Set(['text', 'hardBreak']);

let count = 0;
const newId = (): string => {
  count += 1;
  return `n${count}`;
};

/** A mark as it is written in a page: addresses without spaces, unknown marks not at all. */
const kept = (marks: readonly Mark[] = []): Mark[] =>
  marks
    .filter(({ type }) => type !== 'futureMark')
    .map((mark) =>
      mark.type === 'link'
        ? { ...mark, attrs: { href: String(mark.attrs?.href).trim().replace(/\s/g, '%20') } }
        : mark,
    );

/** What of a question is neither an id nor a matter of how its text is cut into nodes. */
function meaning(node: Node, pools: ReadonlySet<unknown>): unknown {
  const { id: _, pool, ...attrs } = node.attrs ?? {};
  const marks = kept(node.marks);
  const texts: unknown[] = [];
  let run: { text: string; marks: string } | undefined;
  for (const child of node.content ?? []) {
    if (child.type.startsWith('future')) continue;
    if (!SHOWN.has(child.type)) {
      texts.push(meaning(child, pools));
      continue;
    }
    const own = JSON.stringify(kept(child.marks));
    if (child.type === 'hardBreak') {
      run = undefined;
      texts.push({ type: 'hardBreak', marks: own });
      continue;
    }
    const text = htmlText(child.text ?? '').replace(/\[([^[\]]*)\]/g, (whole, inner: string) =>
      node.type !== 'gapText' || !/[^|\s]/.test(inner)
        ? whole
        : `[${inner
            .split('|')
            .map((one) => one.trim())
            .filter(Boolean)
            .join('|')}]`,
    );
    if (text === '') continue;
    if (run?.marks === own) run.text += text;
    else {
      run = { text, marks: own };
      texts.push(run);
    }
  }
  return { type: node.type, ...attrs, ...(pools.has(pool) && { pool }), marks, texts };
}

const throughQuml = (test: Node): Node => {
  const read = readQuml(JSON.stringify(writeQuml(test, ABOUT)), newId);
  if (!read.ok) throw new Error(`${read.error.place}: ${read.error.detail}`);
  return read.value;
};

/** Blanks are cut out of the text of a line before HTML can drop anything of it. */
const settled = (test: Node): Node => settle([test], () => '').content[0] as Node;
const withoutOrdering = (test: Node): Node => ({
  ...test,
  content: (test.content ?? []).filter(({ type }) => type !== 'ordering'),
});

describe('QuML', () => {
  it('any test comes back as it was, but for its ids, links with spaces and steps in order', () => {
    fc.assert(
      fc.property(finalTest, (arbitrary) => {
        const test = withoutOrdering(settled(arbitrary));
        const given = (test.attrs?.pools ?? []) as readonly { readonly id: string }[];
        const pools = new Set(given.map(({ id }) => id));
        const back = throughQuml(test);
        const { pools: before, ...attrs } = test.attrs ?? {};
        expect(back.attrs).toEqual({ ...attrs, ...(pools.size > 0 && { pools: before }) });
        expect((back.content ?? []).map((one) => meaning(one, pools))).toEqual(
          (test.content ?? []).map((one) => meaning(one, pools)),
        );
        // Ids of questions are kept, so that a report on the platform can be laid beside the course.
        expect(back.content?.map((one) => one.attrs?.id) ?? []).toEqual(
          (test.content ?? []).map((one) => one.attrs?.id),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('any test fits the schema of question sets', () => {
    fc.assert(
      fc.property(finalTest, (test) => {
        expect(QumlFile.safeParse(writeQuml(settled(test), ABOUT)).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('what was read back is written as it was', () => {
    fc.assert(
      fc.property(finalTest, (test) => {
        const file = writeQuml(settled(test), ABOUT);
        const read = readQuml(JSON.stringify(file), newId);
        expect(read.ok && writeQuml(read.value, ABOUT)).toEqual(file);
      }),
      { numRuns: 300 },
    );
  });

  it('steps in order become numbers to be matched with them', () => {
    const step = (id: string, text: string): Node => ({
      type: 'step',
      attrs: { id },
      content: [{ type: 'text', text }],
    });
    const test: Node = {
      type: 'finalTest',
      attrs: { id: 't', draw: 0, shuffle: true, passMark: 60, attempts: 3 },
      content: [
        {
          type: 'ordering',
          attrs: { id: 'o' },
          content: [{ type: 'prompt' }, step('a', 'File'), step('b', 'Sign'), { type: 'feedback' }],
        },
      ],
    };
    const [question] = throughQuml(test).content ?? [];
    expect(question?.type).toBe('matching');
    const sides = (question?.content ?? []).flatMap(({ type, content }) =>
      type === 'pair' ? [content?.map((half) => half.content?.[0]?.text)] : [],
    );
    expect(sides).toEqual([
      ['1', 'File'],
      ['2', 'Sign'],
    ]);
  });

  it('what is no question set is refused with its place', () => {
    expect(readQuml('{', newId)).toMatchObject({ ok: false });
    const file = writeQuml(settled(fc.sample(finalTest, 1)[0] as Node), ABOUT);
    const broken = { questionset: { ...file.questionset, minimumPassPercentage: 400 } };
    expect(readQuml(JSON.stringify(broken), newId)).toMatchObject({
      ok: false,
      error: { place: 'questionset.minimumPassPercentage' },
    });
  });
});
