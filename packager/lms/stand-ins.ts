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
  /** Kinds of package that are run on it unless somebody chooses. */
  readonly kinds: readonly PackageKind[];
  /** Kinds that it plays as well when it is asked for by name. */
  readonly byName?: readonly PackageKind[];
}

/** What iGOT plays although it is no package: one file, counted by how much of it was seen. */
export const ITEM_KINDS = ['video', 'audio', 'pdf'] as const satisfies readonly PackageKind[];
export type ItemKind = (typeof ITEM_KINDS)[number];
export const isItem = (kind: PackageKind): kind is ItemKind =>
  (ITEM_KINDS as readonly PackageKind[]).includes(kind);

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
    id: 'strict-2004',
    label: { en: 'Strict SCORM 2004', hi: 'सख़्त SCORM 2004' },
    about: {
      en: 'Does what the SCORM 2004 run-time specification says, and refuses what it does not allow.',
      hi: 'वही करता है जो SCORM 2004 का मानक कहता है, और जो मानक में नहीं, उसे लौटा देता है।',
    },
    kinds: ['scorm2004-2', 'scorm2004-3', 'scorm2004-4', 'scorm2004-unknown'],
  },
  {
    id: 'igot-2023',
    label: { en: 'iGOT Karmayogi, 2023 player', hi: 'iGOT कर्मयोगी, 2023 का प्लेयर' },
    about: {
      en: 'Answers like the platform’s player of 2021 to 2023: it counts only “completed” and brings back four values.',
      hi: 'मंच के 2021 से 2023 के प्लेयर जैसा जवाब देता है: केवल “completed” गिनता है और चार ही मान लौटाता है।',
    },
    kinds: ['scorm12'],
    byName: ['html'],
  },
  {
    id: 'igot-2024',
    label: { en: 'iGOT Karmayogi, 2024 player', hi: 'iGOT कर्मयोगी, 2024 का प्लेयर' },
    about: {
      en: 'Answers like the platform’s player of 2024 and 2025: it counts “passed” too, and the time spent on the course.',
      hi: 'मंच के 2024 और 2025 के प्लेयर जैसा जवाब देता है: “passed” भी गिनता है, और कोर्स पर लगा समय भी।',
    },
    kinds: [],
    byName: ['scorm12'],
  },
  {
    id: 'igot-2026',
    label: { en: 'iGOT Karmayogi, 2026 player', hi: 'iGOT कर्मयोगी, 2026 का प्लेयर' },
    about: {
      en: 'Answers like the newest known player of the platform, with the ways in which it differs from the standard.',
      hi: 'मंच के सबसे नए ज्ञात प्लेयर जैसा जवाब देता है, मानक से उसके सारे अंतर समेत।',
    },
    kinds: ['scorm12', 'scorm2004-2', 'scorm2004-3', 'scorm2004-4', 'scorm2004-unknown', 'html'],
    byName: ITEM_KINDS,
  },
  {
    id: 'igot-phone',
    label: { en: 'iGOT Karmayogi app, 2026', hi: 'iGOT कर्मयोगी ऐप, 2026' },
    about: {
      en: 'Answers like the newest known player inside the mobile app: the phone keeps what the course wrote, and the app is told of each commit.',
      hi: 'मोबाइल ऐप के भीतर के सबसे नए ज्ञात प्लेयर जैसा जवाब देता है: कोर्स का लिखा फ़ोन में रहता है, और हर commit ऐप को बताया जाता है।',
    },
    kinds: [],
    byName: ['scorm12', 'scorm2004-2', 'scorm2004-3', 'scorm2004-4', 'scorm2004-unknown'],
  },
  {
    id: 'lrs',
    label: { en: 'LRS for cmi5 and xAPI', hi: 'cmi5 और xAPI का LRS' },
    about: {
      en: 'Keeps statements and state as cmi5 and xAPI 1.0.3 say, and refuses what they do not allow.',
      hi: 'कथन और स्थिति वैसे ही रखता है जैसे cmi5 और xAPI 1.0.3 कहते हैं, और जो उनमें नहीं, उसे लौटा देता है।',
    },
    kinds: ['cmi5', 'tincan'],
  },
] as const satisfies readonly StandInEntry[];

export type LmsId = (typeof LMS_TABLE)[number]['id'];

/** Platforms that keep to a standard and answer for every call: on these, codes are held against a package. */
export const keepsToStandard = (lms: LmsId): boolean => lms === 'strict' || lms === 'strict-2004';

/** The stand-ins that a package of this kind is run on unless somebody chooses, in the order of the table. */
export const lmsFor = (kind: PackageKind): LmsId[] =>
  LMS_TABLE.filter((lms) => (lms.kinds as readonly PackageKind[]).includes(kind)).map((lms) => lms.id);

/** All stand-ins that can play a package of this kind, in the order of the table. */
export const lmsPlaying = (kind: PackageKind): LmsId[] =>
  LMS_TABLE.filter(
    ({ kinds, byName = [] }: StandInEntry) => kinds.includes(kind) || byName.includes(kind),
  ).map((lms) => lms.id);
