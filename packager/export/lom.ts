/** What both bindings of Learning Object Metadata say of a course in the same words. */

import { minutesOf } from '../course/duration.ts';
import type { Project } from '../course/pages.ts';
import { packedModules } from './packed-pages.ts';

/** The vocabulary that LOM itself defines. */
export const LOM = 'LOMv1.0';
/** The list that competencies are chosen from. */
export const COMPETENCIES = 'Karmayogi Competency Model';

const escapeVcard = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n');

/** A person or an institution as a vCard 3.0 (RFC 2426), which LOM asks for. */
export const vcard = (name: string, organisation?: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeVcard(name)}`,
    ...(organisation ? [`ORG:${escapeVcard(organisation)}`] : []),
    'END:VCARD',
  ].join('\n');

const isoDuration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes % 60 > 0 || hours === 0 ? `${minutes % 60}M` : ''}`;
};

/** How long the course takes, as an ISO 8601 duration: as the author says, else as its pages are estimated. */
export const durationOf = (project: Project): string =>
  isoDuration(
    project.course.duration ??
      packedModules(project)
        .flatMap(({ pages }) => pages)
        .reduce((sum, page) => sum + minutesOf(page, project.course), 0),
  );

/** LOM 6.2, as a word of its vocabulary. */
export const restricted = (licence: string): 'yes' | 'no' => (licence === 'CC0 1.0' ? 'no' : 'yes');
