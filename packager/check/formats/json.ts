import type { Report } from '../report.ts';

/** The report as scripts read it: `format` 1 of contract.md. */
export const writeJson = (report: Report): string => `${JSON.stringify(report, undefined, 2)}\n`;
