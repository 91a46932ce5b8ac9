/**
 * Languages Kriti itself speaks, and the form in which every part of it keeps
 * its words: English and Hindi side by side, as ICU message strings, next to
 * the code that needs them. Whoever shows them formats them (report.ts, the
 * renderer); nobody builds sentences from pieces.
 */
export type UiLang = 'en' | 'hi';
export const UI_LANGS: readonly UiLang[] = ['en', 'hi'];

/** What a finding says: a fact, to whom it matters, and a verb that mends it. */
export interface Words {
  readonly what: string;
  readonly why?: string;
  readonly how?: string;
}

/** Values that fill the placeholders of an ICU message. */
export type MessageData = Readonly<Record<string, string | number | boolean>>;

/** One table per rule or module: language, then key, then words. */
export type WordTable = Readonly<Record<UiLang, Readonly<Record<string, Words>>>>;
