import type { Report } from '../report.ts';

/** The report as scripts read it: `format` 1 of contract.md. Pictures are for people, and large. */
export const writeJson = ({ reports, ...rest }: Report): string => {
  const bare = reports.map(({ pictures: _, ...file }) => file);
  return `${JSON.stringify({ ...rest, reports: bare }, undefined, 2)}\n`;
};
