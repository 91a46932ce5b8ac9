/**
 * A learner's record in an LRS, by @xapi/xapi. Statements and the state go out
 * one after another, right after each act. What is left when the page is being
 * left goes at once, by requests that outlive the page (`keepalive`); should
 * that be too much for them, answers give way to verdicts.
 */
import XAPI, { type Agent, type Statement as XapiStatement } from '@xapi/xapi';
import type { Recorder } from '../recorder.ts';
import { answered } from './answered.ts';
import { type Launch, type Statement, statement, type Verb, type Verdict, verdictsOn } from './statements.ts';

/** Where to speak to, and as whom. */
export interface Access {
  readonly endpoint: string;
  /** Value of the Authorization header. */
  readonly auth: string;
}

/** Id of the state document that is ours. */
const STATE_ID = 'kriti';
/** All requests that outlive a page share 64 KiB (Fetch, 4.6); the statements beside the state need some of it. */
const STATE_LIMIT = 32_000;
/** Statements in one request, for the same reason: an answer with its question weighs up to 2 KiB. */
const MOST_AT_ONCE = 15;

/** What is kept between launches of a registration. */
interface Saved {
  readonly state: string;
  readonly page: string;
  readonly completed: boolean;
  readonly said: readonly Verdict[];
}

const NOTHING: Saved = { state: '', page: '', completed: false, said: [] };

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && 'state' in value && typeof value.state === 'string';

/** A random UUID (RFC 9562, 5.4). Browsers have a function for it only on pages that came by HTTPS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[Number.parseInt(digits[16] ?? '0', 16) & 3];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** The library's own adapter does not outlive the page. */
export const connect = ({ endpoint, auth }: Access): XAPI =>
  new XAPI({
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    auth,
    adapter: async ({ url, method, headers = {}, data }) => {
      const body = data === undefined || typeof data === 'string' ? data : JSON.stringify(data);
      const answer = await fetch(url, { method, headers, body, keepalive: method !== 'GET' });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${answer.status} ${text}`);
      const said = () => {
        try {
          return JSON.parse(text);
        } catch {
          return text;
        }
      };
      return { data: said(), headers: Object.fromEntries(answer.headers.entries()), status: answer.status };
    },
  });

/** The document's parameters, for reading and for writing. */
export const stateOf = (launch: Launch, stateId: string) => ({
  agent: launch.actor as unknown as Agent,
  activityId: launch.activityId,
  stateId,
  ...(launch.context.registration !== undefined && { registration: launch.context.registration }),
});

/** How long a learner who leaves waits for the LRS, milliseconds. */
const PATIENCE = 4000;

/**
 * Opens the session: reads what was kept and says `initialized`.
 * @param returnUrl where the learner is taken on leaving; absent where the LMS names no place
 */
export async function inLrs(
  xapi: XAPI,
  launch: Launch,
  now: () => number,
  returnUrl?: string,
): Promise<Recorder> {
  const started = now();
  const place = stateOf(launch, STATE_ID);
  const kept = await xapi.getState(place).then(
    ({ data }) => (isSaved(data) ? data : NOTHING),
    () => NOTHING,
  );
  const said = new Set<Verdict>(kept.said);
  const judged = !launch.cmi5 || launch.cmi5.mode === 'Normal';

  let unsent: Statement[] = [];
  let unsaved: Saved | undefined;
  let turn: Promise<void> | undefined;
  let ended = false;

  const made = () => ({ id: uuid(), at: new Date() });
  const say = (verb: Verb, score?: number): void => {
    const seconds = (now() - started) / 1000;
    unsent.push(statement(verb, launch, { seconds, score }, made()));
  };

  /** Sends what there is. What fails waits for the next act; a statement's id keeps it from counting twice. */
  const send = async (): Promise<void> => {
    const statements = unsent.slice(0, MOST_AT_ONCE);
    const saved = unsaved;
    unsent = unsent.slice(MOST_AT_ONCE);
    unsaved = undefined;
    try {
      const sends: Promise<unknown>[] = [];
      if (saved) sends.push(xapi.setState({ ...place, state: { ...saved } }));
      if (statements.length > 0)
        sends.push(xapi.sendStatements({ statements: statements as unknown as XapiStatement[] }));
      await Promise.all(sends);
    } catch {
      unsent = [...statements, ...unsent];
      unsaved ??= saved;
      return;
    }
    if (unsent.length > 0 || unsaved) await send();
  };
  const sendInTurn = (): Promise<void> => {
    turn ??= send().finally(() => {
      turn = undefined;
    });
    return turn;
  };
  /** Says the last word, once (cmi5 7.1.2). */
  const end = (): void => {
    if (!ended) say('terminated');
    ended = true;
  };

  say('initialized');
  await send();

  return {
    kind: 'lms',
    stateLimit: STATE_LIMIT,
    kept,
    record: (record) => {
      if (ended) return;
      for (const answer of judged ? record.answers : []) unsent.push(answered(answer, launch, made()));
      for (const verdict of verdictsOn(record, launch, said)) {
        said.add(verdict);
        say(verdict, record.score);
      }
      const completed = kept.completed || record.completed;
      if (judged) unsaved = { state: record.state, page: record.page, completed, said: [...said] };
      void sendInTurn();
    },
    leave: () => {
      end();
      if (unsent.length > MOST_AT_ONCE) unsent = unsent.filter(({ verb }) => verb.display.en !== 'answered');
      if (unsent.length > 0 || unsaved) void send();
    },
    ...(returnUrl !== undefined && {
      exit: async () => {
        await turn;
        end();
        // What the LRS does not take does not keep the learner here.
        await Promise.race([sendInTurn(), new Promise((done) => setTimeout(done, PATIENCE))]);
        window.location.assign(returnUrl);
      },
    }),
  };
}
