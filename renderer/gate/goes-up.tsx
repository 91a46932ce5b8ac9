import {
  Accessibility,
  BadgeCheck,
  FileText,
  Film,
  Image,
  Link,
  ListChecks,
  type LucideIcon,
  Music,
  Package,
} from 'lucide-react';
import type { CourseGate, GateUpload } from '../../packager/api.ts';
import { choose, showAll } from '../media/view.ts';
import { bytesInWords } from '../numbers.ts';
import { goTo } from '../problems.ts';
import { openCourse, setOpen, useOpen } from '../store.ts';
import { Button, Glyph } from '../ui/button.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { runGate } from './actions.ts';
import { useGate } from './view.ts';

const KINDS: Readonly<Record<GateUpload['kind'], readonly [icon: LucideIcon, words: Key]>> = {
  package: [Package, 'up-package'],
  pdf: [FileText, 'up-pdf'],
  video: [Film, 'up-video'],
  audio: [Music, 'up-audio'],
  link: [Link, 'up-link'],
  test: [ListChecks, 'up-test'],
  thumbnail: [Image, 'up-thumbnail'],
  certificate: [BadgeCheck, 'up-certificate'],
  accessibility: [Accessibility, 'up-accessibility'],
};
const LEVELS = { refused: 'block', 'online-only': 'warn', missing: 'person' } as const;
const FITS: Readonly<Record<Exclude<GateUpload['fit'], 'fits'>, Key>> = {
  refused: 'up-refused',
  'online-only': 'up-online-only',
  missing: 'up-missing',
};

/** Everything that goes up with the course, with its kind and size; each leads to where it is made. */
export function GoesUp({ gate }: { gate: CourseGate }) {
  const say = useSay();
  const split = useGate((g) => g.split);
  const going = useGate((g) => g.going !== null);
  const { uploads } = gate;
  const canSplit = split || uploads.some(({ parts = 1 }) => parts > 1);
  return (
    <section className="gate-group" aria-labelledby="gate-goes-up">
      <h2 id="gate-goes-up">{say('up')}</h2>
      <ul className="gate-up">
        {uploads.map((upload, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts of one group differ in nothing else
          <Row key={`${upload.kind} ${upload.entry} ${i}`} upload={upload} />
        ))}
      </ul>
      {canSplit && (
        <>
          <p className="sm muted">{say(split ? 'up-split-is' : 'up-split-hint')}</p>
          <Button
            size="sm"
            isDisabled={going}
            onPress={() => {
              useGate.setState({ split: !split });
              void runGate();
            }}
          >
            {say(split ? 'up-join' : 'up-split')}
          </Button>
        </>
      )}
    </section>
  );
}

/** Its picture among the files of the course. */
function goToThumbnail(): void {
  const { thumbnail } = openCourse().draft.course;
  setOpen({ mode: 'media' });
  showAll();
  if (thumbnail) choose(thumbnail);
}

/** Where it is made: a page or an item, the files of the course, or the mode of the originality. */
function goToUpload({ kind, entry }: GateUpload): (() => void) | undefined {
  if (entry !== undefined) return () => goTo(entry);
  if (kind === 'thumbnail') return goToThumbnail;
  if (kind === 'certificate') return () => setOpen({ mode: 'originality' });
  return undefined;
}

function Row({ upload }: { upload: GateUpload }) {
  const say = useSay();
  const single = useOpen((o) => o.draft.course.outline.length === 1);
  const { kind, title, bytes, fit } = upload;
  const [icon, words] = KINDS[kind];
  const go = goToUpload(upload);
  const named = title !== '' && !(single && kind === 'package');
  const inside = (
    <>
      <Glyph of={icon} />
      <span className="gate-up-words">
        <span className="cut">{named ? title : say(words)}</span>
        {(named || fit !== 'fits') && (
          <span className="sm muted cut">
            {[named && say(words), fit !== 'fits' && say(FITS[fit])].filter(Boolean).join(' · ')}
          </span>
        )}
      </span>
      {fit !== 'fits' && <LevelMark level={LEVELS[fit]} />}
      <span className="sm muted num">{sizeOf(upload, say)}</span>
    </>
  );
  return (
    <li>
      {go ? (
        <button type="button" className="gate-up-row" onClick={go} {...(bytes !== undefined && { title })}>
          {inside}
        </button>
      ) : (
        <span className="gate-up-row still">{inside}</span>
      )}
    </li>
  );
}

/** A package has the player and the words beside its files: below a megabyte more than is known before it is made. */
function sizeOf({ kind, bytes, fit }: GateUpload, say: ReturnType<typeof useSay>): string {
  if (kind === 'certificate' || kind === 'accessibility') return fit === 'missing' ? '' : 'PDF';
  if (bytes === undefined) return kind === 'test' ? 'CSV, QuML' : '';
  if (kind !== 'package') return bytesInWords(bytes);
  return bytes < 1e6
    ? say('up-below', { size: bytesInWords(2e6) })
    : say('up-about', { size: bytesInWords(bytes) });
}
