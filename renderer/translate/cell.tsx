/** One text in the target: read until the cursor comes, then written with the editor's own marks. */
import { type Editor, Extension, type JSONContent, Node } from '@tiptap/core';
import { EditorContent, Editor as ReactEditor } from '@tiptap/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { NODES } from '../../packager/course/blocks/blocks.ts';
import type { Node as CourseNode, Doc, Mark } from '../../packager/course/node.ts';
import { type Content, sameContent, wordsOf } from '../../packager/course/translation/content.ts';
import type { Pair } from '../../packager/course/translation/state.ts';
import { BubbleBar } from '../editor/bubble.tsx';
import { contentExtensions } from '../editor/extensions.ts';
import { fromEditor, toEditor } from '../editor/unknown.ts';
import { confirmAndGoOn } from './actions.ts';

const INLINE = new Set(['text', 'hardBreak', 'unknownInline']);
/** Marks and inline nodes as the page's editor has them. */
const inlineExtensions = contentExtensions.filter(
  (extension) => extension.type === 'mark' || INLINE.has(extension.name),
);
const oneText = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });
const lineOf = (marks: string | undefined) =>
  Node.create({
    name: 'paragraph',
    content: 'inline*',
    ...(marks !== undefined && { marks }),
    parseHTML: () => [{ tag: 'p' }],
    renderHTML: () => ['p', 0],
  });

/** Keys of a text among others: Ctrl Enter confirms and goes on, Enter alone makes no second paragraph. */
const keys = Extension.create({
  name: 'translationKeys',
  priority: 1000,
  addKeyboardShortcuts: () => ({
    'Mod-Enter': () => {
      confirmAndGoOn();
      return true;
    },
    Enter: () => true,
  }),
});

const docOf = (content: readonly CourseNode[]): Doc => ({
  type: 'doc',
  content: [{ type: 'paragraph', ...(content.length > 0 && { content }) }],
});
const nodesOf = (editor: Editor): readonly CourseNode[] =>
  fromEditor(editor.getJSON() as Doc).content[0]?.content ?? [];

interface CellProps {
  readonly pair: Pair;
  readonly lang: string;
  readonly label: string;
  readonly isActive: boolean;
  readonly readOnly: boolean;
  readonly onEnter: () => void;
  readonly onWrite: (content: Content) => void;
}

export function TargetCell(props: CellProps) {
  const { pair, lang, label, isActive, readOnly, onEnter } = props;
  if (typeof pair.content === 'string') return <WordsCell {...props} />;
  if (isActive && !readOnly) return <InlineCell {...props} content={contentOf(pair)} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: words with marks fit in no input
    <div
      className="tr-cell tr-target"
      lang={lang}
      role="textbox"
      aria-label={label}
      aria-readonly={readOnly}
      tabIndex={0}
      onFocus={onEnter}
    >
      <Inline nodes={contentOf(pair)} />
    </div>
  );
}

const contentOf = ({ target }: Pair): readonly CourseNode[] =>
  target === undefined || typeof target === 'string' ? [] : target;

/** Plain words: a title, a description, a caption. */
function WordsCell({ pair, lang, label, isActive, readOnly, onEnter, onWrite }: CellProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isActive && document.activeElement !== box.current) box.current?.focus();
  }, [isActive]);
  return (
    <textarea
      ref={box}
      className="tr-cell tr-target"
      // Its undo is that of the whole course.
      data-timeline=""
      lang={lang}
      rows={1}
      aria-label={label}
      readOnly={readOnly}
      value={wordsOf(pair.target ?? '')}
      onFocus={onEnter}
      onChange={(event) => onWrite(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        confirmAndGoOn();
      }}
    />
  );
}

/** Words with marks, in an editor of their own while they are written. */
function InlineCell({ pair, lang, label, content, onWrite }: CellProps & { content: readonly CourseNode[] }) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const write = useRef(onWrite);
  write.current = onWrite;
  const first = useRef(content);
  const { of } = pair;
  useEffect(() => {
    const made: Editor = new ReactEditor({
      extensions: [oneText, lineOf(NODES.get(of)?.marks), ...inlineExtensions, keys],
      content: toEditor(docOf(first.current)) as JSONContent,
      injectCSS: false,
      autofocus: 'end',
      editorProps: {
        attributes: { class: 'tr-cell tr-target tr-edit', role: 'textbox', 'aria-label': label, lang },
      },
      onUpdate: ({ editor: now }) => write.current(nodesOf(now)),
    });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [of, label, lang]);
  useEffect(() => {
    // Undo, or the source copied over: the words changed from outside.
    if (editor && !sameContent(nodesOf(editor), content))
      editor.commands.setContent(toEditor(docOf(content)) as JSONContent, { emitUpdate: false });
  }, [editor, content]);
  if (!editor) return <div className="tr-cell tr-target" />;
  return (
    <>
      <EditorContent editor={editor as never} />
      <BubbleBar editor={editor} />
    </>
  );
}

const TAGS: Readonly<Record<string, 'strong' | 'em' | 'u' | 's' | 'code' | 'sub' | 'sup'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
};

function marked(inner: ReactNode, mark: Mark): ReactNode {
  // A link is read here, not followed: the cell is to be written in.
  if (mark.type === 'link') return <span className="tr-link">{inner}</span>;
  const Tag = TAGS[mark.type];
  return Tag ? <Tag>{inner}</Tag> : inner;
}

/** Inline content as the learner reads it. */
export function Inline({ nodes }: { nodes: readonly CourseNode[] }) {
  return nodes.map((node, i) => {
    const inner = node.type === 'hardBreak' ? <br /> : (node.text ?? '');
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity
    return <span key={i}>{(node.marks ?? []).reduceRight<ReactNode>(marked, inner)}</span>;
  });
}
