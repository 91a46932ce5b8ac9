/**
 * What the platform's player listens to inside the package's document (docs/platform.md
 * 2.2, item 12): clicks, six keys, media events, hash and history changes, and
 * changes of the page under `#preso` or the body. It attaches 1.5 s after the
 * frame has loaded and sees the frame's top document only.
 */
export const ATTACH_AFTER = 1500;
const RESCAN_MEDIA = 2000;
const KEYS = ['ArrowLeft', 'ArrowRight', 'Enter', ' ', 'Tab', 'Escape'];

/**
 * Calls `interacted` at everything the player takes for a sign of life.
 * Returns a function that stops watching the page's changes and its media, as
 * leaving does.
 */
export function track(frame: HTMLIFrameElement, interacted: () => void): () => void {
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (page === null || view === null) return () => undefined;

  page.addEventListener('click', interacted, true);
  page.addEventListener(
    'keydown',
    (event) => {
      if (KEYS.includes(event.key)) interacted();
    },
    true,
  );
  view.addEventListener('hashchange', interacted);
  view.addEventListener('popstate', interacted);

  // characterData is not among these: a text node's own value may change unseen.
  const observer = new MutationObserver(interacted);
  const root = page.getElementById('preso') ?? page.body;
  if (root !== null)
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'data-slide-id', 'aria-label'],
    });

  const heard = new WeakSet<Element>();
  const listenToMedia = () => {
    for (const media of page.querySelectorAll('audio, video')) {
      if (heard.has(media)) continue;
      heard.add(media);
      for (const type of ['play', 'pause', 'ended', 'seeked']) media.addEventListener(type, interacted);
    }
  };
  listenToMedia();
  const rescan = setInterval(listenToMedia, RESCAN_MEDIA);
  return () => {
    observer.disconnect();
    clearInterval(rescan);
  };
}
