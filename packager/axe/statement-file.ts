/** The accessibility statement as a file, in the form that the file's name asks for. */
import type { Statement } from '../check/accessibility/statement.ts';
import { statementHtml } from '../check/accessibility/statement-html.ts';
import { STATEMENT_WORDS } from '../check/accessibility/statement-words.ts';
import type { UiLang } from '../course/words.ts';
import { pagePdf } from '../report-pdf.ts';

export const STATEMENT_FORMS = ['pdf', 'html', 'json'] as const;
export type StatementForm = (typeof STATEMENT_FORMS)[number];

/** The form of a file by its extension. */
export const statementForm = (file: string): StatementForm | undefined =>
  STATEMENT_FORMS.find((form) => file.toLowerCase().endsWith(`.${form}`));

/** @param lang of the page and the PDF; the JSON has none */
export async function statementFile(
  statement: Statement,
  form: StatementForm,
  lang: UiLang,
): Promise<string | Uint8Array> {
  if (form === 'json') return `${JSON.stringify(statement, undefined, 2)}\n`;
  const source = statementHtml(statement, lang);
  if (form === 'html') return source;
  const { tool, subject } = statement;
  const title = `${STATEMENT_WORDS[lang].title} · ${subject.title}`;
  return pagePdf({ source, title, creator: `${tool.name} ${tool.version}`, lang });
}
