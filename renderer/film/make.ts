/** Films and recordings made anew by the engine: smaller, or only the part that learners see. */
import { useEffect, useState } from 'react';
import type { InputOf } from '../../packager/api.ts';
import type { Asset, AssetId } from '../../packager/course/course.ts';
import { rpc } from '../rpc.ts';
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

/** Asks the engine for another file of a film or recording; the old one stays in the course until the new is put in its place. */
export const askForFilm = (id: AssetId, { ext, name }: Pick<Asset, 'ext' | 'name'>, change: FilmChange) =>
  rpc('film.make', { path: openCourse().path, asset: id, ext, name, change });
