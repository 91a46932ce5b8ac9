/** Recordings for tests, made from a seed: a melody of plucked notes, and speech-like bursts over it. */

const RATE = 11_025;

/** @returns one channel, 11,025 samples a second */
export function madeSound(seed: number, seconds: number): Int16Array {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const samples = new Float64Array(seconds * RATE);
  for (let at = 0; at < samples.length; ) {
    const length = Math.round((0.15 + next() * 0.35) * RATE);
    for (let voice = 0; voice < 2; voice++) {
      const tone = 110 * 2 ** (Math.floor(next() * 36) / 12);
      const bright = 0.3 + next() * 0.5;
      for (let i = 0; i < length && at + i < samples.length; i++)
        for (let k = 1; k <= 5; k++)
          samples[at + i] =
            (samples[at + i] as number) +
            bright ** k * Math.exp((-3 * i) / length) * Math.sin((2 * Math.PI * tone * k * i) / RATE);
    }
    at += length;
  }
  return Int16Array.from(samples, (value) => value * 6000);
}

/** As a WAV file. */
export function wavOf(samples: Int16Array): Buffer {
  const head = Buffer.alloc(44);
  const bytes = samples.length * 2;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, bytes)]);
}
