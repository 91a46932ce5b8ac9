/**
 * A document of a page in another language: the same blocks under the same ids,
 * with pictures and settings shared, and the words left empty where the target
 * has none yet. What the target has already stays, also blocks of its own.
 */

import { NODES } from '../blocks/blocks.ts';
import { docProblems } from '../check-doc.ts';
import { holdsWords } from '../formula/words.ts';
import type { Doc, Node } from '../node.ts';
import { WORD_ATTRS } from '../texts.ts';

/** A formula without a word is the same in every language. */
const isShared = (name: string, value: unknown): boolean => name === 'tex' && !holdsWords(String(value));

/** A node as it stands before anybody translated it. */
function emptied(node: Node): Node {
  const words = WORD_ATTRS.get(node.type);
  if (!words) return node; // of unknown type: the same in every language
  const attrs = node.attrs && {
    attrs: Object.fromEntries(
      Object.entries(node.attrs).map(([name, value]) => [
        name,
        words.includes(name) && !isShared(name, value) ? (Array.isArray(value) ? [] : '') : value,
      ]),
    ),
  };
  if (node.type === 'codeBlock') return { ...node, ...attrs };
  const { content, ...rest } = node;
  if (/^(inline|text)\*$/.test(NODES.get(node.type)?.content ?? '')) return { ...rest, ...attrs };
  return { ...rest, ...attrs, ...(content && { content: content.map(emptied) }) };
}

/** What a node is recognised by in the other language: its id, else the first id inside it. */
function idIn(node: Node): string | undefined {
  const id = node.attrs?.id;
  if (typeof id === 'string') return id;
  for (const child of node.content ?? []) {
    const found = idIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names of the children: by id, else by their kind and number. */
function namesOf(nodes: readonly Node[]): string[] {
  const counts = new Map<string, number>();
  return nodes.map((node) => {
    const id = idIn(node);
    if (id !== undefined) return id;
    const n = (counts.get(node.type) ?? 0) + 1;
    counts.set(node.type, n);
    return `${node.type} ${n}`;
  });
}

/** A line that nobody wrote in: nothing is missed when it goes. */
const isEmptyText = (node: Node): boolean => node.type === 'paragraph' && (node.content ?? []).length === 0;

/** Every id in a node and below. */
function* idsIn(node: Node): Generator<string> {
  if (typeof node.attrs?.id === 'string') yield node.attrs.id;
  for (const child of node.content ?? []) yield* idsIn(child);
}

/** The children of the source, each as the target has it; those that only the target has after their neighbour. */
function aligned(source: readonly Node[], target: readonly Node[], taken: ReadonlySet<string>): Node[] {
  const names = namesOf(source);
  const there = new Map(namesOf(target).map((name, i) => [name, target[i]]));
  const out: Node[] = [];
  const places: string[] = [];
  for (const [i, node] of source.entries()) {
    const name = names[i] ?? '';
    const twin = there.get(name);
    // What stands elsewhere in the target is not added a second time.
    if (!twin && [...idsIn(node)].some((id) => taken.has(id))) continue;
    out.push(twin ? merged(node, twin, taken) : emptied(node));
    places.push(name);
  }
  let before: string | undefined;
  for (const [name, node] of there) {
    if (node && !places.includes(name) && !isEmptyText(node)) {
      const at = before === undefined ? 0 : places.indexOf(before) + 1;
      out.splice(at, 0, node);
      places.splice(at, 0, name);
    }
    if (places.includes(name)) before = name;
  }
  return out;
}

function merged(source: Node, target: Node, taken: ReadonlySet<string>): Node {
  const holds = NODES.get(target.type)?.content ?? '';
  // A block that was turned into another kind stays as the target has it.
  if (source.type !== target.type || !holds || /^(inline|text)\*$/.test(holds)) return target;
  const content = aligned(source.content ?? [], target.content ?? [], taken);
  return { ...target, ...((content.length > 0 || target.content) && { content }) };
}

const isWhole = (content: readonly Node[]): boolean => docProblems({ type: 'doc', content }, '').length === 0;

/**
 * The document for the target, with every block of the source in it. A block
 * that both together would make one that is not allowed, with twelve answers
 * for instance, stays as the target has it: no word of it may go.
 */
export function alignedDoc(source: Doc, target: Doc | undefined): Doc {
  const before = target?.content ?? [];
  const taken = new Set(before.flatMap((node) => [...idsIn(node)]));
  const old = new Map(before.map((node) => [idIn(node), node]));
  const content = aligned(source.content ?? [], before, taken).map((node) =>
    isWhole([node]) ? node : (old.get(idIn(node)) ?? node),
  );
  return { type: 'doc', content: isWhole(content) || !target ? content : before };
}
