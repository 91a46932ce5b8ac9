import type { Report } from '../report.ts';

/** The report as scripts read it: `format` 1 of contract.md. Pictures and the other language are for people. */
export const writeJson = ({ reports, ...rest }: Report): string => {
  const bare = reports.map(({ pictures: _, ...file }) => file);
  return `${JSON.stringify({ ...rest, reports: bare }, (key, value) => (key === 'other' ? undefined : value), 2)}\n`;
};
