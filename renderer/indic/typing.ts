/**
 * What a key does to the text before the cursor; pure. A word that is being
 * typed by sound is remembered as it was typed and written anew with each
 * letter, so that Backspace takes back a letter that was typed and not a sign
 * it became.
 */
import { inscript } from './inscript.ts';
import { type Start, transliterate } from './phonetic.ts';
import { phoneticTable } from './phonetic-table.ts';
import { type Script, scriptOf, toScript } from './scripts.ts';
import { URDU } from './urdu.ts';

export type Layout = 'phonetic' | 'inscript';

/** The word that is being typed: what was typed, what stands for it in the text, and what it follows. */
export interface Word {
  readonly roman: string;
  readonly shown: string;
  readonly start: Start;
}

/** What becomes of the text before the cursor. */
export interface Stroke {
  /** How many UTF-16 units go. */
  readonly erase: number;
  readonly insert: string;
  /** The word as it stands now; nothing: the next key begins another. */
  readonly word: Word | null;
}

export interface Key {
  /** The sign a Latin keyboard would type. */
  readonly key: string;
  /** The key's place. */
  readonly code: string;
  readonly shift: boolean;
  /** Figures are those of the script. */
  readonly ownDigits?: boolean;
}

/** Letters and the signs that a Roman word may have inside. */
const BEGINS = /^[A-Za-z~]$/;
const GOES_ON = /^[A-Za-z~^_.]$/;
/** A word that grows longer than any word is left as it is. */
const LONGEST = 64;
const NUKTA = '\u093c';

/** What the text before the cursor lets the next letter join. */
function startAfter(before: string, lang: string, script: Script): Start {
  const table = phoneticTable(lang, script);
  const last = [...before].at(-1) ?? '';
  if (!script.own.test(last)) return 'word';
  if (last === table.halant) return 'halant';
  const code = (last.codePointAt(0) ?? 0) - script.offset;
  // Ka to ha of the block, with or without nukta.
  const isConsonant = (code >= 0x915 && code <= 0x939) || (code >= 0x958 && code <= 0x95f);
  return isConsonant || code === NUKTA.charCodeAt(0) ? 'consonant' : 'word';
}

/**
 * A key that types something.
 * @param before the text before the cursor, at least its last word
 * @returns nothing when the key types what it always does; the word is over then.
 */
export function press(
  key: Key,
  lang: string,
  layout: Layout,
  before: string,
  word: Word | null,
): Stroke | null {
  const script = scriptOf(lang);
  if (!script) return null;
  if (key.ownDigits && /^\d$/.test(key.key)) {
    const digit = toScript(String.fromCharCode(0x966 + Number(key.key)), script);
    return digit && script.id !== 'arab' ? { erase: 0, insert: digit, word: null } : null;
  }
  if (layout === 'inscript' && script.id !== 'arab') {
    const insert = inscript(lang).get(key.code)?.[key.shift ? 1 : 0];
    return insert ? { erase: 0, insert, word: null } : null;
  }
  if (script.id === 'arab') {
    const insert = URDU.get(key.key);
    return insert ? { erase: 0, insert, word: null } : null;
  }
  if (key.key === '|')
    return before.endsWith('।')
      ? { erase: 1, insert: '॥', word: null }
      : { erase: 0, insert: '।', word: null };
  const isLive = word !== null && word.roman.length < LONGEST && before.endsWith(word.shown);
  if (isLive && GOES_ON.test(key.key)) return rewrite(word, word.roman + key.key, lang, script);
  if (!BEGINS.test(key.key)) return null;
  const start = startAfter(before, lang, script);
  const halant = phoneticTable(lang, script).halant;
  return rewrite({ roman: '', shown: start === 'halant' ? halant : '', start }, key.key, lang, script);
}

/**
 * Backspace while a word is being typed.
 * @returns nothing when there is no such word: the key then does what it always does.
 */
export function takeBack(lang: string, before: string, word: Word | null): Stroke | null {
  const script = scriptOf(lang);
  if (!script || !word || word.roman === '' || !before.endsWith(word.shown)) return null;
  const stroke = rewrite(word, word.roman.slice(0, -1), lang, script);
  return stroke.word?.roman ? stroke : { ...stroke, word: null };
}

function rewrite(word: Word, roman: string, lang: string, script: Script): Stroke {
  const shown = transliterate(roman, lang, script, word.start);
  // What stays as it is is not touched: less flickers, and less is undone.
  let same = 0;
  while (same < shown.length && same < word.shown.length && shown[same] === word.shown[same]) same += 1;
  return {
    erase: word.shown.length - same,
    insert: shown.slice(same),
    word: { roman, shown, start: word.start },
  };
}
