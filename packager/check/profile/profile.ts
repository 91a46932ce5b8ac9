/**
 * A profile says what one receiver asks: which rules count and how much, which
 * kinds of file it takes, and its limits. Profiles are data (platform/profiles);
 * a ministry may bring its own file (profile-file.ts), built on one of ours.
 */

import { type Process, processOf } from '../../platform/process.ts';
import agency from '../../platform/profiles/agency.json' with { type: 'json' };
import blackboard from '../../platform/profiles/blackboard.json' with { type: 'json' };
import igot from '../../platform/profiles/igot.json' with { type: 'json' };
import ilias from '../../platform/profiles/ilias.json' with { type: 'json' };
import ministry from '../../platform/profiles/ministry.json' with { type: 'json' };
import moodle from '../../platform/profiles/moodle.json' with { type: 'json' };
import openedx from '../../platform/profiles/openedx.json' with { type: 'json' };
import scormcloud from '../../platform/profiles/scormcloud.json' with { type: 'json' };
import standard from '../../platform/profiles/standard.json' with { type: 'json' };
import type { PackageKind } from '../../read/kind.ts';
import type { Limits } from '../limits.ts';
import type { Rule, Severity } from '../rule.ts';
import type { ScoreCardId } from '../scorecard/card.ts';
import type { GateDemands } from './gate-demands.ts';

export interface Profile {
  readonly id: string;
  readonly label: { readonly en: string; readonly hi: string };
  /** What it asks, for whoever chooses. */
  readonly about?: { readonly en: string; readonly hi: string };
  readonly accepts?: readonly PackageKind[];
  /** The score card that courses are judged by (scorecard/card.ts). */
  readonly scoreCard?: ScoreCardId;
  /** Who signs a course before it goes up (platform/process.ts). */
  readonly process?: Process;
  /** What is asked at the gate beside the rules. */
  readonly gate?: GateDemands;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly limits: Limits;
}

/** A profile on top of the one it extends: what it does not say is as it is there. */
export function profileOf(own: Profile, below?: Profile): Profile {
  const {
    id,
    label,
    about,
    accepts = below?.accepts,
    scoreCard = below?.scoreCard,
    process = below?.process,
  } = own;
  const gate = (own.gate ?? below?.gate) && { ...below?.gate, ...own.gate };
  return {
    id,
    label,
    ...(about && { about }),
    ...(accepts && { accepts }),
    ...(scoreCard && { scoreCard }),
    ...(process && { process }),
    ...(gate && { gate }),
    rules: { ...below?.rules, ...own.rules },
    limits: { ...below?.limits, ...own.limits },
  };
}

/** Our own, as they lie on disk; a test reads each as it would a stranger's (profile-file.ts). */
const BUILT_IN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['standard', standard],
  ['igot', igot],
  ['ministry', ministry],
  ['agency', agency],
  ['moodle', moodle],
  ['ilias', ilias],
  ['openedx', openedx],
  ['scormcloud', scormcloud],
  ['blackboard', blackboard],
]);
export const PROFILE_IDS: readonly string[] = [...BUILT_IN.keys()];

const built = new Map<string, Profile>();

/**
 * One of our own profiles; undefined for any other name. The same value each
 * time: what was found under it is known again by it (page-memory.ts).
 */
export function profileById(id: string): Profile | undefined {
  const before = built.get(id);
  if (before) return before;
  const profile = buildProfile(id);
  if (profile) built.set(id, profile);
  return profile;
}

interface OnDisk {
  readonly extends?: string;
  readonly process?: Parameters<typeof processOf>[0];
}

function buildProfile(id: string): Profile | undefined {
  // Their kinds, severities and limits are plain strings and numbers to the compiler.
  const data = BUILT_IN.get(id) as
    | (Partial<Omit<Profile, 'process'>> & Pick<Profile, 'id' | 'label'> & OnDisk)
    | undefined;
  if (!data) return undefined;
  const { process, ...rest } = data;
  return profileOf(
    { rules: {}, limits: {}, ...rest, ...(process && { process: processOf(process) }) },
    data.extends === undefined ? undefined : profileById(data.extends),
  );
}

/** What a rule weighs under a profile. */
export const severityUnder = (profile: Profile, rule: Rule): Severity | 'off' =>
  profile.rules[rule.id] ?? rule.severity;
