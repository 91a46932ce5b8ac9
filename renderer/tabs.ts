/** The open courses are remembered as they stand, and stand there again at the next start. */
import type { Settings } from '../packager/api.ts';
import { rpc } from './rpc.ts';
import { bringToFront, takeOver, useSession } from './session.ts';
import { useCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

type Tabs = Pick<Settings, 'tabs' | 'front'>;

/** The tabs as they are kept; what a file manager or another program may have moved is found out at the start. */
function tabsNow(): Required<Tabs> | { tabs: Required<Tabs>['tabs']; front: null } {
  const { all, open } = useCourse.getState();
  const tabs = all.map(({ path, page, lang }) => ({ path, lang, ...(page && { page }) }));
  const front = useSession.getState().tab === 'course' ? open?.path : undefined;
  return { tabs, front: front ?? null };
}

/** A walk through the outline is kept once it rests. */
const REST_MS = 400;

/** Keeps the tabs from now on, whenever they change. */
export function rememberTabs(): void {
  let last = JSON.stringify(tabsNow());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = tabsNow();
      const text = JSON.stringify(now);
      if (text !== last) void rpc('settings.set', now);
      last = text;
    }, REST_MS);
  };
  useCourse.subscribe(look);
  useSession.subscribe(look);
}

/** Opens the courses of the last time in their order; one that cannot be opened any more is said and left out. */
export async function restoreTabs({ tabs = [], front }: Tabs): Promise<void> {
  const replies = await Promise.all(
    tabs.map(async (tab) => ({ tab, reply: await rpc('course.open', { path: tab.path, again: true }) })),
  );
  const lost: string[] = [];
  for (const { tab, reply } of replies) {
    const { page, lang } = tab;
    if (reply.ok) takeOver(reply.value, { ...(page && { page }), ...(lang && { lang }) });
    else lost.push(tab.path);
  }
  if (front && !lost.includes(front)) bringToFront(front);
  else useSession.setState({ tab: 'start' });
  if (lost.length > 0) note(say('tabs-lost', { n: lost.length, path: lost[0] ?? '' }));
}
