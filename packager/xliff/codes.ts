/**
 * Inline content as XLIFF has it: words, and codes that a translator moves but
 * does not change. Equal contents get equal codes, so that what comes back can
 * be held against the course as it is; the marks themselves are never taken
 * from a file.
 */

import type { Mark, Node } from '../course/node.ts';
import { type Content, joinedInline } from '../course/translation/content.ts';
import type { CodeFault } from './incoming.ts';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'single'; readonly id: string };

/** What a code stands for: a mark around words, or a node that is none. */
export type Code =
  | { readonly kind: 'pair'; readonly mark: Mark }
  | { readonly kind: 'single'; readonly node: Node };
export type Codes = ReadonlyMap<string, Code>;

export interface Encoded {
  readonly tokens: readonly Token[];
  readonly codes: Codes;
}

const keyOf = (code: Code): string => JSON.stringify(code);

/**
 * @param like codes of the source, for a target: the same mark gets the same id, in order; others get ids of their own.
 */
export function encode(content: Content, like?: Codes): Encoded {
  if (typeof content === 'string')
    return { tokens: content ? [{ kind: 'text', text: content }] : [], codes: new Map() };
  const codes = new Map<string, Code>();
  const free = [...(like ?? [])].map(([id, code]) => ({ id, key: keyOf(code) }));
  const name = (code: Code): string => {
    const at = free.findIndex(({ key }) => key === keyOf(code));
    const [taken] = at < 0 ? [] : free.splice(at, 1);
    const id = taken?.id ?? `${like ? 't' : ''}${codes.size + 1}`;
    codes.set(id, code);
    return id;
  };
  const tokens: Token[] = [];
  const write = (nodes: readonly Node[], depth: number): void => {
    for (let i = 0; i < nodes.length; ) {
      const node = nodes[i];
      if (!node) break;
      const mark = node.marks?.[depth];
      if (!mark) {
        const { marks: _, ...bare } = node;
        if (node.type === 'text') tokens.push({ kind: 'text', text: node.text ?? '' });
        else tokens.push({ kind: 'single', id: name({ kind: 'single', node: bare }) });
        i += 1;
        continue;
      }
      let end = i + 1;
      while (end < nodes.length && JSON.stringify(nodes[end]?.marks?.[depth]) === JSON.stringify(mark))
        end += 1;
      const id = name({ kind: 'pair', mark });
      tokens.push({ kind: 'open', id });
      write(nodes.slice(i, end), depth + 1);
      tokens.push({ kind: 'close', id });
      i = end;
    }
  };
  write(joinedInline(content), 0);
  return { tokens, codes };
}

/** What is wrong with the codes of a target, held against those it must have. */
export function codeFault(tokens: readonly Token[], codes: Codes): CodeFault | undefined {
  const open: string[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'text') continue;
    if (token.kind === 'close') {
      if (open.pop() !== token.id) return 'codes-crossed';
      continue;
    }
    if (seen.has(token.id) || codes.get(token.id)?.kind !== (token.kind === 'open' ? 'pair' : 'single'))
      return 'codes-extra';
    seen.add(token.id);
    if (token.kind === 'open') open.push(token.id);
  }
  if (open.length > 0) return 'codes-crossed';
  return seen.size < codes.size ? 'codes-missing' : undefined;
}

/** The content that tokens without a fault stand for; `plain` for a unit that is only words. */
export function decode(tokens: readonly Token[], codes: Codes, plain: boolean): Content {
  if (plain) return tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  const marks: Mark[] = [];
  const nodes: Node[] = [];
  const withMarks = (node: Node): Node => (marks.length > 0 ? { ...node, marks: [...marks] } : node);
  for (const token of tokens) {
    const code = token.kind === 'text' ? undefined : codes.get(token.id);
    if (token.kind === 'text') nodes.push(withMarks({ type: 'text', text: token.text }));
    else if (token.kind === 'close') marks.pop();
    else if (code?.kind === 'pair') marks.push(code.mark);
    else if (code) nodes.push(withMarks(code.node));
  }
  return joinedInline(nodes);
}

/** Tokens as one text, to compare; white space counts once, since tools are free with it. */
export const tokensAsText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => (token.kind === 'text' ? token.text : `\u0000${token.kind} ${token.id}\u0000`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
