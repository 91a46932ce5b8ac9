/** `kriti play`: a package under a stand-in, in the person's own browser, for as long as they like. */
import type { UiLang } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';
import type { PackageFiles } from '../read/package.ts';
import { ENTRY, LEARNER } from './page-config.ts';
import { readPageEvent } from './page-event.ts';
import { servePackage } from './server.ts';
import { type LmsId, lmsPlaying } from './stand-ins.ts';

/** A page that is reloaded sends its last words while the new one is already asked for. */
const LAST_WORDS = 200;

export interface PlayOptions {
  readonly kind: PackageKind;
  /** Launch file, for packages without a manifest that names one. */
  readonly launch: string;
  /** The platform shown first; it can be changed on the page. */
  readonly lms: LmsId;
  readonly lang: UiLang;
  /** Name of the package for the heading. */
  readonly title: string;
}

/**
 * Starts the page and returns its address. What each platform's server has
 * received is kept until `close`, so a reload is a relaunch.
 */
export async function startPlay(
  files: PackageFiles,
  options: PlayOptions,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { kind, launch, title } = options;
  const held = new Map<LmsId, { record: unknown; launches: number }>();

  const lmsOf = (query: URLSearchParams): LmsId =>
    lmsPlaying(kind).find((id) => id === query.get('lms')) ?? options.lms;

  return servePackage(files, {
    async config(query) {
      const lms = lmsOf(query);
      if (held.has(lms)) await new Promise((done) => setTimeout(done, LAST_WORDS));
      const before = held.get(lms) ?? { record: undefined, launches: 0 };
      const attempt = before.launches + 1;
      const lang = query.get('lang') === 'hi' ? 'hi' : query.get('lang') === 'en' ? 'en' : options.lang;
      held.set(lms, { ...before, launches: attempt });
      return {
        ...{ lms, kind, view: 'person', lang, title, launch, attempt },
        ...{ learner: LEARNER, entry: ENTRY, record: before.record },
      };
    },
    onEvents(events, query) {
      const lms = lmsOf(query);
      for (const event of events.map(readPageEvent)) {
        const before = held.get(lms) ?? { record: undefined, launches: 1 };
        if (event?.kind === 'saved') held.set(lms, { ...before, record: event.record });
        else if (event?.kind === 'forgotten') held.set(lms, { record: undefined, launches: 1 });
      }
    },
  });
}
