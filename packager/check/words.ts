/** ICU message strings into sentences; formatters are kept, since parsing one costs more than using it. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageData, UiLang } from '../course/words.ts';

/** A language is said by its name in the language of the sentence; its tag is for programs. */
function named({ lang: tag }: MessageData, lang: UiLang): { readonly lang?: string } {
  if (typeof tag !== 'string') return {};
  try {
    return { lang: new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag };
  } catch {
    // Whatever a stranger's file holds in the place of a tag stays as it is.
    return { lang: tag };
  }
}

/** Nothing but letters and names to fill: no number, plural, choice or quoting, for which ICU's data are loaded. */
const PLAIN = /^(?:[^{}']|\{\w+\})*$/;

/** Fills a plain message; undefined where a value is missing or no text, of which IntlMessageFormat speaks. */
function filled(message: string, data: MessageData): string | undefined {
  if (!PLAIN.test(message)) return undefined;
  let whole = true;
  const text = message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    whole &&= typeof value === 'string' || typeof value === 'number';
    return String(value);
  });
  return whole ? text : undefined;
}

const formatters = new Map<string, IntlMessageFormat>();

/**
 * The sentence an ICU message makes of `data`. `<` is a letter here, not a tag:
 * messages name XML elements.
 * @throws when the message cannot be parsed or a placeholder has no value; both are our own faults.
 */
export function formatWords(message: string, lang: UiLang, data: MessageData = {}): string {
  const values = { ...data, ...named(data, lang) };
  const plain = filled(message, values);
  if (plain !== undefined) return plain;
  const key = `${lang}\n${message}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new IntlMessageFormat(message, lang === 'hi' ? 'hi-IN' : 'en-IN', undefined, {
      ignoreTag: true,
    });
    formatters.set(key, formatter);
  }
  return String(formatter.format(values));
}

/** Letters of a stranger's own words that a sentence shows. */
const LONGEST = 200;

/** What fills a sentence about a stranger's file: its own words are cut where they are long. */
export const shortened = (data: MessageData = {}): MessageData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    ]),
  );
