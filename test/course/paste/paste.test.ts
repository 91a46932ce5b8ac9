/** Text from other programs becomes clean blocks of a page, and loses no word on the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docProblems } from '../../../packager/course/check-doc.ts';
import type { Doc, Node } from '../../../packager/course/node.ts';
import { type Pasted, pastedHtml } from '../../../packager/course/paste/paste.ts';
import { bareText, isMarkdown, pastedText } from '../../../packager/course/paste/text.ts';
import { textIn, treeOf } from '../../../packager/course/paste/tree.ts';
import { textOf } from '../../../packager/course/plain-text.ts';
import { pageSchema } from '../../../packager/course/schema.ts';
import { EXCEL, GOOGLE_DOCS, LIBREOFFICE, MARKDOWN, POWERPOINT, WEB, WORD, WORD_ONLINE } from './fixtures.ts';

let count = 0;
const newId = (): string => {
  count += 1;
  return `b${count}`;
};
const docOf = (pasted: Pasted): Doc => ({ type: 'doc', content: pasted.blocks });

/** The document in short: `h2 Title`, `p a *b*`, lists by indent, tables by rows; what tests compare. */
function sketch({ blocks }: Pasted): string[] {
  const inline = (nodes: readonly Node[] = []): string =>
    nodes
      .map((n) =>
        n.type === 'hardBreak'
          ? '/'
          : (n.marks ?? []).reduce((text, mark) => SIGN[mark.type]?.(text, mark.attrs) ?? text, n.text ?? ''),
      )
      .join('');
  const SIGN: Record<string, (text: string, attrs?: Record<string, unknown>) => string> = {
    bold: (text) => `*${text}*`,
    italic: (text) => `_${text}_`,
    subscript: (text) => `~${text}~`,
    superscript: (text) => `^${text}^`,
    strike: (text) => `-${text}-`,
    underline: (text) => `+${text}+`,
    code: (text) => `\`${text}\``,
    link: (text, attrs) => `[${text}](${attrs?.href})`,
  };
  const list = (node: Node, indent: string): string[] =>
    (node.content ?? []).flatMap((item, i) => {
      const [first, ...rest] = item.content ?? [];
      const sign = node.type === 'bulletList' ? '•' : `${Number(node.attrs?.start) + i}.`;
      return [`${indent}${sign} ${inline(first?.content)}`, ...rest.flatMap((n) => list(n, `${indent}  `))];
    });
  const block = (node: Node): string[] => {
    if (node.type === 'heading') return [`h${node.attrs?.level} ${inline(node.content)}`];
    if (node.type === 'bulletList' || node.type === 'orderedList') return list(node, '');
    if (node.type === 'image') return [`image ${node.attrs?.alt}`];
    if (node.type === 'blockquote') return (node.content ?? []).map((p) => `> ${inline(p.content)}`);
    if (node.type === 'codeBlock') return [`code ${inline(node.content)}`];
    if (node.type !== 'table') return [`p ${inline(node.content)}`];
    return (node.content ?? []).map((row) =>
      (row.content ?? [])
        .map((cell) => {
          const { colspan, rowspan } = cell.attrs ?? {};
          const spans = colspan === 1 && rowspan === 1 ? '' : `(${colspan}x${rowspan})`;
          const words = (cell.content ?? []).flatMap(block).map((line) => line.replace(/^p /, ''));
          return `${cell.type === 'tableHeader' ? '#' : '|'}${spans}${words.join(' ¶ ')}`;
        })
        .join(' '),
    );
  };
  return blocks.flatMap(block);
}

function isSound(pasted: Pasted): void {
  const doc = docOf(pasted);
  expect(docProblems(doc, '')).toEqual([]);
  pageSchema.nodeFromJSON(doc).check();
}

test('Word: numbered headings, lists, tracked changes, footnotes, merged cells', () => {
  const pasted = pastedHtml(WORD, newId);
  isSound(pasted);
  expect(pasted.origin).toBe('word');
  expect(sketch(pasted)).toEqual([
    'h2 1. Noting on a file',
    'p A note is *written* on the _left_; H~2~O at 25\u00a0°C.^[1]^',
    '• First point',
    '  • Below the first/still below',
    '• Second point new words',
    'h3 By which rule',
    '3. नियम तीन',
    '4. नियम चार',
    'image Officers by grade',
    'p See the notes and [the rules](https://dopt.gov.in/rules%20page).',
    '#(2x1)Grade #Officers',
    '|(1x2)A |1 |12 ¶ thirteen',
    '|2 |14',
    'p ^[1]^ Manual, para 32.',
  ]);
  expect(pasted.pictures).toMatchObject([{ name: 'clip_image002.png' }]);
  expect(Object.fromEntries(pasted.left)).toEqual({
    contents: 1,
    deletions: 1,
    hidden: 1,
    links: 1,
    comments: 1,
  });
});

