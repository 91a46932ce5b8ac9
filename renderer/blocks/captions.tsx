import { Trash2 } from 'lucide-react';
import type { CaptionTrack } from '../../packager/course/course.ts';
import { languageName } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { IconButton } from '../ui/button.tsx';
import { bringCaptions } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { Arriving, CAPTION_TYPES, PickFile } from './media.tsx';

type Tracks = readonly CaptionTrack[];

/**
 * Captions of a film, one file a language. `of` is the id of the film's block
 * or item; the change is made on the tracks as they are when the file is in.
 */
export function Captions({
  of,
  tracks,
  onChange,
}: {
  of: string;
  tracks: Tracks;
  onChange: (next: (now: Tracks) => Tracks) => void;
}) {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const uploadKey = `${of}-captions`;
  const take = (file: File) =>
    void bringCaptions(uploadKey, file, ({ assetId }) =>
      onChange((now) => [...now.filter((t) => t.lang !== lang), { lang, asset: assetId }]),
    );
  return (
    <div className="field">
      <span className="label">{say('captions')}</span>
      {tracks.map((track) => (
        <div key={track.lang} className="row">
          <span className="grow" lang={track.lang}>
            {languageName(track.lang)}
          </span>
          <IconButton
            icon={Trash2}
            small
            label={say('captions-remove', { lang: languageName(track.lang) })}
            onPress={() => onChange((now) => now.filter((t) => t.lang !== track.lang))}
          />
        </div>
      ))}
      {tracks.length === 0 && <span className="hint">{say('captions-none')}</span>}
      <Arriving uploadKey={uploadKey} />
      <div>
        <PickFile types={CAPTION_TYPES} onFile={take}>
          {say('captions-add', { lang: languageName(lang) })}
        </PickFile>
      </div>
    </div>
  );
}
