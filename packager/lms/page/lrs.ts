/**
 * A platform for cmi5 and xAPI as the page sees it: it builds the launch
 * address and asks the store, which answers the package beside the server
 * (lrs/lrs.ts), what has come in.
 */
import type { LaunchWish, LrsLog } from '../lrs/lrs.ts';
import { NOTHING_RECORDED, type Recorded } from '../recording.ts';
import { firstActivity, firstUnit } from './lrs-manifest.ts';
import { fetchManifest, withParameters } from './manifest.ts';
import { type Entries, isObject, type Session, type StandIn } from './stand-in.ts';

const POLL = 200;
/** How long to wait for the last word of a package that was left, milliseconds. */
const PATIENCE = 3000;

/** State documents by their id, as the pane of a person shows what is kept. */
function entriesOf(record: unknown): Entries {
  const documents = isObject(record) && Array.isArray(record.documents) ? record.documents : [];
  return Object.fromEntries(
    (documents as [string, { content: string }][])
      .filter(([key]) => key.startsWith('activities/state\n') && !key.endsWith('\nLMS.LaunchData'))
      .map(([key, { content }]) => [key.split('\n').at(-1) ?? key, content]),
  );
}

/** Makes the platform for one launch. */
export function lrs(session: Session): StandIn {
  const { config } = session;
  const kind = config.kind === 'cmi5' ? 'cmi5' : 'tincan';
  let record: unknown = config.record;
  let recorded: Recorded = NOTHING_RECORDED;
  let seen = 0;
  let ended = false;
  /** Set when the learner leaves: when to give up waiting for the last word. */
  let until: number | undefined;
  let listening: Promise<void> = Promise.resolve();

  async function ask(): Promise<void> {
    const log = (await (await fetch(`${config.lrs}log?since=${seen}`)).json()) as LrsLog;
    if (log.calls.length === 0) return;
    seen += log.calls.length;
    for (const call of log.calls) session.heard(call);
    ended ||= log.calls.some(({ args }) => args[0] === 'terminated');
    ({ record, recorded } = log);
    session.save('commit', record, recorded);
  }

  /** One question at a time: two under way would get the same calls, and skip as many later. */
  async function listen(): Promise<void> {
    for (;;) {
      await ask().catch(() => undefined);
      // What was sent on the way out may still be on its way; the last word ends the wait.
      if (until !== undefined && (ended || performance.now() >= until)) return;
      await new Promise((done) => setTimeout(done, POLL));
    }
  }

  return {
    apis: {},
    // Requests with keepalive arrive after the tab has gone.
    sendsOnUnload: true,
    allow: 'fullscreen; autoplay',
    async launch() {
      const manifest = await fetchManifest(config.root, kind === 'cmi5' ? 'cmi5.xml' : 'tincan.xml');
      const read = kind === 'cmi5' ? firstUnit : firstActivity;
      const { href, id, ...rest } = (manifest && read(manifest)) ?? {
        ...{ href: config.launch, id: 'https://lms.example/activity', moveOn: '', launchParameters: '' },
      };
      const wish: LaunchWish = {
        ...{ kind, activity: id, learner: config.learner, record: config.record, ...rest },
        language: config.lang === 'hi' ? 'hi-IN' : 'en-IN',
      };
      const reply = await fetch(`${config.lrs}launch`, { method: 'POST', body: JSON.stringify(wish) });
      const parameters = new URLSearchParams((await reply.json()) as Record<string, string>);
      listening = listen();
      // cmi5 8.1: what the unit's own address carries stays.
      return new URL(
        withParameters(href, parameters.toString().replaceAll('+', '%20')),
        new URL(config.root, location.href),
      ).href;
    },
    errorCode: () => '',
    loaded: () => undefined,
    leaving: () => undefined,
    async settled() {
      until = performance.now() + PATIENCE;
      await listening;
    },
    held: () => entriesOf(record),
    reached: () => entriesOf(record),
    recorded: () => recorded,
  };
}
