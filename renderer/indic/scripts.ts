/**
 * The scripts that can be typed, and the languages that are written in them.
 * Unicode laid their blocks out side by side, after ISCII (IS 13194): the
 * letter at one place of a block is the same letter at that place of another.
 * So all tables here are in Devanagari, and a script is a distance from it
 * with what it does otherwise.
 */

export type ScriptId =
  | 'deva'
  | 'beng'
  | 'guru'
  | 'gujr'
  | 'orya'
  | 'taml'
  | 'telu'
  | 'knda'
  | 'mlym'
  | 'arab';

export interface Script {
  readonly id: ScriptId;
  /** Distance of its block from that of Devanagari. */
  readonly offset: number;
  /** A letter of the script; what it lacks is not taken over. */
  readonly own: RegExp;
}

const script = (id: ScriptId, offset: number, own: RegExp): Script => ({ id, offset, own });

const SCRIPTS: Readonly<Record<ScriptId, Script>> = {
  deva: script('deva', 0, /^\p{Script=Devanagari}$/u),
  beng: script('beng', 0x080, /^\p{Script=Bengali}$/u),
  guru: script('guru', 0x100, /^\p{Script=Gurmukhi}$/u),
  gujr: script('gujr', 0x180, /^\p{Script=Gujarati}$/u),
  orya: script('orya', 0x200, /^\p{Script=Oriya}$/u),
  taml: script('taml', 0x280, /^\p{Script=Tamil}$/u),
  telu: script('telu', 0x300, /^\p{Script=Telugu}$/u),
  knda: script('knda', 0x380, /^\p{Script=Kannada}$/u),
  mlym: script('mlym', 0x400, /^\p{Script=Malayalam}$/u),
  arab: script('arab', 0, /^\p{Script=Arabic}$/u),
};

const LANGUAGE_SCRIPTS: Readonly<Record<string, ScriptId>> = {
  ...{ hi: 'deva', mr: 'deva', ne: 'deva', sa: 'deva', kok: 'deva', mai: 'deva', doi: 'deva', brx: 'deva' },
  ...{ as: 'beng', bn: 'beng', mni: 'beng', pa: 'guru', gu: 'gujr', or: 'orya', ta: 'taml' },
  ...{ te: 'telu', kn: 'knda', ml: 'mlym', ur: 'arab' },
};

/** The script of a language, by its tag ("hi", "hi-IN"); nothing where there is no keyboard for it. */
export function scriptOf(lang: string): Script | undefined {
  const id = LANGUAGE_SCRIPTS[lang.split('-')[0] ?? ''];
  return id && SCRIPTS[id];
}

/** U+0964 and U+0965, the dandas, are the same in all scripts. */
const isShared = (code: number): boolean => code === 0x964 || code === 0x965;
const isDevanagari = (code: number): boolean => code >= 0x900 && code < 0x970 && !isShared(code);

/**
 * A text of Devanagari in another script, letter by letter.
 * @returns nothing when the script lacks one of the letters.
 */
export function toScript(text: string, { offset, own }: Script): string | undefined {
  let out = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (!isDevanagari(code)) out += sign;
    else {
      const there = String.fromCodePoint(code + offset);
      if (!own.test(there)) return undefined;
      out += there;
    }
  }
  return out.normalize('NFC');
}
