/** How a film or recording is coded, and whether learners' browsers play that. */
import type { Asset } from '../../packager/course/course.ts';

/** Names that people know. */
const NAMES: Readonly<Record<string, string>> = {
  h264: 'H.264',
  hevc: 'H.265 (HEVC)',
  mpeg4: 'MPEG-4 Part 2',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
  aac: 'AAC',
  mp3: 'MP3',
  opus: 'Opus',
  vorbis: 'Vorbis',
  flac: 'FLAC',
  pcm: 'PCM',
  ac3: 'AC-3',
  eac3: 'E-AC-3',
};

/** What Chromium, Firefox and Safari all play; of the rest, HEVC above all, only some machines do. */
const EVERYWHERE = new Set(['h264', 'vp8', 'vp9', 'av1', 'aac', 'mp3', 'opus', 'vorbis', 'flac', 'pcm']);

const codecsOf = ({ codecs = [] }: Pick<Asset, 'codecs'>): readonly string[] => codecs;

/** `H.264, AAC`; empty where the file does not say it. */
export const codecWords = (asset: Pick<Asset, 'codecs'>): string =>
  codecsOf(asset)
    .map((codec) => NAMES[codec] ?? codec)
    .join(', ');

/** False only where the file says that it is coded in a way some browsers do not play. */
export const playsEverywhere = (asset: Pick<Asset, 'codecs'>): boolean =>
  codecsOf(asset).every((codec) => EVERYWHERE.has(codec));
