import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { FileText } from 'lucide-react';
import { document as def } from '../../packager/course/blocks/document.ts';
import { posOf, setAttrs } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { currentEditor } from '../editor/pages.ts';
import { bytesInWords } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { assetUrl, bringIn } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { AwaitFile, PDF_TYPES, PickFile, Rights } from './media.tsx';
import type { BlockView, FormProps } from './view.ts';

/** Brings a PDF in for the document block with this id, wherever it stands by then. */
export const bringDocument = (id: string, file: File): void =>
  bringIn(id, file, ({ assetId }) => {
    const editor = currentEditor();
    const pos = editor && posOf(editor, id);
    if (editor && pos !== undefined) setAttrs(editor, pos, { asset: assetId });
  });

function DocumentView({ node, selected }: NodeViewProps) {
  const say = useSay();
  const { id, asset, title, about } = node.attrs;
  const file = useOpen((o) => o.draft.course.assets[asset as string]);
  return (
    <NodeViewWrapper className={selected ? 'b-card sel' : 'b-card'} data-drag-handle>
      {file ? (
        <>
          <p className="b-title">{title || say('block-document')}</p>
          {about && <p>{about}</p>}
          <p className="b-facts">
            {['PDF', file.pages && say('document-pages', { count: file.pages }), bytesInWords(file.bytes)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <a href={assetUrl(asset)} target="_blank" rel="noopener">
            {say('document-open')}
          </a>
        </>
      ) : (
        <AwaitFile
          uploadKey={id}
          what={say('document-await')}
          types={PDF_TYPES}
          onFile={(chosen) => bringDocument(id, chosen)}
        />
      )}
    </NodeViewWrapper>
  );
}

function Form({ id, attrs, set }: FormProps) {
  const say = useSay();
  const asset = String(attrs.asset);
  return (
    <>
      <DraftField
        label={say('video-title')}
        hint={say('document-title-hint')}
        value={String(attrs.title)}
        onCommit={(title) => set({ title: title.trim() })}
      />
      <DraftField
        label={say('card-about')}
        hint={say('card-about-hint')}
        value={String(attrs.about)}
        onCommit={(about) => set({ about: about.trim() })}
      />
      {asset && (
        <div>
          <PickFile types={PDF_TYPES} onFile={(file) => bringDocument(id, file)}>
            {say('replace')}
          </PickFile>
        </div>
      )}
      {asset && <Rights asset={asset} />}
    </>
  );
}

export const document: BlockView = {
  def,
  name: 'block-document',
  finds: 'find-document',
  icon: FileText,
  nodes: [nodeOf(def, { draggable: true, addNodeView: () => ReactNodeViewRenderer(DocumentView) })],
  Form,
};
