/** The dossier of an open course: what goes up. Nothing is made while anything holds the course at the gate. */
import { dirname } from 'node:path';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { DossierError, DossierProgress } from '../dossier/dossier.ts';
import { heldBy } from '../gate/gate.ts';
import { authorsProfile } from './check.ts';
import { openCourseAt } from './course.ts';
import { type Failed, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { handoverRefusal } from './handover.ts';
import { endRefusal, tellFailed } from './kriti-file.ts';
import { corpusRefusal } from './originality.ts';
import { isInside } from './pack.ts';
import { keepAutomatic } from './versions.ts';

const STEPS: Readonly<Record<UiLang, Readonly<Record<DossierProgress['step'], string>>>> = {
  en: {
    checking: 'At the gate: rules, comparison, a browser’s look',
    packing: 'Packing',
    papers: 'Writing papers and tests',
    writing: 'Writing the dossier',
  },
  hi: {
    checking: 'जाँच: नियम, मिलान, ब्राउज़र से',
    packing: 'पैकेज बन रहा है',
    papers: 'काग़ज़ और टेस्ट लिखे जा रहे हैं',
    writing: 'डोज़ियर लिखा जा रहा है',
  },
};

const STEP_NAMES = Object.keys(STEPS.en) as readonly DossierProgress['step'][];

/** Why there is no dossier. */
function dossierRefusal(error: DossierError, folder: string): Failed {
  switch (error.code) {
    case 'blocked':
      return refuse('gate-shut', { count: heldBy(error.gate).length });
    case 'folder-not-empty':
      return refuse('folder-not-empty', { out: error.out });
    default:
      return handoverRefusal(error, folder);
  }
}

interface Asked {
  readonly folder: string;
  readonly out: string;
  readonly corpus?: string | undefined;
}

/** Some thousand pages, looked at in two languages and three schemes, and packed. */
const LONGEST = 4 * 60 * 60 * 1000;
/** What was half written may be gigabytes to remove. */
const GRACE = 20_000;

async function make(asked: Asked, job: string, signal: AbortSignal, cx: Call): Promise<void> {
  const { lang, runJob, events } = cx;
  const { folder, out, corpus } = asked;
  const input = {
    ...{ folder, out, profile: authorsProfile(), lang, split: false, made: new Date().toISOString() },
    ...(corpus !== undefined && { corpus }),
  };
  const ended = await runJob('dossier', input, {
    ...{ signal, timeoutMs: LONGEST, graceMs: GRACE },
    onProgress: ({ done, at }) => {
      const step = STEP_NAMES.find((one) => one === at);
      if (step) events.send({ type: 'progress', job, done, total: 100, label: STEPS[lang][step] });
    },
  });
  if (!ended.ok) return tellFailed(job, endRefusal(ended.error), cx);
  const made = ended.value;
  if (made.ok) return events.send({ type: 'made', job, path: out, bytes: made.value.bytes });
  const { error } = made;
  const refusal =
    error.code === 'corpus' ? corpusRefusal(error.error, corpus ?? '', lang) : dossierRefusal(error, folder);
  tellFailed(job, refusal, cx);
}

export const dossierFunctions: Functions<'dossier.start'> = {
  'dossier.start': async ({ path, out: place, corpus }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, readOnly } = found.value;
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, folder)) return refuse('out-inside-course');
    if (!readOnly) await keepAutomatic(found.value, 'pack');
    return ok({
      job: cx.packings.start((job, signal) => make({ folder, out, corpus }, job, signal, cx)),
    });
  },
};
