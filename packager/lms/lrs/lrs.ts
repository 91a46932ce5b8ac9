/**
 * A learning record store with the parts a cmi5 unit or an xAPI package needs
 * (xAPI 1.0.3, Communication; cmi5 7 to 11), for one learner and one activity.
 * It lives beside the package's server; what it keeps outlives a launch.
 */
import { randomUUID } from 'node:crypto';
import type { Call, Recorded } from '../recording.ts';
import { brokenRule, type Cmi5Launch, SESSION_ID } from './cmi5-rules.ts';
import { answerDocument, type Documents, documentKey, isDocumentResource } from './documents.ts';
import { header, isObject, json, type LrsReply, type LrsRequest } from './exchange.ts';
import { recordedFrom } from './recorded.ts';
import { findStatements, keepStatements, type Statement, statementsIn, verbOf } from './statements.ts';
import { unwrapped } from './wrapped.ts';

/** What the page read from cmi5.xml or tincan.xml, and the launch it wants. */
export interface LaunchWish {
  readonly kind: 'cmi5' | 'tincan';
  readonly activity: string;
  readonly learner: { readonly id: string; readonly name: string };
  readonly language: string;
  readonly moveOn: string;
  readonly launchParameters: string;
  readonly masteryScore?: number;
  /** What was kept before, in this store's own shape; `undefined` to begin anew. */
  readonly record?: unknown;
}

/** Kept between launches. */
interface LrsRecord {
  readonly registration: string;
  readonly statements: readonly Statement[];
  readonly documents: readonly (readonly [string, { readonly type: string; readonly content: string }])[];
}

export interface LrsLog {
  /** Calls from the one asked for on. */
  readonly calls: readonly Call[];
  readonly record: unknown;
  readonly recorded: Recorded;
}

const isRecord = (value: unknown): value is LrsRecord =>
  isObject(value) &&
  typeof value.registration === 'string' &&
  Array.isArray(value.statements) &&
  Array.isArray(value.documents);

const ADL = 'http://adlnet.gov/expapi/verbs/';
const LAUNCH_DATA = 'LMS.LaunchData';
/** Below the base: where a unit takes the learner when it ends (cmi5 10.2.6). */
export const RETURNED = 'returned';
/** Of a call's body; the whole of it stands in the record. */
const SHOWN = 2000;

export class Lrs {
  readonly #base: string;
  #statements: Statement[] = [];
  #documents: Documents = new Map();
  #registration: string = randomUUID();
  #calls: Call[] = [];
  #begun = performance.now();
  #wish: LaunchWish | undefined;
  #launch: Cmi5Launch | undefined;
  #token = '';
  #fetched = false;

  /** @param base address below which `xapi/` and `fetch` are reached, ending in '/' */
  constructor(base: string) {
    this.#base = base;
  }

  /** Opens a launch. Returns the parameters of the launch address (cmi5 8.1; Tin Can launch for xAPI). */
  launch(wish: LaunchWish): Readonly<Record<string, string>> {
    // A store that is still here knows more than the page, which may have been closed too soon to hear.
    if (wish.record === undefined || this.#wish === undefined) this.#restore(wish.record);
    this.#wish = wish;
    this.#calls = [];
    this.#begun = performance.now();
    this.#token = Buffer.from(`kriti:${randomUUID()}`).toString('base64');
    this.#fetched = false;
    const { learner, activity } = wish;
    // cmi5 9.2 asks for an account; many a Tin Can package of old knows people by their mail alone.
    const actor = {
      ...{ objectType: 'Agent', name: learner.name },
      ...(wish.kind === 'cmi5'
        ? { account: { homePage: 'https://lms.example/', name: learner.id } }
        : { mbox: `mailto:${learner.id}@lms.example` }),
    };
    const endpoint = `${this.#base}xapi/`;
    const registration = this.#registration;
    this.#launch = {
      ...{ actor, activity, registration, session: randomUUID(), publisher: activity },
      ...(wish.masteryScore === undefined ? {} : { masteryScore: wish.masteryScore }),
    };
    const who = JSON.stringify(actor);
    if (wish.kind === 'tincan')
      return { endpoint, auth: `Basic ${this.#token}`, actor: who, registration, activity_id: activity };
    this.#writeLaunchData(wish, this.#launch, who);
    return { endpoint, fetch: `${this.#base}fetch`, actor: who, registration, activityId: activity };
  }

