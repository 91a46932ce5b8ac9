import { useEffect, useState } from 'react';
import type { Failure, TargetInfo } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { fileNameOf } from '../../packager/course/file-name.ts';
import { save } from '../autosave.ts';
import { closeDialog } from '../dialogs.ts';
import { type Job, type JobProgress, runJob } from '../jobs.ts';
import { titleOf } from '../library.ts';
import { join, splitPath } from '../paths.ts';
import { rpc } from '../rpc.ts';
import { courseAt } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox } from '../ui/field.tsx';
import { Progress } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { FileMade } from './file-made.tsx';
import { PlaceField } from './place-field.tsx';

type Step =
  | { readonly kind: 'ask'; readonly failure?: Failure }
  | { readonly kind: 'going'; readonly job: Job; readonly at: JobProgress }
  | { readonly kind: 'made'; readonly path: string; readonly bytes: number };

/** The title of a course, open or only in the library. */
function nameOf(path: string): string {
  const opened = courseAt(path);
  return opened ? inLang(opened.draft.course.title, opened.lang, opened.draft.course) : titleOf(path).title;
}

/** Sends a course: as one `.kriti` file, or `whole`, with packages and rights, for a client. */
export function ShareDialog({ path, whole }: { path: string; whole: boolean }) {
  const say = useSay();
  const [folder, setFolder] = useState(() => splitPath(path).folder);
  const [targets, setTargets] = useState<readonly TargetInfo[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>(['scorm12']);
  const [step, setStep] = useState<Step>({ kind: 'ask' });
  useEffect(() => {
    if (whole) void rpc('pack.targets', {}).then((reply) => reply.ok && setTargets(reply.value));
  }, [whole]);
  const name = fileNameOf(nameOf(path)) || say('course');
  const out = join(folder, whole ? `${name} ${say('handover-suffix')}.zip` : `${name}.kriti`);

  const make = async () => {
    await save({ course: path });
    const job = runJob(
      'made',
      () =>
        whole
          ? rpc('handover.start', { path, out, targets: [...chosen] })
          : rpc('kriti.write', { path, out }),
      (at) => setStep((now) => (now.kind === 'going' ? { ...now, at } : now)),
    );
    setStep({ kind: 'going', job, at: { label: say('pack-saving'), done: 0, total: 0 } });
    const ended = await job.ended;
    if (ended.ok) setStep({ kind: 'made', path: ended.event.path, bytes: ended.event.bytes ?? 0 });
    else setStep(ended.error.code === 'cancelled' ? { kind: 'ask' } : { kind: 'ask', failure: ended.error });
  };
  const title = say(whole ? 'handover-title' : 'share-title');

  if (step.kind === 'going')
    return (
      <Dialog title={title} onClose={closeDialog} stays>
        <Progress {...step.at} onStop={step.job.stop} />
      </Dialog>
    );
  if (step.kind === 'made')
    return (
      <FileMade
        path={step.path}
        bytes={step.bytes}
        next={say(whole ? 'handover-next' : 'share-next')}
        onClose={closeDialog}
      />
    );
  return (
    <Dialog
      title={title}
      onClose={closeDialog}
      actions={
        <CancelOr onCancel={closeDialog} onGo={() => void make()}>
          {say('make-file')}
        </CancelOr>
      }
    >
      {step.failure && (
        <Notice level="block" title={step.failure.what || say('engine-silent')}>
          {[step.failure.why, step.failure.how, say('course-unchanged')].filter(Boolean).join(' ')}
        </Notice>
      )}
      <p className="muted">{say(whole ? 'handover-what' : 'share-what')}</p>
      {whole && (
        <fieldset className="handover-targets">
          <legend className="label">{say('handover-packages')}</legend>
          {targets.map(({ id, label }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={(on) => setChosen((now) => (on ? [...now, id] : now.filter((one) => one !== id)))}
            >
              {label}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <PlaceField label={say('where-to-keep')} folder={folder} out={out} onFolder={setFolder} />
    </Dialog>
  );
}
