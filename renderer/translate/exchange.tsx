/** Texts out to a file for a translator, and what comes back, shown before it is taken over. */
import { useEffect, useState } from 'react';
import type { Failure, Incoming, Told } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { fileNameOf } from '../../packager/course/file-name.ts';
import type { Direction } from '../../packager/course/translation/state.ts';
import { save } from '../autosave.ts';
import { languageName } from '../numbers.ts';
import { FileMade } from '../panels/file-made.tsx';
import { PlaceField } from '../panels/place-field.tsx';
import { join, splitPath } from '../paths.ts';
import { rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { openCourse, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/progress.tsx';
import { type Level, LevelLine, Notice } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { takeOver } from './actions.ts';

function Failed({ failure }: { failure: Failure }) {
  const say = useSay();
  return (
    <Notice level="block" title={failure.what || say('engine-silent')}>
      {inSentences(failure.why, failure.how)}
    </Notice>
  );
}

/** Writes an XLIFF file beside the course, or where the author says. */
export function ExportXliff({ direction, onClose }: { direction: Direction; onClose: () => void }) {
  const say = useSay();
  const { path } = openCourse();
  const title = useOpen((o) => inLang(o.draft.course.title, direction.from, o.draft.course));
  const [folder, setFolder] = useState(() => splitPath(path).folder);
  const [made, setMade] = useState<{ readonly path: string; readonly bytes: number } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const out = join(folder, `${fileNameOf(title) || say('course')}.${direction.from}-${direction.to}.xlf`);

  const write = async () => {
    await save();
    const reply = await rpc('xliff.write', { path, ...direction, out });
    if (reply.ok) setMade(reply.value);
    else setFailure(reply.error);
  };
  if (made) return <FileMade {...made} next={say('xliff-export-next')} onClose={onClose} />;
  return (
    <Dialog
      title={say('xliff-export-title', {
        from: languageName(direction.from),
        to: languageName(direction.to),
      })}
      onClose={onClose}
      actions={
        <CancelOr onCancel={onClose} onGo={() => void write()}>
          {say('make-file')}
        </CancelOr>
      }
    >
      {failure && <Failed failure={failure} />}
      <p className="muted">{say('xliff-export-what')}</p>
      <PlaceField label={say('where-to-keep')} folder={folder} out={out} onFolder={setFolder} />
    </Dialog>
  );
}

/** Shows what a file would change, and takes it over when that is wanted. */
export function ImportXliff({ file, onClose }: { file: File; onClose: () => void }) {
  const say = useSay();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isLeft = false;
    void (async () => {
      const text = await file.text();
      // What the engine compares with is what was saved last.
      await save();
      const reply = await rpc('xliff.read', { path: openCourse().path, text });
      if (isLeft) return;
      if (reply.ok) setIncoming(reply.value);
      else setFailure(reply.error);
    })();
    return () => {
      isLeft = true;
    };
  }, [file]);
  const count = incoming?.changes.length ?? 0;
  return (
    <Dialog
      title={say('xliff-import-title', { name: file.name })}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look={incoming && count === 0 ? 'primary' : 'plain'} size="lg" onPress={onClose}>
            {say(incoming && count === 0 ? 'close' : 'cancel')}
          </Button>
          {incoming && count > 0 && (
            <Button
              look="primary"
              size="lg"
              onPress={() => {
                takeOver(incoming.changes, incoming.direction);
                onClose();
              }}
            >
              {say('xliff-take', { n: count })}
            </Button>
          )}
        </>
      }
    >
      {failure && <Failed failure={failure} />}
      {!failure && !incoming && <Waiting lines={5} />}
      {incoming && <Summary incoming={incoming} />}
    </Dialog>
  );
}

const PARTS: readonly {
  list: 'applied' | 'confirmed' | 'stale' | 'refused' | 'unknown';
  level: Level;
  word: Key;
}[] = [
  { list: 'applied', level: 'pass', word: 'xliff-applied' },
  { list: 'confirmed', level: 'pass', word: 'xliff-confirmed' },
  { list: 'stale', level: 'person', word: 'xliff-stale' },
  { list: 'refused', level: 'block', word: 'xliff-refused' },
  { list: 'unknown', level: 'warn', word: 'xliff-unknown' },
];
const WHY: Readonly<Record<NonNullable<Told['why']>, Key>> = {
  'codes-missing': 'xliff-codes-missing',
  'codes-extra': 'xliff-codes-extra',
  'codes-crossed': 'xliff-codes-crossed',
};

function Summary({ incoming }: { incoming: Incoming }) {
  const say = useSay();
  const { direction, same, empty } = incoming;
  return (
    <div className="tr-summary">
      <p className="muted">
        {languageName(direction.from)} → {languageName(direction.to)}
      </p>
      {PARTS.filter(({ list }) => incoming[list].length > 0).map(({ list, level, word }) => (
        <details key={list} open={level !== 'pass'}>
          <summary>
            <LevelLine level={level}>{say(word, { n: incoming[list].length })}</LevelLine>
          </summary>
          <ul>
            {incoming[list].map((told) => (
              <ToldLine key={told.id} told={told} lang={direction.to} />
            ))}
          </ul>
        </details>
      ))}
      {incoming.changes.length === 0 && <p>{say('xliff-nothing-new')}</p>}
      <p className="sm muted">{say('xliff-rest', { same, empty })}</p>
    </div>
  );
}

function ToldLine({ told, lang }: { told: Told; lang: string }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const { owner, id, words, why } = told;
  const place =
    owner === undefined
      ? id
      : owner === null
        ? say('translate-course')
        : inLang(draft.heads[owner]?.title, lang, draft.course) || say('untitled');
  return (
    <li>
      <span lang={lang}>{words}</span>
      <span className="sm quiet">
        {place}
        {why && ` · ${say(WHY[why])}`}
      </span>
    </li>
  );
}
