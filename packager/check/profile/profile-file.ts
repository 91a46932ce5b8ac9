/** The file of a profile that a receiver brings, built on one of ours; it is read only where one is named. */
import { z } from 'zod';
import { PROFILE_ID, SignOff } from '../../course/course.ts';
import { err, ok, type Result } from '../../course/result.ts';
import { PROCESS_IDS, processOf } from '../../platform/process.ts';
import { PACKAGE_KINDS } from '../../read/kind.ts';
import { SEVERITIES } from '../rule.ts';
import { RULES } from '../rules.ts';
import { SCORE_CARD_IDS } from '../scorecard/card.ts';
import { GATE_DEMANDS, GATE_WEIGHTS } from './gate-demands.ts';
import { type Profile, profileById, profileOf } from './profile.ts';

const inBoth = z.strictObject({ en: z.string().min(1), hi: z.string().min(1) });

/** Who signs, for a receiver with roles of their own; a role is named apart only from roles that there are. */
const OwnProcess = z
  .strictObject({
    id: z.string().regex(PROFILE_ID),
    label: inBoth,
    source: z.string().optional(),
    roles: z
      .array(
        z.strictObject({
          id: SignOff.shape.role,
          label: inBoth,
          says: inBoth,
          apartFrom: z.array(z.string()).exactOptional(),
        }),
      )
      .min(1)
      .max(20),
  })
  .refine(
    ({ roles }) => {
      const ids = new Set(roles.map(({ id }) => id));
      return (
        ids.size === roles.length && roles.every((role) => role.apartFrom?.every((id) => ids.has(id)) ?? true)
      );
    },
    { message: 'each role once, and apart from roles of this list', path: ['roles'] },
  );

export const ProfileFile = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(PROFILE_ID),
  label: inBoth,
  about: inBoth.optional(),
  /** The profile whose rules, kinds and limits hold where this one says nothing. */
  extends: z.enum(['standard', 'igot', 'ministry', 'agency']).optional(),
  /** Kinds the receiver takes. Absent: as in the profile extended, else every kind. */
  accepts: z.array(z.enum(PACKAGE_KINDS)).optional(),
  /** Absent: the card of the profile extended, if it has one. */
  scoreCard: z.enum(SCORE_CARD_IDS).optional(),
  /** Absent: the process of the profile extended, if it has one. */
  process: z.union([z.enum(PROCESS_IDS), OwnProcess]).optional(),
  /** Demands of the gate; what is not named is as in the profile extended. */
  gate: z.partialRecord(z.enum(GATE_DEMANDS), z.enum(GATE_WEIGHTS)).optional(),
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  limits: z.record(z.string(), z.number()).default({}),
  /** Why each rule, demand and limit is as it is: for whoever reads the file. */
  basis: z.record(z.string(), z.string().min(1)).default({}),
});

/** Why a profile file cannot be used: `key` is one of the words of cli/profile-words.ts. */
export interface ProfileError {
  readonly key: 'not-json' | 'malformed' | 'unknown-rule' | 'unknown-limit' | 'idle-basis';
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
  const {
    extends: base,
    id,
    label,
    about,
    accepts,
    scoreCard,
    process,
    gate,
    rules,
    limits,
    basis,
  } = parsed.data;
  const below = base ? profileById(base) : undefined;
  const unknownRule = Object.keys(rules).find((ruleId) => !RULE_IDS.has(ruleId));
  if (unknownRule) return err({ key: 'unknown-rule', place: `rules.${unknownRule}`, detail: unknownRule });
  const unknownLimit = Object.keys(limits).find((name) => !LIMIT_NAMES.has(name));
  if (unknownLimit)
    return err({ key: 'unknown-limit', place: `limits.${unknownLimit}`, detail: unknownLimit });
  const said = new Set([...Object.keys({ ...rules, ...limits, ...gate, ...parsed.data })]);
  const idle = Object.keys(basis).find((name) => !said.has(name));
  if (idle) return err({ key: 'idle-basis', place: `basis.${idle}`, detail: idle });
  return ok(
    profileOf(
      {
        id,
        label,
        rules,
        limits,
        ...(about && { about }),
        ...(accepts && { accepts }),
        ...(scoreCard && { scoreCard }),
        ...(process && { process: processOf(process) }),
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
