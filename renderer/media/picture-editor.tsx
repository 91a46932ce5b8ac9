import { RotateCcw, RotateCw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Failure, ImportedAsset, PictureFacts } from '../../packager/api.ts';
import type { Asset, AssetId } from '../../packager/course/course.ts';
import { bytesInWords } from '../numbers.ts';
import { inSentences } from '../sentences.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { NumberField, Select } from '../ui/field.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Segments } from '../ui/segments.tsx';
import { Notice } from '../ui/severity.tsx';
import { assetUrl } from '../uploads.ts';
import { type Key, useSay } from '../words.tsx';
import { replaceWith } from './actions.ts';
import { type Box, CropBox, isWhole, WHOLE } from './crop-box.tsx';
import { type MediaFile, shortName, WIDEST } from './library.ts';
import { askForPicture, lookAt, type PictureChange } from './pictures.ts';
import { type Remade, useRemake } from './remake.ts';
import { choose, useLibrary } from './view.ts';

type Turn = 0 | 90 | 180 | 270;
type Format = PictureChange['format'];

const FORMATS: readonly { readonly id: Format; readonly label: string }[] = [
  { id: 'webp', label: 'WebP' },
  { id: 'jpeg', label: 'JPEG' },
  { id: 'png', label: 'PNG' },
];
const WIDTHS = [WIDEST, 1600, 1360, 960, 640] as const;
/** Where the eye sees no difference to the original. */
const QUALITY = 82;

const usualFormat = ({ ext }: Asset): Format => (ext === 'jpg' ? 'jpeg' : 'webp');

/** A picture made smaller, turned or cut out. The original stays until the author takes the new one. */
export function PictureEditor({ file }: { file: MediaFile }) {
  const say = useSay();
  const [facts, setFacts] = useState<PictureFacts | Failure | null>(null);
  const { id, asset } = file;
  useEffect(() => {
    let left = false;
    void lookAt(id, asset).then((reply) => !left && setFacts(reply.ok ? reply.value : reply.error));
    return () => {
      left = true;
    };
  }, [id, asset]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves, wherever focus is in it
    <div className="walk" onKeyDown={leaveByEscape}>
      <div className="walk-head">
        <h1 className="cut">{say('picture-edit-of', { name: shortName(asset) })}</h1>
        <span className="grow" />
        <Button onPress={endEdit}>{say('walk-end')}</Button>
      </div>
      {facts === null && <Waiting lines={6} />}
      {facts && 'code' in facts && (
        <Notice level="block" title={facts.what || say('engine-silent')}>
          {inSentences(facts.why, facts.how)}
        </Notice>
      )}
      {facts && 'moves' in facts && <Edit file={file} facts={facts} />}
    </div>
  );
}

const endEdit = (): void => useLibrary.setState({ editing: null });
const leaveByEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape' && !event.defaultPrevented) endEdit();
};

/** Address of a picture that course.json does not name yet: it lies beside the one it was made of. */
const addressBeside = (id: AssetId, { assetId, asset }: ImportedAsset): string =>
  `${assetUrl(id)?.replace(/[0-9a-f]{64}\.\w+$/, '') ?? ''}${assetId}.${asset.ext}`;

