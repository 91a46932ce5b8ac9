import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Failure, Packed, TargetInfo } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { fileNameOf } from '../../packager/course/file-name.ts';
import { save } from '../autosave.ts';
import { closeDialog } from '../dialogs.ts';
import { KeyDialog, SigningKey, shortPrint } from '../gate/signing.tsx';
import { toGate, Verdict } from '../gate/verdict.tsx';
import { useGate } from '../gate/view.ts';
import { type Job, type JobProgress, runJob } from '../jobs.ts';
import { bytesInWords } from '../numbers.ts';
import { knowCorpus, useCorpus } from '../originality/view.ts';
import { join, splitPath } from '../paths.ts';
import { toProblems, useProblems } from '../problems.ts';
import { rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { useSettings } from '../settings.ts';
import { openCourse } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Progress, Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { PackReportView } from './pack-report.tsx';
import { PlaceField } from './place-field.tsx';
import './export.css';

type Step =
  | { readonly kind: 'ask' }
  | { readonly kind: 'key' }
  | { readonly kind: 'packing'; readonly at: JobProgress; readonly stop: (() => void) | undefined }
  | { readonly kind: 'done'; readonly packed: Packed }
  | {
      readonly kind: 'sealed';
      readonly path: string;
      readonly bytes: number;
      readonly print: string | undefined;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What goes up to the platform: packages, tests, papers and evidence in one. */
const UPLOAD = 'igot';

/** Packs the course: for whom, where to; then how far; then what our own validator says of the very file. */
export function ExportDialog({ upload = false }: { upload?: boolean }) {
  const say = useSay();
  const [targets, setTargets] = useState<readonly TargetInfo[] | null>(null);
  const [target, setTarget] = useState(upload ? UPLOAD : 'scorm12');
  const [folder, setFolder] = useState(() => splitPath(openCourse().path).folder);
  const [step, setStep] = useState<Step>({ kind: 'ask' });
  const blocking = useProblems((p) => p.list.filter((x) => x.level === 'block').length);
  const mayGoUp = useGate((g) => g.gate?.open === true);
  useEffect(() => void knowCorpus(), []);

  useEffect(() => {
    void rpc('pack.targets', {}).then((reply) => {
      if (!reply.ok) return setStep({ kind: 'failed', failure: reply.error });
      setTargets([
        { id: UPLOAD, label: say('pack-upload'), description: say('pack-upload-about') },
        ...reply.value,
      ]);
    });
  }, [say]);

  const { draft, lang, path } = openCourse();
  const title = fileNameOf(inLang(draft.course.title, lang, draft.course)) || say('course');
  const out = join(folder, `${title}${target === 'scorm12' ? '' : `-${target}`}.zip`);

  const pack = async () => {
    setStep({ kind: 'packing', at: { label: say('pack-saving'), done: 0, total: 0 }, stop: undefined });
    await save();
    const going = (stop: () => void) => (at: JobProgress) => setStep({ kind: 'packing', at, stop });
    const failed = (failure: Failure) =>
      setStep(failure.code === 'cancelled' ? { kind: 'ask' } : { kind: 'failed', failure });
    if (target === UPLOAD) {
      const { where: corpus } = useCorpus.getState();
      const job: Job = runJob(
        'made',
        () =>
          rpc('dossier.start', {
            ...{ path, out },
            ...(corpus && { corpus }),
            ...(useGate.getState().split && { split: true }),
            ...(useSettings.getState().key && { key: useSettings.getState().key }),
          }),
        (at) => going(job.stop)(at),
      );
      const ended = await job.ended;
      if (!ended.ok) return failed(ended.error);
      const { path: made, bytes = 0, key: print } = ended.event;
      return setStep({ kind: 'sealed', path: made, bytes, print });
    }
    const job: Job<'done'> = runJob(
      'done',
      () => rpc('pack.start', { path, target, out }),
      (at) => going(job.stop)(at),
    );
    const ended = await job.ended;
    if (ended.ok) setStep({ kind: 'done', packed: ended.event.value });
    else failed(ended.error);
  };

  if (step.kind === 'key') return <KeyDialog onDone={() => setStep({ kind: 'ask' })} />;
  if (step.kind === 'packing')
    return (
      <Dialog title={say('pack-going')} onClose={closeDialog} stays>
        <Progress
          label={step.at.label || say('pack-going')}
          done={step.at.done}
          total={step.at.total}
          count={
            step.at.total > 0 ? say('n-of-m', { n: step.at.done, m: step.at.total }) : say('pack-write-on')
          }
          onStop={step.stop}
        />
      </Dialog>
    );
  if (step.kind === 'sealed') return <Sealed path={step.path} bytes={step.bytes} print={step.print} />;
  if (step.kind === 'done')
    return <PackReportView packed={step.packed} onAgain={() => setStep({ kind: 'ask' })} />;

  return (
    <Dialog
      title={say('get-ready')}
      onClose={closeDialog}
      actions={
        <CancelOr
          onCancel={closeDialog}
          onGo={() => void pack()}
          isDisabled={!targets || (target === UPLOAD && !mayGoUp)}
        >
          {say('pack')}
        </CancelOr>
      }
    >
      {step.kind === 'failed' && (
        <Notice
          level="block"
          title={step.failure.what || say('engine-silent')}
          actions={step.failure.code === 'gate-shut' && <Button onPress={toGate}>{say('gate-show')}</Button>}
        >
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
      {target === UPLOAD && <Verdict />}
      {target !== UPLOAD && blocking > 0 && (
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
      <PlaceField label={say('pack-where')} folder={folder} out={out} onFolder={setFolder} />
      {target === UPLOAD && <SigningKey onChoose={() => setStep({ kind: 'key' })} />}
    </Dialog>
  );
}

/** What was made for the platform, and what is still to be done with it. */
function Sealed({ path, bytes, print }: { path: string; bytes: number; print: string | undefined }) {
  const say = useSay();
  return (
    <Dialog
      title={say('pack-upload-done')}
      onClose={closeDialog}
      actions={
        <>
          <Button icon={FolderOpen} onPress={() => void rpc('shell.reveal', { path })}>
            {say('show-in-folder')}
          </Button>
          <Button look="primary" onPress={closeDialog}>
            {say('done')}
          </Button>
        </>
      }
    >
      <Notice level="pass" title={say('pack-upload-sealed')}>
        <span className="mono place-path" dir="ltr">
          {path}
        </span>{' '}
        · {bytesInWords(bytes)}
      </Notice>
      {print ? (
        <p>
          {say('pack-upload-signed')}{' '}
          <span className="mono" title={print} dir="ltr">
            {shortPrint(print)} …
          </span>
        </p>
      ) : (
        <p>{say('pack-upload-unsigned')}</p>
      )}
      <p className="muted">{say('pack-upload-next')}</p>
    </Dialog>
  );
}
