import { useEffect, useState } from 'react';
import type { OpenedCourse } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { filesOf, resumeSaving, useSave } from '../autosave.ts';
import { clearHistory } from '../history.ts';
import { rpc } from '../rpc.ts';
import { type Draft, openCourse, setOpen, toDraft } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import './conflict.css';

/** Files that changed on disk while they were changed here: the author chooses, nothing is merged blindly. */
export function ConflictDialog() {
  const state = useSave((s) => s.state);
  return state.kind === 'conflict' ? <Choose files={state.files} /> : null;
}

function Choose({ files }: { files: readonly string[] }) {
  const say = useSay();
  const [theirs, setTheirs] = useState<OpenedCourse | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void rpc('course.open', { path: openCourse().path }).then((reply) =>
      reply.ok ? setTheirs(reply.value) : setFailed(true),
    );
  }, []);

  const settle = (take: 'mine' | 'theirs') => {
    if (!theirs) return;
    const onDisk = toDraft(theirs.course, theirs.pages);
    if (take === 'theirs') {
      setOpen({ draft: mixed(openCourse().draft, onDisk, new Set(files)) });
      clearHistory();
    }
    resumeSaving(theirs.hashes, filesOf(onDisk));
  };
  return (
    <Dialog
      title={say('conflict-title', { n: files.length })}
      width="wide"
      stays
      onClose={() => undefined}
      actions={
        <>
          <Button isDisabled={!theirs} onPress={() => settle('theirs')}>
            {say('take-theirs')}
          </Button>
          <Button look="primary" isDisabled={!theirs} onPress={() => settle('mine')}>
            {say('keep-mine')}
          </Button>
        </>
      }
    >
      <p className="muted">{say('conflict-why')}</p>
      {failed && <Notice level="block" title={say('engine-silent')} />}
      {!theirs && !failed && <Waiting lines={3} />}
      {theirs &&
        files.map((file) => (
          <Pair
            key={file}
            file={file}
            mine={openCourse().draft}
            theirs={toDraft(theirs.course, theirs.pages)}
          />
        ))}
    </Dialog>
  );
}

/** My draft, with the files named taken from theirs. */
function mixed(mine: Draft, theirs: Draft, files: ReadonlySet<string>): Draft {
  const pick = <T,>(
    own: Readonly<Record<string, T>>,
    other: Readonly<Record<string, T>>,
  ): Record<string, T> => {
    const result: Record<string, T> = { ...own };
    for (const key of new Set([...Object.keys(own), ...Object.keys(other)])) {
      if (!files.has(`pages/${key}.json`)) continue;
      const value = other[key];
      if (value === undefined) delete result[key];
      else result[key] = value;
    }
    return result;
  };
  return {
    course: files.has('course.json') ? theirs.course : mine.course,
    heads: pick(mine.heads, theirs.heads),
    docs: pick(mine.docs, theirs.docs),
  };
}

/** Both versions of one file, as text a person can tell apart. */
function Pair({ file, mine, theirs }: { file: string; mine: Draft; theirs: Draft }) {
  const say = useSay();
  const key = /^pages\/(.+)\.json$/.exec(file)?.[1] ?? '';
  const page = key.split('.')[0] ?? '';
  const title = inLang(mine.heads[page]?.title ?? theirs.heads[page]?.title, openCourse().lang, mine.course);
  const words = (draft: Draft): string => {
    const doc = draft.docs[key as keyof Draft['docs']];
    if (doc) return textOf(doc);
    const head = draft.heads[page];
    return head ? Object.values(head.title).join('\n') : Object.values(draft.course.title).join('\n');
  };
  return (
    <section className="pair">
      <b>{title || (file === 'course.json' ? say('whole-course') : file)}</b>
      <div className="pair-sides">
        <div>
          <span className="label">{say('mine')}</span>
          <p>{words(mine)}</p>
        </div>
        <div>
          <span className="label">{say('theirs')}</span>
          <p>{words(theirs)}</p>
        </div>
      </div>
    </section>
  );
}