function Edit({ file, facts }: { file: MediaFile; facts: PictureFacts }) {
  const say = useSay();
  const { id, asset } = file;
  const [turn, setTurn] = useState<Turn>(0);
  const [box, setBox] = useState<Box>(WHOLE);
  const [width, setWidth] = useState<number | null>(facts.width > WIDEST ? WIDEST : null);
  const [format, setFormat] = useState<Format>(usualFormat(asset));
  const [quality, setQuality] = useState(QUALITY);
  const [side, setSide] = useState<'before' | 'after'>('before');
  const result = useRemake(id, 'picture', (wished: PictureChange) => askForPicture(id, asset, wished));
  const take = (picture: ImportedAsset) => {
    const { licence, source, permission } = asset;
    // The same picture in another form: whose it is stays as it was.
    const rights = {
      ...(licence && { licence }),
      ...(source && { source }),
      ...(permission && { permission }),
    };
    result.keep();
    replaceWith(id, { id: picture.assetId, ...picture.asset, ...rights });
    choose(picture.assetId);
    endEdit();
  };
  /** Any other wish: what was made does not answer it any more. */
  const wish =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      result.forget();
      setSide('before');
      set(value);
    };
  const lies = turn === 90 || turn === 270;
  const [w, h] = lies ? [facts.height, facts.width] : [facts.width, facts.height];

  const change: PictureChange = {
    format,
    quality,
    ...(turn && { turn }),
    ...(width && { width }),
    ...(!isWhole(box) && {
      crop: {
        left: Math.round(box.x * w),
        top: Math.round(box.y * h),
        width: Math.max(1, Math.min(w - Math.round(box.x * w), Math.round(box.w * w))),
        height: Math.max(1, Math.min(h - Math.round(box.y * h), Math.round(box.h * h))),
      },
    }),
  };
  const { made } = result;
  const shownWidth = Math.round(Math.min(width ?? Number.POSITIVE_INFINITY, box.w * w));

  return (
    <>
      <div className="walk-body">
        <div className="walk-shown">
          {side === 'after' && made ? (
            <img src={addressBeside(id, made.asset)} alt={say('picture-after')} />
          ) : (
            <Turned url={assetUrl(id) ?? ''} turn={turn} width={w} height={h}>
              {!facts.moves && <CropBox box={box} onChange={wish(setBox)} />}
            </Turned>
          )}
        </div>
        <div className="walk-form">
          {facts.tellsPlace && (
            <Notice level="warn" title={say('picture-tells-place')}>
              {say('picture-tells-place-why')}
            </Notice>
          )}
          {facts.moves ? (
            <p className="muted">{say('picture-moves')}</p>
          ) : (
            <div className="field">
              <span className="label">{say('picture-turn')}</span>
              <div className="row">
                <IconButton
                  icon={RotateCcw}
                  label={say('picture-turn-left')}
                  onPress={() => wish(turnTo)(-90)}
                />
                <IconButton
                  icon={RotateCw}
                  label={say('picture-turn-right')}
                  onPress={() => wish(turnTo)(90)}
                />
                {!isWhole(box) && (
                  <Button size="sm" look="link" onPress={() => wish(setBox)(WHOLE)}>
                    {say('picture-whole')}
                  </Button>
                )}
              </div>
            </div>
          )}
          <Select
            label={say('picture-width')}
            value={String(width ?? '0')}
            choices={[
              { id: '0', label: say('picture-width-own', { n: Math.round(box.w * w) }) },
              ...WIDTHS.filter((n) => n < box.w * w).map((n) => ({
                id: String(n),
                label: say('picture-width-n', { n }),
              })),
            ]}
            onChange={(n) => wish(setWidth)(Number(n) || null)}
          />
          <Segments
            label={say('picture-format')}
            showLabel
            value={format}
            choices={facts.moves ? FORMATS.filter((f) => f.id === 'webp') : FORMATS}
            onChange={wish(setFormat)}
          />
          {facts.seeThrough && format === 'jpeg' && <p className="hint">{say('picture-white')}</p>}
          <NumberField
            label={say('picture-quality')}
            hint={say('picture-quality-hint')}
            value={quality}
            min={30}
            max={100}
            onCommit={wish(setQuality)}
          />
          <Outcome asset={asset} result={result} width={shownWidth} side={side} onSide={setSide} />
        </div>
      </div>
      <div className="walk-foot">
        <span className="sm muted">{say('picture-original-stays')}</span>
        <span className="grow" />
        {made ? (
          <Button look="primary" onPress={() => take(made.asset)}>
            {say('picture-take', { n: file.uses.length })}
          </Button>
        ) : (
          <Button
            look="primary"
            isDisabled={result.busy !== null}
            onPress={() => result.make(change, 1, () => setSide('after'))}
          >
            {say('picture-make')}
          </Button>
        )}
      </div>
    </>
  );

  function turnTo(by: -90 | 90): void {
    setTurn(((turn + by + 360) % 360) as Turn);
    setBox(WHOLE);
  }
}

/** The picture as it will stand, with what lies over it. */
function Turned(props: {
  url: string;
  turn: Turn;
  width: number;
  height: number;
  children: React.ReactNode;
}) {
  const { url, turn, width, height, children } = props;
  const say = useSay();
  const lies = turn === 90 || turn === 270;
  return (
    <div
      className="turned"
      style={{ aspectRatio: `${width} / ${height}`, ['--ratio' as string]: width / height }}
    >
      <img
        src={url}
        alt={say('picture-before')}
        draggable={false}
        style={{
          transform: `translate(-50%, -50%) rotate(${turn}deg)`,
          width: lies ? `${(height / width) * 100}%` : '100%',
          height: lies ? `${(width / height) * 100}%` : '100%',
        }}
      />
      {children}
    </div>
  );
}

const SIDES: readonly { readonly id: 'before' | 'after'; readonly word: Key }[] = [
  { id: 'before', word: 'picture-before' },
  { id: 'after', word: 'picture-after' },
];

/** Before and after: bytes, pixels, and the choice of what is seen. */
function Outcome(props: {
  asset: Asset;
  result: Remade<PictureChange>;
  width: number;
  side: 'before' | 'after';
  onSide: (side: 'before' | 'after') => void;
}) {
  const { asset, result, width, side, onSide } = props;
  const say = useSay();
  const { made, busy, failure } = result;
  if (failure)
    return (
      <Notice level="block" title={failure.what || say('engine-silent')}>
        {inSentences(failure.why, failure.how)}
      </Notice>
    );
  if (busy)
    return (
      <div className="row" role="status">
        <span className="grow">{say('picture-making')}</span>
        <Button size="sm" onPress={result.stop}>
          {say('stop')}
        </Button>
      </div>
    );
  if (!made) return <p className="muted num">{say('picture-will-be', { n: width })}</p>;
  const { bytes, width: w = 0, height: h = 0 } = made.asset.asset;
  const saved = Math.round((1 - bytes / asset.bytes) * 100);
  return (
    <div className="stack" role="status">
      <p className="num">
        {say('picture-sizes', { before: bytesInWords(asset.bytes), after: bytesInWords(bytes) })}{' '}
        <b>{saved > 0 ? say('picture-saved', { n: saved }) : say('picture-not-smaller')}</b>
        <span className="muted">{` · ${w} × ${h}`}</span>
      </p>
      <Segments
        label={say('picture-side')}
        value={side}
        choices={SIDES.map(({ id, word }) => ({ id, label: say(word) }))}
        onChange={onSide}
      />
    </div>
  );
}
