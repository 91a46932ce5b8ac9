/** Tabs made of passages that stand one below the other (WAI-ARIA Authoring Practices, Tabs). */
import { button, el } from './dom.ts';

/** Makes the passages in `block` tabs: one is shown, arrow keys, Home and End go to the others. */
export function showTabs(block: HTMLElement): void {
  const panels = [...block.querySelectorAll<HTMLElement>(':scope > .k-tab')];
  const list = el('div', { class: 'k-tab-list', role: 'tablist' });
  const tabs = panels.map((panel, i) => {
    const title = panel.querySelector(':scope > .k-title');
    const tab = button({ role: 'tab', id: `k-tab-${block.id}-${i}` }, () => show(i));
    tab.append(...(title?.childNodes ?? []));
    title?.remove();
    panel.id = `k-panel-${block.id}-${i}`;
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.tabIndex = 0;
    return tab;
  });

  const show = (shown: number): void => {
    for (const [i, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(i === shown));
      tab.tabIndex = i === shown ? 0 : -1;
      panels[i]?.toggleAttribute('hidden', i !== shown);
    }
  };
  list.addEventListener('keydown', ({ key }) => {
    const now = tabs.findIndex((tab) => tab.tabIndex === 0);
    const on = getComputedStyle(block).direction === 'rtl' ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: now + on,
      ArrowLeft: now - on,
      Home: 0,
      End: -1,
    };
    const wanted = steps[key];
    if (wanted === undefined) return;
    const next = (wanted + tabs.length) % tabs.length;
    show(next);
    tabs[next]?.focus();
  });
  list.append(...tabs);
  block.prepend(list);
  show(0);
}
