/**
 * How the platform counts what is no package (docs/platform.md 2.2, item 13):
 * a film, a sound or a PDF by how much of it was seen, everything else on
 * opening. A film or a sound opens in the browser's own player.
 */
import type { PageConfig } from '../page-config.ts';
import type { Recorded, SaveReason } from '../recording.ts';
import { type ItemKind, isItem } from '../stand-ins.ts';
import { isObject, type Session, type StandIn } from './stand-in.ts';

/** A platform's record of such content. */
export interface ItemRecord {
  /** 1: begun. 2: completed. */
  readonly status: 1 | 2;
  /** Percent, whole. */
  readonly completionPercentage: number;
}

/**
 * @param kind of the content; any that is not counted by share is complete on opening
 * @param share 0 to 1 of it that was seen: the place in a film or sound, the page of a PDF
 */
export function itemRecord(kind: PageConfig['kind'], share: number): ItemRecord {
  if (!isItem(kind) || share >= 0.95) return { status: 2, completionPercentage: 100 };
  return { status: 1, completionPercentage: share <= 0.05 ? 0 : Math.round(share * 100) };
}

const isRecord = (value: unknown): value is ItemRecord =>
  isObject(value) && typeof value.status === 'number' && typeof value.completionPercentage === 'number';

/** Makes the platform for one opening of a film, a sound or a PDF. */
export function igotItem({ config, save }: Session, kind: ItemKind): StandIn {
  let record = isRecord(config.record) ? config.record : undefined;
  let media: HTMLMediaElement | undefined;

  const recorded = (): Recorded => ({
    completion: record === undefined ? 'not attempted' : record.status === 2 ? 'completed' : 'incomplete',
    ...(record ? { progress: record.completionPercentage } : {}),
    ...{ success: 'unknown', location: '', suspendDataLength: 0 },
  });

  const write = (reason: SaveReason) => {
    const share = media && media.duration > 0 ? media.currentTime / media.duration : 0;
    const seen = itemRecord(kind, share);
    if (record && (record.status === 2 || record.completionPercentage > seen.completionPercentage)) return;
    if (!config.learner.enrolled) return;
    const before = record;
    record = seen;
    if (!save(reason, seen, recorded())) record = before;
  };

  return {
    apis: {},
    sendsOnUnload: false,
    allow: 'fullscreen; autoplay',
    launch: async () => `${config.root}${encodeURI(config.launch)}`,
    errorCode: () => '',
    loaded(frame) {
      media = frame.contentDocument?.querySelector('video, audio') ?? undefined;
      write('interaction');
      for (const type of ['pause', 'ended', 'seeked'])
        media?.addEventListener(type, () => write('interaction'));
    },
    leaving: () => write('leave'),
    held: () => ({}),
    reached: () => ({}),
    recorded,
  };
}
