/** The tiptap/ProseMirror document as JSON: what `editor.getJSON()` gives and what a page file holds. */
export interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

export interface Node {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Node[];
  readonly text?: string;
  readonly marks?: readonly Mark[];
}

export interface Doc extends Node {
  readonly type: 'doc';
  readonly content: readonly Node[];
}

/** The plain text of inline content, with a space for a line break. */
export const inlineText = (nodes: readonly Node[] | undefined): string =>
  (nodes ?? [])
    .map((n) => (n.type === 'text' ? (n.text ?? '') : n.type === 'hardBreak' ? ' ' : inlineText(n.content)))
    .join('');

/** Every node under and including `node`, in reading order, with its JSON pointer. */
export function* walk(node: Node, pointer = ''): Generator<{ node: Node; pointer: string }> {
  yield { node, pointer };
  for (const [i, child] of (node.content ?? []).entries()) yield* walk(child, `${pointer}/content/${i}`);
}
