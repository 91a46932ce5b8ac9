import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../packager/course/words.ts';
import { FAILURE_WORDS } from '../../packager/lms/failure-words.ts';
import { NOTE_WORDS } from '../../packager/lms/note-words.ts';
import { LEARNER, MAIL } from '../../packager/lms/page-config.ts';
import {
  type Call,
  NOTHING_RECORDED,
  type Recorded,
  type Recording,
  type Save,
} from '../../packager/lms/recording.ts';
import { judge } from '../../packager/lms/verdict.ts';
import { termsOf } from '../../packager/lms/verdict-terms.ts';
import type { RunKey } from '../../packager/lms/verdict-words.en.ts';
import { RUN_WORDS } from '../../packager/lms/verdict-words.ts';

const call = (name: string, args: Call['args'] = [''], changes: Partial<Call> = {}): Call => ({
  ...{ t: 0, name, args, result: 'true', error: '0' },
  ...changes,
});
const set = (element: string, value: string, changes: Partial<Call> = {}) =>
  call('LMSSetValue', [element, value], changes);
const INIT = call('LMSInitialize');
const FINISH = call('LMSFinish', [''], { late: true });

/** A launch without fault; `changes` bring one in. */
const launch = (changes: Partial<Recording> = {}): Recording => ({
  ...{
    lms: 'strict',
    kind: 'scorm12',
    attempt: 1,
    launched: 'index.html',
    apiFound: true,
    hung: false,
    stopped: 'end',
  },
  ...{ calls: [INIT, FINISH], saves: [], recorded: NOTHING_RECORDED, screens: [], answers: [] },
  ...{ network: [], missing: [], console: [], dialogs: [], popups: [], downloads: [] },
  ...changes,
});
const recorded = (changes: Partial<Recorded>): Recorded => ({ ...NOTHING_RECORDED, ...changes });
const screens = (...headings: string[]) => headings.map((heading, t) => ({ t, heading }));
const keys = (...launches: Recording[]): RunKey[] => judge(launches).map((f) => f.key);
const completed = recorded({ completion: 'completed' });
const save = (reason: Save['reason'], t = 0, what = completed): Save => ({ t, reason, recorded: what });

describe('calls', () => {
  it('are all right in a launch without fault', () => {
    expect(keys(launch())).toEqual([]);
  });
  it.each<[RunKey, Partial<Recording>]>([
    ['api-not-found', { apiFound: false, calls: [] }],
    ['never-initialized', { calls: [call('LMSGetLastError')] }],
    ['call-before-initialize', { calls: [set('cmi.comments', 'x'), INIT, FINISH] }],
    ['call-after-finish', { calls: [INIT, FINISH, set('cmi.comments', 'x', { error: '301' })] }],
    ['never-finished', { calls: [INIT] }],
    ['call-refused', { calls: [INIT, set('cmi.core.student_id', 'x', { error: '403' }), FINISH] }],
    ['suspend-data-over-limit', { calls: [INIT, set('cmi.suspend_data', 'x'.repeat(4097)), FINISH] }],
    ['hung', { hung: true, calls: [INIT] }],
    ['download', { downloads: ['a.pdf'] }],
  ])('%s', (key, changes) => {
    expect(keys(launch(changes))).toEqual([key]);
  });
  it.each([
    ['name', 'cmi.suspend_data', `{"page":3,"who":"${LEARNER.name}"}`],
    ['name', 'cmi.comments', encodeURIComponent(`seen by ${LEARNER.name.split(', ').reverse().join(' ')}`)],
    ['id', 'cmi.core.lesson_location', Buffer.from(`p3;${LEARNER.id};0`).toString('base64')],
    ['mail', 'cmi.suspend_data', `mail=${MAIL}`],
  ])('that keep the learner’s %s in %s are told', (datum, element, value) => {
    const [found, ...others] = judge([launch({ calls: [INIT, set(element, value), FINISH] })]);
    expect([found?.key, found?.data, others]).toEqual([
      'learner-data-kept',
      expect.objectContaining({ datum, element }),
      [],
    ]);
  });
  it('that hand on an answer, the platform’s own name or any other name are not', () => {
    const answer = set('cmi.interactions.0.student_response', LEARNER.name);
    const state = set('cmi.suspend_data', 'iGOT Karmayogi;kriti;learner-1;bGVhcm5lciAxIG9mIDE=;%E0%A4');
    expect(keys(launch({ calls: [INIT, answer, state, FINISH] }))).toEqual([]);
  });
  it('in a record store’s state are told, in its statements not', () => {
    const put = (name: string) => call(name, ['resume', JSON.stringify({ who: LEARNER.id })], { error: '' });
    const on = (name: string) =>
      judge([launch({ lms: 'lrs', kind: 'cmi5', calls: [put(name)] })]).filter(
        ({ key }) => key === 'learner-data-kept',
      );
    expect(on('PUT activities/state')).toHaveLength(1);
    expect(on('POST statements')).toEqual([]);
  });
  it('before the session opened may ask for errors', () => {
    expect(keys(launch({ calls: [call('LMSGetLastError'), INIT, FINISH] }))).toEqual([]);
  });
  it('are not held against a package by iGOT’s codes, but LMSFinish on screen is', () => {
    const odd = call('LMSGetValue', ['cmi.comments'], { result: '', error: '201' });
    const igot = launch({ lms: 'igot-2026', calls: [INIT, odd, call('LMSFinish', [''], { result: true })] });
    expect(keys(igot)).toEqual(['finish-while-shown']);
  });
  it('that end with code 103 on a return to iGOT are told, and those that go on are not', () => {
    const refused = call('Initialize', [''], { result: 'false', error: '103' });
    const back = { lms: 'igot-2026', attempt: 2 } as const;
    expect(keys(launch({ ...back, calls: [refused] }))).toEqual(['stops-on-return']);
    expect(keys(launch({ ...back, calls: [refused, call('SetValue', ['cmi.location', '3'])] }))).toEqual([]);
  });
  it('are not asked of a package that is no SCORM package', () => {
    expect(keys(launch({ kind: 'html', lms: 'igot-2026', apiFound: false, calls: [] }))).toEqual([]);
  });
  it('say the same fault of several interactions once', () => {
    const note = { key: 'format', clause: 'RTE 1.2' };
    const wrong = [0, 1, 2].map((n) => set(`cmi.interactions.${n}.id`, 'a b', { note, error: '405' }));
    expect(keys(launch({ calls: [INIT, ...wrong, FINISH] }))).toEqual(['value-out-of-spec']);
  });
});

