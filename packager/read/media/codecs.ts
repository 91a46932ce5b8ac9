/** How films and sounds are coded: short names for what their containers call it. */

/** By sample entry (MP4 registration authority), Matroska codec id, and WAVE format tag. */
const NAMES: Readonly<Record<string, string>> = {
  avc1: 'h264',
  avc3: 'h264',
  'avc1-110': 'h264 10-bit',
  'avc1-122': 'h264 4:2:2',
  'avc1-244': 'h264 4:4:4',
  hvc1: 'hevc',
  hev1: 'hevc',
  mp4v: 'mpeg4',
  vp08: 'vp8',
  vp09: 'vp9',
  av01: 'av1',
  mp4a: 'aac',
  opus: 'opus',
  flac: 'flac',
  'ac-3': 'ac3',
  'ec-3': 'eac3',
  '.mp3': 'mp3',
  mp3: 'mp3',
  v_vp8: 'vp8',
  v_vp9: 'vp9',
  v_av1: 'av1',
  a_opus: 'opus',
  a_vorbis: 'vorbis',
  'wave-1': 'pcm',
  'wave-3': 'pcm',
  'wave-65534': 'pcm',
};

/** Tracks of other things than picture and sound: timed text, hints, time codes. */
const NEITHER = /^(tx3g|wvtt|stpp|c608|rtp |tmcd|text|mp4s|s_|d_)/;

/** The codecs of tracks by what their container calls them; nothing where no track says it. */
export function codecsOf(tracks: readonly (string | undefined)[]): { codecs?: string[] } {
  const codecs = tracks.flatMap((track) => {
    const name = track?.toLowerCase().replace(/\0+$/, '');
    if (!name || NEITHER.test(name)) return [];
    return [NAMES[name] ?? (name.replace(/^[va]_|[^a-z0-9-]/g, '').slice(0, 16) || 'unknown')];
  });
  return codecs.length > 0 ? { codecs: [...new Set(codecs)].slice(0, 8) } : {};
}
