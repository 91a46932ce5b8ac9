/** The file of a profile that a receiver brings, built on one of ours; it is read only where one is named. */
import { z } from 'zod';
import { err, ok, type Result } from '../course/result.ts';
import { PROCESS_IDS } from '../platform/process.ts';
import { PACKAGE_KINDS } from '../read/kind.ts';
import { GATE_DEMANDS, GATE_WEIGHTS } from './gate-demands.ts';
import { type Profile, profileById, profileOf } from './profile.ts';
import { SEVERITIES } from './rule.ts';
import { RULES } from './rules.ts';
import { SCORE_CARD_IDS } from './scorecard/card.ts';

const ProfileFile = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  label: z.strictObject({ en: z.string().min(1), hi: z.string().min(1) }),
  /** The profile whose rules, kinds and limits hold where this one says nothing. */
  extends: z.enum(['standard', 'igot']).optional(),
  /** Kinds the receiver takes. Absent: as in the profile extended, else every kind. */
  accepts: z.array(z.enum(PACKAGE_KINDS)).optional(),
  /** Absent: the card of the profile extended, if it has one. */
  scoreCard: z.enum(SCORE_CARD_IDS).optional(),
  /** Absent: the process of the profile extended, if it has one. */
  process: z.enum(PROCESS_IDS).optional(),
  /** Demands of the gate; what is not named is as in the profile extended. */
  gate: z.partialRecord(z.enum(GATE_DEMANDS), z.enum(GATE_WEIGHTS)).optional(),
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  limits: z.record(z.string(), z.number()).default({}),
});

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
  const { extends: base, id, label, accepts, scoreCard, process, gate, rules, limits } = parsed.data;
  const below = base ? profileById(base) : undefined;
  const unknownRule = Object.keys(rules).find((ruleId) => !RULE_IDS.has(ruleId));
  if (unknownRule) return err({ key: 'unknown-rule', place: `rules.${unknownRule}`, detail: unknownRule });
  const unknownLimit = Object.keys(limits).find((name) => !LIMIT_NAMES.has(name));
  if (unknownLimit)
    return err({ key: 'unknown-limit', place: `limits.${unknownLimit}`, detail: unknownLimit });
  return ok(
    profileOf(
      {
        id,
        label,
        rules,
        limits,
        ...(accepts && { accepts }),
        ...(scoreCard && { scoreCard }),
        ...(process && { process }),
        ...(gate && { gate }),
      },
      below,
    ),
  );
}

/** Every limit a rule asks for has a number in the profile of the platform. */
const LIMIT_NAMES: ReadonlySet<string> = new Set(
  ['standard', 'igot'].flatMap((id) => Object.keys(profileById(id)?.limits ?? {})),
);
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));
