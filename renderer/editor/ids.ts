/**
 * Keeps block ids: every block has one, no two share it. What was there before
 * keeps its id; a half split off, a pasted copy or a duplicate gets a new one.
 */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { newId } from '../ids.ts';

const hasId = (node: Node): boolean => 'id' in (node.type.spec.attrs ?? {});

/** Position of each id in a document; the first of those that share one. */
function placesOf(doc: Node): Map<string, number> {
  const places = new Map<string, number>();
  doc.descendants((node, pos) => {
    const id: unknown = node.attrs.id;
    if (typeof id === 'string' && hasId(node) && !places.has(id)) places.set(id, pos);
  });
  return places;
}

/**
 * Gives ids where they are missing or taken. `kept` tells where a block that
 * was there before now stands: it keeps its id, whatever precedes it.
 */
function giveIds(tr: Transaction, kept: ReadonlyMap<string, number> = new Map()): Transaction {
  const seen = new Set<string>();
  tr.doc.descendants((node, pos) => {
    if (!hasId(node)) return;
    const id: unknown = node.attrs.id;
    const owner = typeof id === 'string' ? kept.get(id) : undefined;
    const isOwner = owner === undefined || owner === pos || tr.doc.nodeAt(owner)?.attrs.id !== id;
    if (typeof id === 'string' && !seen.has(id) && isOwner) seen.add(id);
    else tr.setNodeAttribute(pos, 'id', newId());
  });
  return tr;
}

export const uniqueIds = Extension.create({
  name: 'uniqueIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, after) {
        if (!transactions.some((tr) => tr.docChanged)) return null;
        const kept = new Map<string, number>();
        for (const [id, place] of placesOf(before.doc)) {
          let pos = place;
          let gone = false;
          for (const tr of transactions) {
            const mapped = tr.mapping.mapResult(pos, 1);
            gone ||= mapped.deletedAfter;
            pos = mapped.pos;
          }
          if (!gone) kept.set(id, pos);
        }
        const tr = giveIds(after.tr, kept);
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});
