/** The file of a work order (docs/schemas/work-order.schema.json), as `kriti gate` and `kriti pack` take it. */
import { readFile } from 'node:fs/promises';
import { formatWords } from '../check/words.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { WorkOrder } from '../course/work-order.ts';
import { reasonOf } from './output.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<'option' | 'not-read' | 'bad', string>>>> = {
  en: {
    option: 'what was agreed with the agency, as JSON (docs/schemas/work-order.schema.json)',
    'not-read': '{file} could not be read: {reason}',
    bad: '{file}: {place} is not as a work order needs it: {detail}',
  },
  hi: {
    option: 'एजेंसी के साथ क्या तय हुआ, JSON में (docs/schemas/work-order.schema.json)',
    'not-read': '{file} पढ़ी नहीं जा सकी: {reason}',
    bad: '{file}: {place} वैसा नहीं जैसा कार्य-आदेश में होना चाहिए: {detail}',
  },
};

/** What the option is for. */
export const orderOption = (lang: UiLang): string => WORDS[lang].option;

/** The order in a file; else the sentence that says what is wrong with it. */
export async function workOrderIn(file: string, lang: UiLang): Promise<Result<WorkOrder, string>> {
  const words = WORDS[lang];
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return err(formatWords(words['not-read'], lang, { file, reason: reasonOf(error, lang) }));
  }
  const bad = (place: string, detail: string) =>
    err(formatWords(words.bad, lang, { file, place: place || 'JSON', detail }));
  try {
    const parsed = WorkOrder.safeParse(JSON.parse(text));
    if (parsed.success) return ok(parsed.data);
    const [issue] = parsed.error.issues;
    return bad(issue?.path.join('.') ?? '', issue?.message ?? '');
  } catch (error) {
    return bad('', error instanceof Error ? error.message : '');
  }
}
