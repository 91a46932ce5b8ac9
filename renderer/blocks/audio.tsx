import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { AudioLines } from 'lucide-react';
import { audio as def } from '../../packager/course/blocks/audio.ts';
import { posOf, setAttrs } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { currentEditor } from '../editor/pages.ts';
import { VoiceField } from '../media/voice.tsx';
import { useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { assetUrl, bringIn } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { AUDIO_TYPES, AwaitFile, PickFile, Rights, Transcript } from './media.tsx';
import type { BlockView, FormProps } from './view.ts';

/** Brings a recording in for the audio block with this id, wherever it stands by then. */
export const bringAudio = (id: string, file: File): void =>
  bringIn(id, file, ({ assetId }) => {
    const editor = currentEditor();
    const pos = editor && posOf(editor, id);
    if (editor && pos !== undefined) setAttrs(editor, pos, { asset: assetId });
  });

function AudioView({ node, selected }: NodeViewProps) {
  const say = useSay();
  const assets = useOpen((o) => o.draft.course.assets);
  const { id, asset, title, transcript } = node.attrs;
  const url = assets[asset] && assetUrl(asset);
  return (
    <NodeViewWrapper as="figure" className={selected ? 'b-audio sel' : 'b-audio'} data-drag-handle>
      {url ? (
        // biome-ignore lint/a11y/useMediaCaption: sound has a transcript instead (WCAG 1.2.1)
        <audio controls preload="metadata" src={url} aria-label={title || say('block-audio')} />
      ) : (
        <AwaitFile
          uploadKey={id}
          what={say('audio-await')}
          types={AUDIO_TYPES}
          onFile={(file) => bringAudio(id, file)}
        />
      )}
      {title && <figcaption>{title}</figcaption>}
      <Transcript text={transcript} />
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
        hint={say('audio-title-hint')}
        value={String(attrs.title)}
        onCommit={(title) => set({ title: title.trim() })}
      />
      <DraftField
        label={say('transcript')}
        hint={say('audio-transcript-hint')}
        lines={4}
        value={String(attrs.transcript)}
        onCommit={(transcript) => set({ transcript })}
      />
      {asset && <VoiceField id={asset} />}
      {asset && (
        <div>
          <PickFile types={AUDIO_TYPES} onFile={(file) => bringAudio(id, file)}>
            {say('replace')}
          </PickFile>
        </div>
      )}
      {asset && <Rights asset={asset} />}
    </>
  );
}

export const audio: BlockView = {
  def,
  name: 'block-audio',
  finds: 'find-audio',
  icon: AudioLines,
  nodes: [nodeOf(def, { draggable: true, addNodeView: () => ReactNodeViewRenderer(AudioView) })],
  Form,
};
