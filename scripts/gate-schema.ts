/** The gate and the accessibility statement as JSON, `format` 1, as schemas; the compiler holds them against the types. */
import { z } from 'zod';
import { LEVELS, type Statement, type StatementRow } from '../packager/check/accessibility/statement.ts';
import { Override, SignOff } from '../packager/course/course.ts';
import type { GateReport } from '../packager/gate/gate.ts';
import type { GateItem } from '../packager/gate/item.ts';
import type { GateScore } from '../packager/gate/score-items.ts';
import type { RoleState } from '../packager/gate/sign-items.ts';
import { UPLOAD_FITS, UPLOAD_KINDS, type Upload } from '../packager/gate/uploads.ts';
import { Fix, type For, Location } from './report-schema.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Item = z.strictObject({
  ruleId: z
    .string()
    .describe('the rule, the demand or the statement of the score card: what an override names'),
  part: z
    .enum(['mend', 'person', 'worth', 'fine', 'na'])
    .describe('must be mended; only a person can say; worth mending; fine; does not apply'),
  holds: z.boolean().describe('the course does not go up until this is mended, said or overridden'),
  what: z.string().describe('what is so'),
  why: z.string().describe('to whom it matters'),
  how: z.string().describe('what mends it'),
  location: Location.exactOptional(),
  spec: z.string().exactOptional().describe('clause of the standard, or source of the demand'),
  detail: z.string().exactOptional().describe('the words of a tool or a file, as they are'),
  fix: Fix.exactOptional(),
  options: z.array(z.string()).exactOptional().describe('answers that a statement of the score card takes'),
  role: z.string().exactOptional().describe('whose signature is asked for or stands here'),
  override: Override.exactOptional().describe('a named person answers for it, so it holds nothing'),
} satisfies For<GateItem>);

const Share = z.number().min(0).max(1);

export const GateSchema = z.strictObject({
  format: z.literal(1),
  course: Sha256.describe('number of what the course says; signatures are for it'),
  profile: z.string(),
  open: z.boolean().describe('nothing holds: the course may go up'),
  items: z.array(Item),
  score: z
    .strictObject({
      qualified: z.boolean(),
      score: z.number().describe('0 to 100'),
      grade: z.string().describe('empty exactly on a bound between two grades'),
      measured: z.int(),
      declared: z.int(),
      open: z.int(),
      criteria: z.array(
        z.strictObject({
          name: z.string(),
          share: Share.describe('of the points that can be had'),
          least: Share,
          reachesMinimum: z.boolean(),
        } satisfies For<GateScore['criteria'][number]>),
      ),
    } satisfies For<GateScore>)
    .exactOptional()
    .describe('where the profile has a score card'),
  roles: z.array(
    z.strictObject({
      role: z.string(),
      label: z.string(),
      says: z.string().describe('what who signs says by it'),
      state: z.enum(['signed', 'outdated', 'open']).describe('outdated: signed, and changed since'),
      signOff: SignOff.exactOptional(),
      apartFrom: z.array(z.string()).exactOptional().describe('roles whose person may not be this one’s'),
      clash: z.string().exactOptional().describe('a role that the same person signed in, and may not'),
    } satisfies For<RoleState>),
  ),
  uploads: z.array(
    z.strictObject({
      kind: z.enum(UPLOAD_KINDS),
      title: z.string().describe('empty for what every course has one of'),
      entry: z.string().exactOptional().describe('the page or item where it is made'),
      bytes: z.int().exactOptional().describe('of its files; a package comes to less than a megabyte more'),
      fit: z
        .enum(UPLOAD_FITS)
        .describe('online-only: too large to be taken offline; refused: too large; missing: asked for'),
      parts: z.int().exactOptional().describe('packages that it could be split into, or is'),
      pointer: z.string().exactOptional().describe('into course.json'),
    } satisfies For<Upload>),
  ),
} satisfies For<GateReport>);

const Row = z.strictObject({
  id: z.string().describe('success criterion of WCAG'),
  level: z.string(),
  en301549: z.string().exactOptional().describe('clause of EN 301 549, which IS 17802 follows'),
  gigw: z.string().exactOptional().describe('clause of GIGW 3.0'),
  conformance: z.enum(LEVELS),
  by: z.enum(['measured', 'declared', 'nobody']),
  faults: z.int(),
  open: z.int().describe('found by a program that could not decide'),
  pages: z.int().describe('with a fault'),
  passed: z.array(z.string()).describe('rules that found nothing to fault'),
  said: z.strictObject({ by: z.string(), reason: z.string(), at: z.iso.datetime() }).exactOptional(),
} satisfies For<StatementRow>);

export const StatementSchema = z.strictObject({
  format: z.literal(1),
  tool: z.strictObject({ name: z.literal('kriti'), version: z.string() }),
  subject: z.strictObject({ title: z.string(), owner: z.string().exactOptional(), sha256: Sha256 }),
  issued: z.iso.datetime(),
  standard: z.literal('WCAG 2.2 AA'),
  looked: z.strictObject({ pages: z.int(), views: z.int() }).describe('none: no browser was there'),
  rows: z.array(Row),
} satisfies For<Statement>);
