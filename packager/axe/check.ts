/** `kriti check --axe`: what axe-core finds on the pages of a course, as results of the check. */
import { resolve } from 'node:path';
import type { RuleResult } from '../check/in-words.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import type { JobContext } from '../jobs/serve.ts';
import { openProject } from '../project.ts';
import { lookedResults } from './accessibility.ts';
import { lookWithAxe } from './look.ts';

interface AxeInput {
  /** Folder of the course. */
  readonly path: string;
  readonly lang: UiLang;
  /** Findings are said in the other language as well. */
  readonly both?: boolean;
}

/** A course that cannot be opened has said so already; nothing is looked at then. */
export async function checkWithAxe(
  { path, lang, both }: AxeInput,
  context?: JobContext,
): Promise<readonly RuleResult[]> {
  const folder = resolve(path);
  const opened = await openProject(nodeHost, portPath(folder));
  if (!opened.ok) return [];
  const looked = await lookWithAxe(opened.value.project, folder, {
    signal: context?.signal,
    onProgress: (done, total) => context?.progress({ done, total, at: path }),
  });
  context?.signal.throwIfAborted();
  return lookedResults(looked, lang, both);
}