  #restore(record: unknown): void {
    const kept = isRecord(record) ? record : undefined;
    this.#statements = [...(kept?.statements ?? [])];
    this.#documents = new Map(kept?.documents);
    this.#registration = kept?.registration ?? randomUUID();
  }

  /** cmi5 10 and 11, and the statement `launched` (9.3.1), which are the platform's own to write. */
  #writeLaunchData(wish: LaunchWish, launch: Cmi5Launch, agent: string): void {
    const { activity, registration, session, actor, publisher } = launch;
    const contextTemplate = {
      contextActivities: { grouping: [{ id: publisher }] },
      extensions: { [SESSION_ID]: session },
    };
    const state = {
      ...{ contextTemplate, launchMode: 'Normal', launchMethod: 'AnyWindow', moveOn: wish.moveOn },
      ...(wish.masteryScore === undefined ? {} : { masteryScore: wish.masteryScore }),
      ...(wish.launchParameters && { launchParameters: wish.launchParameters }),
      returnURL: `${this.#base}${RETURNED}`,
    };
    const preferences = { languagePreference: wish.language, audioPreference: 'on' };
    const write = (resource: string, query: Record<string, string>, id: string, value: unknown) =>
      this.#documents.set(
        documentKey(
          { ...{ method: 'PUT', resource, headers: {}, body: '' }, query: new URLSearchParams(query) },
          id,
        ),
        { type: 'application/json', content: JSON.stringify(value) },
      );
    write('activities/state', { activityId: activity, agent, registration }, LAUNCH_DATA, state);
    write('agents/profile', { agent }, 'cmi5LearnerPreferences', preferences);
    const stored = new Date().toISOString();
    this.#statements.push({
      ...{ id: randomUUID(), actor, timestamp: stored, stored },
      ...{ verb: { id: `${ADL}launched` }, object: { objectType: 'Activity', id: activity } },
      context: { registration, extensions: { [SESSION_ID]: session } },
    });
  }

  /** Answers a package's request and writes it down. */
  answer(sentRequest: LrsRequest): LrsReply {
    const request = unwrapped(sentRequest);
    const t = Math.round(performance.now() - this.#begun);
    const reply = this.#answer(request);
    const sent = request.resource === 'statements' ? (statementsIn(request) ?? []) : [];
    const id = request.query.get('stateId') ?? request.query.get('profileId') ?? '';
    // Asking for state that was never written is how a package learns that it is new.
    const fault = reply.status >= 400 && !(reply.status === 404 && request.method === 'GET');
    this.#calls.push({
      ...{ t, name: `${request.method} ${request.resource}`.slice(0, 64) },
      args: [sent.map(verbOf).join(', ') || id, request.body.slice(0, SHOWN)],
      result: reply.status,
      error: fault ? String(reply.status) : '',
      ...(reply.note && { note: reply.note }),
    });
    return reply;
  }

  #answer(request: LrsRequest): LrsReply {
    const { method, resource, query } = request;
    if (resource === 'fetch') return this.#fetch(method);
    if (resource === 'about') return json({ version: ['1.0.3'] });
    if (header(request, 'authorization') !== `Basic ${this.#token}`) return { status: 401 };
    if (!/^1\.0(\.\d+)?$/.test(header(request, 'x-experience-api-version'))) return { status: 400 };
    if (resource === 'statements') return this.#answerStatements(request);
    if (resource === 'activities') return json({ objectType: 'Activity', id: query.get('activityId') });
    if (!isDocumentResource(resource)) return { status: 404 };
    // cmi5 10: the unit reads the launch data and leaves it as it is.
    if (query.get('stateId') === LAUNCH_DATA && method !== 'GET' && method !== 'HEAD')
      return { status: 403, note: { key: 'cmi5-launch-data', clause: 'cmi5 10.0' } };
    return answerDocument(this.#documents, request);
  }

  /** cmi5 8.2: the token is given once; later there is an error, and the status is 200 all the same. */
  #fetch(method: string): LrsReply {
    if (method !== 'POST') return { status: 405 };
    if (this.#fetched)
      return {
        ...json({ 'error-code': '1', 'error-text': 'The token was given before.' }),
        note: { key: 'cmi5-fetched-twice', clause: 'cmi5 8.2.3' },
      };
    this.#fetched = true;
    return json({ 'auth-token': this.#token });
  }

  #answerStatements(request: LrsRequest): LrsReply {
    const { method, query } = request;
    if (method === 'GET' || method === 'HEAD') return findStatements(this.#statements, query);
    if (method !== 'POST' && method !== 'PUT') return { status: 405 };
    const sent = statementsIn(request);
    if (sent === undefined)
      return { status: 400, note: { key: 'xapi-statement', clause: 'xAPI 1.0.3, Data 2' } };
    if (this.#wish?.kind === 'cmi5' && this.#launch !== undefined) {
      const earlier = [...this.#statements];
      for (const statement of sent) {
        if (earlier.some(({ id }) => id === statement.id)) continue;
        const broken = brokenRule(statement, earlier, this.#launch);
        if (broken !== undefined)
          return { status: 403, note: { ...broken, data: { verb: verbOf(statement) } } };
        earlier.push(statement);
      }
    }
    return keepStatements(this.#statements, sent, method);
  }

  /** What has happened since call number `since`, and what is kept now. */
  log(since: number): LrsLog {
    const { kind = 'tincan', activity = '' } = this.#wish ?? {};
    const states = [...this.#documents].filter(
      ([key]) => key.startsWith('activities/state\n') && !key.endsWith(`\n${LAUNCH_DATA}`),
    );
    const record: LrsRecord = {
      registration: this.#registration,
      statements: this.#statements,
      documents: [...this.#documents],
    };
    const stateLength = states.reduce((sum, [, { content }]) => sum + content.length, 0);
    const recorded = recordedFrom({ kind, activity, statements: this.#statements, stateLength });
    return { calls: this.#calls.slice(since), record, recorded };
  }
}
