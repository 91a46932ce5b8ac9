/**
 * Every job by its name. A job is loaded in its child process only, and only
 * the one that runs; its types reach the caller without its code.
 */
import type { JobTable } from './jobs/serve.ts';

export const JOBS = {
  certifyCourse: async () => (await import('./course-originality.ts')).certifyCourseJob,
  compareCourse: async () => (await import('./course-originality.ts')).compareCourseJob,
  dossier: async () => (await import('./dossier-job.ts')).dossierJob,
  extract: async () => (await import('./extract-job.ts')).extractJob,
  film: async () => (await import('./film-job.ts')).filmJob,
  judgeCourse: async () => (await import('./judge-course.ts')).judgeCourseJob,
  look: async () => (await import('./look-job.ts')).lookJob,
  pack: async () => (await import('./pack-job.ts')).packJob,
  pdf: async () => (await import('./pdf-job.ts')).pdfJob,
  picture: async () => (await import('./picture-job.ts')).pictureJob,
  readFramework: async () => (await import('./framework-job.ts')).readFrameworkJob,
  printGate: async () => (await import('./print-gate-job.ts')).printGateJob,
  readKriti: async () => (await import('./kriti-file/jobs.ts')).readKriti,
  writeKriti: async () => (await import('./kriti-file/jobs.ts')).writeKriti,
  readText: async () => (await import('./read-text-job.ts')).readTextJob,
  readXliff: async () => (await import('./xliff-job.ts')).readXliffJob,
  repair: async () => (await import('./repair/repair.ts')).repairPackage,
  validate: async () => (await import('./validate.ts')).validateFile,
} as const satisfies JobTable;
