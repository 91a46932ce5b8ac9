/** Files of the course made anew by the engine: begun, watched, stopped, and taken or dropped. */
import { useEffect, useRef, useState } from 'react';
import type { Failure, ImportedAsset, Reply } from '../../packager/api.ts';
import type { AssetId } from '../../packager/course/course.ts';
import { runJob } from '../jobs.ts';
import { rpc } from '../rpc.ts';
import { openCourse } from '../store.ts';

/** Takes a file away that was made and not wanted. */
const drop = ({ assetId, asset }: ImportedAsset): void =>
  void rpc('picture.drop', { path: openCourse().path, asset: assetId, ext: asset.ext });

export interface Remade<Change> {
  /** The file that was made last, and what was asked for. */
  readonly made: { readonly asset: ImportedAsset; readonly change: Change } | null;
  /** How far it is; null while nothing is being made. */
  readonly busy: { readonly done: number; readonly total: number } | null;
  readonly failure: Failure | null;
  readonly make: (change: Change, total?: number, then?: () => void) => void;
  readonly stop: () => void;
  /** Another is wished for: the one that was made goes. */
  readonly forget: () => void;
  /** What was made is used: it stays. */
  readonly keep: () => void;
}

/**
 * The file made last of the asset `id`; taken away when another is wished for,
 * or when the author leaves without it.
 * @param kind of the event that ends the work; @param begin asks the engine for it
 */
export function useRemake<Change>(
  id: AssetId,
  kind: 'picture' | 'film',
  begin: (change: Change) => Promise<Reply<{ readonly job: string }>>,
): Remade<Change> {
  const [made, setMade] = useState<Remade<Change>['made']>(null);
  const [busy, setBusy] = useState<Remade<Change>['busy']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const kept = useRef<ImportedAsset | null>(null);
  const leave = () => {
    stop.current();
    if (kept.current && kept.current.assetId !== id) drop(kept.current);
    kept.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on leaving
  useEffect(() => leave, []);
  return {
    made,
    busy,
    failure,
    make: (change, total = 1, then) => {
      setFailure(null);
      setBusy({ done: 0, total });
      const going = runJob(kind, () => begin(change), setBusy);
      stop.current = going.stop;
      void going.ended.then((end) => {
        setBusy(null);
        stop.current = () => undefined;
        if (!end.ok) {
          if (end.error.code !== 'cancelled') setFailure(end.error);
          return;
        }
        kept.current = end.event.value;
        setMade({ asset: end.event.value, change });
        then?.();
      });
    },
    stop: () => stop.current(),
    forget: () => {
      leave();
      setMade(null);
      setFailure(null);
    },
    keep: () => {
      kept.current = null;
    },
  };
}
