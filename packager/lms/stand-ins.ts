/**
 * The learning platforms a package can be run on here: one line each. The
 * behaviour of each is one module in page/, listed in page/create.ts; the two
 * tables share `LmsId`, so the compiler asks for both.
 */

import type { UiLang } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';

interface StandInEntry {
  readonly id: string;
  readonly label: Readonly<Record<UiLang, string>>;
  /** What it stands for, in one sentence. */
  readonly about: Readonly<Record<UiLang, string>>;
  /** Kinds of package it can play. */
  readonly kinds: readonly PackageKind[];
}

export const LMS_TABLE = [
  {
    id: 'strict',
    label: { en: 'Strict SCORM 1.2', hi: 'सख़्त SCORM 1.2' },
    about: {
      en: 'Does what the SCORM 1.2 run-time specification says, and refuses what it does not allow.',
      hi: 'वही करता है जो SCORM 1.2 का मानक कहता है, और जो मानक में नहीं, उसे लौटा देता है।',
    },
    kinds: ['scorm12'],
  },
  {
    id: 'igot-2023',
    label: { en: 'iGOT Karmayogi, 2023 player', hi: 'iGOT कर्मयोगी, 2023 का प्लेयर' },
    about: {
      en: 'Answers like the platform’s player of 2021 to 2023: it counts only “completed” and brings back four values.',
      hi: 'मंच के 2021 से 2023 के प्लेयर जैसा जवाब देता है: केवल “completed” गिनता है और चार ही मान लौटाता है।',
    },
    kinds: ['scorm12'],
  },
  {
    id: 'igot-2026',
    label: { en: 'iGOT Karmayogi, 2026 player', hi: 'iGOT कर्मयोगी, 2026 का प्लेयर' },
    about: {
      en: 'Answers like the newest known player of the platform, with the ways in which it differs from the standard.',
      hi: 'मंच के सबसे नए ज्ञात प्लेयर जैसा जवाब देता है, मानक से उसके सारे अंतर समेत।',
    },
    kinds: ['scorm12', 'scorm2004-2', 'scorm2004-3', 'scorm2004-4', 'scorm2004-unknown', 'html'],
  },
] as const satisfies readonly StandInEntry[];

export type LmsId = (typeof LMS_TABLE)[number]['id'];

/** The stand-ins that can play a package of this kind, in the order of the table. */
export const lmsFor = (kind: PackageKind): LmsId[] =>
  LMS_TABLE.filter((lms) => (lms.kinds as readonly PackageKind[]).includes(kind)).map((lms) => lms.id);
