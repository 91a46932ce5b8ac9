/** Inline content while it is gathered: letters with their marks, tidied into the nodes of a page. */
import { MARKS } from '../blocks/marks.ts';
import type { Mark, Node } from '../node.ts';

export type Run = { readonly text: string; readonly marks: readonly Mark[] } | { readonly isBreak: true };

export const BREAK: Run = { isBreak: true };

/** What a page writes as one space: blanks, line ends and the fixed spaces used for indents. */
const SPACE = /[ \t\r\n\f\u00a0\u2000-\u200a\u202f\u3000]/;
const NBSP = '\u00a0';
/** Marks of byte order and places where a word might be broken say nothing on a page. */
const NOTHING = /[\ufeff\u200b]/;
const FIGURE = /[\p{Nd}₹$€£%]/u;

const ORDER = new Map(MARKS.map((mark, i) => [mark.type, i]));
const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => (ORDER.get(a.type) ?? 0) - (ORDER.get(b.type) ?? 0));

const same = (a: readonly Mark[] | undefined, b: readonly Mark[]): boolean =>
  JSON.stringify(a ?? []) === JSON.stringify(b);

/**
 * Runs as lines of inline nodes. Spaces at the ends go, several become one; a
 * fixed space stays where it holds a figure to its unit. Two line breaks in a
 * row begin another line. With `kept` spaces stay as they are.
 */
export function tidy(runs: readonly Run[], kept = false): Node[][] {
  const lines: Node[][] = [];
  let line: Node[] = [];
  let breaks = 0;
  let gap: { readonly marks: readonly Mark[]; readonly text: string } | undefined;
  let before = '';
  const put = (text: string, marks: readonly Mark[]): void => {
    const last = line.at(-1);
    if (last?.type === 'text' && same(last.marks, marks))
      line[line.length - 1] = { ...last, text: (last.text ?? '') + text };
    else line.push({ type: 'text', text, ...(marks.length > 0 && { marks }) });
  };
  const begin = (): void => {
    if (line.length > 0 && breaks > 1) {
      lines.push(line);
      line = [];
    }
    if (line.length > 0 && breaks === 1) line.push({ type: 'hardBreak' });
    breaks = 0;
  };
  for (const run of runs) {
    if ('isBreak' in run) {
      breaks += 1;
      gap = undefined;
      before = '';
      continue;
    }
    const marks = inOrder(run.marks);
    if (kept) {
      begin();
      if (run.text) put(run.text, marks);
      continue;
    }
    let written = '';
    for (const letter of run.text) {
      if (NOTHING.test(letter)) continue;
      if (SPACE.test(letter)) {
        if (written) put(written, marks);
        written = '';
        gap = { marks: gap?.marks ?? marks, text: gap ? ' ' : letter };
        continue;
      }
      if (!before) begin();
      if (gap && before) {
        const holds = gap.text === NBSP && (FIGURE.test(before) || FIGURE.test(letter));
        put(holds ? NBSP : ' ', gap.marks.length <= marks.length ? gap.marks : marks);
      }
      gap = undefined;
      before = letter;
      written += letter;
    }
    if (written) put(written, marks);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** The nodes without some of their marks; neighbours that no longer differ become one. */
export function withoutMarks(nodes: readonly Node[], names: readonly string[]): Node[] {
  const runs = nodes.map((node): Node => {
    const marks = (node.marks ?? []).filter((mark) => !names.includes(mark.type));
    const { marks: _, ...rest } = node;
    return marks.length > 0 ? { ...rest, marks } : rest;
  });
  return runs.reduce<Node[]>((all, node) => {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text' && same(last.marks, node.marks ?? []))
      all[all.length - 1] = { ...last, text: (last.text ?? '') + (node.text ?? '') };
    else all.push(node);
    return all;
  }, []);
}

/** Whether all that can be read stands in a mark. */
export const isAll = (nodes: readonly Node[], mark: string): boolean =>
  nodes.every(
    (node) => node.type !== 'text' || !node.text?.trim() || node.marks?.some((m) => m.type === mark),
  );
