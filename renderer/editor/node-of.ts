/**
 * A tiptap node from a node definition of the course model: its name, content
 * and attributes come from there, so the editor's schema cannot drift from the
 * document's. What a node looks like is added in blocks/.
 */
import { type Attributes, Node, type NodeConfig } from '@tiptap/core';
import type { NodeDef } from '../../packager/course/blocks/block.ts';
import { BLOCKS } from '../../packager/course/blocks/blocks.ts';

const isBlock = new Set(BLOCKS.map((b) => b.type));

/** The value an attribute has when nobody gave one: none where it may be left out, null where the schema insists on one. */
function defaultOf(def: NodeDef, name: string): unknown {
  const parsed = def.attrs.shape[name]?.safeParse(undefined);
  if (parsed?.success) return parsed.data;
  return MADE[`${def.type}.${name}`] ?? null;
}

/** Attributes the schema insists on, for nodes that arise from typing or pasting. */
const MADE: Readonly<Record<string, unknown>> = {
  'heading.level': 2,
  'callout.tone': 'note',
  'choice.correct': false,
  'image.asset': '',
  'video.asset': '',
  'audio.asset': '',
};

/** Attributes travel through the clipboard together, as JSON in `data-attrs`. */
export const attributesOf = (def: NodeDef): Attributes =>
  Object.fromEntries(
    Object.keys(def.attrs.shape).map((name) => [
      name,
      { default: defaultOf(def, name), rendered: false, parseHTML: () => null },
    ]),
  );

/** Attributes from `data-attrs`, if they are whole; false for an element that is not this node. */
function attrsFrom(def: NodeDef, element: HTMLElement): Record<string, unknown> | false {
  try {
    const parsed = def.attrs.safeParse(JSON.parse(element.dataset.attrs ?? 'null'));
    return parsed.success ? parsed.data : false;
  } catch {
    return false;
  }
}

/** What marks an element as a node of this type, for the clipboard. */
export const marker = (def: NodeDef, attrs: Readonly<Record<string, unknown>>): Record<string, string> => ({
  'data-block': def.type,
  'data-attrs': JSON.stringify(attrs),
});

/** What every extension of a definition has, ours or tiptap's. */
export const shapeOf = (def: NodeDef) => ({
  content: def.content,
  ...(def.marks !== undefined && { marks: def.marks }),
  group: isBlock.has(def.type) ? 'block' : '',
  addAttributes: () => attributesOf(def),
});

/** A node of our own; `look` says how it is drawn and what it answers to. */
export const nodeOf = (def: NodeDef, look: Partial<NodeConfig> = {}): Node =>
  Node.create({
    name: def.type,
    ...shapeOf(def),
    parseHTML: () => [
      { tag: `[data-block="${def.type}"]`, getAttrs: (element: HTMLElement) => attrsFrom(def, element) },
    ],
    renderHTML: ({ node }) => {
      const list = { class: `b-${def.type}`, ...marker(def, node.attrs) };
      return def.content === '' ? ['div', list] : ['div', list, 0];
    },
    ...look,
  });