describe('the record', () => {
  const first = launch({
    stopped: 'middle',
    screens: screens('One', 'Two'),
    recorded: recorded({ location: '2' }),
  });
  const back = (heading: string, changes: Partial<Recording> = {}) =>
    launch({ attempt: 2, screens: screens(heading, 'End'), recorded: completed, ...changes });
  const third = launch({ attempt: 3, recorded: completed });

  it('is all right when the learner comes back to the place and completes', () => {
    expect(keys(first, back('Two'), third)).toEqual([]);
  });
  it('that a new attempt of SCORM 2004 takes back, after one that was ended, are lost by right', () => {
    const calls = [
      call('Initialize'),
      call('SetValue', ['cmi.location', '3']),
      call('SetValue', ['cmi.exit', 'normal']),
      call('Terminate', [''], { late: true }),
    ];
    const visit = { lms: 'strict-2004', kind: 'scorm2004-4', calls } as const;
    const again = { ...third, ...visit, recorded: recorded({ completion: 'incomplete' }) };
    expect(keys({ ...first, ...visit }, back('Two', visit), again)).not.toContain('completion-lost');
    const kept = call('SetValue', ['cmi.exit', 'suspend']);
    const suspended = { ...visit, calls: [...calls.slice(0, 2), kept, ...calls.slice(3)] };
    expect(keys({ ...first, ...suspended }, back('Two', suspended), again)).toContain('completion-lost');
  });
  it.each<[RunKey, Recording[]]>([
    ['not-resumed', [first, back('One'), third]],
    ['resume-unclear', [first, back('Elsewhere'), third]],
    ['resume-unclear', [first, back('One', { dialogs: [{ type: 'confirm', message: 'Resume?' }] }), third]],
    ['nothing-kept', [{ ...first, recorded: NOTHING_RECORDED }, back('One'), third]],
    ['not-completed', [first, back('Two', { recorded: recorded({ completion: 'incomplete' }) }), third]],
    ['end-not-reached', [first, back('Two', { stopped: 'stuck', recorded: NOTHING_RECORDED }), third]],
    ['completion-lost', [first, back('Two'), { ...third, recorded: recorded({ completion: 'incomplete' }) }]],
    [
      'score-missing',
      [first, back('Two', { answers: [{ question: 'Q', chosen: ['a'], by: 'first' }] }), third],
    ],
    ['completed-at-load', [{ ...first, atLoad: { recorded: completed, calls: 1 } }, back('Two'), third]],
  ])('%s', (key, launches) => {
    expect(keys(...launches)).toContain(key);
  });

  const igot = (changes: Partial<Recording>) => launch({ lms: 'igot-2026', ...changes });

  it('on the 2023 player are told where only “passed” was said', () => {
    const second = (status: string) =>
      launch({
        ...{ lms: 'igot-2023', attempt: 2, recorded: recorded({ completion: 'incomplete' }) },
        calls: [INIT, set('cmi.core.lesson_status', status)],
      });
    const first = launch({ lms: 'igot-2023' });
    expect(keys(first, second('passed'))).toEqual(['passed-not-counted']);
    expect(keys(first, second('incomplete'))).toEqual(['not-completed']);
  });
  it('loses on iGOT what is first written while leaving, but not what was written before', () => {
    const late = set('cmi.suspend_data', 'b', { late: true, result: false });
    expect(keys(igot({ calls: [INIT, set('cmi.suspend_data', 'a'), late] }))).toContain('written-too-late');
    expect(keys(igot({ calls: [INIT, set('cmi.suspend_data', 'b'), late] }))).not.toContain(
      'written-too-late',
    );
  });
  it('loses on iGOT a score written after the completion', () => {
    const calls = [INIT, set('cmi.core.score.raw', '80', { t: 9 })];
    expect(keys(igot({ calls, saves: [save('commit', 5)] }))).toContain('score-after-completion');
    const before = save('commit', 5, recorded({ completion: 'completed', scoreRaw: '80' }));
    expect(keys(igot({ calls, saves: [before] }))).not.toContain('score-after-completion');
  });
  it('says on iGOT when nothing was saved before leaving', () => {
    const active = { stopped: 'middle', atLoad: { recorded: NOTHING_RECORDED, calls: 1 } } as const;
    const calls = [INIT, set('cmi.suspend_data', 'x')];
    expect(keys(igot({ ...active, calls, saves: [save('leave')] }))).toContain('saved-only-on-leaving');
    expect(keys(igot({ ...active, calls, saves: [save('interaction')] }))).not.toContain(
      'saved-only-on-leaving',
    );
  });
});

