/** One launch of a stand-in without a browser, for unit tests. */
import { vi } from 'vitest';
import type { Session, StandIn } from '../../packager/lms/page/stand-in.ts';
import { ENTRY, LEARNER, type PageConfig } from '../../packager/lms/page-config.ts';
import type { Call, CallNote, SaveReason } from '../../packager/lms/recording.ts';

export interface Sent {
  readonly reason: SaveReason;
  readonly record: unknown;
}

export interface Played {
  readonly platform: StandIn;
  /** What reached the server, in order. */
  readonly sent: Sent[];
  readonly notes: CallNote[];
  /** What the platform heard beside its APIs. */
  readonly heard: Call[];
  /** Calls a method of the SCORM 1.2 API. */
  call(name: string, ...args: unknown[]): unknown;
  /** Calls a method of the SCORM 2004 API. */
  call2004(name: string, ...args: unknown[]): unknown;
}

/** Opens a stand-in; `record` is what its server kept from before. */
export function play(create: (session: Session) => StandIn, changes: Partial<PageConfig> = {}): Played {
  const start = performance.now();
  const sent: Sent[] = [];
  const notes: CallNote[] = [];
  const heard: Call[] = [];
  const config: PageConfig = {
    ...{ lms: 'strict', kind: 'scorm12', view: 'robot', lang: 'en', title: '', launch: 'index.html' },
    ...{ root: 'http://127.0.0.1/package/', events: '', lrs: '', attempt: 1 },
    ...{ learner: LEARNER, entry: ENTRY, record: undefined },
    ...changes,
  };
  const platform = create({
    config,
    now: () => performance.now() - start,
    save(reason, record) {
      sent.push({ reason, record });
      return true;
    },
    heard: (call) => heard.push(call),
    note: (note) => notes.push(note),
  });
  const on =
    (property: string) =>
    (name: string, ...args: unknown[]) =>
      platform.apis[property]?.[name]?.(...args);
  return { platform, sent, notes, heard, call: on('API'), call2004: on('API_1484_11') };
}

/** Lets a stand-in prepare its launch although there is no manifest to read. */
export async function prepared(played: Played): Promise<Played> {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await played.platform.launch();
  vi.unstubAllGlobals();
  return played;
}
