/**
 * Is this JSON a page? Known nodes are checked by their definition, each fault
 * with its JSON pointer; nodes of unknown type are left alone, whatever they
 * hold, so that a course from a newer or extended Kriti survives a round trip.
 * (A schema that is a union of known and unknown would wave a malformed known
 * block through as an unknown one; so nodes are looked up by type first.)
 */
import { NODES } from './blocks/blocks.ts';
import { MARK_BY_TYPE } from './blocks/marks.ts';
import type { Doc } from './node.ts';
import { type Problem, problemsOf } from './problem.ts';
import { pageSchema } from './schema.ts';

type Raw = Record<string, unknown>;
const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeName = (value: unknown): string =>
  isObject(value) && typeof value.type === 'string' ? value.type : '';

/** Types that are part of every document without a definition of their own. */
const PLAIN = new Set(['doc', 'text', 'hardBreak']);

function* checkMarks(marks: unknown, file: string, pointer: string): Generator<Problem> {
  if (marks === undefined) return;
  if (!Array.isArray(marks)) {
    yield { key: 'wrong-type', file, pointer, data: { expected: 'array' } };
    return;
  }
  for (const [i, mark] of marks.entries()) {
    const type = typeName(mark);
    const at = `${pointer}/${i}`;
    const def = MARK_BY_TYPE.get(type);
    if (!type) yield { key: 'malformed', file, pointer: at };
    if (!def || !isObject(mark)) continue; // an unknown mark is kept as it is
    const parsed = def.attrs.safeParse(mark.attrs ?? {});
    if (!parsed.success) yield* problemsOf(parsed.error, file, `${at}/attrs`);
  }
}

function* checkContent(node: Raw, type: string, file: string, pointer: string): Generator<Problem> {
  const content = node.content ?? [];
  if (!Array.isArray(content)) {
    yield { key: 'wrong-type', file, pointer: `${pointer}/content`, data: { expected: 'array' } };
    return;
  }
  let match = pageSchema.nodes[type]?.contentMatch ?? null;
  for (const [i, child] of content.entries()) {
    const at = `${pointer}/content/${i}`;
    if (!isObject(child) || !typeName(child)) {
      yield { key: 'malformed', file, pointer: at };
      continue;
    }
    const childType = pageSchema.nodes[typeName(child)];
    if (!childType) continue; // unknown: kept verbatim
    const next = match?.matchType(childType) ?? null;
    if (match && !next) {
      yield { key: 'content-not-allowed', file, pointer: at, data: { type: childType.name, parent: type } };
    }
    match = next ?? match;
    yield* checkNode(child, file, at);
  }
  if (match && !match.validEnd) yield { key: 'content-incomplete', file, pointer, data: { parent: type } };
}

function* checkNode(node: Raw, file: string, pointer: string): Generator<Problem> {
  const type = typeName(node);
  if (type === 'text') {
    if (typeof node.text !== 'string')
      yield { key: 'wrong-type', file, pointer: `${pointer}/text`, data: { expected: 'string' } };
    else if (node.text === '') yield { key: 'text-empty', file, pointer };
    yield* checkMarks(node.marks, file, `${pointer}/marks`);
    return;
  }
  const def = NODES.get(type);
  if (!def && !PLAIN.has(type)) return;
  if (def) {
    const parsed = def.attrs.safeParse(node.attrs ?? {});
    if (!parsed.success) yield* problemsOf(parsed.error, file, `${pointer}/attrs`);
  }
  yield* checkContent(node, type, file, pointer);
}

/** Ids that occur twice: answers, comments and places in the text are kept by id. */
function* repeatedIds(node: unknown, file: string, pointer: string, seen: Set<string>): Generator<Problem> {
  if (!isObject(node)) return;
  const id = isObject(node.attrs) ? node.attrs.id : undefined;
  if (typeof id === 'string') {
    if (seen.has(id)) yield { key: 'id-twice', file, pointer: `${pointer}/attrs/id`, data: { id } };
    seen.add(id);
  }
  if (!Array.isArray(node.content)) return;
  for (const [i, child] of node.content.entries())
    yield* repeatedIds(child, file, `${pointer}/content/${i}`, seen);
}

/** Everything that is wrong with a page document; nothing means that it is a `Doc`. */
export function docProblems(raw: unknown, file: string): Problem[] {
  if (!isObject(raw) || raw.type !== 'doc') return [{ key: 'malformed', file, pointer: '' }];
  return [...checkNode(raw, file, ''), ...repeatedIds(raw, file, '', new Set())];
}

export const isDoc = (raw: unknown): raw is Doc => docProblems(raw, '').length === 0;
