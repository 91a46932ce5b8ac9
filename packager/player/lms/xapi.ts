/** Opens the record of an xAPI package that was launched by the address of its page (Tin Can launch). */
import type { CompetencyData } from '../course-data.ts';
import { nowhere, type Recorder } from '../recorder.ts';
import { connect, inLrs } from './lrs.ts';

/** Some platforms still write the actor of xAPI 0.9: lists where there are values now. */
function actorFrom(text: string): Record<string, unknown> {
  const actor = JSON.parse(text) as Record<string, unknown>;
  const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
  const account = first(actor.account) as Record<string, unknown> | undefined;
  return {
    objectType: 'Agent',
    ...Object.fromEntries(Object.entries(actor).map(([name, value]) => [name, first(value)])),
    ...(account?.accountName !== undefined && {
      account: { homePage: account.accountServiceHomePage, name: account.accountName },
    }),
  };
}

/** Nowhere where the page was opened without a launch, or by one that cannot be read. */
export async function fromTincanLaunch(
  address: URLSearchParams,
  now: () => number,
  competencies: readonly CompetencyData[],
): Promise<Recorder> {
  const endpoint = address.get('endpoint');
  const actor = address.get('actor');
  const activityId = address.get('activity_id');
  if (!endpoint || !actor || !activityId) return nowhere;
  const registration = address.get('registration');
  try {
    const launch = {
      actor: actorFrom(actor),
      activityId,
      context: registration ? { registration } : {},
      competencies,
    };
    return await inLrs(connect({ endpoint, auth: address.get('auth') ?? '' }), launch, now);
  } catch {
    return nowhere;
  }
}
