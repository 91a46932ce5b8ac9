/** What every form of a report is: a function from report to text. */
import type { UiLang } from '../../course/words.ts';
import type { Report } from '../report.ts';

export interface WriteOptions {
  readonly lang: UiLang;
  /** ANSI colours, for a terminal. */
  readonly colour: boolean;
}

export type Writer = (report: Report, options: WriteOptions) => string;
