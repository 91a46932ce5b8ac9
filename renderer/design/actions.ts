/** What an author does to the design of the course. Each is one step of undo. */
import type { Design, Logo } from '../../packager/course/design/design.ts';
import type { Theme } from '../../packager/course/design/themes.ts';
import { change, undo } from '../history.ts';
import { openCourse } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { bringIn } from '../uploads.ts';
import { say } from '../words.tsx';

/** Sets parts of the design; `undefined` gives a part back as it ships. A slider's many values are one step. */
export function setDesign(parts: { readonly [K in keyof Design]?: Design[K] | undefined }): void {
  change(
    ({ course }) => {
      const next = Object.entries({ ...course.design, ...parts }).filter(([, value]) => value !== undefined);
      course.design = Object.fromEntries(next) as Design;
      if (next.length === 0) delete course.design;
    },
    { merge: `design-${Object.keys(parts).join('-')}` },
  );
}

/** Takes a ready design; the logo, which is the course's own, stays. */
export function takeTheme({ design }: Theme, name: string): void {
  const { logo } = openCourse().draft.course.design ?? {};
  change(({ course }) => {
    course.design = { ...design, ...(logo && { logo }) };
  });
  note(say('design-taken', { name }), {
    label: say('undo'),
    run: undo,
  });
}

/** The course as it ships; one press takes it back. */
export function resetDesign(): void {
  change(({ course }) => void delete course.design);
  note(say('design-was-reset'), { label: say('undo'), run: undo });
}

/** Where the logo's upload is told of. */
export const LOGO_UPLOAD = 'design-logo';

/** Brings a picture in as the logo; its place and its words stay. */
export function bringLogo(file: File): void {
  bringIn(LOGO_UPLOAD, file, ({ assetId }) => {
    const now = openCourse().draft.course.design?.logo;
    setLogo({ place: 'bar', alt: {}, ...now, asset: assetId });
  });
}

export const setLogo = (logo: Logo | undefined): void => setDesign({ logo });
