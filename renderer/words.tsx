/**
 * The app's own words in the language it is set to. Every string is an ICU
 * message in locales/; `Key` is the union of their names, so a missing one
 * does not compile.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import type { UiLang } from '../packager/course/words.ts';
import { en } from './locales/en.ts';
import { hi } from './locales/hi.ts';
import { useSettings } from './settings.ts';

export type Key = keyof typeof en;
type Data = Readonly<Record<string, string | number | boolean>>;
/** Words for a key, its placeholders filled. */
export type Say = (key: Key, data?: Data) => string;

const MESSAGES: Readonly<Record<UiLang, Readonly<Record<Key, string>>>> = { en, hi };
/** India's formats, Latin digits in both languages (brief, section 5). */
export const LOCALES: Readonly<Record<UiLang, string>> = { en: 'en-IN', hi: 'hi-IN-u-nu-latn' };

const cache = createIntlCache();
const intls = new Map<UiLang, IntlShape>();

const intlOf = (lang: UiLang): IntlShape => {
  const known = intls.get(lang);
  if (known) return known;
  const intl = createIntl(
    { locale: LOCALES[lang], messages: MESSAGES[lang], onError: (e) => console.error(e) },
    cache,
  );
  intls.set(lang, intl);
  return intl;
};

/** Words in a given language; for what stands outside React, and for two languages at once. */
export const sayIn =
  (lang: UiLang): Say =>
  (key, data) =>
    intlOf(lang).formatMessage({ id: key }, data);

const SayContext = createContext<Say>(sayIn('en'));

/** Gives everything inside it the words of the language that is set. */
export function Words({ children }: { children: ReactNode }) {
  const lang = useSettings((s) => s.lang);
  const say = useMemo(() => sayIn(lang), [lang]);
  return <SayContext value={say}>{children}</SayContext>;
}

export const useSay = (): Say => useContext(SayContext);

/** Words now, outside React: notices, labels of the editor's own elements. */
export const say: Say = (key, data) => sayIn(useSettings.getState().lang)(key, data);

/** A message that stands beside the part of the course it speaks of, its placeholders filled. */
export const sayMessage = (lang: UiLang, message: string, data: Data = {}): string =>
  String(new IntlMessageFormat(message, LOCALES[lang], undefined, { ignoreTag: true }).format({ ...data }));
