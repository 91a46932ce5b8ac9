/** Opens the record of a cmi5 unit: address, token, launch data, preferences (cmi5, sections 8, 10 and 11). */
import type { Agent } from '@xapi/xapi';
import type { CompetencyData } from '../course-data.ts';
import { nowhere, type Recorder } from '../recorder.ts';
import { connect, inLrs, stateOf } from './lrs.ts';
import type { Context, Launch } from './statements.ts';

/** The document that the LMS wrote before the launch (10.2), as far as it is used. */
interface LaunchData {
  readonly contextTemplate?: Context;
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

/** The token is given once only (8.2.1): a page that is loaded again by hand gets none. */
async function tokenFrom(address: string): Promise<string> {
  const answer = await fetch(address, { method: 'POST' });
  const { 'auth-token': token } = (await answer.json()) as { 'auth-token'?: string };
  if (!token) throw new Error('the LMS gave no token');
  return token;
}

/** Where the learner goes on leaving (10.2.6): a web address, and nothing else that a browser might run. */
function webAddress(text: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(text ?? '');
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Nowhere where the page was opened without a launch, or by one that does not open a session. */
export async function fromCmi5Launch(
  address: URLSearchParams,
  now: () => number,
  competencies: readonly CompetencyData[],
): Promise<Recorder> {
  const parameters = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map((name) =>
    address.get(name),
  );
  const [endpoint, token, actor, registration, activityId] = parameters;
  if (!endpoint || !token || !actor || !registration || !activityId) return nowhere;
  try {
    const bare: Launch = { actor: JSON.parse(actor), activityId, context: { registration }, competencies };
    const xapi = connect({ endpoint, auth: `Basic ${await tokenFrom(token)}` });
    const { data } = await xapi.getState(stateOf(bare, 'LMS.LaunchData'));
    const { contextTemplate, launchMode = 'Normal', masteryScore, returnURL } = data as LaunchData;
    // 11.0.0.0-3 asks for it; nothing the player shows depends on it.
    await xapi
      .getAgentProfile({ agent: bare.actor as unknown as Agent, profileId: 'cmi5LearnerPreferences' })
      .catch(() => undefined);
    const launch: Launch = {
      ...bare,
      context: { ...contextTemplate, registration },
      cmi5: { mode: launchMode, ...(masteryScore !== undefined && { masteryScore }) },
    };
    return await inLrs(xapi, launch, now, webAddress(returnURL));
  } catch {
    return nowhere;
  }
}
