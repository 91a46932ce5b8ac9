/** How the page of a platform with a record store hears what has come in there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lrs } from '../../packager/lms/page/lrs.ts';
import { ENTRY, LEARNER } from '../../packager/lms/page-config.ts';
import { type Call, NOTHING_RECORDED } from '../../packager/lms/recording.ts';

const call = (verb: string): Call => ({
  ...{ t: 0, name: 'POST statements', args: [verb], result: '', error: '' },
});

/** A store that answers slowly; `log` is all that has come in. */
function slowStore(log: readonly Call[], answerAfter: number) {
  vi.stubGlobal('location', new URL('http://127.0.0.1/page'));
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
    if (pathname.endsWith('/launch')) return Response.json({});
    if (!pathname.endsWith('/log')) return new Response('', { status: 404 });
    const calls = log.slice(Number(searchParams.get('since')));
    await new Promise((done) => setTimeout(done, answerAfter));
    return Response.json({ calls, record: null, recorded: NOTHING_RECORDED });
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function open() {
  const heard: string[] = [];
  const platform = lrs({
    config: {
      ...{ lms: 'lrs', kind: 'cmi5', view: 'robot', lang: 'en', title: '', launch: 'index.html' },
      ...{ root: 'http://127.0.0.1/package/', events: '', lrs: 'http://127.0.0.1/lrs/', attempt: 1 },
      ...{ learner: LEARNER, entry: ENTRY, record: undefined },
    },
    now: () => 0,
    save: () => true,
    heard: ({ args }) => void heard.push(String(args[0])),
    note: () => undefined,
  });
  return { heard, platform };
}

it('hears every call once and in order, however slowly the store answers', async () => {
  const log: Call[] = [call('initialized'), call('passed')];
  slowStore(log, 900);
  const { heard, platform } = open();
  await platform.launch();
  await vi.advanceTimersByTimeAsync(2000);
  log.push(call('completed'), call('terminated'));
  const settled = platform.settled?.();
  await vi.advanceTimersByTimeAsync(3000);
  await settled;
  expect(heard).toEqual(['initialized', 'passed', 'completed', 'terminated']);
});

it('waits for the last word, and not for ever', async () => {
  const log: Call[] = [call('initialized')];
  slowStore(log, 10);
  const { heard, platform } = open();
  await platform.launch();
  let over = false;
  const settled = platform.settled?.().then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(2000);
  expect(over).toBe(false);
  log.push(call('terminated'));
  await vi.advanceTimersByTimeAsync(500);
  await settled;
  expect(heard).toEqual(['initialized', 'terminated']);

  log.length = 0;
  const silent = open();
  await silent.platform.launch();
  const given = silent.platform.settled?.();
  await vi.advanceTimersByTimeAsync(4000);
  await given;
  expect(silent.heard).toEqual([]);
});