describe('what the course says of the result', () => {
  const activity = { identifier: 'i', title: 'One', asset: false, passMark: 0.6 };
  const said = (...pairs: [string, string][]) =>
    keys(launch({ activity, calls: [INIT, ...pairs.map(([name, value]) => set(name, value)), FINISH] }));

  it('agrees with the pass mark, whichever way', () => {
    const with60 = (status: string, raw: string): RunKey[] =>
      said(['cmi.core.score.raw', raw], ['cmi.core.lesson_status', status]);
    expect(with60('passed', '50')).toEqual(['status-against-score']);
    expect(with60('failed', '60')).toEqual(['status-against-score']);
    expect([...with60('passed', '60'), ...with60('failed', '59.5'), ...with60('completed', '10')]).toEqual(
      [],
    );
    // The last word counts.
    expect(
      said(
        ['cmi.core.lesson_status', 'passed'],
        ['cmi.core.score.raw', '10'],
        ['cmi.core.lesson_status', 'failed'],
      ),
    ).toEqual([]);
  });
  it('keeps the score in its own bounds', () => {
    expect(said(['cmi.core.score.max', '10'], ['cmi.core.score.raw', '50'])).toEqual(['score-out-of-bounds']);
    expect(said(['cmi.core.score.max', ''], ['cmi.core.score.raw', '50'])).toEqual([]);
  });
  it('is committed now and then', () => {
    const commits = (every: number) =>
      keys(
        launch({
          calls: [
            INIT,
            ...Array.from({ length: 80 }, (_, i) => call('LMSCommit', [''], { t: i * every })),
            FINISH,
          ],
        }),
      );
    expect(commits(150)).toEqual(['commits-too-often']);
    expect(commits(250)).toEqual([]);
  });
  it('does not grow by a look alone', () => {
    const visits = (...lengths: number[]) =>
      keys(
        ...lengths.map((suspendDataLength, i) =>
          launch({
            attempt: i + 1,
            stopped: i === 0 ? 'middle' : 'end',
            recorded: { ...completed, suspendDataLength },
          }),
        ),
      );
    expect(visits(100, 400, 800)).toEqual(['suspend-data-grows']);
    expect([...visits(100, 800, 850), ...visits(0, 0, 300)]).toEqual([]);
  });
  it('of SCORM 2004 left in the middle is suspended', () => {
    const put = (name: string, value: string) => call('SetValue', [name, value]);
    const ends = [put('cmi.location', '2'), call('Terminate', [''], { late: true })];
    const left = (...more: Call[]) =>
      keys(
        launch({
          ...{ lms: 'strict-2004', kind: 'scorm2004-4', stopped: 'middle' },
          calls: [call('Initialize'), ...more, ...ends],
        }),
      );
    expect(left()).toEqual(['exit-not-suspend']);
    expect([...left(put('cmi.exit', 'suspend')), ...left(put('adl.nav.request', 'suspendAll'))]).toEqual([]);
  });
  it('and its end are not left to unload alone', () => {
    const end = (...events: Call['during'][]) =>
      keys(
        launch({
          calls: [
            INIT,
            ...events.map((during) => call('LMSFinish', [''], { late: true, ...(during && { during }) })),
          ],
        }),
      );
    expect(end('unload')).toEqual(['finish-only-at-unload']);
    expect([...end('pagehide'), ...end(undefined)]).toEqual([]);
  });
});

