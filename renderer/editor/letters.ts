/** The text of a block as the course model reads it (course/texts.ts): one unit for whatever is no text. */
import type { Node } from '@tiptap/pm/model';

/** Letter for letter, a place in it is a place in the block's content. */
export const lettersOf = (block: Node): string =>
  block.textBetween(0, block.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\ufffc',
  );
