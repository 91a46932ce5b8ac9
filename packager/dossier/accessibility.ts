/** The accessibility statement of the course: what a browser and the rules found, and what nobody has tested. */

import { statementFile } from '../axe/statement-file.ts';
import type { Statement } from '../check/accessibility/statement.ts';
import { type Facts, type Part, PLACES } from './facts.ts';

export async function accessibility({ lang }: Pick<Facts, 'lang'>, statement: Statement): Promise<Part> {
  const path = `${PLACES.evidence}/accessibility-statement`;
  return {
    files: [
      { path: `${path}.json`, bytes: await statementFile(statement, 'json', lang) },
      { path: `${path}.pdf`, bytes: await statementFile(statement, 'pdf', lang) },
    ],
    notes: [],
  };
}
