/** Which keyboard each language has, which field is written in, and whether the keyboard's picture is shown. */
import { create } from 'zustand';
import { languageName } from '../numbers.ts';
import { setSettings, useSettings } from '../settings.ts';
import { useCourse } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { type Field, languageOf } from './field.ts';
import { scriptOf } from './scripts.ts';
import type { Layout } from './typing.ts';

interface Keyboards {
  /** The field that was written in last. */
  readonly field: Field | null;
  /** A field without a language of its own, such as a search: what it is typed in while one is there. */
  readonly borrowed: { readonly field: Field; readonly lang: string } | null;
  readonly pictured: boolean;
}

export const useKeyboards = create<Keyboards>(() => ({ field: null, borrowed: null, pictured: false }));

/** What was used last, for the key that switches on. */
const last = new Map<string, Layout>();

/** The language written in the course in front, else that of the window. */
const writtenLang = (): string => {
  const lang = useCourse.getState().open?.lang ?? useSettings.getState().lang;
  return scriptOf(lang) ? lang : 'hi';
};

/** The language that is written in a field; nothing in one that has none and borrowed none. */
function langIn(field: Field): string | null {
  const { borrowed } = useKeyboards.getState();
  return languageOf(field) ?? (borrowed?.field === field ? borrowed.lang : null);
}

/** How a field is typed in now; nothing: as the system does it. */
export function keyboardOf(field: Field): { readonly lang: string; readonly layout: Layout } | null {
  const lang = langIn(field);
  const layout = lang && (useSettings.getState().keyboards[lang] ?? borrowedLayout(field, lang));
  return lang && layout && scriptOf(lang) ? { lang, layout } : null;
}

const borrowedLayout = (field: Field, lang: string): Layout | undefined =>
  useKeyboards.getState().borrowed?.field === field ? (last.get(lang) ?? 'phonetic') : undefined;

/** The language the control in the title bar speaks of. */
export const spokenOf = (field: Field | null): string => {
  const lang = (field?.isConnected && langIn(field)) || useCourse.getState().open?.lang || 'hi';
  return lang;
};

/** Gives a language a keyboard, remembered; nothing is the system's. */
export function setKeyboard(lang: string, layout: Layout | null): void {
  const { [lang]: before, ...rest } = useSettings.getState().keyboards;
  if (before) last.set(lang, before);
  setSettings({ keyboards: layout ? { ...rest, [lang]: layout } : rest });
}

/** Switches the keyboard of the field that is written in on or off, and says what it is now. */
export function toggleKeyboard(): void {
  const { field, borrowed } = useKeyboards.getState();
  const isNeutral = field?.isConnected && languageOf(field) === null;
  if (field && isNeutral) {
    const isOn = borrowed?.field === field;
    const lang = writtenLang();
    useKeyboards.setState({ borrowed: isOn ? null : { field, lang } });
    tell(lang, isOn ? null : (useSettings.getState().keyboards[lang] ?? last.get(lang) ?? 'phonetic'));
    return;
  }
  const lang = spokenOf(field);
  if (!scriptOf(lang)) {
    note(say('keyboard-none', { language: languageName(lang) }));
    return;
  }
  const next = useSettings.getState().keyboards[lang] ? null : (last.get(lang) ?? 'phonetic');
  setKeyboard(lang, next);
  tell(lang, next);
}

function tell(lang: string, layout: Layout | null): void {
  const language = languageName(lang);
  if (layout === null) note(say('keyboard-now-system', { language }));
  else note(say(layout === 'phonetic' ? 'keyboard-now-phonetic' : 'keyboard-now-inscript', { language }));
}
