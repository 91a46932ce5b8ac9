/** What the app remembers of its user: language, appearance, panes. Kept by the engine, beside the courses. */
import { create } from 'zustand';
import type { Settings as Kept } from '../packager/api.ts';
import type { UiLang } from '../packager/course/words.ts';
import { rpc } from './rpc.ts';

export type Theme = 'light' | 'dark' | 'system';
export type Pane = 'outline' | 'inspector' | 'problems';

interface Settings {
  readonly lang: UiLang;
  readonly theme: Theme;
  /** Where courses are previewed. */
  readonly preview: NonNullable<Kept['preview']>;
  /** How each language is typed; absent: as the system does it. */
  readonly keyboards: NonNullable<Kept['keyboards']>;
  /** Figures are typed in the script of the language. */
  readonly ownDigits: boolean;
  /** The tour of the window was offered and answered. */
  readonly toured: boolean;
  /** Under which comments are written; empty until it is asked. */
  readonly name: string;
  /** Where the key lies that dossiers are signed with; empty: they are not signed. */
  readonly key: string;
  /** Pixels; 0 is folded away. */
  readonly panes: Readonly<Record<Pane, number>>;
  /** In a narrow window the inspector lies over the sheet, while it is wanted. */
  readonly inspectorOver: boolean;
}

/** Widths and heights of the design at 1440. */
export const PANE_SIZE: Readonly<
  Record<Pane, { readonly usual: number; readonly min: number; readonly max: number }>
> = {
  outline: { usual: 288, min: 200, max: 420 },
  inspector: { usual: 296, min: 240, max: 420 },
  problems: { usual: 154, min: 94, max: 420 },
};

export const useSettings = create<Settings>(() => ({
  lang: 'en',
  theme: 'system',
  preview: 'igot-2026',
  keyboards: {},
  ownDigits: false,
  // Until it is known that nobody was asked, nobody is.
  toured: true,
  name: '',
  key: '',
  panes: {
    outline: PANE_SIZE.outline.usual,
    inspector: PANE_SIZE.inspector.usual,
    problems: PANE_SIZE.problems.usual,
  },
  inspectorOver: false,
}));

const NARROW = '(max-width: 1199px)';
/** Below 1200 pixels (brief, section 3). */
export const isNarrow = (): boolean => matchMedia(NARROW).matches;
/** Hears when the window becomes narrow or wide. */
export const onNarrow = (listener: () => void): (() => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Shows the settings on the document: language for the type scale, theme for the colours. */
function show({ lang, theme }: Settings): void {
  const root = document.documentElement;
  root.lang = lang;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Takes over what was kept; `fallback` is the language when none was chosen yet. */
export function adoptSettings(kept: Kept, fallback: UiLang): void {
  useSettings.setState((now) => ({
    lang: kept.lang ?? fallback,
    theme: kept.theme ?? 'system',
    preview: kept.preview ?? now.preview,
    keyboards: kept.keyboards ?? {},
    ownDigits: kept.ownDigits ?? false,
    toured: kept.toured ?? now.toured,
    name: kept.name ?? '',
    key: kept.key ?? '',
    panes: { ...now.panes, ...kept.panes },
  }));
  show(useSettings.getState());
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes settings at once and keeps them a moment later. A failure to keep them costs nothing but the memory. */
export function setSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
  show(useSettings.getState());
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { lang, theme, preview, panes, keyboards, ownDigits, toured, name, key } = useSettings.getState();
    const kept = { lang, theme, preview, panes, keyboards, ownDigits, toured };
    void rpc('settings.set', { ...kept, ...(name && { name }), key: key || null });
  }, 300);
}

/** Where the folder browser is, for the next time. */
export const setLastFolder = (lastFolder: string): void => void rpc('settings.set', { lastFolder });

export const setPane = (pane: Pane, size: number): void =>
  setSettings({ panes: { ...useSettings.getState().panes, [pane]: size } });

/** Folds a pane away, or opens it at its usual size. */
export function togglePane(pane: Pane): void {
  if (pane === 'inspector' && isNarrow()) {
    useSettings.setState(({ inspectorOver }) => ({ inspectorOver: !inspectorOver }));
    return;
  }
  setPane(pane, useSettings.getState().panes[pane] > 0 ? 0 : PANE_SIZE[pane].usual);
}

/** Makes sure the inspector can be seen. */
export function showInspector(): void {
  if (isNarrow()) useSettings.setState({ inspectorOver: true });
  else if (useSettings.getState().panes.inspector === 0) setPane('inspector', PANE_SIZE.inspector.usual);
}
