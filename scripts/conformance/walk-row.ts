/** One row of the table: the robot's four visits, on a stand-in or in a browser of its own. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FAIL_AND_RETRY, type Visit } from '../../packager/lms/plan.ts';
import { runPackage } from '../../packager/lms/robot.ts';
import { servePackage } from '../../packager/lms/server.ts';
import { openPackage } from '../../packager/read/open.ts';
import { KIND_OF } from '../../packager/target-kinds.ts';
import type { Launch } from './facts.ts';
import type { Sample } from './pack-sample.ts';
import type { Row } from './rows.ts';
import { visitWebPage } from './web-page.ts';

export interface WalkRowOptions {
  /** Name of the language on the player's button; the main language unless given. */
  readonly language: string | undefined;
  readonly signal: AbortSignal;
  /** Called as each launch begins, from 1. */
  onLaunch(launch: number): void;
}

/** The language is changed on the first visit; from then on it is part of what is kept. */
const planIn = (language: string | undefined): readonly Visit[] =>
  FAIL_AND_RETRY.map((visit, i) => (i === 0 && language ? { ...visit, language } : visit));

/** Walks a row; throws the signal's reason when cancelled, or what kept the browser from starting. */
export async function walkRow(row: Row, sample: Sample, options: WalkRowOptions): Promise<readonly Launch[]> {
  const { language, signal, onLaunch } = options;
  const plan = planIn(language);
  const web = { course: sample.course, signal, onLaunch };
  if ('place' in row.on && row.on.place === 'disk')
    return visitWebPage(plan, { ...web, address: pathToFileURL(join(sample.webFolder, 'index.html')).href });

  const opened = await openPackage(sample.zip(row.target));
  if (!opened.ok) throw new Error(opened.error.kind);
  const files = opened.value;
  try {
    if ('lms' in row.on) {
      const kind = KIND_OF[row.target];
      const ran = await runPackage(files, {
        ...{ kind, launch: 'index.html', lms: [row.on.lms], lang: 'en', plan, signal },
        onProgress: ({ attempt }) => onLaunch(attempt),
      });
      if (ran.ok) return ran.value;
      signal.throwIfAborted();
      throw new Error(`${ran.error.code} ${ran.error.detail}`);
    }
    const server = await servePackage(files, {
      config: () => {
        throw new Error('no platform has a part in a web page');
      },
    });
    try {
      return await visitWebPage(plan, { ...web, address: `${server.url}package/index.html` });
    } finally {
      await server.close();
    }
  } finally {
    await files.close();
  }
}
