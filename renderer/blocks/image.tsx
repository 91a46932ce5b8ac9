import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { Image as ImageIcon } from 'lucide-react';
import { image as def, IMAGE_WIDTHS } from '../../packager/course/blocks/image.ts';
import { type Doc, type Node, walk } from '../../packager/course/node.ts';
import { posOf, setAttrs } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { currentEditor } from '../editor/pages.ts';
import { change } from '../history.ts';
import { type DocKey, openCourse, useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { Checkbox } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { assetUrl, bringIn } from '../uploads.ts';
import { type Key, useSay } from '../words.tsx';
import { AwaitFile, IMAGE_TYPES, PickFile, Rights } from './media.tsx';
import type { BlockView, FormProps } from './view.ts';

type Width = (typeof IMAGE_WIDTHS)[number];
const WIDTHS: Readonly<Record<Width, Key>> = { text: 'width-text', wide: 'width-wide', full: 'width-full' };

/** Brings a picture in for the image block with this id; `quiet` as part of what brought the block. */
export const bringImage = (id: string, file: File, { quiet = false } = {}): void =>
  bringIn(id, file, ({ assetId }) => {
    const editor = currentEditor();
    const pos = editor && posOf(editor, id);
    if (editor && pos !== undefined) setAttrs(editor, pos, { asset: assetId }, { quiet });
    else giveElsewhere(id, assetId);
  });

/** The block may stand on another page by now: its author went on, or made pages of the one it was on. */
function giveElsewhere(id: string, asset: string): void {
  const { docs } = openCourse().draft;
  for (const [key, doc] of Object.entries(docs) as [DocKey, Doc][]) {
    const found = [...walk(doc)].find(({ node }) => node.type === 'image' && node.attrs?.id === id);
    if (!found) continue;
    const next = withAsset(doc, id, asset) as Doc;
    change((d) => void Object.assign(d.docs, { [key]: next }), { silent: true });
  }
}

const withAsset = (node: Node, id: string, asset: string): Node => ({
  ...node,
  ...(node.type === 'image' && node.attrs?.id === id && { attrs: { ...node.attrs, asset } }),
  ...(node.content && { content: node.content.map((child) => withAsset(child, id, asset)) }),
});

function ImageView({ node, selected }: NodeViewProps) {
  const say = useSay();
  const asset = useOpen((o) => o.draft.course.assets[node.attrs.asset as string]);
  const url = asset && assetUrl(node.attrs.asset);
  return (
    <NodeViewWrapper
      as="figure"
      className={`b-image ${node.attrs.width}${selected ? ' sel' : ''}`}
      data-drag-handle
    >
      {url ? (
        <img
          src={url}
          alt={node.attrs.decorative ? '' : node.attrs.alt || asset.name}
          width={asset.width}
          height={asset.height}
          draggable={false}
        />
      ) : (
        <AwaitFile
          uploadKey={node.attrs.id}
          what={say('image-await')}
          types={IMAGE_TYPES}
          onFile={(file) => bringImage(node.attrs.id, file)}
        />
      )}
      {node.attrs.caption && <figcaption>{node.attrs.caption}</figcaption>}
    </NodeViewWrapper>
  );
}

function Form({ id, attrs, set }: FormProps) {
  const say = useSay();
  const decorative = Boolean(attrs.decorative);
  const asset = String(attrs.asset);
  const alt = String(attrs.alt);
  return (
    <>
      {!decorative && (
        <DraftField
          id="image-alt"
          label={say('image-alt')}
          placeholder={say('image-alt-example')}
          lines={3}
          fault={asset && !alt ? say('image-alt-missing') : undefined}
          value={alt}
          onCommit={(text) => set({ alt: text.trim() })}
        />
      )}
      <Checkbox checked={decorative} onChange={(on) => set({ decorative: on })}>
        {say('image-decorative')}
      </Checkbox>
      <DraftField
        label={say('caption')}
        lines={2}
        value={String(attrs.caption)}
        onCommit={(caption) => set({ caption: caption.trim() })}
      />
      <Segments
        label={say('width')}
        showLabel
        value={attrs.width as Width}
        choices={IMAGE_WIDTHS.map((w) => ({ id: w, label: say(WIDTHS[w]) }))}
        onChange={(width) => set({ width })}
      />
      {asset && (
        <div>
          <PickFile types={IMAGE_TYPES} onFile={(file) => bringImage(id, file)}>
            {say('replace')}
          </PickFile>
        </div>
      )}
      {asset && <Rights asset={asset} />}
    </>
  );
}

export const image: BlockView = {
  def,
  name: 'block-image',
  finds: 'find-image',
  icon: ImageIcon,
  nodes: [nodeOf(def, { draggable: true, addNodeView: () => ReactNodeViewRenderer(ImageView) })],
  Form,
};
