/**
 * What the methods of the app answer, as the UI sees it. Types only, and only
 * of JSON values, so that the renderer can import them without the engine.
 */

export type { Incoming, Told } from '../xliff/incoming.ts';
export type * from './answers/app.ts';
export type * from './answers/check.ts';
export type * from './answers/competencies.ts';
export type * from './answers/course.ts';
export type * from './answers/events.ts';
export type * from './answers/failure.ts';
export type * from './answers/gate.ts';
export type * from './answers/library.ts';
export type * from './answers/originality.ts';
export type * from './answers/pack.ts';
