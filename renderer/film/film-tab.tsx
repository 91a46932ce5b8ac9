import { Camera, StepForward } from 'lucide-react';
import { useState } from 'react';
import { playedSeconds } from '../../packager/course/blocks/played.ts';
import { Arriving } from '../blocks/media.tsx';
import { undo } from '../history.ts';
import { givePoster, isShown, posterOf } from '../media/captioned.ts';
import { factsOf } from '../media/file-view.tsx';
import { type MediaFile, shortName } from '../media/library.ts';
import { bytesInWords } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Fact } from '../ui/field.tsx';
import { Notice } from '../ui/severity.tsx';
import { note } from '../ui/toast.tsx';
import { assetUrl, bringIn } from '../uploads.ts';
import { say as sayNow, useSay } from '../words.tsx';
import { codecWords, playsEverywhere } from './codecs.ts';
import { setPart } from './part.ts';
import { filmElement, seek, timeNow, usePlaying } from './playing.ts';
import { Smaller } from './smaller.tsx';
import { clockTenth } from './times.ts';

/** The film itself: how it is coded, the picture before it, and the part that learners see. */
export function FilmTab({ file }: { file: MediaFile }) {
  const say = useSay();
  const { asset, kind } = file;
  const readOnly = useOpen((o) => o.readOnly);
  return (
    <section className="film-side" aria-label={say('film-tab')} data-pane="film">
      <div className="film-side-body film-form">
        <div className="group">
          <Fact label={say('film-facts')}>
            {[factsOf(file), codecWords(asset), bytesInWords(asset.bytes)].filter(Boolean).join(' · ')}
          </Fact>
          {!playsEverywhere(asset) && (
            <Notice level="warn" title={say('film-codec', { codec: codecWords(asset) })}>
              {say('film-codec-why')}
            </Notice>
          )}
        </div>
        {kind === 'video' && <Poster file={file} />}
        <Part file={file} />
        {!readOnly && <Smaller file={file} />}
      </div>
    </section>
  );
}

/** The picture before the film plays: the moment that is shown, or a file of the author's in the block's own form. */
function Poster({ file }: { file: MediaFile }) {
  const say = useSay();
  const { id, asset } = file;
  const poster = useOpen((o) => posterOf(o.draft, id));
  const shown = useOpen((o) => isShown(o.draft, id));
  const readOnly = useOpen((o) => o.readOnly);
  const broken = usePlaying((p) => p.broken || p.duration === 0);
  const [failed, setFailed] = useState(false);
  const key = `poster-${id}`;
  const take = async () => {
    const picture = await frame(`${shortName(asset)}-${Math.round(timeNow())}s.jpg`);
    setFailed(!picture);
    if (!picture) return;
    bringIn(key, picture, ({ assetId }) => {
      givePoster(id, assetId);
      note(sayNow('poster-taken'), { label: sayNow('undo'), run: undo });
    });
  };
  return (
    <div className="group">
      <h3>{say('poster-title')}</h3>
      {poster && <img className="film-poster" src={assetUrl(poster)} alt={say('poster-now')} />}
      {!poster && <p className="muted">{say('poster-none')}</p>}
      {!shown && <p className="hint">{say('film-nowhere')}</p>}
      {failed && (
        <Notice level="block" title={say('poster-failed')}>
          {say('film-broken-why')}
        </Notice>
      )}
      <Arriving uploadKey={key} />
      {!readOnly && shown && (
        <div>
          <Button size="sm" icon={Camera} isDisabled={broken} onPress={() => void take()}>
            {say('poster-take')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Waits while the film is still on its way to the moment asked for; false where it cannot get there. */
const isThere = (film: HTMLVideoElement): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (!film.error && (film.seeking || film.readyState < HTMLMediaElement.HAVE_CURRENT_DATA)) return;
      for (const event of TURNS) film.removeEventListener(event, look);
      resolve(!film.error);
    };
    for (const event of TURNS) film.addEventListener(event, look);
    look();
  });
const TURNS = ['seeked', 'loadeddata', 'canplay', 'error'];

/** The moment the film shows, as a JPEG of its own size; undefined where it shows nothing. */
async function frame(name: string): Promise<File | undefined> {
  const film = filmElement();
  if (!film || !(await isThere(film)) || film.videoWidth === 0) return undefined;
  const canvas = new OffscreenCanvas(film.videoWidth, film.videoHeight);
  canvas.getContext('2d')?.drawImage(film, 0, 0);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], name, {
    type: 'image/jpeg',
  });
}

/** From where to where learners see it. The file stays whole. */
function Part({ file }: { file: MediaFile }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const { id, asset } = file;
  const { playFrom, playTo } = asset;
  const length = playedSeconds(asset);
  const isPart = playFrom !== undefined || playTo !== undefined;
  return (
    <div className="group">
      <h3>{say('part-title')}</h3>
      <p className="hint">{say('part-hint')}</p>
      <div className="row row-wrap">
        <Edge word={say('part-from')} time={playFrom ?? 0} />
        {!readOnly && (
          <Button size="sm" onPress={() => setPart(id, { from: timeNow() })}>
            {say('part-from-here')}
          </Button>
        )}
      </div>
      <div className="row row-wrap">
        <Edge word={say('part-to')} time={playTo ?? asset.duration ?? 0} />
        {!readOnly && (
          <Button size="sm" onPress={() => setPart(id, { to: timeNow() })}>
            {say('part-to-here')}
          </Button>
        )}
      </div>
      {isPart && length !== undefined && (
        <p className="num">
          {say('part-length', { time: clockTenth(length), all: clockTenth(asset.duration ?? length) })}
        </p>
      )}
      {isPart && !readOnly && (
        <div>
          <Button size="sm" look="link" onPress={() => setPart(id, null)}>
            {say('part-whole')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Edge({ word, time }: { word: string; time: number }) {
  return (
    <button type="button" className="film-edge" onClick={() => seek(time)}>
      <StepForward className="i s" aria-hidden="true" />
      {word} <b className="num">{clockTenth(time)}</b>
    </button>
  );
}
