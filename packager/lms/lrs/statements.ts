/** Statements of an LRS (xAPI 1.0.3, Data 2 and Communication 2.1). */
import { randomUUID } from 'node:crypto';
import { isObject, json, type LrsReply, type LrsRequest, parseJson } from './exchange.ts';
import { isDefinition } from './interactions.ts';

/** As a package sends it. */
export interface SentStatement {
  readonly id?: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly verb: { readonly id: string };
  readonly object: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

/** As it is kept. */
export interface Statement extends SentStatement {
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** Data 2.2: what a statement must have. */
function isStatement(value: unknown): value is SentStatement {
  if (!isObject(value) || !isObject(value.actor) || !isObject(value.verb) || !isObject(value.object))
    return false;
  const { id, verb, object, result, context } = value;
  if (id !== undefined && !UUID.test(String(id))) return false;
  if (!IRI.test(String(verb.id))) return false;
  if ((object.objectType ?? 'Activity') === 'Activity' && !IRI.test(String(object.id))) return false;
  if (!isDefinition(object.definition)) return false;
  if (result !== undefined && (!isObject(result) || !isScore(result.score))) return false;
  if (!['string', 'undefined'].includes(typeof result?.response)) return false;
  return context === undefined || isObject(context);
}

/** Data 2.4.5.1: a scaled score lies between -1 and 1. */
function isScore(score: unknown): boolean {
  if (score === undefined) return true;
  if (!isObject(score)) return false;
  const { scaled } = score;
  return scaled === undefined || (typeof scaled === 'number' && scaled >= -1 && scaled <= 1);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The last part of a verb, as one says it: `initialized`. */
export const verbOf = ({ verb }: SentStatement): string => verb.id.split(/[/#]/).at(-1) ?? verb.id;

/** The statements a request brings: none where it is not written as it should be. */
export function statementsIn(request: LrsRequest): readonly Statement[] | undefined {
  const sent = parseJson(request.body);
  const list: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  const named = request.method === 'PUT' ? request.query.get('statementId') : undefined;
  if (named === null || (named !== undefined && list.length !== 1)) return undefined;
  if (!list.every(isStatement)) return undefined;
  const stored = new Date().toISOString();
  return list.map((statement) => ({
    ...{ timestamp: stored, ...statement, stored },
    id: named ?? statement.id ?? randomUUID(),
  }));
}

/** Keeps statements. 2.1.1: one that is there already stays as it is; another under its id is a conflict. */
export function keepStatements(kept: Statement[], sent: readonly Statement[], method: string): LrsReply {
  const essence = ({ actor, verb, object, result, context }: Statement) => [
    actor,
    verb,
    object,
    result,
    context,
  ];
  for (const statement of sent) {
    const held = kept.find(({ id }) => id === statement.id);
    if (held !== undefined && !same(essence(held), essence(statement))) return { status: 409 };
  }
  for (const statement of sent) if (!kept.some(({ id }) => id === statement.id)) kept.push(statement);
  return method === 'PUT' ? { status: 204 } : json(sent.map(({ id }) => id));
}

/** 2.1.3: one statement by its id, or those that fit, newest first. */
export function findStatements(kept: readonly Statement[], query: URLSearchParams): LrsReply {
  const id = query.get('statementId');
  const consistent = { 'x-experience-api-consistent-through': new Date().toISOString() };
  const answer = (value: unknown): LrsReply => {
    const reply = json(value);
    return { ...reply, headers: { ...reply.headers, ...consistent } };
  };
  if (id !== null) {
    const found = kept.find((statement) => statement.id === id);
    return found === undefined ? { status: 404 } : answer(found);
  }
  const wanted = (name: string, value: unknown) => !query.has(name) || query.get(name) === value;
  const agent = parseJson(query.get('agent') ?? '');
  const since = query.get('since') ?? '';
  const until = query.get('until') ?? '\uffff';
  const found = kept.filter(
    (s) =>
      wanted('verb', s.verb.id) &&
      wanted('activity', s.object.id) &&
      wanted('registration', s.context?.registration) &&
      (agent === undefined || sameAgent(agent, s.actor)) &&
      String(s.stored) > since &&
      String(s.stored) <= until,
  );
  const ordered = query.get('ascending') === 'true' ? found : found.reverse();
  const limit = Number(query.get('limit')) || ordered.length;
  return answer({ statements: ordered.slice(0, limit), more: '' });
}

/** Data 2.4.2.3: agents are the same who have the same identifier. */
export function sameAgent(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return false;
  return ['account', 'mbox', 'mbox_sha1sum', 'openid'].some(
    (name) => a[name] !== undefined && sameIdentifier(a[name], b[name]),
  );
}

const sameIdentifier = (a: unknown, b: unknown): boolean =>
  isObject(a) && isObject(b) ? a.name === b.name && a.homePage === b.homePage : a === b;