test.each([
  ['word-online', WORD_ONLINE, ['h2 Leave rules', '• Casual', '  • *eight days*', '1. Apply', '2. Wait']],
  ['powerpoint', POWERPOINT, ['• Serve the citizen', '  • in time', '• *Keep* records']],
  [
    'libreoffice',
    LIBREOFFICE,
    [
      'h2 Drafting',
      'p मसौदा *साफ़* हो।^1^',
      '1. Begin',
      '  • with the date',
      '2. End',
      'image A seal',
      'p 1From the manual.',
    ],
  ],
  [
    'google-docs',
    GOOGLE_DOCS,
    [
      'h2 Ethics',
      'p A plain and a *bold*_ word_^2^, [a link](https://igotkarmayogi.gov.in/a?b=1)',
      '• one',
      '  • one below',
      '• two',
      '#Word #Meaning',
      '|नैतिकता |ethics',
      'image ',
    ],
  ],
  ['excel', EXCEL, ['#State #Officers', '|Bihar |1,204', '|केरल |988']],
  [
    'web',
    WEB,
    [
      'h2 Rules',
      'h3 Scope',
      'p See [part two](https://example.gov.in/rules/part2.html), [all](https://example.gov.in/all), more.',
      'p One/two',
      'p three',
      'p *File*',
      'p Papers on one matter',
      '> Quoted words.',
      'code a = 1\nb = 2',
      'image ',
      'p The logo',
      'p A box of _words_',
      '• in it',
    ],
  ],
] as const)('%s: what is meant is kept, what only looks is dropped', (origin, source, expected) => {
  const pasted = pastedHtml(source, newId);
  isSound(pasted);
  expect(sketch(pasted)).toEqual(expected);
  expect(pasted.origin).toBe(origin);
});

describe('text without markup', () => {
  test('Markdown is told by its signs and read', () => {
    const pasted = pastedText(MARKDOWN, newId);
    isSound(pasted);
    expect(pasted.origin).toBe('markdown');
    expect(sketch(pasted)).toEqual([
      'h2 Noting',
      'p A note has *two* parts:',
      '1. facts',
      '2. a proposal',
      '  • in one line',
      '#Mark #Meaning',
      '|PUC |paper under consideration',
      'p Write <name> of the officer.',
    ]);
    for (const plain of ['Grade - pay', '# 4 in the list', '2 * 3 * 4', '1. one point alone'])
      expect(isMarkdown(plain), plain).toBe(false);
  });

  test('points of a mail are a list, wrapped lines one paragraph', () => {
    const wrapped =
      'The note begins with the facts of the case and what was decided\nbefore, in the order of time, so that whoever reads it need not\nopen the file.\n\n• the facts\n• the rule\n\nThen it ends.\n';
    expect(sketch(pastedText(wrapped, newId))).toEqual([
      'p The note begins with the facts of the case and what was decided before, in the order of time, so that whoever reads it need not open the file.',
      '• the facts',
      '• the rule',
      'p Then it ends.',
    ]);
    expect(sketch(pastedText('One\nTwo\r\nSee https://a.gov.in/x?y=1.', newId))).toEqual([
      'p One',
      'p Two',
      'p See [https://a.gov.in/x?y=1](https://a.gov.in/x?y=1).',
    ]);
    expect(sketch(bareText('**One**\n\n- two', newId))).toEqual(['p **One**', 'p - two']);
  });
});

/** Any HTML that could come: blocks in each other where they may not stand, lists, tables, marks, fixed spaces, Hindi. */
const words = fc
  .array(fc.constantFrom('note', 'file', 'नियम', 'क्ष', 'a<b', '₹', '12', 'x&y', '10:30'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.map((word) => word.replace('&', '&amp;').replace('<', '&lt;')).join(' '));
const spaced = fc
  .tuple(fc.constantFrom('', '&nbsp;&nbsp;', '\n '), words, fc.constantFrom('', ' ', '&nbsp;'))
  .map((t) => t.join(''));
const { any } = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    spaced,
    fc
      .tuple(
        fc.constantFrom(
          ...[
            'p',
            'div',
            'b',
            'i',
            'span',
            'h1',
            'h3',
            'ul',
            'ol',
            'li',
            'blockquote',
            'pre',
            'code',
            'sup',
            'td',
            'dl',
          ],
          ...[
            'dt',
            'dd',
            'table',
            'tr',
            'th',
            'a href="#x"',
            'a href="https://a.in/b"',
            'figure',
            'section',
            'o:p',
            'details',
          ],
          ...[
            'p class=MsoListParagraph style="mso-list:l0 level3 lfo1"',
            'p style="mso-list:l0 level1 lfo1"',
            'li data-aria-level="2"',
          ],
        ),
        fc.array(tie('any'), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag.split(' ')[0]}>`),
    fc.constantFrom('<br>', ' ', '&nbsp;', '<img src="file:///a.png">', '<hr>'),
  ),
}));

test('any HTML: every word stands on the page, in order, in blocks that a page may hold', () => {
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 5 }),
      fc.constantFrom('', '<meta name=Generator content="Microsoft Word 15">'),
      (parts, head) => {
        const source = `${head}<body>${parts.join(' ')}</body>`;
        const pasted = pastedHtml(source, newId);
        isSound(pasted);
        // In the order of the parsed tree: a parser moves text that stands between cells before its table.
        expect(letters(textOf(docOf(pasted)))).toBe(letters(textIn(treeOf(source))));
      },
    ),
    { numRuns: 400 },
  );
});

const letters = (text: string): string => text.replace(/[\s\u00a0]/g, '');
