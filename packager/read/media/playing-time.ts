/** How long a film or a sound plays, how it is coded, and the size of a film's picture, from its headers. */
import { codecsOf } from './codecs.ts';
import type { At, Size } from './image-size.ts';

export interface Played extends Partial<Size> {
  /** Seconds. */
  readonly duration?: number;
  /** Of its tracks, in their order. */
  readonly codecs?: string[];
}

/** Reads the headers of an mp4, m4a, webm, wav or mp3 of `bytes` length; what they do not say is left out. */
export async function playedOf(ext: string, at: At, bytes: number): Promise<Played> {
  switch (ext) {
    case 'mp4':
    case 'm4a':
      return mp4(at, bytes);
    case 'webm':
      return webm(await at(0, 512 * 1024));
    case 'wav':
      return wav(at, bytes);
    case 'mp3':
      return mp3(at, bytes);
    default:
      return {};
  }
}

const seconds = (duration: number): Played =>
  Number.isFinite(duration) && duration > 0 ? { duration: Math.round(duration * 1000) / 1000 } : {};

/** Largest `moov` that is read whole; an hour of film has about one MiB. */
const MAX_MOOV = 64 * 2 ** 20;
/** Boxes before the `moov` that are stepped over; a fragmented film of hours has some thousand, a hostile file millions. */
const MAX_BOXES = 20_000;

/** Where an MP4 keeps its index. */
export interface MovieBox {
  /** Content of the `moov`; absent where there is none, or one too large to be read. */
  readonly moov?: Buffer;
  /** Film stands before it, so a player must have that before it can start. */
  readonly afterData: boolean;
  /** The boxes were followed to the end of the file, or to the `moov`. */
  readonly complete: boolean;
}

/** Steps from box to box (ISO 14496-12, 4.2), up to the `moov`. */
export async function movieBox(at: At, bytes: number): Promise<MovieBox> {
  let here = 0;
  let afterData = false;
  for (let n = 0; n < MAX_BOXES; n++) {
    if (here + 8 > bytes) return { afterData, complete: true };
    const box = await at(here, 16);
    if (box.length < 8) return { afterData, complete: false };
    const short = box.readUInt32BE(0);
    const length = short === 1 && box.length === 16 ? Number(box.readBigUInt64BE(8)) : short || bytes - here;
    if (length < 8) return { afterData, complete: true };
    const type = box.toString('latin1', 4, 8);
    if (type === 'moov') {
      if (length > MAX_MOOV) return { afterData, complete: false };
      const moov = await at(here + 8, length - 8);
      return { afterData, complete: true, ...(moov.length > 0 && { moov }) };
    }
    afterData ||= type === 'mdat';
    here += length;
  }
  return { afterData, complete: false };
}

/** The movie header (ISO 14496-12, 8.2.2), wherever the file keeps it, and the first track that has a picture. */
async function mp4(at: At, bytes: number): Promise<Played> {
  const { moov } = await movieBox(at, bytes);
  return moov ? movie(moov) : {};
}

export function movie(moov: Buffer): Played {
  const header = boxes(moov).find((b) => b.type === 'mvhd')?.body;
  if (!header || header.length < 32) return {};
  const long = header[0] === 1;
  const scale = header.readUInt32BE(long ? 20 : 12);
  const length = long ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  const tracks = boxes(moov).filter((b) => b.type === 'trak');
  const played = { ...seconds(length / scale), ...codecsOf(tracks.map((track) => sampleEntry(track.body))) };
  for (const track of tracks) {
    const head = boxes(track.body).find((b) => b.type === 'tkhd')?.body;
    if (!head || head.length < 84) continue;
    const end = head[0] === 1 ? 96 : 84;
    if (head.length < end) continue;
    const [width, height] = [head.readUInt32BE(end - 8) >>> 16, head.readUInt32BE(end - 4) >>> 16];
    if (width > 0 && height > 0) return { ...played, width, height };
  }
  return played;
}

/** Four letters that name how a track is coded: its first sample entry (ISO 14496-12, 8.5.2). */
function sampleEntry(track: Buffer): string | undefined {
  let body: Buffer | undefined = track;
  for (const type of ['mdia', 'minf', 'stbl', 'stsd'])
    body = body && boxes(body).find((b) => b.type === type)?.body;
  // A version and a count stand before the entries.
  const entry = body && boxes(body.subarray(8))[0];
  const profile = entry && /^avc[13]$/.test(entry.type) ? h264Profile(entry.body) : undefined;
  return profile === undefined ? entry?.type : `avc1-${profile}`;
}

/** Profiles of H.264 with more than eight bits or half the colours (ITU-T H.264, A.2). */
const RICH_PROFILES: ReadonlySet<number> = new Set([110, 122, 244]);

/** One of `RICH_PROFILES`, by the configuration behind the 78 bytes of a visual sample entry (ISO 14496-15, 5.3.3). */
function h264Profile(entry: Buffer): number | undefined {
  const profile = boxes(entry.subarray(78)).find(({ type }) => type === 'avcC')?.body[1];
  return profile !== undefined && RICH_PROFILES.has(profile) ? profile : undefined;
}

export function boxes(bytes: Buffer): { type: string; body: Buffer }[] {
  const found: { type: string; body: Buffer }[] = [];
  for (let here = 0; here + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(here);
    if (length < 8) break;
    found.push({
      type: bytes.toString('latin1', here + 4, here + 8),
      body: bytes.subarray(here + 8, here + length),
    });
    here += length;
  }
  return found;
}

