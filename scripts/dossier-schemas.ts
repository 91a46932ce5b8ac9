/** Every JSON file of a dossier as a published schema; docs/schemas/ is written from here. */
import type { z } from 'zod';
import { ProfileFile } from '../packager/check/profile/profile-file.ts';
import { WorkOrder } from '../packager/course/work-order.ts';
import { LossReport } from '../packager/dossier/assessments/assessments.ts';
import { Metadata } from '../packager/dossier/metadata.ts';
import { CourseTree } from '../packager/dossier/tree.ts';
import { QumlFile } from '../packager/quml/quml.ts';
import { DossierList } from '../packager/read/dossier-list.ts';
import { GateSchema, StatementSchema } from './gate-schema.ts';
import { document, ScoreCard } from './report-schema.ts';

interface Published {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType;
  /** Files of a dossier that it describes; absent: of none, but of what is given to make one. */
  readonly files?: RegExp;
}

export const DOSSIER_SCHEMAS: readonly Published[] = [
  {
    name: 'dossier',
    title: 'The list of a dossier, format 1',
    schema: DossierList,
    files: /^dossier\.json$/,
  },
  {
    name: 'metadata',
    title: 'A course in the fields of the platform',
    schema: Metadata,
    files: /^upload\/metadata\.json$/,
  },
  {
    name: 'course-tree',
    title: 'A course as the portal builds it, format 1',
    schema: CourseTree,
    files: /^upload\/course-tree\.json$/,
  },
  {
    name: 'quml',
    title: 'A test as a question set of QuML 1.1',
    schema: QumlFile,
    files: /^assessments\/.*\.quml\.json$/,
  },
  {
    name: 'losses',
    title: 'What the files of a test cannot hold, format 1',
    schema: LossReport,
    files: /^assessments\/losses\.json$/,
  },
  {
    name: 'gate',
    title: 'A course at the gate: what holds it, and who answers for what, format 1',
    schema: GateSchema,
    files: /^evidence\/gate\.json$/,
  },
  {
    name: 'accessibility',
    title: 'The accessibility statement of a course, format 1',
    schema: StatementSchema,
    files: /^evidence\/accessibility-statement\.json$/,
  },
  {
    name: 'score-card',
    title: 'The score card of a course',
    schema: ScoreCard,
    files: /^evidence\/score-card\.json$/,
  },
  { name: 'work-order', title: 'What client and agency agreed, format 1', schema: WorkOrder },
  { name: 'profile', title: 'A profile: what one receiver asks', schema: ProfileFile },
];

export function dossierSchemaDocument(name: string): string {
  const found = DOSSIER_SCHEMAS.find((one) => one.name === name);
  if (!found) throw new Error(`no schema ${name}`);
  return document(found.schema, found.title, name === 'profile' ? 'input' : 'output');
}
