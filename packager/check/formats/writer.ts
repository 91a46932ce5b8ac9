/** What every form of a report is: a function from report to text, given out in parts. */
import type { UiLang } from '../../course/words.ts';
import type { Report } from '../report.ts';

export interface WriteOptions {
  readonly lang: UiLang;
  /** ANSI colours, for a terminal. */
  readonly colour: boolean;
}

/** Parts of the text in order; no part holds more than one file's findings. */
export type Writer = (report: Report, options: WriteOptions) => Iterable<string>;
