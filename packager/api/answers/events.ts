/** What the engine tells by itself. */
import type { ImportedAsset } from './course.ts';
import type { Failure } from './failure.ts';
import type { CourseGate } from './gate.ts';
import type { CorpusFilled, CourseOriginality } from './originality.ts';
import type { Packed } from './pack.ts';

/** What `GET /events` sends. */
export type EngineEvent =
  | { readonly type: 'hello'; readonly version: string }
  | { readonly type: 'heartbeat' }
  | {
      readonly type: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
      /** What is being done, in words. */
      readonly label: string;
    }
  | { readonly type: 'done'; readonly job: string; readonly value: Packed }
  /** A file or folder was made that is no package: a `.kriti` file, a course taken in, a handover. */
  | {
      readonly type: 'made';
      readonly job: string;
      readonly path: string;
      readonly bytes?: number;
      readonly key?: string;
    }
  /** A cancelled job fails with code 'cancelled'. */
  | { readonly type: 'failed'; readonly job: string; readonly error: Failure }
  /** A picture was made as the author asked; the course does not name it yet. */
  | { readonly type: 'picture'; readonly job: string; readonly value: ImportedAsset }
  /** A film or recording was made anew; the course does not name it yet. */
  | { readonly type: 'film'; readonly job: string; readonly value: ImportedAsset }
  /** A course, or some pages of it, was held against a corpus. */
  | { readonly type: 'compared'; readonly job: string; readonly value: CourseOriginality }
  /** A course stood before the gate. */
  | { readonly type: 'gated'; readonly job: string; readonly value: CourseGate }
  /** Documents were taken into a corpus. */
  | { readonly type: 'corpus'; readonly job: string; readonly value: CorpusFilled }
  /** A preview tried to reach the network; in Electron it was stopped. */
  | { readonly type: 'preview-network'; readonly url: string };
