/** How a file looks in the library: its picture, its kind, its facts. */
import { AudioLines, Captions, FileText, Image, type LucideIcon, Video } from 'lucide-react';
import { inLang } from '../../packager/course/course.ts';
import { languageName, playingTime } from '../numbers.ts';
import { placeOf } from '../outline.ts';
import { useOpen } from '../store.ts';
import { Glyph } from '../ui/button.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { assetUrl } from '../uploads.ts';
import { type Key, type Say, say, useSay } from '../words.tsx';
import type { GapKind, Kind, MediaFile } from './library.ts';
import { isOnPage, type Use } from './uses.ts';

export const KIND_ICONS: Readonly<Record<Kind, LucideIcon>> = {
  picture: Image,
  video: Video,
  sound: AudioLines,
  captions: Captions,
  document: FileText,
};

export const KIND_WORDS: Readonly<Record<Kind, Key>> = {
  picture: 'block-image',
  video: 'block-video',
  sound: 'block-audio',
  captions: 'captions',
  document: 'kind-document',
};

export const GAP_WORDS: Readonly<Record<GapKind, Key>> = {
  description: 'gap-description',
  captions: 'gap-captions',
  transcript: 'gap-transcript',
};

/** `JPEG · 1600 × 900`, `MP4 · 5:02`, `PDF · 12 pages`. */
export const factsOf = ({ asset }: Pick<MediaFile, 'asset'>): string =>
  [
    asset.ext === 'jpg' ? 'JPEG' : asset.ext.toUpperCase(),
    asset.width && asset.height ? `${asset.width} × ${asset.height}` : '',
    asset.duration === undefined ? '' : playingTime(asset.duration),
    asset.pages === undefined ? '' : say('document-pages', { count: asset.pages }),
  ]
    .filter(Boolean)
    .join(' · ');

/** A small picture of the file; a film shows its first moment. */
export function FileThumb({ file }: { file: MediaFile }) {
  const url = assetUrl(file.id);
  return (
    <span className="media-thumb" aria-hidden="true">
      {file.kind === 'picture' && <img src={url} alt="" loading="lazy" decoding="async" draggable={false} />}
      {file.kind === 'video' && <video src={`${url}#t=1`} preload="metadata" muted tabIndex={-1} />}
      {file.kind !== 'picture' && file.kind !== 'video' && <Glyph of={KIND_ICONS[file.kind]} size="l" />}
    </span>
  );
}

/** What is missing for some learners, or what there is for them. */
export function AccessState({ file }: { file: MediaFile }) {
  const say = useSay();
  const [first, ...more] = file.gaps;
  if (first) {
    const same = file.gaps.filter((gap) => gap.kind === first.kind).length;
    return (
      <LevelLine level="warn">
        {say(GAP_WORDS[first.kind])}
        {more.length > 0 && (
          <span className="num">
            {' '}
            {same < file.gaps.length ? '+' : ''}
            {file.gaps.length}
          </span>
        )}
      </LevelLine>
    );
  }
  const shown = file.uses.filter(
    (use) => use.as === 'shown' || (use.as === 'resource' && file.kind !== 'document'),
  );
  if (shown.length === 0) return <span className="quiet">–</span>;
  return <span className="muted">{say(doneWord(file))}</span>;
}

function doneWord(file: MediaFile): Key {
  if (file.kind === 'video') return 'access-captions';
  if (file.kind === 'sound') return 'access-transcript';
  const images = file.uses.filter(isOnPage).filter((use) => use.node.type === 'image');
  return images.length > 0 && images.every((use) => use.node.attrs?.decorative)
    ? 'access-decoration'
    : 'access-described';
}

/** A place in words: number of the module and name of the page, or which part of the course. */
export function usePlaceOfUse(): (use: Use) => string {
  const say = useSay();
  const { course, heads } = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  return (use) => {
    if (!isOnPage(use)) {
      if (!use.item) return say(use.as === 'logo' ? 'use-logo' : 'use-thumbnail');
      const own = inLang(use.item.title, lang, course) || say('use-resource');
      return `${(use.module ?? 0) + 1} · ${own}`;
    }
    const title = inLang(heads[use.page]?.title, use.lang, course) || say('untitled');
    const module = placeOf(course, use.page)?.module;
    const place = module === undefined ? title : `${module + 1} · ${title}`;
    return course.languages.length > 1 || use.lang !== lang ? `${place} (${languageName(use.lang)})` : place;
  };
}

/** What a file is in a place, where that is not plain to see. */
export const roleInWords = (use: Use, say: Say): string =>
  use.as === 'poster' ? say('use-poster') : use.as === 'captions' ? say('captions') : '';
