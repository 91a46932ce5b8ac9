/** The loudness of a sound track over time, read in a worker: decoding a long film must not hold up typing. */
import { AudioSampleSink, Input, MP3, MP4, QTFF, UrlSource, WAVE, WEBM } from 'mediabunny';

/** Peaks in a second of sound. */
export const RATE = 50;

/** What the worker answers, piece by piece. */
export type PeaksMessage =
  /** The loudest moments from the number `at` on, 0 to 1. */
  | { readonly kind: 'peaks'; readonly at: number; readonly values: Float32Array }
  | { readonly kind: 'end' }
  /** There is no sound in it. */
  | { readonly kind: 'silent' }
  /** It cannot be decoded here. */
  | { readonly kind: 'closed'; readonly codec: string };

const tell = (message: PeaksMessage): void => postMessage(message);

/** Peaks that are sent together: ten seconds. */
const PIECE = RATE * 10;

async function read(url: string): Promise<void> {
  const input = new Input({ source: new UrlSource(url), formats: [MP4, QTFF, WEBM, MP3, WAVE] });
  const track = await input.getPrimaryAudioTrack();
  if (!track) return tell({ kind: 'silent' });
  if (!(await track.canDecode())) return tell({ kind: 'closed', codec: String(await track.getCodec()) });
  let at = 0;
  let values = new Float32Array(PIECE);
  let plane = new Float32Array(0);
  const send = (count: number): void => {
    if (count > 0) tell({ kind: 'peaks', at, values: values.subarray(0, count) });
    at += PIECE;
    values = new Float32Array(PIECE);
  };
  let last = 0;
  for await (const sample of new AudioSampleSink(track).samples()) {
    const { numberOfFrames, sampleRate, timestamp } = sample;
    if (plane.length < numberOfFrames) plane = new Float32Array(numberOfFrames);
    sample.copyTo(plane.subarray(0, numberOfFrames), { planeIndex: 0, format: 'f32-planar' });
    sample.close();
    for (let i = 0; i < numberOfFrames; i += 1) {
      const bin = Math.floor((timestamp + i / sampleRate) * RATE);
      if (bin < at) continue;
      while (bin >= at + PIECE) send(PIECE);
      const loud = Math.abs(plane[i] ?? 0);
      if (loud > (values[bin - at] ?? 0)) values[bin - at] = Math.min(1, loud);
      last = bin - at + 1;
    }
  }
  send(last);
  tell({ kind: 'end' });
}

addEventListener('message', ({ data }: MessageEvent<string>) => {
  read(data).catch(() => tell({ kind: 'closed', codec: '' }));
});
