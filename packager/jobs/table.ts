/**
 * Every job by its name. A job is loaded in its child process only, and only
 * the one that runs; its types reach the caller without its code.
 */
import type { JobTable } from './serve.ts';

export const JOBS = {
  certifyCourse: async () => (await import('../originality/course.ts')).certifyCourseJob,
  compareCourse: async () => (await import('../originality/course.ts')).compareCourseJob,
  dossier: async () => (await import('./dossier.ts')).dossierJob,
  extract: async () => (await import('./extract.ts')).extractJob,
  film: async () => (await import('./film.ts')).filmJob,
  judgeCourse: async () => (await import('../judge-course.ts')).judgeCourseJob,
  look: async () => (await import('./look.ts')).lookJob,
  pack: async () => (await import('./pack.ts')).packJob,
  pdf: async () => (await import('./pdf.ts')).pdfJob,
  picture: async () => (await import('./picture.ts')).pictureJob,
  readFramework: async () => (await import('./framework.ts')).readFrameworkJob,
  printGate: async () => (await import('./print-gate.ts')).printGateJob,
  readKriti: async () => (await import('../kriti-file/jobs.ts')).readKriti,
  writeKriti: async () => (await import('../kriti-file/jobs.ts')).writeKriti,
  readText: async () => (await import('./read-text.ts')).readTextJob,
  readXliff: async () => (await import('./xliff.ts')).readXliffJob,
  repair: async () => (await import('../repair/repair.ts')).repairPackage,
  validate: async () => (await import('./validate.ts')).validateJob,
} as const satisfies JobTable;
