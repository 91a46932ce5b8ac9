/**
 * Blocks this Kriti does not know. They are carried whole inside a node of
 * their own, shown as an honest notice, and written back as they came. The same
 * holds for marks and for inline nodes.
 */
import { Mark, Node } from '@tiptap/core';
import { NODES } from '../../packager/course/blocks/blocks.ts';
import { MARK_BY_TYPE } from '../../packager/course/blocks/marks.ts';
import type { Mark as CourseMark, Node as CourseNode, Doc } from '../../packager/course/node.ts';
import { say } from '../words.tsx';

const BLOCK = 'unknownBlock';
const INLINE = 'unknownInline';
const MARK = 'unknownMark';
const PLAIN = new Set(['doc', 'text', 'hardBreak']);
const isKnown = (type: string): boolean => NODES.has(type) || PLAIN.has(type);

const carried = { carried: { default: null, rendered: false, parseHTML: () => null } };

/** Extensions that carry what is not known. */
export const unknownNodes = [
  Node.create({
    name: BLOCK,
    group: 'block',
    atom: true,
    selectable: true,
    addAttributes: () => carried,
    renderHTML: ({ node }) => [
      'div',
      { class: 'b-unknown' },
      say('unknown-block', { type: typeOf(node.attrs.carried) }),
    ],
  }),
  Node.create({
    name: INLINE,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => carried,
    renderHTML: ({ node }) => ['span', { class: 'b-unknown-inline' }, typeOf(node.attrs.carried)],
  }),
  Mark.create({
    name: MARK,
    excludes: '',
    addAttributes: () => carried,
    renderHTML: () => ['span', { class: 'b-unknown-mark' }, 0],
  }),
];

const typeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : '';

/** The document as the editor can hold it. */
export const toEditor = (doc: Doc): CourseNode => wrap(doc, false);

function wrap(node: CourseNode, inline: boolean): CourseNode {
  if (!isKnown(node.type)) return { type: inline ? INLINE : BLOCK, attrs: { carried: node } };
  const holdsText =
    node.content?.some((child) => child.type === 'text' || child.type === 'hardBreak') ?? false;
  return {
    ...node,
    ...(node.marks && { marks: node.marks.map(wrapMark) }),
    ...(node.content && { content: node.content.map((child) => wrap(child, holdsText)) }),
  };
}

const wrapMark = (mark: CourseMark): CourseMark =>
  MARK_BY_TYPE.has(mark.type) ? mark : { type: MARK, attrs: { carried: mark } };

/**
 * The editor's document as it is kept: what was carried stands again where it stood.
 * ProseMirror leaves `content` out of a document without blocks; a kept one has the empty list.
 */
export const fromEditor = (doc: CourseNode): Doc => ({
  type: 'doc',
  content: doc.content?.map(unwrap) ?? [],
});

function unwrap(node: CourseNode): CourseNode {
  if (node.type === BLOCK || node.type === INLINE) return node.attrs?.carried as CourseNode;
  // What is left out in the document has no value here either.
  const given = Object.entries(node.attrs ?? {}).filter(([, value]) => value !== undefined);
  const attrs = given.length > 0 ? Object.fromEntries(given) : undefined;
  return {
    type: node.type,
    ...(attrs && { attrs }),
    ...(node.text !== undefined && { text: node.text }),
    ...(node.marks?.length && { marks: node.marks.map(unwrapMark) }),
    ...(node.content && { content: node.content.map(unwrap) }),
  };
}

const unwrapMark = (mark: CourseMark): CourseMark => {
  if (mark.type === MARK) return mark.attrs?.carried as CourseMark;
  return mark.attrs && Object.keys(mark.attrs).length > 0
    ? { type: mark.type, attrs: mark.attrs }
    : { type: mark.type };
};
