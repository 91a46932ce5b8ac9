/**
 * Whether anything moves in the package: what changes in its documents, and
 * what runs as an animation. A page in which nothing does will not change by
 * itself, or only by a clock.
 */

const watched = new WeakSet<Document>();
let changes = 0;

/** A number that grows as long as something moves in one of these documents; each is watched from its first time on. */
export function stirs(documents: readonly Document[]): number {
  for (const document of documents) {
    if (!watched.has(document)) {
      watched.add(document);
      changes++;
      const observer = new MutationObserver((records) => {
        changes += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    if (document.readyState !== 'complete') changes++;
    // What runs for ever, as a button that beats, says nothing of what is still to come.
    const ends = (animation: Animation) =>
      Number.isFinite(Number(animation.effect?.getComputedTiming().endTime ?? 0));
    if (document.getAnimations().some((one) => one.playState === 'running' && ends(one))) changes++;
  }
  return changes;
}
