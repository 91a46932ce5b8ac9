/**
 * The way from the page to the engine. The robot's browser has a function for
 * it, which gets through even when the package never gives the thread back; a
 * person's browser posts what has gathered.
 */

import { ROBOT_EAR } from '../ear.ts';
import type { PageEvent } from '../recording.ts';

const GATHER = 250;

type Ear = (event: PageEvent) => unknown;

/** Returns `tell`: hands one event to the engine, now or with the next batch. */
export function post(address: string): (event: PageEvent) => void {
  const ear = (window as unknown as Record<string, Ear | undefined>)[ROBOT_EAR];
  if (ear !== undefined) return (event) => void ear(event);
  let gathered: PageEvent[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (gathered.length === 0) return;
    const body = JSON.stringify(gathered);
    gathered = [];
    // keepalive lets the batch outlive the page; above 64 KiB browsers refuse it.
    void fetch(address, { method: 'POST', body, keepalive: body.length < 60_000 }).catch(() => undefined);
  };
  addEventListener('pagehide', flush);
  return (event) => {
    gathered.push(event);
    // What the next launch starts from does not wait.
    if (event.kind === 'saved' || event.kind === 'forgotten') flush();
    else waiting ??= setTimeout(flush, GATHER);
  };
}
