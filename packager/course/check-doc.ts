/**
 * Is this JSON a page? Known nodes are checked by their definition, each fault
 * with its JSON pointer; nodes and marks of unknown type are left alone,
 * whatever they hold, so that what a newer or extended Kriti wrote survives a
 * round trip. (A schema that is a union of known and unknown would wave a
 * malformed known block through as an unknown one; so a node is looked up by
 * its type first.)
 */
import { NODES } from './blocks/blocks.ts';
import { MARK_BY_TYPE } from './blocks/marks.ts';
import type { Doc, Node } from './node.ts';
import { escapePointer, type Problem, problemsOf } from './problem.ts';
import { pageSchema } from './schema.ts';

type Raw = Record<string, unknown>;
const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string =>
  isObject(value) && typeof value.type === 'string' ? value.type : '';

/** The document as JSON that it is checked in: its file, and the ids met so far. */
interface Checked {
  readonly file: string;
  readonly ids: Set<string>;
}

/** Everything that is wrong with a page document; nothing means that it is a `Doc`. */
export function docProblems(raw: unknown, file: string): Problem[] {
  if (typeOf(raw) !== 'doc') return [{ key: 'not-a-page', file, pointer: '' }];
  return [...checkNode(raw as Raw, '', { file, ids: new Set() })];
}

const FIELDS_OF_TEXT: ReadonlySet<string> = new Set(['type', 'text', 'marks']);
const FIELDS_OF_INLINE: ReadonlySet<string> = new Set(['type', 'attrs', 'marks']);
const FIELDS_OF_BLOCK: ReadonlySet<string> = new Set(['type', 'attrs', 'content']);
const FIELDS_OF_MARK: ReadonlySet<string> = new Set(['type', 'attrs']);

function* checkNode(node: Raw, pointer: string, cx: Checked, parent = ''): Generator<Problem> {
  const type = typeOf(node);
  if (!pageSchema.nodes[type]) return; // unknown: kept verbatim
  const isText = type === 'text';
  const isInline = isText || type === 'hardBreak';
  const fields = isText ? FIELDS_OF_TEXT : isInline ? FIELDS_OF_INLINE : FIELDS_OF_BLOCK;
  yield* checkFields(node, fields, pointer, cx);
  if (isText) yield* checkText(node.text, pointer, cx);
  if (isInline) yield* checkMarks(node.marks, parent, `${pointer}/marks`, cx);
  else yield* checkContent(node, type, pointer, cx);
  if (!isText) yield* checkAttrs(node.attrs, type, pointer, cx);
}

function* checkFields(raw: Raw, known: ReadonlySet<string>, pointer: string, { file }: Checked) {
  for (const name of Object.keys(raw)) {
    if (known.has(name)) continue;
    yield { key: 'unknown-field', file, pointer: `${pointer}/${escapePointer(name)}`, data: { name } };
  }
}

function* checkText(text: unknown, pointer: string, { file }: Checked): Generator<Problem> {
  if (text === '') yield { key: 'text-empty', file, pointer };
  else if (typeof text !== 'string') {
    yield { key: 'wrong-type', file, pointer: `${pointer}/text`, data: { expected: 'string' } };
  }
}

const NO_ATTRS = {};

function* checkAttrs(attrs: unknown, type: string, pointer: string, cx: Checked): Generator<Problem> {
  const at = `${pointer}/attrs`;
  const def = NODES.get(type);
  if (!def) {
    // `doc` and `hardBreak`, which have none.
    if (attrs !== undefined)
      yield { key: 'unknown-field', file: cx.file, pointer: at, data: { name: 'attrs' } };
    return;
  }
  const parsed = def.attrs.safeParse(attrs === undefined ? NO_ATTRS : attrs, { reportInput: true });
  if (!parsed.success) yield* problemsOf(parsed.error, cx.file, at);
  const id = isObject(attrs) ? attrs.id : undefined;
  if (typeof id !== 'string') return;
  if (cx.ids.has(id)) yield { key: 'id-twice', file: cx.file, pointer: `${at}/id`, data: { id } };
  cx.ids.add(id);
}

