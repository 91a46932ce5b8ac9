/** Block ids: each block has one, and what was there before keeps its own. */
import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph } from '../../packager/course/blocks/paragraph.ts';
import { singleChoice } from '../../packager/course/blocks/single-choice.ts';
import { table } from '../../packager/course/blocks/table.ts';
import { contentExtensions } from '../../renderer/editor/extensions.ts';
import { uniqueIds } from '../../renderer/editor/ids.ts';
import { newId } from '../../renderer/ids.ts';

const schema = getSchema([...contentExtensions]);
const plugins = uniqueIds.config.addProseMirrorPlugins?.call({} as never) ?? [];

const open = (): EditorState =>
  EditorState.create({
    plugins,
    doc: schema.nodeFromJSON({
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { id: 'first' }, content: [{ type: 'text', text: 'one two three' }] },
        singleChoice.empty(newId),
        table.empty(newId),
        paragraph.empty(newId),
      ],
    }),
  });

const idsOf = (state: EditorState): (string | null)[] => {
  const ids: (string | null)[] = [];
  state.doc.descendants((node) => {
    if ('id' in (node.type.spec.attrs ?? {})) ids.push(node.attrs.id);
  });
  return ids;
};
const sound = (state: EditorState): void => {
  const ids = idsOf(state);
  expect(ids).not.toContain(null);
  expect(new Set(ids).size).toBe(ids.length);
};

test('the first half of a split keeps the id, the second gets a new one', () => {
  const before = open();
  const after = before.apply(before.tr.split(5));
  sound(after);
  expect(after.doc.child(0).attrs.id).toBe('first');
  expect(after.doc.child(1).attrs.id).not.toBe('first');
});

test('a copy pasted before its original leaves the original its id', () => {
  const before = open();
  const after = before.apply(before.tr.insert(0, before.doc.child(0)));
  sound(after);
  expect(after.doc.child(1).attrs.id).toBe('first');
});

test('whatever is split, copied or deleted, every block has an id of its own', () => {
  const step = fc.tuple(fc.constantFrom('split', 'copy', 'delete'), fc.nat(4000), fc.nat(4000));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      let state = open();
      for (const [kind, a, b] of steps) {
        const size = state.doc.content.size;
        const child = state.doc.maybeChild(a % Math.max(1, state.doc.childCount));
        const { tr } = state;
        if (kind === 'copy' && child) tr.insert(0, child);
        else if (kind === 'delete' && child && state.doc.childCount > 1)
          tr.delete(0, state.doc.child(0).nodeSize);
        else if (kind === 'split') {
          const $pos = state.doc.resolve(b % (size + 1));
          if ($pos.parent.type.name === 'paragraph' && $pos.depth === 1) tr.split($pos.pos);
        }
        state = state.apply(tr);
        sound(state);
      }
    }),
    { numRuns: 100 },
  );
});
