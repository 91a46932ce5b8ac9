/** One call of a method: name and input as JSON in, a reply out. */
import { API, type MethodName, type Reply } from '../api.ts';
import type { Result } from '../course/result.ts';
import { competencyFunctions } from './competencies.ts';
import { copyAssetsFunctions } from './copy-assets.ts';
import { courseFunctions } from './course.ts';
import { dossierFunctions } from './dossier.ts';
import { failureInWords, inputRefusal, type Refusal, refuse } from './failures.ts';
import { filmFunctions } from './film.ts';
import { folderFunctions } from './folder.ts';
import type { Call, Functions } from './functions.ts';
import { gateFunctions } from './gate.ts';
import { handoverFunctions } from './handover.ts';
import { keyFunctions } from './keys.ts';
import { kritiFileFunctions } from './kriti-file.ts';
import { libraryFunctions } from './library.ts';
import { originalityFunctions } from './originality.ts';
import { packFunctions } from './pack.ts';
import { pictureFunctions } from './picture.ts';
import { previewFunctions } from './preview.ts';
import { profileFunctions } from './profiles.ts';
import { recentFunctions } from './recent.ts';
import { settingsFunctions } from './settings.ts';
import { shellFunctions } from './shell.ts';
import { templateFunctions } from './templates.ts';
import { versionFunctions } from './versions.ts';
import { xliffFunctions } from './xliff.ts';

const FUNCTIONS: Functions<MethodName> = {
  ...settingsFunctions,
  ...recentFunctions,
  ...libraryFunctions,
  ...kritiFileFunctions,
  ...handoverFunctions,
  ...templateFunctions,
  ...folderFunctions,
  ...courseFunctions,
  ...copyAssetsFunctions,
  ...competencyFunctions,
  ...versionFunctions,
  ...originalityFunctions,
  ...gateFunctions,
  ...dossierFunctions,
  ...keyFunctions,
  ...profileFunctions,
  ...packFunctions,
  ...pictureFunctions,
  ...filmFunctions,
  ...previewFunctions,
  ...shellFunctions,
  ...xliffFunctions,
};

const isMethod = (name: unknown): name is MethodName => typeof name === 'string' && Object.hasOwn(API, name);

async function answer(body: unknown, cx: Call): Promise<Result<unknown, Refusal>> {
  const { method, input } = (body ?? {}) as { readonly method?: unknown; readonly input?: unknown };
  if (!isMethod(method)) return refuse('unknown-method', { name: String(method).slice(0, 80) });
  const parsed = API[method].input.safeParse(input ?? {});
  if (!parsed.success) return inputRefusal(method, parsed.error);
  const run = FUNCTIONS[method] as (input: unknown, cx: Call) => Promise<Result<unknown, Refusal>>;
  return run(parsed.data, cx);
}

/** @throws on a fault of our own; the handler answers it with 'own-failure'. */
export async function callMethod(body: unknown, cx: Call): Promise<Reply<unknown>> {
  const result = await answer(body, cx);
  return result.ok ? result : { ok: false, error: failureInWords(result.error, cx.lang) };
}
