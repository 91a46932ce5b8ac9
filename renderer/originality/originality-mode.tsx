import { Award, FolderPlus, RefreshCw } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { CourseOriginality } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { fileNameOf } from '../../packager/course/file-name.ts';
import { useSave } from '../autosave.ts';
import { dateInWords, inFigures } from '../numbers.ts';
import { FolderChooser } from '../panels/folder-chooser.tsx';
import { join, splitPath } from '../paths.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { Progress, Waiting } from '../ui/progress.tsx';
import { Segments } from '../ui/segments.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { addToCorpus, certify, changedPages, chooseDictionary, compareCourse } from './actions.ts';
import { Findings } from './findings.tsx';
import { mediaKey } from './media-list.tsx';
import { MediaSides } from './media-sides.tsx';
import { Sides } from './sides.tsx';
import { standing } from './tally.ts';
import { chooseCorpus, knowCorpus, useCorpus, useOriginality } from './view.ts';
import '../ui/meter.css';
import './originality.css';

type Asked = 'choose' | 'add' | 'certificate' | 'dictionary';

/** What of the course also stands elsewhere: how much, each passage beside its source, and what explains it. */
export function OriginalityMode() {
  const { where } = useCorpus();
  const { result, going, failure, chosen, chosenMedia, part, show } = useOriginality();
  const course = useOpen((o) => o.draft.course);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => void knowCorpus(), []);
  useRecheck();
  const all = useMemo(() => (result ? standing(result, course) : []), [result, course]);
  const passage =
    all.find(({ key }) => key === chosen) ?? all.find(({ now }) => show === 'all' || now === 'open');
  const media = result?.media ?? [];
  const file = media.find((one) => mediaKey(one) === chosenMedia) ?? media[0];
  return (
    <div className="originality">
      <Bar result={result} busy={going !== null} ask={setAsked} />
      {failure && <Failed />}
      {going && (
        <div className="originality-going">
          <Progress {...going.at} onStop={going.stop} />
        </div>
      )}
      {where === undefined && <Waiting lines={6} />}
      {where !== undefined && !result && !going && <First ask={setAsked} />}
      {result && (
        <div className="originality-work">
          <Findings
            result={result}
            all={all}
            passage={passage}
            file={file}
            askDictionary={() => setAsked('dictionary')}
          />
          {part === 'passages' ? (
            <Sides key={passage?.key} passage={passage} any={all.length > 0} />
          ) : (
            <MediaSides media={file} />
          )}
        </div>
      )}
      {asked && <Ask asked={asked} close={() => setAsked(null)} />}
    </div>
  );
}

/** Pages that were edited are compared again as soon as they are saved. */
function useRecheck(): void {
  const draft = useOpen((o) => o.draft);
  const saved = useSave((s) => s.state.kind === 'saved');
  const again = useOriginality((o) => o.again || o.going !== null);
  useEffect(() => {
    if (!saved || again) return;
    const pages = changedPages(draft);
    if (pages.length > 0) void compareCourse(pages);
  }, [draft, saved, again]);
}

function Bar(props: { result: CourseOriginality | null; busy: boolean; ask: (asked: Asked) => void }) {
  const { result, busy, ask } = props;
  const say = useSay();
  const { where } = useCorpus();
  const again = useOriginality((o) => o.again);
  if (!where) return null;
  return (
    <div className="originality-bar">
      <span className="sm muted grow cut" title={where} role="status">
        {again
          ? say('originality-again')
          : result
            ? say('originality-with', {
                n: inFigures(result.corpus.documents),
                count: result.corpus.documents,
                date: result.corpus.newest ? dateInWords(new Date(result.corpus.newest)) : '–',
              })
            : where}
      </span>
      <Button size="sm" look="plain" isDisabled={busy} onPress={() => ask('choose')}>
        {say('corpus-other')}
      </Button>
      <Button size="sm" icon={FolderPlus} isDisabled={busy} onPress={() => ask('add')}>
        {say('corpus-add')}
      </Button>
      <Button size="sm" icon={RefreshCw} isDisabled={busy} onPress={() => void compareCourse()}>
        {say('originality-compare')}
      </Button>
      <Button size="sm" icon={Award} isDisabled={busy || !result} onPress={() => ask('certificate')}>
        {say('certificate')}
      </Button>
    </div>
  );
}

