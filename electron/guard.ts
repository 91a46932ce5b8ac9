/**
 * What a window may do, as pure functions: where it may go, what it may open,
 * what it may ask for. main.ts and preview.ts only wire them to Electron.
 */

/** Scheme and host of an address; `new URL('app://x').origin` is 'null' in Node, so never that. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

export const APP_ORIGIN = 'app://kriti';

const isAt = (address: string, origin: string): boolean => originOf(address) === origin;

/** A window stays at its own origin, whoever asks it to go elsewhere. */
export const mayNavigate = (to: string, own: string): boolean => isAt(to, own);

/** What becomes of `window.open` and links to a new window: never a window of the page's own making. */
export function openingOf(
  to: string,
  opener: string,
  previews: readonly string[],
): 'preview' | 'system' | 'nothing' {
  if (!isAt(opener, APP_ORIGIN)) return 'nothing';
  if (previews.some((origin) => isAt(to, origin))) return 'preview';
  return /^(https?|mailto):/.test(to) ? 'system' : 'nothing';
}

/** The app may copy text and record from the microphone, both at the user's own command; nobody may anything else. */
export const mayUse = (permission: string, asker: string, media: readonly string[] = []): boolean =>
  isAt(asker, APP_ORIGIN) &&
  (permission === 'clipboard-sanitized-write' ||
    (permission === 'media' && media.length > 0 && media.every((kind) => kind === 'audio')));

/** A preview loads from its own server and from its own memory, and from nowhere else. */
export const mayLoad = (address: string, own: string): boolean =>
  isAt(address, own) || /^(blob|data|about):/.test(address);

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was, if that still lies on a screen; else undefined, and the system decides. */
export function visiblePlace(place: Place | undefined, screens: readonly Place[]): Place | undefined {
  if (!place) return undefined;
  // Enough of the title bar must be within reach to drag the window by.
  const reach = 80;
  const within = screens.some(
    (s) =>
      place.x + place.width - reach > s.x &&
      place.x + reach < s.x + s.width &&
      place.y >= s.y &&
      place.y + reach < s.y + s.height,
  );
  return within ? place : undefined;
}
