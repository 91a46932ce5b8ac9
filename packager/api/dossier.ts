/** The dossier of an open course: what goes up. Nothing is made while anything holds the course at the gate. */
import type { KeyObject } from 'node:crypto';
import { dirname } from 'node:path';
import type { Profile } from '../check/profile.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { openCorpus } from '../corpus/open.ts';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { type DossierError, type DossierProgress, makeDossier } from '../dossier/dossier.ts';
import { heldBy } from '../gate/gate.ts';
import { keyIn } from '../signing-key.ts';
import { rulesOf } from './check.ts';
import { openCourseAt } from './course.ts';
import { type Failed, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { handoverRefusal } from './handover.ts';
import { keyRefusal } from './keys.ts';
import { tellFailed } from './kriti-file.ts';
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
  readonly key?: KeyObject | undefined;
}

async function make(asked: Asked, job: string, signal: AbortSignal, cx: Call): Promise<void> {
  const { lang, runJob, events } = cx;
  const { folder, out, profile, corpus: name, split, key } = asked;
  const opened = name === undefined ? undefined : await openCorpus(name, { how: 'read' });
  // A folder that is to become one holds nothing yet: then the gate says that nothing was compared.
  if (opened && !opened.ok && opened.error.code !== 'missing')
    return tellFailed(job, corpusRefusal(opened.error, name ?? '', lang), cx);
  const corpus: Corpus | undefined = opened?.ok ? opened.value : undefined;
  try {
    const made = await makeDossier({
      ...{ folder, out, profile, lang, split, overrides: {}, signal, runJob },
      ...(key && { key }),
      ...(corpus && { corpus }),
      made: new Date().toISOString(),
      onProgress: ({ step, done }) =>
        events.send({ type: 'progress', job, done: Math.round(done), total: 100, label: STEPS[lang][step] }),
    });
    if (!made.ok) return tellFailed(job, dossierRefusal(made.error, folder), cx);
    events.send({
      ...{ type: 'made', job, path: out, bytes: made.value.bytes },
      ...(made.value.key && { key: made.value.key }),
    });
  } finally {
    await corpus?.close();
  }
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
    const key = keyFile === undefined ? ok(undefined) : await keyIn(keyFile);
    if (!key.ok) return keyRefusal(key.error, keyFile ?? '');
    if (!readOnly) await keepAutomatic(found.value, 'pack');
    const asked = { folder, out, profile, corpus, split: split ?? false, key: key.value };
    return ok({
      job: cx.packings.start((job, signal) => make(asked, job, signal, cx)),
    });
  },
};
