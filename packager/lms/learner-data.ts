/**
 * What of the learner stands in a text that a package keeps or sends. The
 * stand-ins give a learner whose name and id nothing else bears; what the
 * robot types where a mail address is asked for is known too. Numbers and
 * addresses of others are not looked for here.
 */
import { LEARNER, MAIL } from './page-config.ts';

export type LearnerDatum = 'name' | 'mail' | 'id';

/** Base64 of something longer than a name's half. */
const ENCODED = /[A-Za-z0-9+/_-]{12,}={0,2}/g;

/** A text as it stands, and as what it may stand for: percent-encoded, or in Base64. */
function* readings(text: string): Generator<string> {
  yield text;
  if (text.includes('%'))
    yield text.replaceAll(/(%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  for (const [run] of text.matchAll(ENCODED)) yield Buffer.from(run, 'base64').toString('utf8');
}

/** What of the learner a text holds; undefined for nothing. */
export function learnerIn(text: string): LearnerDatum | undefined {
  const parts = LEARNER.name.toLowerCase().split(/\W+/);
  for (const reading of readings(text)) {
    const lower = reading.toLowerCase();
    if (lower.includes(MAIL)) return 'mail';
    if (parts.some((part) => lower.includes(part))) return 'name';
    if (lower.includes(LEARNER.id)) return 'id';
  }
  return undefined;
}
