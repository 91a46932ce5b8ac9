import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { Video } from 'lucide-react';
import { video as def } from '../../packager/course/blocks/video.ts';
import type { CaptionTrack } from '../../packager/course/course.ts';
import { posOf, setAttrs } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { currentEditor } from '../editor/pages.ts';
import { VoiceField } from '../media/voice.tsx';
import { languageName } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { assetUrl, bringIn } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { Captions } from './captions.tsx';
import { AwaitFile, IMAGE_TYPES, PickFile, Rights, Transcript, VIDEO_TYPES } from './media.tsx';
import type { BlockView, FormProps } from './view.ts';

/** Brings a film in for the video block with this id. */
export const bringVideo = (id: string, file: File): void =>
  bringIn(id, file, ({ assetId }) => setOn(id, () => ({ asset: assetId })));

/** Changes a block wherever it stands by now; it may have moved while the file came in. */
function setOn(id: string, attrs: (now: Readonly<Record<string, unknown>>) => Record<string, unknown>): void {
  const editor = currentEditor();
  const pos = editor && posOf(editor, id);
  const node = pos === undefined ? null : editor?.state.doc.nodeAt(pos);
  if (editor && pos !== undefined && node) setAttrs(editor, pos, attrs(node.attrs));
}

function VideoView({ node, selected }: NodeViewProps) {
  const say = useSay();
  const assets = useOpen((o) => o.draft.course.assets);
  const { asset, poster, title, captions, transcript } = node.attrs;
  const url = assets[asset] && assetUrl(asset);
  return (
    <NodeViewWrapper as="figure" className={selected ? 'b-video sel' : 'b-video'} data-drag-handle>
      {url ? (
        // The key makes the browser load the film anew when a track comes or goes.
        <video
          key={`${asset}${captions.length}`}
          controls
          preload="metadata"
          src={url}
          aria-label={title || say('block-video')}
          {...(poster && { poster: assetUrl(poster) })}
        >
          {(captions as CaptionTrack[]).map((track) => (
            <track
              key={track.lang}
              kind="captions"
              srcLang={track.lang}
              label={languageName(track.lang)}
              src={assetUrl(track.asset)}
            />
          ))}
        </video>
      ) : (
        <AwaitFile
          uploadKey={node.attrs.id}
          what={say('video-await')}
          types={VIDEO_TYPES}
          onFile={(file) => bringVideo(node.attrs.id, file)}
        />
      )}
      <Transcript text={transcript} />
    </NodeViewWrapper>
  );
}

function Form({ id, attrs, set }: FormProps) {
  const say = useSay();
  const captions = attrs.captions as readonly CaptionTrack[];
  const asset = String(attrs.asset);
  return (
    <>
      <DraftField
        label={say('video-title')}
        hint={say('video-title-hint')}
        value={String(attrs.title)}
        onCommit={(title) => set({ title: title.trim() })}
      />
      <Captions
        of={id}
        film={asset || undefined}
        tracks={captions}
        onChange={(next) => setOn(id, (now) => ({ captions: next(now.captions as readonly CaptionTrack[]) }))}
      />
      <DraftField
        label={say('transcript')}
        hint={say('transcript-hint')}
        lines={4}
        value={String(attrs.transcript)}
        onCommit={(transcript) => set({ transcript })}
      />
      {asset && <VoiceField id={asset} />}
      <div className="row row-wrap">
        <PickFile
          types={IMAGE_TYPES}
          onFile={(file) =>
            bringIn(`${id}-poster`, file, ({ assetId }) => setOn(id, () => ({ poster: assetId })))
          }
        >
          {attrs.poster ? say('poster-replace') : say('poster-add')}
        </PickFile>
        {asset && (
          <PickFile types={VIDEO_TYPES} look="plain" onFile={(file) => bringVideo(id, file)}>
            {say('replace')}
          </PickFile>
        )}
      </div>
      {asset && <Rights asset={asset} />}
    </>
  );
}

export const video: BlockView = {
  def,
  name: 'block-video',
  finds: 'find-video',
  icon: Video,
  nodes: [nodeOf(def, { draggable: true, addNodeView: () => ReactNodeViewRenderer(VideoView) })],
  Form,
};