describe('launches beside the visits', () => {
  const activity = { identifier: 'i', title: 'Second', asset: false };
  const extra = (changes: Partial<Recording>) => launch({ attempt: 4, activity, ...changes });
  const lesson = (changes: Partial<Recording> = {}) =>
    extra({ phase: 'lesson', recorded: completed, ...changes });

  it('are all right where nothing is wrong', () => {
    const alone = extra({ phase: 'alone', apiFound: false, calls: [], shown: 'The LMS was not found.' });
    expect(keys(launch(), lesson(), extra({ phase: 'review' }), extra({ phase: 'window' }), alone)).toEqual(
      [],
    );
  });
  it.each<[RunKey, Recording]>([
    ['not-completed', lesson({ recorded: NOTHING_RECORDED })],
    ['end-not-reached', lesson({ recorded: NOTHING_RECORDED, foreign: true })],
    ['never-finished', lesson({ calls: [INIT] })],
    ['asset-calls-platform', lesson({ activity: { ...activity, asset: true } })],
    [
      'review-overwrites',
      extra({ phase: 'review', calls: [INIT, set('cmi.core.lesson_status', 'incomplete'), FINISH] }),
    ],
    ['not-found-from-window', extra({ phase: 'window', apiFound: false, calls: [] })],
    ['silent-without-platform', extra({ phase: 'alone', apiFound: false, calls: [], shown: 'Welcome' })],
    ['hangs-without-platform', extra({ phase: 'alone', apiFound: false, calls: [], hung: true })],
  ])('%s', (key, recording) => {
    const found = judge([launch(), recording]);
    expect(found.map((f) => f.key)).toEqual([key]);
    expect(found[0]?.lesson).toBe(recording.phase === 'lesson' ? 'Second' : undefined);
  });
  it.each([
    'Preview: nothing is recorded',
    'पूर्वावलोकन: कुछ दर्ज नहीं हो रहा',
    'Your answers will not be saved.',
  ])('take it as told where the course says: %s', (shown) => {
    expect(keys(launch(), extra({ phase: 'alone', apiFound: false, calls: [], shown }))).toEqual([]);
  });
  it('say nothing of a window or of no platform where none was ever found', () => {
    const never = { apiFound: false, calls: [] } as const;
    expect(
      keys(
        launch(never),
        extra({ phase: 'window', ...never }),
        extra({ phase: 'alone', ...never, shown: '' }),
      ),
    ).toEqual(['api-not-found']);
  });
  it('that an asset opens find no platform by right', () => {
    const asset = { activity: { ...activity, asset: true }, apiFound: false, calls: [] };
    expect(keys(launch(asset), lesson(asset), extra({ phase: 'alone', ...asset, shown: 'x' }))).toEqual([]);
  });
  it('that were too many are counted', () => {
    expect(judge([launch(), lesson()], 3).map((f) => [f.key, f.hint, f.data.count])).toEqual([
      ['lessons-not-run', 'review', 3],
    ]);
  });
});

