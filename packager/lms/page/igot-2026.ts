/**
 * The platform's newest known player, on the web. This file says when what a
 * package wrote reaches the server (docs/platform.md 2.2, items 9 and 12); its APIs are
 * in igot-adapter.ts, its reckoning in igot-progress.ts, what it does on the
 * phone (10) in igot-phone.ts, with other kinds of content (13) in igot-items.ts.
 */
import type { Recorded, SaveReason } from '../recording.ts';
import { isItem } from '../stand-ins.ts';
import { igotAdapter } from './igot-adapter.ts';
import { igotItem } from './igot-items.ts';
import { launchOf, opensWindow } from './igot-launch.ts';
import { hearMessages } from './igot-messages.ts';
import { readProgress } from './igot-progress.ts';
import { entriesOf, recordedIn } from './igot-record.ts';
import { ATTACH_AFTER, track } from './igot-trackers.ts';
import { isObject, type Session, type StandIn } from './stand-in.ts';

/** Trailing, with no longest wait: a page that changes every second starves it for ever. */
export const DEBOUNCE = 2000;

/** One content's record on the platform's server, as the player's progress update writes it. */
interface IgotRecord {
  readonly status: number;
  readonly completionPercentage: number;
  readonly progressdetails: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is IgotRecord => isObject(value) && isObject(value.progressdetails);

const isScorm = (name: string): boolean => name.startsWith('cmi.') || name === 'Initialized';

const scormData = (record: IgotRecord | undefined): Readonly<Record<string, unknown>> =>
  isObject(record?.progressdetails.scormData) ? record.progressdetails.scormData : {};

const recordedBy = (record: IgotRecord | undefined): Recorded =>
  recordedIn(entriesOf(scormData(record)), {
    completion: record === undefined ? 'not attempted' : record.status === 2 ? 'completed' : 'incomplete',
    progress: record?.completionPercentage ?? 0,
  });

/** Makes the platform for one launch. A learner who is not enrolled has nothing read and nothing saved. */
export const igot2026 = (session: Session): StandIn =>
  isItem(session.config.kind) ? igotItem(session, session.config.kind) : player(session);

function player(session: Session): StandIn {
  const { entry, learner } = session.config;
  let record = isRecord(session.config.record) ? session.config.record : undefined;
  let completionSent = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let attaching: ReturnType<typeof setTimeout> | undefined;
  let stopTracking = () => {};
  let stopHearing: (() => void) | undefined;
  let left = false;

  const adapter = igotAdapter(committed, session.note);
  if (record !== undefined && learner.enrolled) {
    const { scormData: _, ...bookkeeping } = record.progressdetails;
    adapter.restore({
      ...bookkeeping,
      ...scormData(record),
      completionStatus: record.status,
      completionPercentage: record.completionPercentage,
    });
  }

  // The player's clock ticks once a second and counts its first tick as nought.
  const reading = () => readProgress(adapter.all(), entry, Math.max(0, Math.floor(session.now() / 1000) - 1));

  function send(reason: SaveReason) {
    const { status, percentage, spent } = reading();
    if (status === 2) {
      if (completionSent) return;
      completionSent = true;
    }
    if (!learner.enrolled) return;
    const scorm: Record<string, unknown> = {};
    const details: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(adapter.all())) {
      if (name === 'errors') continue;
      if (isScorm(name)) scorm[name] = value;
      else details[name] = value;
    }
    const sent: IgotRecord = {
      status,
      completionPercentage: percentage,
      progressdetails: {
        ...details,
        spentTime: spent,
        completionStatus: status,
        completionPercentage: percentage,
        ...(Object.keys(scorm).length === 0 ? {} : { scormData: scorm }),
      },
    };
    if (session.save(reason, sent, recordedBy(sent))) record = sent;
  }

  /** A commit is written only if the content is complete, and only the first such. */
  function committed() {
    if (!completionSent && reading().status === 2) send('commit');
  }

  function interacted() {
    if (left) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => send('interaction'), DEBOUNCE);
  }

  return {
    apis: { API: adapter.api12, API_1484_11: adapter.api2004 },
    // It sends by XMLHttpRequest and has no pagehide handler on the web.
    sendsOnUnload: false,
    allow: 'fullscreen; accelerometer; autoplay; encrypted-media; gyroscope; microphone; camera',
    opensWindow: opensWindow(entry),
    launch: () => launchOf(session.config),
    errorCode: adapter.lastError,
    loaded(frame) {
      if (learner.enrolled) stopHearing ??= hearMessages(frame, session);
      attaching = setTimeout(() => {
        stopTracking();
        stopTracking = track(frame, interacted);
      }, ATTACH_AFTER);
    },
    leaving() {
      left = true;
      clearTimeout(attaching);
      clearTimeout(waiting);
      stopTracking();
      stopHearing?.();
      send('leave');
      adapter.clear();
    },
    held: () => entriesOf(adapter.all()),
    reached: () => entriesOf(scormData(record)),
    recorded: () => recordedBy(record),
  };
}
