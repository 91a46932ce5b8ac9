/**
 * Document resources of an LRS (xAPI 1.0.3, Communication 2.2 to 2.6): state,
 * activity profiles and agent profiles, with the entity tags by which two
 * writers keep out of each other's way (3.1).
 */
import { createHash } from 'node:crypto';
import { header, isObject, json, type LrsReply, type LrsRequest, parseJson } from './exchange.ts';

export interface LrsDocument {
  readonly type: string;
  readonly content: string;
}

/** By resource and scope, joined to one text. */
export type Documents = Map<string, LrsDocument>;

const DOCUMENT_ID: Readonly<Record<string, string>> = {
  'activities/state': 'stateId',
  'activities/profile': 'profileId',
  'agents/profile': 'profileId',
};

export const isDocumentResource = (resource: string): boolean => Object.hasOwn(DOCUMENT_ID, resource);

const etagOf = ({ content }: LrsDocument): string => `"${createHash('sha1').update(content).digest('hex')}"`;

/** Whose and what a document is, without its own id. */
const scopeOf = ({ resource, query }: LrsRequest): string =>
  [resource, query.get('activityId') ?? '', agentIn(query), query.get('registration') ?? ''].join('\n');

/** An agent by its identifier: its JSON may be written in more than one way. */
function agentIn(query: URLSearchParams): string {
  const agent = parseJson(query.get('agent') ?? '');
  if (!isObject(agent)) return '';
  const { account } = agent;
  if (isObject(account)) return `${String(account.homePage)} ${String(account.name)}`;
  return String(agent.mbox ?? agent.mbox_sha1sum ?? agent.openid ?? '');
}

/** The key of one document. */
export const documentKey = (request: LrsRequest, id: string): string => `${scopeOf(request)}\n${id}`;

/** 3.1: a writer who names a tag is held to it; profiles are not overwritten unseen. */
function conflict(request: LrsRequest, held: LrsDocument | undefined): LrsReply | undefined {
  const match = header(request, 'if-match');
  const none = header(request, 'if-none-match');
  if (none === '*' && held !== undefined) return { status: 412 };
  if (match !== '' && match !== '*' && match !== (held && etagOf(held))) return { status: 412 };
  if (request.resource.endsWith('/profile') && request.method === 'PUT' && match === '' && none === '')
    return { status: held === undefined ? 400 : 409 };
  return undefined;
}

/** Answers a request to a document resource and keeps what it writes. */
export function answerDocument(documents: Documents, request: LrsRequest): LrsReply {
  const { method, query, body } = request;
  const id = query.get(DOCUMENT_ID[request.resource] ?? '');
  if (request.resource !== 'agents/profile' && !query.get('activityId')) return { status: 400 };
  if (request.resource !== 'activities/profile' && !isObject(parseJson(query.get('agent') ?? '')))
    return { status: 400 };
  if (id === null) {
    const prefix = `${scopeOf(request)}\n`;
    const keys = [...documents.keys()].filter((key) => key.startsWith(prefix));
    if (method === 'GET') return json(keys.map((key) => key.slice(prefix.length)));
    if (method !== 'DELETE' || request.resource !== 'activities/state') return { status: 400 };
    for (const key of keys) documents.delete(key);
    return { status: 204 };
  }
  const key = documentKey(request, id);
  const held = documents.get(key);
  if (method === 'GET' || method === 'HEAD')
    return held === undefined
      ? { status: 404 }
      : {
          status: 200,
          headers: { 'content-type': held.type, etag: etagOf(held) },
          body: method === 'GET' ? held.content : '',
        };
  const refused = conflict(request, held);
  if (refused !== undefined) return refused;
  if (method === 'DELETE') {
    documents.delete(key);
    return { status: 204 };
  }
  const type = header(request, 'content-type') || 'application/octet-stream';
  if (method === 'PUT') {
    documents.set(key, { type, content: body });
    return { status: 204 };
  }
  if (method !== 'POST') return { status: 405 };
  // 2.2: two JSON objects are merged, key by key; nothing else can be.
  const [old, added] = [held === undefined ? {} : parseJson(held.content), parseJson(body)];
  if (held !== undefined && (!isObject(old) || !isObject(added))) return { status: 400 };
  const content = isObject(old) && isObject(added) ? JSON.stringify({ ...old, ...added }) : body;
  documents.set(key, { type, content });
  return { status: 204 };
}