function* checkMarks(marks: unknown, parent: string, pointer: string, cx: Checked): Generator<Problem> {
  if (marks === undefined) return;
  if (!Array.isArray(marks)) {
    yield { key: 'wrong-type', file: cx.file, pointer, data: { expected: 'array' } };
    return;
  }
  const types = marks.map(typeOf);
  for (const [i, mark] of marks.entries()) {
    const type = types[i] ?? '';
    const at = `${pointer}/${i}`;
    if (!type || !isObject(mark)) yield { key: 'malformed', file: cx.file, pointer: at };
    const def = MARK_BY_TYPE.get(type);
    if (!def || !isObject(mark)) continue; // unknown: kept verbatim
    yield* checkFields(mark, FIELDS_OF_MARK, at, cx);
    const parsed = def.attrs.safeParse(mark.attrs === undefined ? NO_ATTRS : mark.attrs, {
      reportInput: true,
    });
    if (!parsed.success) yield* problemsOf(parsed.error, cx.file, `${at}/attrs`);
    const clash = types.some((other, o) => o !== i && excludes(type, other));
    if (clash || !allows(parent, type))
      yield { key: 'mark-not-allowed', file: cx.file, pointer: at, data: { type } };
  }
}

/** Whether the editor would never keep both marks on one text. A mark excludes its own type. */
function excludes(type: string, other: string): boolean {
  const [one, two] = [pageSchema.marks[type], pageSchema.marks[other]];
  return !!one && !!two && (one.excludes(two) || two.excludes(one));
}

/** Whether text in a node of type `parent` may carry the mark: code, for one, takes none. */
function allows(parent: string, type: string): boolean {
  const [node, mark] = [pageSchema.nodes[parent], pageSchema.marks[type]];
  return !node || !mark || node.allowsMarkType(mark);
}

function* checkContent(node: Raw, type: string, pointer: string, cx: Checked): Generator<Problem> {
  const content = node.content === undefined ? [] : node.content;
  if (!Array.isArray(content)) {
    yield { key: 'wrong-type', file: cx.file, pointer: `${pointer}/content`, data: { expected: 'array' } };
    return;
  }
  let match = pageSchema.nodes[type]?.contentMatch ?? null;
  let hasUnknown = false;
  for (const [i, child] of content.entries()) {
    const at = `${pointer}/content/${i}`;
    if (!isObject(child) || !typeOf(child)) {
      yield { key: 'malformed', file: cx.file, pointer: at };
      continue;
    }
    const childType = pageSchema.nodes[typeOf(child)];
    if (!childType) {
      hasUnknown = true;
      continue;
    }
    const next = match?.matchType(childType) ?? null;
    if (match && !next) {
      const data = { type: childType.name, parent: type };
      yield { key: 'content-not-allowed', file: cx.file, pointer: at, data };
    }
    match = next ?? match;
    yield* checkNode(child, at, cx, type);
  }
  // An unknown child may be what the rest waits for.
  if (match && !match.validEnd && !hasUnknown) {
    yield { key: 'content-incomplete', file: cx.file, pointer, data: { parent: type } };
  }
}

/** A checked document with the attributes that its nodes left out; unknown nodes are not touched. */
export const withDefaults = (doc: Doc): Doc => ({
  ...doc,
  content: (doc.content ?? []).map(completed),
});

/** The node itself where it lacks nothing, as nearly all do: a course has tens of thousands. */
function completed(node: Node): Node {
  const def = NODES.get(node.type);
  if (!def) return node;
  const content = node.content?.map(completed);
  const isSame = content?.every((child, i) => child === node.content?.[i]) ?? true;
  const isComplete = Object.keys(def.attrs.shape).every((name) => node.attrs?.[name] !== undefined);
  if (isSame && isComplete) return node;
  return {
    ...node,
    ...(!isComplete && { attrs: def.attrs.parse(node.attrs ?? NO_ATTRS) }),
    ...(content && { content }),
  };
}
