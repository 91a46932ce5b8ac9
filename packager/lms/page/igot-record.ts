/**
 * What the platform's server holds for one content, said the way a report says
 * it. The platform keeps no score and no result of its own; the package's own
 * values are there, under the names of whichever SCORM it speaks.
 */
import type { Recorded } from '../recording.ts';
import type { Entries } from './stand-in.ts';

/** The `cmi.` values among what is held, as text. */
export const entriesOf = (values: Readonly<Record<string, unknown>>): Entries =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith('cmi.'))
      .map(([name, value]) => [name, String(value)]),
  );

/** Reads the package's values; what the platform itself decided is given beside them. */
export function recordedIn(
  cmi: Entries,
  decided: Pick<Recorded, 'completion'> & Partial<Pick<Recorded, 'progress'>>,
): Recorded {
  const raw = cmi['cmi.core.score.raw'] ?? cmi['cmi.score.raw'] ?? '';
  const status = (cmi['cmi.core.lesson_status'] ?? cmi['cmi.success_status'] ?? '').trim().toLowerCase();
  const min = Number(cmi['cmi.core.score.min'] ?? cmi['cmi.score.min'] ?? 0) || 0;
  const max = Number(cmi['cmi.core.score.max'] ?? cmi['cmi.score.max'] ?? 100) || 100;
  const scaled =
    cmi['cmi.score.scaled'] ?? (raw === '' || max <= min ? '' : String((Number(raw) - min) / (max - min)));
  return {
    ...decided,
    success: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'unknown',
    ...(raw === '' ? {} : { scoreRaw: raw }),
    ...(scaled === '' || Number.isNaN(Number(scaled)) ? {} : { scoreScaled: Number(scaled) }),
    location: cmi['cmi.core.lesson_location'] ?? cmi['cmi.location'] ?? '',
    suspendDataLength: (cmi['cmi.suspend_data'] ?? '').length,
  };
}
