import { describe, expect, it } from 'vitest';
import { FAULTS_2004 } from './variants/faults-2004.ts';
import { ACTIVITY_FAULTS } from './variants/faults-activities.ts';
import { COURSE_FILE_FAULTS } from './variants/faults-course-files.ts';
import { FURTHER_FAULTS } from './variants/faults-further.ts';
import { MANIFEST_FAULTS_12 } from './variants/faults-manifests-12.ts';
import { MANIFEST_FAULTS_2004 } from './variants/faults-manifests-2004.ts';
import { OTHER_FAULTS } from './variants/faults-others.ts';
import { SCORM_FAULTS } from './variants/faults-scorm.ts';
import { ZIP_FAULTS } from './variants/faults-zips.ts';
import { ODDITIES_2004 } from './variants/oddities-2004.ts';
import { COURSE_FILE_ODDITIES } from './variants/oddities-course-files.ts';
import { FURTHER_ODDITIES } from './variants/oddities-further.ts';
import { MANIFEST_ODDITIES } from './variants/oddities-manifests.ts';
import { OTHER_ODDITIES } from './variants/oddities-others.ts';
import { SCORM_ODDITIES } from './variants/oddities-scorm.ts';
import { CONTENT_ODDITIES, CONTENT_SLIPS } from './variants/slips-content.ts';
import { COURSE_FILE_SLIPS } from './variants/slips-course-files.ts';
import { toldOf } from './variants/variant.ts';

const ODDITIES = [
  ...SCORM_ODDITIES,
  ...ODDITIES_2004,
  ...OTHER_ODDITIES,
  ...FURTHER_ODDITIES,
  ...MANIFEST_ODDITIES,
  ...COURSE_FILE_ODDITIES,
];
const FAULTS = [
  ...SCORM_FAULTS,
  ...FAULTS_2004,
  ...OTHER_FAULTS,
  ...FURTHER_FAULTS,
  ...MANIFEST_FAULTS_12,
  ...MANIFEST_FAULTS_2004,
  ...ACTIVITY_FAULTS,
  ...COURSE_FILE_FAULTS,
  ...ZIP_FAULTS,
];

describe('what is legal raises no error', () => {
  it.each(ODDITIES.map((one) => ({ name: `${one.base}: ${one.what}`, one })))('$name', async ({ one }) => {
    expect(await toldOf(one)).toEqual([]);
  });
});

describe('a single fault is an error of its rule', () => {
  it.each(FAULTS.map((one) => ({ name: `${one.base}: ${one.what} (${one.rule})`, one })))(
    '$name',
    async ({ one }) => {
      expect(await toldOf(one)).toContain(one.rule);
    },
  );
});

describe('a single slip is a warning of its rule', () => {
  it.each(
    [...COURSE_FILE_SLIPS, ...CONTENT_SLIPS].map((one) => ({
      name: `${one.base}: ${one.what} (${one.rule})`,
      one,
    })),
  )('$name', async ({ one }) => {
    expect(await toldOf(one, 'warning')).toContain(one.rule);
  });
});

describe('what is legal in a script raises no warning', () => {
  it.each(CONTENT_ODDITIES.map((one) => ({ name: one.what, one })))('$name', async ({ one }) => {
    expect(await toldOf(one, 'warning')).toEqual([]);
  });
});
