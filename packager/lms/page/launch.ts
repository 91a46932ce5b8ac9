/**
 * One launch of a package: makes the platform, puts its APIs where the package
 * looks for them, writes down every call, opens the frame and takes it away
 * again. Used alike by the robot's page and by the person's.
 */
import type { PageConfig } from '../page-config.ts';
import {
  type Answer,
  type Call,
  type CallNote,
  LEAVING_EVENTS,
  type LeavingEvent,
  type PageEvent,
} from '../recording.ts';
import { keepsToStandard } from '../stand-ins.ts';
import { CREATE } from './create.ts';
import type { Api, StandIn } from './stand-in.ts';

/** How long a package's last words may take after its frame has gone. */
const LAST_WORDS = 600;
/** How long a frame may take to go to another page. */
const GOING = 400;

export interface Launch {
  readonly platform: StandIn;
  /**
   * Ends the launch: by the platform's own way out, or as when the tab is
   * closed and the platform gets no say. Resolves when all is quiet.
   */
  leave(how?: 'way-out' | 'tab-closed'): Promise<void>;
}

const answer = (value: unknown): Answer =>
  value === undefined || value === null
    ? null
    : typeof value === 'boolean' || typeof value === 'number'
      ? value
      : String(value);

/** A window and those of the frames in it, as far as they can be reached. */
function windowsIn(outer: Window | null): Window[] {
  if (outer === null) return [];
  try {
    return [
      outer,
      ...Array.from({ length: outer.frames.length }, (_, i) => outer.frames[i] ?? null).flatMap(windowsIn),
    ];
  } catch {
    return [];
  }
}

/** The event of a page that goes which one of these windows is handling now. */
function handledBy(windows: readonly Window[]): LeavingEvent | undefined {
  for (const one of windows) {
    try {
      const type = one.event?.type;
      const found = LEAVING_EVENTS.find((event) => event === type);
      if (found) return found;
    } catch {
      // Gone to another origin meanwhile.
    }
  }
  return undefined;
}

/**
 * Starts `config`'s platform and opens the package in `place`. `tell` hears of
 * everything that happens, in order.
 */
export async function launch(
  config: PageConfig,
  place: HTMLElement,
  tell: (event: PageEvent) => void,
): Promise<Launch> {
  const start = performance.now();
  const now = () => Math.round(performance.now() - start);
  let leaving = false;
  let note: CallNote | undefined;

  // What a call brings to the server is told after the call itself.
  let calling = false;
  let saved: PageEvent[] = [];

  let gone = false;
  /** The package's windows when it is left. */
  let going: readonly Window[] = [];

  const platform = CREATE[config.lms]({
    config,
    now,
    save(reason, record, recorded) {
      if (gone) return false;
      const event: PageEvent = { kind: 'saved', record, save: { t: now(), reason, recorded } };
      if (calling) saved.push(event);
      else tell(event);
      return true;
    },
    heard: (call) => tell({ kind: 'call', call: leaving ? { ...call, late: true } : call }),
    note: (said) => {
      note = said;
    },
  });

  /** The same API, with each call written down. A package may call its methods without the object. */
  const recorded = (api: Api): Api =>
    Object.fromEntries(
      Object.entries(api).map(([name, method]) => [
        name,
        (...args: unknown[]) => {
          const t = now();
          const during = leaving ? handledBy(going) : undefined;
          note = undefined;
          calling = true;
          const result = method(...args);
          calling = false;
          const call: Call = {
            t,
            name,
            args: args.map(answer),
            result: answer(result),
            error: platform.errorCode(),
            ...(leaving ? { late: true } : {}),
            ...(during === undefined ? {} : { during }),
            ...(note === undefined ? {} : { note }),
          };
          tell({ kind: 'call', call });
          for (const event of saved) tell(event);
          saved = [];
          return result;
        },
      ]),
    );

  let found = false;
  const apis = config.opening === 'alone' ? {} : platform.apis;
  for (const [property, api] of Object.entries(apis)) {
    const object = recorded(api);
    Object.defineProperty(window, property, {
      configurable: true,
      enumerable: true,
      get() {
        if (!found) tell({ kind: 'api-found' });
        found = true;
        return object;
      },
    });
  }

  const address = await platform.launch();
  const frame = document.createElement('iframe');
  frame.allow = platform.allow;
  frame.title = config.title;
  frame.addEventListener('load', () => platform.loaded(frame));
  // A fragment names the place where a preview begins; a platform adds none.
  const own = config.opening === 'window' ? open(address, 'kriti-content') : null;
  if (platform.opensWindow) open(address, '_blank');
  else if (config.opening !== 'window') frame.src = address + location.hash;
  const { pathname, search } = new URL(address, location.href);
  tell({ kind: 'launched', href: (pathname + search).slice(config.root.length) });
  place.replaceChildren(frame);

  return {
    platform,
    async leave(how = 'way-out') {
      if (leaving) return;
      leaving = true;
      going = windowsIn(own ?? frame.contentWindow);
      if (how === 'way-out') platform.leaving();
      else gone = !platform.sendsOnUnload;
      // An LMS shows another page in place of the course; the platform's own takes the frame out.
      if (how === 'way-out' && keepsToStandard(config.lms)) await goElsewhere(own ?? frame.contentWindow);
      own?.close();
      frame.remove();
      if (how === 'tab-closed') platform.closing?.();
      gone = how === 'tab-closed';
      await new Promise((done) => setTimeout(done, LAST_WORDS));
      await platform.settled?.();
      for (const property of Object.keys(apis)) Reflect.deleteProperty(window, property);
    },
  };
}

/** Shows an empty page in place of the course, so that it is told in every way that it goes. */
async function goElsewhere(course: Window | null): Promise<void> {
  try {
    course?.location.replace('about:blank');
  } catch {
    // A course that has gone to another origin is not listening any more.
  }
  await new Promise((done) => setTimeout(done, GOING));
}
