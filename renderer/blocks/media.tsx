/** What image, video and audio share: the place that waits for a file, and the form of a file's rights. */
import { Upload } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { FileTrigger } from 'react-aria-components';
import { RightsFields } from '../media/rights.tsx';
import { bytesInWords, playingTime } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Fact } from '../ui/field.tsx';
import { Progress } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { dismissUpload, useUploads } from '../uploads.ts';
import { useSay } from '../words.tsx';

export const IMAGE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/svg+xml',
  'image/avif',
];
export const VIDEO_TYPES = ['video/mp4', 'video/webm'];
export const AUDIO_TYPES = ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/wav'];
export const PDF_TYPES = ['application/pdf'];
export const CAPTION_TYPES = ['.vtt', '.srt', 'text/vtt', 'application/x-subrip'];

/** A button that asks for a file of the user's. */
export function PickFile(props: {
  types: readonly string[];
  onFile: (file: File) => void;
  children: ReactNode;
  look?: 'normal' | 'plain';
}) {
  return (
    <FileTrigger
      acceptedFileTypes={[...props.types]}
      onSelect={(files) => files?.[0] && props.onFile(files[0])}
    >
      <Button size="sm" look={props.look ?? 'normal'} icon={Upload}>
        {props.children}
      </Button>
    </FileTrigger>
  );
}

/** A file on its way: how far it is, or why it did not come. Nothing while none is. */
export function Arriving({ uploadKey }: { uploadKey: string }) {
  const say = useSay();
  const uploading = useUploads((all) => all[uploadKey]);
  if (!uploading) return null;
  if (uploading.fault !== undefined)
    return (
      <Notice
        level="block"
        title={say('upload-failed', { name: uploading.name })}
        actions={
          <>
            <Button size="sm" onPress={uploading.again}>
              {say('try-again')}
            </Button>
            <Button size="sm" look="link" onPress={() => dismissUpload(uploadKey)}>
              {say('choose-other')}
            </Button>
          </>
        }
      >
        {uploading.fault || say('engine-silent')}
      </Notice>
    );
  return (
    <div className="await">
      <Progress
        label={say('uploading', { name: uploading.name })}
        done={uploading.done}
        total={uploading.total}
        count={say('of-total', {
          done: bytesInWords(uploading.done),
          total: bytesInWords(uploading.total),
        })}
        onStop={uploading.stop}
      />
    </div>
  );
}

/** A block without its file: says what belongs here, takes it by drop or choice, shows how far it is. */
export function AwaitFile(props: {
  uploadKey: string;
  what: string;
  types: readonly string[];
  onFile: (file: File) => void;
}) {
  const { uploadKey, what, types, onFile } = props;
  const say = useSay();
  const isComing = useUploads((all) => !!all[uploadKey]);
  const box = useRef<HTMLDivElement>(null);
  if (isComing) return <Arriving uploadKey={uploadKey} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop; the button does the same by keyboard
    <div
      className="await"
      ref={box}
      onDragOver={(event) => {
        event.preventDefault();
        box.current?.classList.add('over');
      }}
      onDragLeave={() => box.current?.classList.remove('over')}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        event.stopPropagation();
        onFile(file);
      }}
    >
      <span className="muted">{what}</span>
      <PickFile types={types} onFile={onFile}>
        {say('choose-file')}
      </PickFile>
    </div>
  );
}

/** What is said, to unfold below a film or a recording. */
export function Transcript({ text }: { text: string }) {
  const say = useSay();
  if (!text.trim()) return null;
  return (
    <details className="b-transcript">
      <summary>{say('transcript')}</summary>
      {text
        .split(/\n+/)
        .filter((line) => line.trim())
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </details>
  );
}

/** Whose file it is and under which licence it stands; kept once for every place that shows it. */
export function Rights({ asset: id }: { asset: string }) {
  const say = useSay();
  const asset = useOpen((o) => o.draft.course.assets[id]);
  if (!asset) return null;
  return (
    <div className="group">
      <h3>{say('rights')}</h3>
      <Fact label={say('file')}>{asset.name}</Fact>
      <Fact label={say('size')}>
        {[
          bytesInWords(asset.bytes),
          asset.width && asset.height && `${asset.width} × ${asset.height}`,
          asset.duration && playingTime(asset.duration),
          asset.pages && say('pages', { n: asset.pages }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Fact>
      <RightsFields ids={[id]} />
    </div>
  );
}