/** Bytes a second and the length of the data (RIFF WAVE). */
async function wav(at: At, bytes: number): Promise<Played> {
  let rate = 0;
  let format: string | undefined;
  for (let here = 12; here + 8 <= bytes; ) {
    const chunk = await at(here, 24);
    if (chunk.length < 8) break;
    const length = chunk.readUInt32LE(4);
    const name = chunk.toString('latin1', 0, 4);
    if (name === 'fmt ' && chunk.length >= 20) {
      rate = chunk.readUInt32LE(16);
      format = `wave-${chunk.readUInt16LE(8)}`;
    }
    // A recorder that streams leaves the length open.
    if (name === 'data')
      return { ...seconds(Math.min(length, bytes - here - 8) / rate), ...codecsOf([format]) };
    here += 8 + length + (length % 2);
  }
  return {};
}

/** Kbit/s of layer III by index, MPEG 1 and 2 (ISO 11172-3, 13818-3, table of bit rates). */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [44100, 48000, 32000];

/** By the count of frames in a Xing or Info header; without one, by the bit rate of the first frame. */
async function mp3(at: At, bytes: number): Promise<Played> {
  const tag = await at(0, 10);
  const id3 = tag.toString('latin1', 0, 3) === 'ID3' && tag.length === 10;
  // Four times seven bits (ID3v2, 6.2).
  const start = id3 ? 10 + tag.subarray(6).reduce((n, b) => n * 128 + (b & 127), 0) : 0;
  const frame = await at(start, 200);
  if (frame.length < 4 || frame[0] !== 0xff) return {};
  const version = (frame.readUInt8(1) >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const first = version === 3;
  const kbits = (first ? RATES_1 : RATES_2)[frame.readUInt8(2) >> 4] ?? 0;
  const rate = (SAMPLE_RATES[(frame.readUInt8(2) >> 2) & 3] ?? 0) / (first ? 1 : version === 2 ? 2 : 4);
  const mono = frame.readUInt8(3) >> 6 === 3;
  const xing = 4 + (first ? (mono ? 17 : 32) : mono ? 9 : 17);
  const isCounted =
    frame.length >= xing + 12 &&
    /^(Xing|Info)$/.test(frame.toString('latin1', xing, xing + 4)) &&
    (frame.readUInt8(xing + 7) & 1) === 1;
  const codecs = codecsOf(['mp3']);
  if (isCounted)
    return { ...seconds((frame.readUInt32BE(xing + 8) * (first ? 1152 : 576)) / rate), ...codecs };
  return { ...seconds(((bytes - start) * 8) / (kbits * 1000)), ...codecs };
}

/** Elements of Matroska (RFC 9559, 5.1) that lead to the duration and the size of the picture. */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TIMESTAMP_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const VIDEO = 0xe0;
const WIDTH = 0xb0;
const HEIGHT = 0xba;
const CODEC = 0x86;

function webm(head: Buffer): Played {
  const segment = elements(head).find((e) => e.id === SEGMENT)?.body;
  if (!segment) return {};
  const parts = elements(segment);
  const info = elements(parts.find((e) => e.id === INFO)?.body);
  const scale = number(info.find((e) => e.id === TIMESTAMP_SCALE)?.body) ?? 1_000_000;
  const length = info.find((e) => e.id === DURATION)?.body;
  const duration =
    length?.length === 8 ? length.readDoubleBE() : length?.length === 4 ? length.readFloatBE() : 0;
  const tracks = elements(parts.find((e) => e.id === TRACKS)?.body).filter((e) => e.id === TRACK);
  const names = tracks.map((t) =>
    elements(t.body)
      .find((e) => e.id === CODEC)
      ?.body.toString('latin1'),
  );
  const picture = elements(tracks.flatMap((t) => elements(t.body)).find((e) => e.id === VIDEO)?.body);
  const width = number(picture.find((e) => e.id === WIDTH)?.body);
  const height = number(picture.find((e) => e.id === HEIGHT)?.body);
  const size = width && height && { width, height };
  return { ...seconds((duration * scale) / 1e9), ...codecsOf(names), ...size };
}

/** The elements that follow one another in some bytes; the last may be cut short (RFC 8794, 6). */
function elements(bytes: Buffer | undefined): { id: number; body: Buffer }[] {
  const found: { id: number; body: Buffer }[] = [];
  for (let here = 0; bytes && here < bytes.length; ) {
    const id = variable(bytes, here, true);
    const length = id && variable(bytes, here + id.bytes, false);
    if (!length) break;
    const start = here + id.bytes + length.bytes;
    // All ones: the length is open, as in a live recording.
    const open = length.value === 2 ** (7 * length.bytes) - 1;
    here = open ? bytes.length : start + length.value;
    found.push({ id: id.value, body: bytes.subarray(start, here) });
  }
  return found;
}

function variable(
  bytes: Buffer,
  at: number,
  withMarker: boolean,
): { value: number; bytes: number } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > bytes.length) return undefined;
  let value = withMarker ? first : first & (0xff >> length);
  for (let i = 1; i < length; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
  return { value, bytes: length };
}

const number = (bytes: Buffer | undefined): number | undefined =>
  bytes && bytes.length > 0 && bytes.length <= 6 ? bytes.readUIntBE(0, bytes.length) : undefined;
