/**
 * The ProseMirror schema of a page, made from the block definitions. The
 * editor's own schema must agree with it (a test compares them).
 */
import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import type { z } from 'zod';
import { BLOCKS, NODES } from './blocks/blocks.ts';
import { MARKS } from './blocks/marks.ts';

const isBlock = new Set(BLOCKS.map((b) => b.type));

/**
 * What a new node has for each attribute: the default of the schema, else
 * null. ProseMirror must be able to make any node that content asks for, so
 * none of them may be without one; ids are given by the editor.
 */
const attrDefaults = (attrs: z.ZodObject): Record<string, AttributeSpec> =>
  Object.fromEntries(
    Object.entries(attrs.shape).map(([name, schema]) => {
      const parsed = (schema as z.ZodType).safeParse(undefined);
      return [name, { default: parsed.success ? parsed.data : null }];
    }),
  );

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
    attrs: attrDefaults(def.attrs),
  };
}

const marks: Record<string, MarkSpec> = Object.fromEntries(
  MARKS.map((mark) => [
    mark.type,
    {
      attrs: attrDefaults(mark.attrs),
      ...(mark.excludes !== undefined && { excludes: mark.excludes }),
    },
  ]),
);

export const pageSchema = new Schema({ nodes, marks, topNode: 'doc' });