function First({ ask }: { ask: (asked: Asked) => void }) {
  const say = useSay();
  const { where } = useCorpus();
  return (
    <div className="originality-first">
      {where ? (
        <Empty
          art="page"
          title={say('originality-not-yet')}
          actions={
            <Button look="primary" onPress={() => void compareCourse()}>
              {say('originality-compare')}
            </Button>
          }
        >
          {say('originality-not-yet-hint')}
        </Empty>
      ) : (
        <Empty
          art="folder"
          title={say('corpus-none')}
          actions={
            <Button look="primary" onPress={() => ask('choose')}>
              {say('corpus-choose')}
            </Button>
          }
        >
          {say('corpus-none-hint')}
        </Empty>
      )}
    </div>
  );
}

function Failed() {
  const say = useSay();
  const failure = useOriginality((o) => o.failure);
  return (
    <div className="originality-failed">
      <Notice level="block" title={failure?.what || say('engine-silent')}>
        {[failure?.why, failure?.how, say('course-unchanged')].filter(Boolean).join(' ')}
      </Notice>
    </div>
  );
}

const ENDINGS = ['pdf', 'html', 'json'] as const;

/** Which folder: of the corpus, of what is added to it, or for the certificate; or which file is the dictionary. */
function Ask({ asked, close }: { asked: Asked; close: () => void }) {
  const say = useSay();
  const { where } = useCorpus();
  const [folder, setFolder] = useState<string>();
  const [form, setForm] = useState<(typeof ENDINGS)[number]>('pdf');
  const path = useOpen((o) => o.path);
  const course = useOpen((o) => o.draft.course);
  const lang = useOpen((o) => o.lang);
  const name = `${fileNameOf(inLang(course.title, lang, course)) || say('course')} ${say('certificate-suffix')}.${form}`;
  const run = () => {
    close();
    if (!folder) return;
    if (asked === 'certificate') void certify(join(folder, name));
    else if (asked === 'add' && where) void addToCorpus(where, folder, () => void compareCourse());
    else chooseCorpus(folder);
  };
  // Found in its folder, it is taken at once.
  const take = (file: string) => {
    close();
    void chooseDictionary(file);
  };
  const words = {
    choose: 'corpus-choose',
    add: 'corpus-add',
    certificate: 'certificate',
    dictionary: 'dictionary-choose',
  } as const;
  const hints = {
    choose: 'corpus-choose-hint',
    add: 'corpus-add-hint',
    certificate: 'certificate-hint',
    dictionary: 'dictionary-choose-hint',
  } as const;
  return (
    <Dialog
      title={say(words[asked])}
      width="wide"
      onClose={close}
      actions={
        asked === 'dictionary' ? (
          <Button look="plain" size="lg" onPress={close}>
            {say('cancel')}
          </Button>
        ) : (
          <CancelOr onCancel={close} isDisabled={!folder} onGo={run}>
            {say(asked === 'certificate' ? 'make-file' : 'folder-use')}
          </CancelOr>
        )
      }
    >
      <p className="muted">{say(hints[asked])}</p>
      {asked === 'certificate' && (
        <>
          <Segments
            label={say('certificate-form')}
            value={form}
            choices={ENDINGS.map((id) => ({ id, label: id.toUpperCase() }))}
            onChange={setForm}
          />
          <p className="mono place-path" dir="ltr">
            {folder ? join(folder, name) : name}
          </p>
        </>
      )}
      <FolderChooser
        {...(asked === 'certificate' && { from: splitPath(path).folder })}
        onFolder={setFolder}
        {...(asked === 'add' && { onCourse: setFolder, onFile: setFolder })}
        {...(asked === 'dictionary' && { ending: '.dict.dz', onFile: take })}
      />
    </Dialog>
  );
}