describe('a run whose time was over', () => {
  const cut = { done: 1, of: 6, within: 480_000 };
  it('says how far it got: in the launch that was cut short', () => {
    const short = launch({ cut: true, stopped: 'too-long', screens: [{ t: 0, heading: 'Three' }] });
    expect(judge([short, launch({ lms: 'igot-2026' })], 0, cut)).toContainEqual(
      expect.objectContaining({
        key: 'run-not-finished',
        hint: 'review',
        lms: 'strict',
        data: expect.objectContaining({ ended: 1, of: 6, minutes: 8, heading: 'Three', id: 'strict' }),
      }),
    );
  });
  it('else behind the last', () => {
    const found = judge([launch(), launch({ lms: 'igot-2026' })], 0, cut);
    expect(found.filter(({ key }) => key === 'run-not-finished').map(({ lms }) => lms)).toEqual([
      'igot-2026',
    ]);
  });
});

describe('words', () => {
  const sample = {
    ended: 4,
    of: 18,
    minutes: 8,
    id: 'strict',
    detail: 'd',
    call: 'LMSCommit("")',
    code: '101',
    element: 'cmi.core.exit',
    elements: 'a, b',
    length: 5000,
    limit: 4096,
    screens: 3,
    heading: 'Two',
    obstacle: 'film',
    datum: 'mail',
    left: 'Two',
    back: 'One',
    lms: 'Strict SCORM 1.2',
    file: 'a.png',
    error: 'e',
    host: 'a.example',
    message: 'm',
    count: 2,
    value: 'v',
    format: 'CMITime',
    allowed: 'a',
    low: 0,
    high: 1,
    type: 'choice',
    status: 'completed',
    verb: 'passed',
    event: 'unload',
    ...{ raw: 50, min: 0, max: 100, mark: 60, from: 100, to: 900 },
    ...termsOf('scorm12'),
  };
  const say = (text: string, lang: string) => String(new IntlMessageFormat(text, lang).format(sample));

  it.each(Object.keys(RUN_WORDS.en) as RunKey[])('of %s are whole in both languages, and short', (key) => {
    for (const lang of ['en', 'hi'] as const) {
      const { what, why, how } = RUN_WORDS[lang][key];
      expect(say(what, lang).length).toBeLessThanOrEqual(60);
      for (const text of [what, why, how]) expect(say(text ?? '', lang)).not.toBe('');
      expect(what + why + how).not.toMatch(/invalid|please|!/i);
    }
  });
  it.each(Object.keys(FAILURE_WORDS.en) as (keyof typeof FAILURE_WORDS.en)[])(
    'of the failure %s are short',
    (code) => {
      for (const lang of ['en', 'hi'] as const) {
        const { what, why, how }: Words = FAILURE_WORDS[lang][code];
        expect(what.length).toBeLessThanOrEqual(60);
        for (const text of [what, why ?? '', how ?? '']) expect(() => say(text, lang)).not.toThrow();
      }
    },
  );
  it('of notes are whole in both languages', () => {
    expect(Object.keys(NOTE_WORDS.hi)).toEqual(Object.keys(NOTE_WORDS.en));
    for (const lang of ['en', 'hi'] as const)
      for (const text of Object.values(NOTE_WORDS[lang])) expect(say(text, lang)).not.toBe('');
  });
});

describe('a package with a record store', () => {
  const heard = [
    call('PUT activities/state', ['bookmark']),
    call('POST statements', ['initialized'], { error: '' }),
  ];
  const cmi5 = (changes: Partial<Recording>) =>
    launch({ lms: 'lrs', kind: 'cmi5', calls: heard.map((one) => ({ ...one, error: '' })), ...changes });
  const outcomes = (changes: Partial<Recording>) =>
    judge([cmi5(changes)]).flatMap(({ key, hint }) => (key.startsWith('lrs-') ? `${key} ${hint}` : []));
  it('of others that is closed without a word may have an exit of its own', () => {
    expect(outcomes({})).toEqual(['lrs-not-terminated error']);
    expect(outcomes({ foreign: true })).toEqual(['lrs-not-terminated warning']);
  });
  it('of others that the robot could not get going is left to people', () => {
    expect(outcomes({ calls: [], foreign: true })).toEqual(['lrs-not-reached error']);
    expect(outcomes({ calls: [], foreign: true, stopped: 'stuck' })).toEqual(['lrs-not-reached review']);
    expect(outcomes({ calls: [], stopped: 'stuck' })).toEqual(['lrs-not-reached error']);
  });
});
