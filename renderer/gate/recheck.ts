/** The course in front kept at the gate as it is now. */
import { useEffect } from 'react';
import { useSave } from '../autosave.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { runGate } from './actions.ts';
import { useGate } from './view.ts';

/** It is looked at on coming here, and again when the course or the language is another one. */
export function useRecheck(): void {
  const draft = useOpen((o) => o.draft);
  const lang = useSettings((s) => s.lang);
  const saved = useSave((s) => s.state.kind === 'saved');
  const isCurrent = useGate((g) => g.of === draft && g.lang === lang);
  const isGoing = useGate((g) => g.going !== null);
  useEffect(() => {
    if (saved && !isGoing && !isCurrent) void runGate();
  }, [saved, isGoing, isCurrent]);
}
