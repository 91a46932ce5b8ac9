/** The few ways in which the player makes elements. */

type Value = string | number | boolean | undefined;

/** An element with attributes; `true` gives a bare attribute, `false` and `undefined` leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attrs: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (value === false || value === undefined) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button with a handler. */
export function button(
  attrs: Readonly<Record<string, Value>>,
  press: () => void,
  ...children: readonly (Node | string | false | undefined)[]
): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attrs }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** Text that only a screen reader speaks. */
export const spoken = (text: string): HTMLElement => el('span', { class: 'vh' }, text);

/** Drawings on a field of 16, one line wide. */
const DRAWINGS = {
  watch: '<path d="M1.8 8S4 4 8 4s6.2 4 6.2 4S12 12 8 12 1.8 8 1.8 8z"/><circle cx="8" cy="8" r="1.8"/>',
  think: '<path d="M6 13.7h4M6.2 11.6c0-1.6-2.4-2.4-2.4-5.1a4.2 4.2 0 0 1 8.4 0c0 2.7-2.4 3.5-2.4 5.1z"/>',
  do: '<path d="M10.6 2.6 13.4 5.4 5.8 13H3v-2.8zM8.8 4.4l2.8 2.8"/>',
  explore: '<circle cx="8" cy="8" r="5.9"/><path d="m10.6 5.4-1.4 3.8-3.8 1.4 1.4-3.8z"/>',
  test: '<rect x="3" y="2.5" width="10" height="11" rx="1"/><path d="M5.3 6h.8M8 6h2.8M5.3 10.4l1 1 1.7-2M10 10.4h.8"/>',
  document: '<path d="M4 2.3h5.2L12 5.1v8.6H4zM9 2.3v3h3M6 8.2h4M6 10.7h4"/>',
  video: '<rect x="1.8" y="3.3" width="12.4" height="9.4" rx="1"/><path d="m6.7 5.9 3.6 2.1-3.6 2.1z"/>',
  audio: '<path d="M2.5 6.2v3.6h2.2L8 12.5v-9L4.7 6.2zM10.4 6a3 3 0 0 1 0 4M12.2 4.2a5.5 5.5 0 0 1 0 7.6"/>',
  link: '<path d="M9 2.8h4.2V7M13.2 2.8 7.4 8.6M11.6 9.6v3.6H2.8V4.4h3.6"/>',
  assessment: '<rect x="3" y="2.5" width="10" height="11" rx="1"/><path d="m5.3 8.2 2 2 3.4-4.2"/>',
  house: '<path d="M3.5 12.5V6L8 3.5 12.5 6v6.5M3.5 6.8h9M5.6 12.5V8M8 12.5V8M10.4 12.5V8M2.7 12.5h10.6"/>',
  search: '<circle cx="7" cy="7" r="4.2"/><path d="m10.2 10.2 3.3 3.3"/>',
  letters:
    '<path d="m1.5 12.5 3.3-9h.6l3.3 9M2.7 9.5h4.8"/><circle cx="12" cy="10.2" r="2.2"/><path d="M14.3 7.8v4.7"/>',
  book: '<path d="M8 4.3C6.7 3 4.6 2.8 2.4 3v9.5c2.2-.2 4.3 0 5.6 1.2 1.3-1.2 3.4-1.4 5.6-1.2V3C11.4 2.8 9.3 3 8 4.3zM8 4.3v9.4"/>',
  globe:
    '<circle cx="8" cy="8" r="5.7"/><path d="M2.3 8h11.4M8 2.3c3.8 3.6 3.8 7.8 0 11.4M8 2.3c-3.8 3.6-3.8 7.8 0 11.4"/>',
  menu: '<path d="M2.5 4h11M2.5 8h11M2.5 12h11"/>',
  back: '<path d="M10 3.5 5.5 8l4.5 4.5"/>',
  on: '<path d="m6 3.5 4.5 4.5L6 12.5"/>',
  tick: '<path d="m3 8.5 3.2 3.2L13 4.8"/>',
  right: '<circle cx="8" cy="8" r="6.4"/><path d="m5 8.3 2.1 2.1L11.2 6"/>',
  wrong: '<rect x="2" y="2" width="12" height="12" rx="1.5"/><path d="m5.5 5.5 5 5M10.5 5.5l-5 5"/>',
  missed: '<circle cx="8" cy="8" r="6.4" stroke-dasharray="2.2 1.8"/><path d="m5 8.3 2.1 2.1L11.2 6"/>',
  close: '<path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4"/>',
} as const;
export type Drawing = keyof typeof DRAWINGS;

/** A drawing beside words; `turns` marks the arrows that point the other way in right-to-left text. */
export function icon(name: Drawing): Element {
  const turns = name === 'back' || name === 'on' ? ' turns' : '';
  const frame = document.createElement('template');
  frame.innerHTML = `<svg class="i${turns}" viewBox="0 0 16 16" aria-hidden="true">${DRAWINGS[name]}</svg>`;
  return frame.content.firstElementChild as Element;
}
