/** When commands can be carried out. */
import { useSession } from '../session.ts';
import { openCourse, shownEntry, useCourse } from '../store.ts';

export const isOpen = (): boolean => !!useCourse.getState().open && useSession.getState().tab === 'course';
export const canWrite = (): boolean => isOpen() && !openCourse().readOnly;
export const hasPage = (): boolean => canWrite() && !!openCourse().page;
export const hasEntry = (): boolean => canWrite() && !!shownEntry(openCourse());
