/** Films and recordings made anew by the engine: smaller, or only the part that learners see. */
import { useEffect, useState } from 'react';
import type { EngineEvent, ImportedAsset, InputOf, Reply } from '../../packager/api.ts';
import type { Asset, AssetId } from '../../packager/course/course.ts';
import { listen, rpc } from '../rpc.ts';
import { openCourse } from '../store.ts';

export type FilmChange = InputOf<'film.make'>['change'];

let asked: Promise<boolean> | undefined;

/** Whether this machine has the tools; asked again when it had none. */
function hasTools(): Promise<boolean> {
  asked ??= rpc('film.tools', {}).then((reply) => reply.ok && reply.value.found);
  void asked.then((found) => {
    if (!found) asked = undefined;
  });
  return asked;
}

/** Whether films can be made anew here; undefined while nobody knows. */
export function useTools(): boolean | undefined {
  const [found, setFound] = useState<boolean>();
  useEffect(() => {
    let left = false;
    void hasTools().then((there) => !left && setFound(there));
    return () => {
      left = true;
    };
  }, []);
  return found;
}

interface Making {
  readonly result: Promise<Reply<ImportedAsset>>;
  readonly stop: () => void;
}

/** Makes another file of a film or recording; the old one stays in the course until the new is put in its place. */
export function makeFilm(
  id: AssetId,
  { ext, name }: Pick<Asset, 'ext' | 'name'>,
  change: FilmChange,
  onProgress: (done: number, total: number) => void,
): Making {
  let job: string | undefined;
  let stopped = false;
  const ask = async (): Promise<Reply<ImportedAsset>> => {
    // Events may overtake the answer that names the job: they wait until it is known.
    const early: EngineEvent[] = [];
    let end: (reply: Reply<ImportedAsset>) => void = () => undefined;
    const ended = new Promise<Reply<ImportedAsset>>((resolve) => {
      end = resolve;
    });
    const hear = (event: EngineEvent): void => {
      if (!('job' in event)) return;
      if (job === undefined) early.push(event);
      else if (event.job !== job) return;
      else if (event.type === 'progress') onProgress(event.done, event.total);
      else if (event.type === 'film') end({ ok: true, value: event.value });
      else if (event.type === 'failed') end({ ok: false, error: event.error });
    };
    const deaf = listen(hear);
    try {
      const begun = await rpc('film.make', { path: openCourse().path, asset: id, ext, name, change });
      if (!begun.ok) return begun;
      job = begun.value.job;
      if (stopped) void rpc('pack.cancel', { job });
      for (const event of early) hear(event);
      return await ended;
    } finally {
      deaf();
    }
  };
  return {
    result: ask(),
    stop: () => {
      stopped = true;
      if (job) void rpc('pack.cancel', { job });
    },
  };
}
