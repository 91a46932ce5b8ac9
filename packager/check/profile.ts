/**
 * A profile says what one receiver asks: which rules count and how much, which
 * kinds of file it takes, and its limits. Profiles are data (platform/profiles);
 * a ministry may bring its own file, built on one of ours.
 */
import { z } from 'zod';
import { err, ok, type Result } from '../course/result.ts';
import igot from '../platform/profiles/igot.json' with { type: 'json' };
import ilias from '../platform/profiles/ilias.json' with { type: 'json' };
import moodle from '../platform/profiles/moodle.json' with { type: 'json' };
import openedx from '../platform/profiles/openedx.json' with { type: 'json' };
import scormcloud from '../platform/profiles/scormcloud.json' with { type: 'json' };
import standard from '../platform/profiles/standard.json' with { type: 'json' };
import { PACKAGE_KINDS, type PackageKind } from '../read/kind.ts';
import { type Limits, type Rule, SEVERITIES, type Severity } from './rule.ts';
import { RULES } from './rules.ts';

const ProfileFile = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  label: z.strictObject({ en: z.string().min(1), hi: z.string().min(1) }),
  /** The profile whose rules, kinds and limits hold where this one says nothing. */
  extends: z.enum(['standard', 'igot']).optional(),
  /** Kinds the receiver takes. Absent: as in the profile extended, else every kind. */
  accepts: z.array(z.enum(PACKAGE_KINDS)).optional(),
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  limits: z.record(z.string(), z.number()).default({}),
});

export interface Profile {
  readonly id: string;
  readonly label: { readonly en: string; readonly hi: string };
  readonly accepts?: readonly PackageKind[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly limits: Limits;
}

/** Why a profile file cannot be used: `key` is one of the words of cli/profile-words.ts. */
export interface ProfileError {
  readonly key: 'not-json' | 'malformed' | 'unknown-rule' | 'unknown-limit';
  /** Where in the file, and what stands there. */
  readonly place: string;
  readonly detail: string;
}

/**
 * Reads a profile from the text of its JSON file.
 * A rule or limit that does not exist is refused: a typing error must not switch a check off silently.
 */
export function parseProfile(text: string): Result<Profile, ProfileError> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return err({ key: 'not-json', place: '', detail: error instanceof Error ? error.message : '' });
  }
  const parsed = ProfileFile.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return err({ key: 'malformed', place: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
  }
  const { extends: base, id, label, accepts, rules, limits } = parsed.data;
  const below = base ? profileById(base) : undefined;
  const unknownRule = Object.keys(rules).find((ruleId) => !RULE_IDS.has(ruleId));
  if (unknownRule) return err({ key: 'unknown-rule', place: `rules.${unknownRule}`, detail: unknownRule });
  const unknownLimit = Object.keys(limits).find((name) => !LIMIT_NAMES.has(name));
  if (unknownLimit)
    return err({ key: 'unknown-limit', place: `limits.${unknownLimit}`, detail: unknownLimit });
  const taken = accepts ?? below?.accepts;
  return ok({
    id,
    label,
    ...(taken && { accepts: taken }),
    rules: { ...below?.rules, ...rules },
    limits: { ...below?.limits, ...limits },
  });
}

/** Every limit a rule asks for has a number in the profile of the platform. */
const LIMIT_NAMES: ReadonlySet<string> = new Set(Object.keys({ ...standard.limits, ...igot.limits }));
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

const BUILT_IN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['standard', standard],
  ['igot', igot],
  ['moodle', moodle],
  ['ilias', ilias],
  ['openedx', openedx],
  ['scormcloud', scormcloud],
]);
export const PROFILE_IDS: readonly string[] = [...BUILT_IN.keys()];

/** One of our own profiles; undefined for any other name. */
export function profileById(id: string): Profile | undefined {
  const data = BUILT_IN.get(id);
  if (!data) return undefined;
  const parsed = parseProfile(JSON.stringify(data));
  if (!parsed.ok)
    throw new Error(`profile ${id}: ${parsed.error.key} ${parsed.error.place} ${parsed.error.detail}`);
  return parsed.value;
}

/** What a rule weighs under a profile. */
export const severityUnder = (profile: Profile, rule: Rule): Severity | 'off' =>
  profile.rules[rule.id] ?? rule.severity;
