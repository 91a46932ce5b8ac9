/**
 * The ProseMirror schema of a page, made from the block definitions. The
 * editor's own schema must agree with it (a test compares them).
 */
import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { BLOCKS, NODES } from './blocks/blocks.ts';
import { MARKS } from './blocks/marks.ts';

const isBlock = new Set(BLOCKS.map((b) => b.type));

const attrSpec = (keys: readonly string[]): Record<string, { default: null }> =>
  Object.fromEntries(keys.map((key) => [key, { default: null }]));

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block*' },
  text: { group: 'inline' },
  hardBreak: { group: 'inline', inline: true },
};
for (const def of NODES.values()) {
  nodes[def.type] = {
    content: def.content,
    ...(isBlock.has(def.type) && { group: 'block' }),
    ...(def.marks !== undefined && { marks: def.marks }),
    attrs: attrSpec(Object.keys(def.attrs.shape)),
  };
}

const marks: Record<string, MarkSpec> = Object.fromEntries(
  MARKS.map((m) => [m.type, { attrs: attrSpec(Object.keys(m.attrs.shape)) }]),
);

export const pageSchema = new Schema({ nodes, marks, topNode: 'doc' });
