/** F6 goes round the panes: each element with `data-pane`, in the order of the page. */
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [contenteditable="true"], [tabindex="0"]';

/** Moves focus to the next pane that can be seen, to what was last used in it or its first control. */
export function nextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (p) => p.offsetParent !== null,
  );
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[at < 0 ? 0 : (at + by + panes.length) % panes.length];
  const inside =
    pane?.querySelector<HTMLElement>('[aria-selected="true"][tabindex="0"], [contenteditable="true"]') ??
    pane?.querySelector<HTMLElement>(FOCUSABLE);
  (inside ?? pane)?.focus();
}
