import { ArrowUpRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ShownMedia } from '../../packager/api.ts';
import { choose } from '../media/view.ts';
import { playingTime } from '../numbers.ts';
import { setOpen, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { assetUrl } from '../uploads.ts';
import { type Key, useSay } from '../words.tsx';
import { useLikeness } from './media-list.tsx';

/** What explains a file, as the engine names it. */
const WHY: Readonly<Record<string, Key>> = {
  cited: 'passage-cited',
  own: 'passage-own',
  licensed: 'passage-licensed',
  standard: 'media-standard',
};

/** A file of the course beside what the collection knows of its source. */
export function MediaSides({ media }: { media: ShownMedia | undefined }) {
  const say = useSay();
  const likeness = useLikeness();
  const asset = useOpen((o) => media && o.draft.course.assets[media.asset]);
  if (!media || !asset)
    return (
      <main className="originality-blank" data-pane="passage">
        <Empty art="fine" title={say('media-hits-none')} />
      </main>
    );
  const { source, kind, kept, standing, at } = media;
  const why = WHY[standing];
  return (
    <main className="originality-passage" data-pane="passage" aria-label={say('media-hit')}>
      <section
        className="originality-files"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
        aria-label={say('media-hit-sides')}
      >
        <article>
          <header>
            <b className="cut">{asset.name}</b>
            <span className="sm muted cut">{at ?? say('media-on-no-page')}</span>
          </header>
          <Own media={media} />
        </article>
        <article>
          <header>
            <b className="cut">{source.title}</b>
            <span className="sm muted cut">{source.file}</span>
          </header>
          {kept && <Kept key={media.asset} kept={kept} />}
          {kind !== 'picture' && <Spans media={media} />}
          {kind === 'picture' && <p className="sm muted">{say(kept ? 'media-kept' : 'media-kept-none')}</p>}
        </article>
      </section>
      <div className="originality-judge">
        <span className="muted">{likeness(media)}.</span>
        <span className="sm muted">{why ? say(why) : say('media-how')}</span>
        <span className="originality-answers">
          <Button
            look="primary"
            icon={ArrowUpRight}
            onPress={() => {
              choose(media.asset);
              setOpen({ mode: 'media' });
            }}
          >
            {say('media-to-rights')}
          </Button>
        </span>
      </div>
    </main>
  );
}

function Own({ media: { asset: id, kind, spans } }: { media: ShownMedia }) {
  const asset = useOpen((o) => o.draft.course.assets[id]);
  const url = assetUrl(id);
  if (!asset || !url) return null;
  if (kind === 'picture') return <img src={url} alt={asset.name} />;
  const from = `${url}#t=${spans[0]?.from ?? 0}`;
  return asset.mediaType.startsWith('video') ? (
    // biome-ignore lint/a11y/useMediaCaption: it is shown to whoever made it, beside its captions' own screen
    <video key={id} src={from} controls preload="metadata" aria-label={asset.name} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: the same
    <audio key={id} src={from} controls preload="metadata" aria-label={asset.name} />
  );
}

/** Which seconds are the same, and where they are in the source. */
function Spans({ media: { spans } }: { media: ShownMedia }) {
  const say = useSay();
  return (
    <ul className="originality-spans num">
      {spans.map(({ from, to, sourceFrom }) => (
        <li key={from}>
          {to === undefined ? clock(from) : `${clock(from)}–${clock(to)}`}
          {sourceFrom !== undefined && (
            <span className="muted"> {say('media-there', { at: clock(sourceFrom) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** As a player shows it: the very beginning too. */
const clock = (seconds: number): string => (seconds < 0.5 ? '0:00' : playingTime(seconds));

/** The square of brightness in the shape of the picture it was made from. */
function Kept({ kept }: { kept: NonNullable<ShownMedia['kept']> }) {
  const say = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { gray, width, height } = kept;
  useEffect(() => {
    const bytes = Uint8Array.from(atob(gray), (letter) => letter.charCodeAt(0));
    const side = Math.round(Math.sqrt(bytes.length));
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    canvas.current.width = side;
    canvas.current.height = side;
    const image = context.createImageData(side, side);
    for (const [i, pixel] of bytes.entries()) image.data.set([pixel, pixel, pixel, 255], i * 4);
    context.putImageData(image, 0, 0);
  }, [gray]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={say('media-kept-picture')}
      style={{ aspectRatio: `${width} / ${height}` }}
    />
  );
}
