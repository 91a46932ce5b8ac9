/** The dossier of an open course: what goes up. Nothing is made while anything holds the course at the gate. */
import { dirname } from 'node:path';
import type { Profile } from '../check/profile/profile.ts';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { DossierError, DossierProgress } from '../dossier/dossier.ts';
import { heldBy } from '../gate/gate.ts';
import { keyIn } from '../signing-key.ts';
import { rulesOf } from './check.ts';
import { type Failed, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { handoverRefusal } from './handover.ts';
import { keyRefusal } from './keys.ts';
import { endRefusal, tellFailed } from './kriti-file.ts';
import { openCourseAt } from './open-courses.ts';
import { corpusRefusal, namedDictionary } from './originality.ts';
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
  readonly profile: Profile;
  readonly corpus?: string | undefined;
  readonly split: boolean;
  /** The file of the key that signs. */
  readonly key?: string | undefined;
}

/** Some thousand pages, looked at in two languages and three schemes, and packed. */
const LONGEST = 4 * 60 * 60 * 1000;
/** What was half written may be gigabytes to remove. */
const GRACE = 20_000;

async function make(asked: Asked, job: string, signal: AbortSignal, cx: Call): Promise<void> {
  const { lang, runJob, events } = cx;
  const { folder, out, profile, corpus, split, key } = asked;
  const input = {
    ...{ folder, out, profile, lang, split, made: new Date().toISOString() },
    ...(corpus !== undefined && { corpus, ...(await namedDictionary(cx)) }),
    ...(key !== undefined && { key }),
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
  if (made.ok) {
    const { bytes, key: print } = made.value;
    return events.send({ type: 'made', job, path: out, bytes, ...(print !== undefined && { key: print }) });
  }
  const { error } = made;
  if (error.code === 'corpus') return tellFailed(job, corpusRefusal(error.error, corpus ?? '', lang), cx);
  if (error.code === 'key') return tellFailed(job, keyRefusal(error.error, key ?? ''), cx);
  tellFailed(job, dossierRefusal(error, folder), cx);
}

export const dossierFunctions: Functions<'dossier.start'> = {
  'dossier.start': async ({ path, out: place, corpus, split, key: keyFile }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, readOnly } = found.value;
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, folder)) return refuse('out-inside-course');
    const { profile, missing } = await rulesOf(found.value.project.course, cx);
    if (missing !== undefined) return refuse('rules-missing', { id: missing });
    // Told before minutes of work; the process that signs reads it anew.
    const key = keyFile === undefined ? ok(undefined) : await keyIn(keyFile);
    if (!key.ok) return keyRefusal(key.error, keyFile ?? '');
    if (!readOnly) await keepAutomatic(found.value, 'pack');
    const asked = { folder, out, profile, corpus, split: split ?? false, key: keyFile };
    return ok({
      job: cx.packings.start((job, signal) => make(asked, job, signal, cx)),
    });
  },
};
