/** How a receiver has a course signed before it goes up: roles in order, and who may not be the same person. Data in processes/. */
import agency from './processes/agency.json' with { type: 'json' };
import igot from './processes/igot.json' with { type: 'json' };
import ministry from './processes/ministry.json' with { type: 'json' };

export interface Role {
  readonly id: string;
  readonly label: { readonly en: string; readonly hi: string };
  /** What who signs in this role says by it. */
  readonly says: { readonly en: string; readonly hi: string };
  /** Roles whose person may not be this one's. */
  readonly apartFrom?: readonly string[];
}

export interface Process {
  readonly id: string;
  readonly label: { readonly en: string; readonly hi: string };
  /** In the order in which they sign. */
  readonly roles: readonly Role[];
}

export const PROCESS_IDS = ['igot', 'ministry', 'agency'] as const;
type ProcessId = (typeof PROCESS_IDS)[number];

const PROCESSES: Readonly<Record<ProcessId, Process>> = { igot, ministry, agency };

/** One of ours by its name, or the one that a profile brings itself. */
export const processOf = (named: ProcessId | Process): Process =>
  typeof named === 'string' ? PROCESSES[named] : named;
