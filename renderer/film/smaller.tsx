import { useState } from 'react';
import type { Asset } from '../../packager/course/course.ts';
import type { MediaFile } from '../media/library.ts';
import { useRemake } from '../media/remake.ts';
import { choose } from '../media/view.ts';
import { bytesInWords } from '../numbers.ts';
import { inSentences } from '../sentences.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, Select } from '../ui/field.tsx';
import { Progress } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { askForFilm, type FilmChange, useTools } from './make.ts';
import { replaceFilm } from './replace-film.ts';
import { clockTenth } from './times.ts';
import { leaveDesk } from './view.ts';

/** Lines of picture that a film can have; 720 is sharp enough for slides and faces. */
const HEIGHTS = [1080, 720, 480] as const;
const USUAL = 720;

/** The same film or recording as a lighter file, or as the chosen part alone. The original stays until the new one is used. */
export function Smaller({ file }: { file: MediaFile }) {
  const say = useSay();
  const tools = useTools();
  return (
    <div className="group">
      <h3>{say('smaller-title')}</h3>
      {tools === false && (
        <Notice level="warn" title={say('ffmpeg-none')}>
          {say('ffmpeg-none-how')}
        </Notice>
      )}
      {tools && <Wishes file={file} />}
    </div>
  );
}

function Wishes({ file }: { file: MediaFile }) {
  const say = useSay();
  const { id, asset, kind, uses } = file;
  const [height, setHeight] = useState<number>(Math.min(USUAL, asset.height ?? USUAL));
  const isPart = asset.playFrom !== undefined || asset.playTo !== undefined;
  const [cut, setCut] = useState(true);
  const making = useRemake(id, 'film', (wished: FilmChange) => askForFilm(id, asset, wished));
  const { made, busy, failure } = making;
  const own = asset.height ?? Number.POSITIVE_INFINITY;
  const choices = [...(asset.height ? [asset.height] : []), ...HEIGHTS.filter((lines) => lines < own)];
  const change: FilmChange = {
    kind: kind === 'video' ? 'film' : 'sound',
    ...(kind === 'video' && { height }),
    ...(isPart && cut && asset.playFrom !== undefined && { from: asset.playFrom }),
    ...(isPart && cut && asset.playTo !== undefined && { to: asset.playTo }),
  };
  return (
    <>
      {kind === 'video' && (
        <Select
          label={say('smaller-height')}
          value={String(height)}
          choices={choices.map((lines) => ({
            id: String(lines),
            label: say(lines === own ? 'smaller-same' : 'smaller-lines', { n: lines }),
          }))}
          onChange={(lines) => {
            making.forget();
            setHeight(Number(lines));
          }}
        />
      )}
      {isPart && (
        <Checkbox
          checked={cut}
          onChange={(on) => {
            making.forget();
            setCut(on);
          }}
        >
          {say('smaller-cut')}
        </Checkbox>
      )}
      {failure && (
        <Notice level="block" title={failure.what || say('engine-silent')}>
          {inSentences(failure.why, failure.how)}
        </Notice>
      )}
      {busy && (
        <Progress
          label={say('smaller-making')}
          done={busy.done}
          total={busy.total}
          count={say('of-total', { done: clockTenth(busy.done), total: clockTenth(busy.total) })}
          onStop={making.stop}
        />
      )}
      {made && <Outcome before={asset} after={made.asset.asset} />}
      {!busy && (
        <div className="row row-wrap">
          {made ? (
            <Button
              look="primary"
              onPress={() => {
                making.keep();
                void replaceFilm(file.id, made.asset, made.change).then(() => choose(made.asset.assetId));
                leaveDesk();
              }}
            >
              {say('picture-take', { n: uses.length })}
            </Button>
          ) : (
            <Button
              onPress={() => making.make(change, (change.to ?? asset.duration ?? 0) - (change.from ?? 0))}
            >
              {say(kind === 'video' ? 'smaller-film' : 'smaller-sound')}
            </Button>
          )}
        </div>
      )}
      <p className="hint">{say('smaller-stays')}</p>
    </>
  );
}

function Outcome({ before, after }: { before: Asset; after: Asset }) {
  const say = useSay();
  const saved = Math.round((1 - after.bytes / before.bytes) * 100);
  return (
    <p className="num" role="status">
      {say('picture-sizes', { before: bytesInWords(before.bytes), after: bytesInWords(after.bytes) })}{' '}
      <b>{saved > 0 ? say('picture-saved', { n: saved }) : say('picture-not-smaller')}</b>
      {after.width && <span className="muted">{` · ${after.width} × ${after.height}`}</span>}
    </p>
  );
}
