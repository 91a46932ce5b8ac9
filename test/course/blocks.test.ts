import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCKS, NODES } from '../../packager/course/blocks/blocks.ts';
import { docProblems } from '../../packager/course/check-doc.ts';
import { htmlText } from '../../packager/course/html.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { writePage } from '../../packager/course/write-page.ts';
import { arbitraryDoc } from '../arbitrary/course.ts';
import { words } from '../arbitrary/words.ts';
import { attribute, type Element, elements, isHtml, isMathml, parseBody, shape, textIn } from './parse.ts';
import { SAMPLE_BLOCKS } from './sample-blocks.ts';

const cx = {
  lang: 'en',
  label: (key: string) => `label ${key}`,
  asset: (id: string) => ({ url: `assets/${id}`, mediaType: 'image/png', width: 4, height: 3 }),
};
const write = (...content: Node[]): string => writePage({ type: 'doc', content }, cx).source;
const sample = (type: string): Node => {
  const block = SAMPLE_BLOCKS.get(type);
  if (!block) throw new Error(`no test/course/blocks/${type}.json`);
  return block;
};

describe.each(BLOCKS.map((b) => [b.type, b] as const))('%s', (type, block) => {
  test('its sample is a block of this type', () => {
    expect(sample(type).type).toBe(type);
    expect(docProblems({ type: 'doc', content: [sample(type)] }, 'f')).toEqual([]);
  });

  test('a new one passes the schema', () => {
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `n${ids}`;
    };
    expect(docProblems({ type: 'doc', content: [block.empty(newId)] }, 'f')).toEqual([]);
  });

  test('its sample is written as HTML without a parse error, under its own id', () => {
    const { body, errors } = parseBody(write(sample(type)));
    expect(errors).toEqual([]);
    expect(elements(body).map((e) => attribute(e, 'id'))).toContain(sample(type).attrs?.id);
  });

  test('its HTML and its plain text', () => {
    expect(write(sample(type))).toMatchSnapshot('html');
    expect(textOf(sample(type))).toMatchSnapshot('text');
  });
});

test('there is a sample for each block and for nothing else', () => {
  expect([...SAMPLE_BLOCKS.keys()].sort()).toEqual(BLOCKS.map((b) => b.type).sort());
});

/** Every word of the author in a node, in text and in attributes that are shown. */
const retold = (node: Node, text: string): Node => ({
  ...node,
  ...(node.attrs && {
    attrs: Object.fromEntries(
      Object.entries(node.attrs).map(([key, value]) => [
        key,
        ['about', 'alt', 'caption', 'title', 'source', 'transcript'].includes(key) ? text : value,
      ]),
    ),
  }),
  ...(node.text !== undefined && { text }),
  ...(node.content && { content: node.content.map((n) => retold(n, text)) }),
});

test.each([...SAMPLE_BLOCKS])('%s: no text of the author becomes markup, and none is lost', (_, block) => {
  const plain = parseBody(write(retold(block, 'x'))).body;
  fc.assert(
    fc.property(words, (text) => {
      // A transcript is written line by line.
      fc.pre(!['video', 'audio'].includes(block.type) || !/[\r\n]/.test(text));
      // Brackets make blanks.
      fc.pre(block.type !== 'fillBlanks' || !/[[\]]/.test(text));
      // What says nothing is left out.
      fc.pre(htmlText(text).trim() !== '');
      const { body, errors } = parseBody(write(retold(block, text)));
      expect(errors).toEqual([]);
      expect(shape(body)).toBe(shape(plain));
      expect(textIn(body)).toBe(textIn(plain).replaceAll('x', () => htmlText(text)));
    }),
    { numRuns: 60 },
  );
});

/** What the standard says of ids and names in one document, for the markup that blocks write. */
function faultsOf(body: Element): string[] {
  const all = elements(body);
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const e of all) {
    const id = attribute(e, 'id');
    if (id !== undefined && ids.has(id)) faults.push(`id twice: ${id}`);
    if (id !== undefined) ids.add(id);
    if (!isHtml(e) && !isMathml(e)) faults.push(`not HTML: ${e.tagName}`);
    if (e.tagName === 'h1') faults.push('h1: the page title is the only one');
    if (/^h[2-6]$/.test(e.tagName) && textIn(e).trim() === '') faults.push('empty heading');
    if (e.tagName === 'img' && attribute(e, 'alt') === undefined) faults.push('img without alt');
    if (e.tagName === 'fieldset' && elements(e)[0]?.tagName !== 'legend') faults.push('group without a name');
    if (e.tagName === 'input' && attribute(e, 'name') === undefined) faults.push('input without a name');
    if (e.tagName === 'th' && !attribute(e, 'scope')) faults.push('th without scope');
    if (attribute(e, 'role') === 'region' && !attribute(e, 'aria-label'))
      faults.push('region without a name');
    if (
      e.tagName === 'video' &&
      elements(e).filter((t) => attribute(t, 'default') !== undefined).length > 1
    ) {
      faults.push('two default tracks');
    }
  }
  return faults;
}

test('any page is HTML without a fault', () => {
  fc.assert(
    fc.property(arbitraryDoc(), (doc: Doc) => {
      const { body, errors } = parseBody(writePage(doc, cx).source);
      expect(errors).toEqual([]);
      expect(faultsOf(body)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('text() of any page holds every text of its known blocks', () => {
  fc.assert(
    fc.property(arbitraryDoc(), (doc) => {
      const plain = textOf(doc).replaceAll(/\s/g, '');
      const texts = (node: Node): string[] =>
        node.type === 'text'
          ? [node.text ?? '']
          : NODES.has(node.type)
            ? (node.content ?? []).flatMap(texts)
            : [];
      for (const text of doc.content.flatMap(texts)) expect(plain).toContain(text.replaceAll(/\s/g, ''));
    }),
    { numRuns: 100 },
  );
});

test('marks that neighbours share are one element', () => {
  const text = (t: string, ...types: string[]): Node => ({
    type: 'text',
    text: t,
    marks: types.map((type) => ({ type })),
  });
  const paragraph = {
    type: 'paragraph',
    attrs: { id: 'p' },
    content: [text('a', 'bold'), text('b', 'bold', 'italic'), text('c')],
  };
  expect(write(paragraph)).toBe('<p id="p"><strong>a<em>b</em></strong>c</p>');
});

test('a table head is a thead only when no cell of it reaches into the body', () => {
  const cell = (type: string, rowspan = 1): Node => ({
    type,
    attrs: { colspan: 1, rowspan, colwidth: null },
    content: [{ type: 'paragraph', attrs: { id: 'x' }, content: [{ type: 'text', text: 'x' }] }],
  });
  const table = (reach: number): Node => ({
    type: 'table',
    attrs: { id: 't', caption: '' },
    content: [
      { type: 'tableRow', content: [cell('tableHeader', reach), cell('tableHeader')] },
      { type: 'tableRow', content: [cell('tableCell')] },
    ],
  });
  expect(write(table(1))).toContain('<thead>');
  expect(write(table(2))).not.toContain('<thead>');
});
