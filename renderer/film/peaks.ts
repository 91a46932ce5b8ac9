/** The loudness of what is on the desk, as far as it is read; kept while the window is open. */
import { useEffect, useState } from 'react';
import { type PeaksMessage, RATE } from './peaks.worker.ts';

export interface Peaks {
  readonly rate: number;
  /** 0 to 1, one after another. */
  readonly values: readonly number[];
  readonly state: 'reading' | 'ready' | 'silent' | 'closed';
}

const kept = new Map<string, Peaks>();
const NOTHING: Peaks = { rate: RATE, values: [], state: 'reading' };

/** The peaks behind an address; they grow while they are read. */
export function usePeaks(url: string | undefined): Peaks {
  const [peaks, setPeaks] = useState<Peaks>(NOTHING);
  useEffect(() => {
    const known = url === undefined ? NOTHING : kept.get(url);
    setPeaks(known ?? NOTHING);
    if (known || url === undefined) return;
    const values: number[] = [];
    const worker = new Worker(new URL('./peaks.worker.ts', import.meta.url), { type: 'module' });
    const end = (state: Peaks['state']): void => {
      const peaks = { rate: RATE, values, state };
      kept.set(url, peaks);
      setPeaks(peaks);
      worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<PeaksMessage>) => {
      if (data.kind === 'end') return end('ready');
      if (data.kind !== 'peaks') return end(data.kind);
      // A track may begin later than the film.
      while (values.length < data.at) values.push(0);
      values.push(...data.values);
      setPeaks({ rate: RATE, values, state: 'reading' });
    };
    worker.onerror = () => end('closed');
    worker.postMessage(new URL(url, location.href).href);
    return () => worker.terminate();
  }, [url]);
  return peaks;
}
