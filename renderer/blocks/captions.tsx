import { Pencil, Trash2 } from 'lucide-react';
import type { AssetId, CaptionTrack } from '../../packager/course/course.ts';
import { openDesk } from '../film/view.ts';
import { languageName } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { bringCaptions } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { Arriving, CAPTION_TYPES, PickFile } from './media.tsx';

type Tracks = readonly CaptionTrack[];

/**
 * Captions of a film, one file a language. `of` is the id of the film's block
 * or item, `film` its file; the change is made on the tracks as they are when the file is in.
 */
export function Captions({
  of,
  film,
  tracks,
  onChange,
}: {
  of: string;
  film: AssetId | undefined;
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
          {film && (
            <IconButton
              icon={Pencil}
              small
              label={say('captions-edit', { lang: languageName(track.lang) })}
              onPress={() => openDesk(film, 'captions', track.lang)}
            />
          )}
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
      <div className="row row-wrap">
        <PickFile types={CAPTION_TYPES} onFile={take}>
          {say('captions-add', { lang: languageName(lang) })}
        </PickFile>
        {film && !tracks.some((track) => track.lang === lang) && (
          <Button size="sm" icon={Pencil} onPress={() => openDesk(film, 'captions', lang)}>
            {say('captions-write')}
          </Button>
        )}
      </div>
    </div>
  );
}
