import { useEffect, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Failure, Packed, TargetInfo } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { fileNameOf } from '../../packager/course/file-name.ts';
import { appInfo } from '../app-info.ts';
import { save } from '../autosave.ts';
import { closeDialog } from '../dialogs.ts';
import { join, splitPath } from '../paths.ts';
import { toProblems, useProblems } from '../problems.ts';
import { listen, rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { openCourse } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Progress, Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { FolderChooser } from './folder-chooser.tsx';
import { PackReportView } from './pack-report.tsx';
import './export.css';

type Step =
  | { readonly kind: 'ask' }
  | { readonly kind: 'place' }
  | {
      readonly kind: 'packing';
      readonly job: string | null;
      readonly label: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly packed: Packed }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Packs the course: for whom, where to; then how far; then what our own validator says of the very file. */
export function ExportDialog() {
  const say = useSay();
  const [targets, setTargets] = useState<readonly TargetInfo[] | null>(null);
  const [target, setTarget] = useState('scorm12');
  const [folder, setFolder] = useState(() => splitPath(openCourse().path).folder);
  const [step, setStep] = useState<Step>({ kind: 'ask' });
  const blocking = useProblems((p) => p.list.filter((x) => x.level === 'block').length);

  useEffect(() => {
    void rpc('pack.targets', {}).then((reply) => {
      if (!reply.ok) return setStep({ kind: 'failed', failure: reply.error });
      setTargets(reply.value);
      setTarget((now) => (reply.value.some((t) => t.id === now) ? now : (reply.value[0]?.id ?? now)));
    });
  }, []);

  const { draft, lang, path } = openCourse();
  const title = fileNameOf(inLang(draft.course.title, lang, draft.course)) || say('course');
  const out = join(folder, `${title}${target === 'scorm12' ? '' : `-${target}`}.zip`);

  const pack = async () => {
    setStep({ kind: 'packing', job: null, label: say('pack-saving'), done: 0, total: 0 });
    await save();
    let job: string | null = null;
    // Events may overtake the answer that names the job: they wait until it is known.
    const early: Parameters<Parameters<typeof listen>[0]>[0][] = [];
    const hear: Parameters<typeof listen>[0] = (event) => {
      if (!('job' in event)) return;
      if (job === null) return void early.push(event);
      if (event.job !== job) return;
      if (event.type === 'progress')
        setStep({ kind: 'packing', job, label: event.label, done: event.done, total: event.total });
      else {
        stop();
        if (event.type === 'done') setStep({ kind: 'done', packed: event.value });
        else if (event.type === 'failed')
          setStep(
            event.error.code === 'cancelled' ? { kind: 'ask' } : { kind: 'failed', failure: event.error },
          );
      }
    };
    const stop = listen(hear);
    const reply = await rpc('pack.start', { path, target, out });
    if (!reply.ok) {
      stop();
      return setStep({ kind: 'failed', failure: reply.error });
    }
    job = reply.value.job;
    setStep({ kind: 'packing', job, label: say('pack-going'), done: 0, total: 0 });
    for (const event of early) hear(event);
  };

  if (step.kind === 'place')
    return (
      <Dialog
        title={say('pack-where')}
        width="wide"
        onClose={() => setStep({ kind: 'ask' })}
        actions={
          <Button look="primary" onPress={() => setStep({ kind: 'ask' })}>
            {say('folder-use')}
          </Button>
        }
      >
        <FolderChooser from={folder} onFolder={setFolder} />
      </Dialog>
    );
  if (step.kind === 'packing')
    return (
      <Dialog title={say('pack-going')} onClose={closeDialog} stays>
        <Progress
          label={step.label || say('pack-going')}
          done={step.done}
          total={step.total}
          count={step.total > 0 ? say('n-of-m', { n: step.done, m: step.total }) : say('pack-write-on')}
          onStop={step.job ? () => void rpc('pack.cancel', { job: step.job ?? '' }) : undefined}
        />
      </Dialog>
    );
  if (step.kind === 'done')
    return <PackReportView packed={step.packed} onAgain={() => setStep({ kind: 'ask' })} />;

  const pick = async () => {
    if (!appInfo().canPick) return setStep({ kind: 'place' });
    const reply = await rpc('folder.pick', { path: folder });
    if (reply.ok && reply.value) setFolder(reply.value.path);
  };
  return (
    <Dialog
      title={say('get-ready')}
      onClose={closeDialog}
      actions={
        <>
          <Button look="plain" size="lg" onPress={closeDialog}>
            {say('cancel')}
          </Button>
          <Button look="primary" size="lg" onPress={() => void pack()} isDisabled={!targets}>
            {say('pack')}
          </Button>
        </>
      }
    >
      {step.kind === 'failed' && (
        <Notice level="block" title={step.failure.what || say('engine-silent')}>
          {inSentences(step.failure.why, step.failure.how, say('course-unchanged'))}
          {step.failure.report && (
            <ul className="open-problems">
              {toProblems(step.failure.report.results)
                .slice(0, 6)
                .map((p) => (
                  <li key={p.key}>{p.what}</li>
                ))}
            </ul>
          )}
        </Notice>
      )}
      {blocking > 0 && (
        <Notice level="warn" title={say('pack-blocked', { n: blocking })}>
          {say('pack-blocked-why')}
        </Notice>
      )}
      {!targets ? (
        <Waiting lines={3} />
      ) : (
        <RadioGroup className="targets" value={target} onChange={setTarget} aria-label={say('pack-as')}>
          {targets.map((t) => (
            <Radio key={t.id} value={t.id} className="target">
              <span className="radio-dot" aria-hidden="true" />
              <span>
                <b>{t.label}</b>
                <span className="muted target-text">{t.description}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className="field">
        <span className="label">{say('pack-where')}</span>
        <div className="row">
          <span className="grow mono place-path" dir="ltr">
            {out}
          </span>
          <Button size="sm" onPress={() => void pick()}>
            {say('change')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
