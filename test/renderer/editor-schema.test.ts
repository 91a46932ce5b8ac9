/** The editor holds exactly what a page may hold: schema by schema, sample by sample. */
import { readdirSync, readFileSync } from 'node:fs';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCKS, NODES } from '../../packager/course/blocks/blocks.ts';
import { MARKS } from '../../packager/course/blocks/marks.ts';
import { canonical } from '../../packager/course/canonical.ts';
import { docProblems } from '../../packager/course/check-doc.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import { pageSchema } from '../../packager/course/schema.ts';
import { BLOCK_VIEWS } from '../../renderer/blocks/blocks.ts';
import { contentExtensions } from '../../renderer/editor/extensions.ts';
import { fromEditor, toEditor } from '../../renderer/editor/unknown.ts';
import { newId } from '../../renderer/ids.ts';

const editor = getSchema([...contentExtensions]);
const through = (doc: Doc): unknown => fromEditor(editor.nodeFromJSON(toEditor(doc)).toJSON() as Node);

test.each([...NODES.keys(), 'doc', 'text', 'hardBreak'])('node %s is the same in both schemas', (name) => {
  const ours = pageSchema.nodes[name]?.spec;
  const theirs = editor.nodes[name]?.spec;
  expect(theirs?.content ?? '').toBe(ours?.content ?? '');
  expect(theirs?.marks).toBe(ours?.marks);
  expect(Object.keys(theirs?.attrs ?? {}).sort()).toEqual(Object.keys(ours?.attrs ?? {}).sort());
  expect(editor.nodes[name]?.isInGroup('block')).toBe(pageSchema.nodes[name]?.isInGroup('block'));
  expect(editor.nodes[name]?.isInline).toBe(pageSchema.nodes[name]?.isInline);
});

test.each(MARKS.map((m) => m.type))('mark %s is the same in both schemas', (name) => {
  expect(Object.keys(editor.marks[name]?.spec.attrs ?? {})).toEqual(
    Object.keys(pageSchema.marks[name]?.spec.attrs ?? {}),
  );
  for (const other of MARKS) {
    const [a, b] = [editor.marks[name], editor.marks[other.type]];
    const [c, d] = [pageSchema.marks[name], pageSchema.marks[other.type]];
    expect(a && b && a.excludes(b), other.type).toBe(c && d && c.excludes(d));
  }
});

test('every block of the course model has its view, in the same order', () => {
  expect(BLOCK_VIEWS.map((v) => v.def.type)).toEqual(BLOCKS.map((b) => b.type));
});

test.each(BLOCKS.map((b) => [b.type, b] as const))(
  'an empty %s goes through the editor unchanged',
  (_, block) => {
    const doc: Doc = { type: 'doc', content: [block.empty(newId)] };
    expect(docProblems(doc, '')).toEqual([]);
    editor.nodeFromJSON(doc).check();
    expect(canonical(through(doc))).toBe(canonical(doc));
  },
);

test('a page without a block goes through the editor as one, its empty list with it', () => {
  const doc: Doc = { type: 'doc', content: [] };
  expect(docProblems(doc, '')).toEqual([]);
  expect(through(doc)).toEqual(doc);
});

const PAGES = 'templates/orientation/pages';
const samples = readdirSync(PAGES).filter((file) => /\.[a-z]{2}\.json$/.test(file));
test('there are sample pages to try', () => expect(samples.length).toBeGreaterThan(10));
test.each(samples)('the sample page %s goes through the editor unchanged', (file) => {
  const doc = JSON.parse(readFileSync(`${PAGES}/${file}`, 'utf8')) as Doc;
  editor.nodeFromJSON(toEditor(doc)).check();
  expect(canonical(through(doc))).toBe(canonical(doc));
});

test('blocks and marks of unknown type are written back verbatim', () => {
  const unknown = fc.record({
    type: fc.constantFrom('hologram', 'pollV2', 'x-y'),
    attrs: fc.dictionary(fc.constantFrom('a', 'b', 'deep'), fc.jsonValue()),
    content: fc.array(fc.record({ type: fc.constant('strange'), text: fc.string() }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(unknown, { maxLength: 4 }), fc.string({ minLength: 1 }), (blocks, text) => {
      const doc = {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { id: 'p1' },
            content: [
              { type: 'text', text, marks: [{ type: 'glow', attrs: { hue: 7 } }] },
              { type: 'emoji', attrs: { n: 1 } },
            ],
          },
          ...blocks,
        ],
      } as Doc;
      expect(canonical(through(doc))).toBe(canonical(doc));
    }),
  );
});
