/** What the app is and what it remembers of its user. */
import { Settings } from '../api.ts';
import { ok } from '../course/result.ts';
import type { Functions } from './functions.ts';

/** `given` over `now`; null forgets. Panes are merged by name, since each pane reports only itself. */
function merge(now: Settings, given: { readonly [K in keyof Settings]?: Settings[K] | null }): Settings {
  const panes = given.panes && { panes: { ...now.panes, ...given.panes } };
  const all = Object.entries({ ...now, ...given, ...panes });
  return Settings.parse(Object.fromEntries(all.filter(([, value]) => value !== null)));
}

export const settingsFunctions: Functions<'app.info' | 'settings.get' | 'settings.set'> = {
  'app.info': async (_, cx) => {
    const { lang } = await cx.settings.read();
    const recents = await cx.recents.list();
    return ok({
      version: cx.version,
      platform: cx.platform,
      home: cx.home,
      ...(lang && { lang }),
      canPick: cx.shell.pickFolder !== undefined,
      firstRun: recents.length === 0,
      ...(cx.startedWith && { course: cx.startedWith }),
    });
  },
  'settings.get': async (_, cx) => ok(await cx.settings.read()),
  'settings.set': async (given, cx) => ok(await cx.settings.change((now) => merge(now, given))),
};
