/**
 * The platform's newest known player inside the mobile app (docs/platform.md
 * 2.2, item 10). The app, not the server, keeps the learner's place: it is
 * handed a SCORM_EVENT at each commit, when the package is left and when the
 * webview goes, and takes the last one for the truth. The store stays in the
 * phone, so nothing is read back; a package that comes back and says
 * "incomplete" before it says "completed" again has lost its completion.
 */
import type { Recorded, SaveReason } from '../recording.ts';
import { DEBOUNCE } from './igot-2026.ts';
import { igotAdapter } from './igot-adapter.ts';
import { launchOf, opensWindow } from './igot-launch.ts';
import { readProgress } from './igot-progress.ts';
import { entriesOf, recordedIn } from './igot-record.ts';
import { ATTACH_AFTER, track } from './igot-trackers.ts';
import { isObject, type Session, type StandIn } from './stand-in.ts';

/** What the app is handed, and keeps. */
export interface ScormEvent {
  readonly type: 'SCORM_EVENT';
  readonly contentId: string;
  readonly scormData: Readonly<Record<string, unknown>>;
  /** 1: begun. 2: completed. */
  readonly status: number;
  readonly completionPercentage: number;
}

/** What stays in the phone between two launches. */
interface Phone {
  /** The store of the webview. */
  readonly store: Readonly<Record<string, unknown>>;
  /** The last event that the app was handed. */
  readonly event: ScormEvent;
}

const isPhone = (value: unknown): value is Phone =>
  isObject(value) && isObject(value.store) && isObject(value.event);

const recordedBy = (event: ScormEvent | undefined): Recorded =>
  recordedIn(entriesOf(event?.scormData ?? {}), {
    completion: event === undefined ? 'not attempted' : event.status === 2 ? 'completed' : 'incomplete',
    progress: event?.completionPercentage ?? 0,
  });

/** Makes the app's player for one launch. It makes no difference here whether the learner is enrolled. */
export function igotPhone(session: Session): StandIn {
  const { entry, record } = session.config;
  let event = isPhone(record) ? record.event : undefined;
  let completionTold = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let attaching: ReturnType<typeof setTimeout> | undefined;
  let stopTracking = () => {};

  const adapter = igotAdapter(() => tell('commit'), session.note, true);
  if (isPhone(record)) adapter.restore(record.store);

  // The player's clock ticks once a second and counts its first tick as nought.
  const reading = () => readProgress(adapter.all(), entry, Math.max(0, Math.floor(session.now() / 1000) - 1));

  function tell(reason: SaveReason) {
    const { status, percentage } = reading();
    if (status === 2) completionTold = true;
    const scorm = Object.entries(adapter.all()).filter(([name]) => name !== 'errors');
    const told: ScormEvent = {
      type: 'SCORM_EVENT',
      contentId: session.config.title,
      scormData: Object.fromEntries(scorm),
      status,
      completionPercentage: percentage,
    };
    if (session.save(reason, { store: adapter.all(), event: told } satisfies Phone, recordedBy(told)))
      event = told;
  }

  /** Between commits only a completion is told; the rest waits for the way out. */
  function interacted() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!completionTold && reading().status === 2) tell('interaction');
    }, DEBOUNCE);
  }

  function gone() {
    clearTimeout(attaching);
    clearTimeout(waiting);
    stopTracking();
    tell('leave');
  }

  return {
    apis: { API: adapter.api12, API_1484_11: adapter.api2004 },
    // The app is told by a function of the webview, not by a request.
    sendsOnUnload: true,
    opensWindow: opensWindow(entry),
    allow: 'fullscreen; accelerometer; autoplay; encrypted-media; gyroscope; microphone; camera',
    launch: () => launchOf(session.config),
    errorCode: adapter.lastError,
    loaded(frame) {
      attaching = setTimeout(() => {
        stopTracking();
        stopTracking = track(frame, interacted);
      }, ATTACH_AFTER);
    },
    leaving: gone,
    closing: gone,
    held: () => entriesOf(adapter.all()),
    reached: () => entriesOf(event?.scormData ?? {}),
    recorded: () => recordedBy(event),
  };
}
