/** PDF inside the page, where the browser shows PDF itself: the card says so and unfolds it on demand. */
import { el } from './dom.ts';

/**
 * Offers to read each document of a page in its place. It is loaded when it is
 * unfolded for the first time, since it may be large; elsewhere the card's
 * link is all there is (HTML, 8.9.1.6, pdfViewerEnabled: not on most phones).
 */
export function showDocuments(page: ParentNode): void {
  if (!navigator.pdfViewerEnabled) return;
  for (const card of page.querySelectorAll('.k-document')) {
    const fold = card.querySelector<HTMLDetailsElement>('.k-inline');
    const link = card.querySelector<HTMLAnchorElement>('.k-open');
    if (!fold || !link) continue;
    fold.hidden = false;
    fold.addEventListener(
      'toggle',
      () => {
        const name = card.querySelector('.k-title')?.textContent ?? '';
        fold.append(el('object', { type: link.type, data: link.href, 'aria-label': name }));
      },
      { once: true },
    );
  }
}
