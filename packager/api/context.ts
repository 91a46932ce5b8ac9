/** What the app's functions work with: the open courses, what is remembered, and the world around. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../api.ts';
import { createEvents, type Events } from '../events.ts';
import { type Frameworks, openFrameworks } from '../frameworks.ts';
import { nodeHost, portPath } from '../host-node.ts';
import type { RunJob } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import { openProfiles, type Profiles } from '../profiles.ts';
import { clearMark } from '../project.ts';
import { templatesFolder } from '../shipped.ts';
import { VERSION } from '../version.ts';
import type { AppShell } from './app-shell.ts';
import { type AssetDoors, createAssetDoors } from './asset-doors.ts';
import type { JsonFile } from './json-file.ts';
import { createLibraryMemory, type LibraryMemory } from './library-memory.ts';
import type { OpenCourses } from './open-courses.ts';
import { createPackings, type Packings } from './packings.ts';
import { createPreviews, type Previews } from './previews.ts';
import { openRecents, type Recents } from './recents.ts';
import { openSettings } from './settings-file.ts';
import { createUploads, type Uploads } from './uploads.ts';

export interface Context {
  readonly version: string;
  /** As Node names it: 'linux', 'darwin', 'win32'. */
  readonly platform: string;
  readonly home: string;
  /** Folder of the course that the program was started with. */
  readonly startedWith?: string;
  /** Folder of the templates. */
  readonly templates: string;
  readonly shell: AppShell;
  /** Jobs end with the app, whoever waits for them. */
  readonly runJob: RunJob<typeof JOBS>;
  /** Calls that are being answered. */
  readonly answering: Set<Promise<unknown>>;
  readonly events: Events;
  readonly settings: JsonFile<Settings>;
  readonly recents: Recents;
  /** Imported frameworks of competencies. */
  readonly frameworks: Frameworks;
  /** Rules of receivers, ours and those brought in. */
  readonly profiles: Profiles;
  readonly library: LibraryMemory;
  readonly doors: AssetDoors;
  readonly uploads: Uploads;
  readonly courses: OpenCourses;
  readonly packings: Packings;
  readonly previews: Previews;
  /** Stops what runs, lets every call be answered, and removes what was only kept for now. */
  close(): Promise<void>;
}

export interface ContextOptions
  extends Pick<Context, 'platform' | 'home' | 'shell' | 'runJob' | 'startedWith'> {
  /** Folder for what is remembered. */
  readonly config: string;
}

const untilClosed =
  (runJob: RunJob<typeof JOBS>, closing: AbortSignal): RunJob<typeof JOBS> =>
  (name, input, { signal = closing, ...options } = {}) =>
    runJob(name, input, { ...options, signal: AbortSignal.any([signal, closing]) });

export function createContext({ config, ...options }: ContextOptions): Context {
  const folder = portPath(config);
  // Not beside the settings: those may lie on a profile that travels over a network.
  const passing = join(tmpdir(), `kriti-${randomUUID()}`);
  const closing = new AbortController();
  const answering = new Set<Promise<unknown>>();
  const uploads = createUploads(passing);
  const courses: OpenCourses = new Map();
  const packings = createPackings();
  const previews = createPreviews(passing);
  return {
    ...options,
    runJob: untilClosed(options.runJob, closing.signal),
    answering,
    version: VERSION,
    templates: templatesFolder(),
    events: createEvents(),
    settings: openSettings(nodeHost, folder),
    recents: openRecents(nodeHost, folder),
    frameworks: openFrameworks(nodeHost, folder),
    profiles: openProfiles(nodeHost, folder),
    library: createLibraryMemory(nodeHost, folder),
    doors: createAssetDoors(),
    uploads,
    courses,
    packings,
    previews,
    close: async () => {
      closing.abort();
      // What is answered meanwhile may have begun while the rest was waited for.
      while (answering.size > 0) await Promise.allSettled(answering);
      for (const folder of courses.keys()) await clearMark(nodeHost, folder).catch(() => {});
      await Promise.all([uploads.close(), packings.close(), previews.close()]);
      await rm(passing, { recursive: true, force: true });
    },
  };
}
