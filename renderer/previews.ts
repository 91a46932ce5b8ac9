/** Where a course can be previewed: which package, played on which platform. */
import type { InputOf, Settings } from '../packager/api.ts';
import { setSettings, useSettings } from './settings.ts';
import type { Key } from './words.tsx';

export type PreviewId = NonNullable<Settings['preview']>;

/** A package and the stand-in that plays it, as the engine calls them. */
type Stage = Required<Pick<InputOf<'preview.start'>, 'target' | 'lms'>>;

interface Place {
  readonly id: PreviewId;
  readonly word: Key;
  readonly stage: Stage;
}

/** The first is the usual one. */
export const PLACES: readonly Place[] = [
  { id: 'igot-2026', word: 'preview-igot-2026', stage: { target: 'scorm12', lms: 'igot-2026' } },
  { id: 'igot-2023', word: 'preview-igot-2023', stage: { target: 'scorm12', lms: 'igot-2023' } },
  { id: 'strict', word: 'preview-strict', stage: { target: 'scorm12', lms: 'strict' } },
  { id: 'strict-2004', word: 'preview-strict-2004', stage: { target: 'scorm2004', lms: 'strict-2004' } },
  { id: 'cmi5', word: 'preview-cmi5', stage: { target: 'cmi5', lms: 'lrs' } },
  { id: 'xapi', word: 'preview-xapi', stage: { target: 'xapi', lms: 'lrs' } },
];

/** The package and the platform that were chosen last. */
export const chosenStage = (): Stage | undefined =>
  PLACES.find(({ id }) => id === useSettings.getState().preview)?.stage;

/** Chooses where courses are previewed from now on. */
export const choosePreview = (preview: PreviewId): void => setSettings({ preview });
