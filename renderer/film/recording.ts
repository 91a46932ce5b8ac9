/** Sound from a microphone: recorded in the window, judged while it runs, and written as WAV, which every player takes. */

/** Why there is no recording. */
export type RecordTrouble = 'refused' | 'no-microphone' | 'busy' | 'unreadable';

/** Longest recording, seconds: it is decoded as a whole. */
export const LONGEST = 20 * 60;
/** Samples in a second of the file: more than a voice needs, and what every phone plays. */
const RATE = 44_100;

/** Asks for the microphone. */
export async function openMicrophone(): Promise<MediaStream | RecordTrouble> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'no-microphone';
    return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'refused';
  }
}

/** What is this much softer than the loudest sound there can be shows as nothing, in decibels. */
const SOFTEST = 60;

/** Tells how loud it is, 0 to 1 as ears judge it, until the returned function is called. */
export function listenTo(stream: MediaStream, hear: (loud: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let frame = 0;
  const look = (): void => {
    analyser.getFloatTimeDomainData(samples);
    const peak = samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
    hear(Math.min(1, Math.max(0, 1 + (20 * Math.log10(peak || Number.MIN_VALUE)) / SOFTEST)));
    frame = requestAnimationFrame(look);
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
    void context.close();
  };
}

/** One channel of sound. */
export interface Sound {
  /** Each from -1 to 1. */
  readonly samples: Float32Array;
  /** Samples in a second. */
  readonly rate: number;
}

/** What a browser recorded, decoded. */
export async function soundOf(recorded: Blob): Promise<Sound | 'unreadable'> {
  try {
    const context = new OfflineAudioContext(1, 1, RATE);
    const sound = await context.decodeAudioData(await recorded.arrayBuffer());
    return { samples: sound.getChannelData(0), rate: sound.sampleRate };
  } catch {
    return 'unreadable';
  }
}

/** Below this share of full loudness it counts as silence; a breath is kept before and after the words. */
const SILENCE = 0.015;
const BREATH = 0.25;

/** Whether nothing is heard from the first to the last moment. */
export const isSilent = ({ samples }: Sound): boolean =>
  samples.every((sample) => Math.abs(sample) <= SILENCE);

/** The first and last moment that are not silence, as samples; the whole where it is silent throughout. */
export function spokenPart({ samples, rate }: Sound): readonly [number, number] {
  const first = samples.findIndex((sample) => Math.abs(sample) > SILENCE);
  if (first < 0) return [0, samples.length];
  const last = samples.findLastIndex((sample) => Math.abs(sample) > SILENCE);
  const breath = Math.round(BREATH * rate);
  return [Math.max(0, first - breath), Math.min(samples.length, last + 1 + breath)];
}

/** One channel of 16 bits as a WAVE file (Microsoft RIFF, format tag 1). */
export function waveOf(samples: Float32Array, rate: number): ArrayBuffer {
  const file = new ArrayBuffer(44 + samples.length * 2);
  const view = new DataView(file);
  const write = (at: number, text: string): void => {
    for (const [i, letter] of [...text].entries()) view.setUint8(at + i, letter.charCodeAt(0));
  };
  write(0, 'RIFF');
  view.setUint32(4, file.byteLength - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  for (const [i, sample] of samples.entries())
    view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  return file;
}
