/** What a film or a sound says of itself in its headers, as far as learners meet it. */
import type { At } from './image-size.ts';
import { boxes, movie, movieBox, type Played, playedOf } from './playing-time.ts';

export interface RecordingFacts extends Played {
  readonly kind: 'video' | 'audio';
  /** False: its index is not there, so no player can show it. Absent: not known. */
  readonly playable?: boolean;
  /** Whether a player can begin before it has the whole file. */
  readonly startsAtOnce?: boolean;
  /** It has a track of sound. Absent: not known. */
  readonly hasSound?: boolean;
  /** It brings timed text of its own. */
  readonly hasCaptions?: boolean;
  /** Bits a second, of all tracks together. */
  readonly bitrate?: number;
}

const VIDEO: ReadonlySet<string> = new Set(['mp4', 'm4v', 'mov', 'webm']);
const AUDIO: ReadonlySet<string> = new Set(['mp3', 'm4a', 'wav']);
/** Written as ISO base media (ISO 14496-12). */
const ISO: ReadonlySet<string> = new Set(['mp4', 'm4v', 'mov', 'm4a']);

/** Extensions of what `recordingFacts` knows. */
export const isRecording = (extension: string): boolean => VIDEO.has(extension) || AUDIO.has(extension);

/** @param extension lower case, one of `isRecording` */
export async function recordingFacts(extension: string, at: At, bytes: number): Promise<RecordingFacts> {
  const kind = VIDEO.has(extension) ? 'video' : 'audio';
  const facts = ISO.has(extension) ? await iso(at, bytes) : await other(extension, at, bytes);
  const bitrate = facts.duration ? Math.round((bytes * 8) / facts.duration) : undefined;
  return { kind, ...facts, ...(bitrate && { bitrate }) };
}

type Facts = Omit<RecordingFacts, 'kind' | 'bitrate'>;

async function iso(at: At, bytes: number): Promise<Facts> {
  const { moov, afterData, complete } = await movieBox(at, bytes);
  if (!moov) return complete ? { playable: false } : {};
  const handlers = boxes(moov).flatMap(({ type, body }) => (type === 'trak' ? handlerOf(body) : []));
  return {
    ...movie(moov),
    playable: true,
    startsAtOnce: !afterData,
    hasCaptions: handlers.some((handler) => TEXT.test(handler)),
    hasSound: handlers.includes('soun'),
  };
}

/** Handlers of timed text (ISO 14496-12, 12.5 and 12.6; QuickTime's own two). */
const TEXT = /^(text|subt|sbtl|clcp)$/;

/** What a track is for, by the four letters of its handler (ISO 14496-12, 8.4.3). */
function handlerOf(track: Buffer): string {
  const media = boxes(track).find(({ type }) => type === 'mdia');
  const handler = media && boxes(media.body).find(({ type }) => type === 'hdlr');
  return handler?.body.toString('latin1', 8, 12) ?? '';
}

/** Subtitle tracks of Matroska by their codec id (RFC 9559, 5.1.4.1.21). */
const MATROSKA_TEXT = /S_TEXT\/|D_WEBVTT\//;

async function other(extension: string, at: At, bytes: number): Promise<Facts> {
  const played = await playedOf(extension, at, bytes);
  if (extension !== 'webm') return played;
  const head = await at(0, 64 * 1024);
  return { ...played, hasCaptions: MATROSKA_TEXT.test(head.toString('latin1')) };
}
