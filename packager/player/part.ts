/** Films and recordings of which the author chose a part: they begin and stop there, however the learner seeks. */

/** Keeps every film and recording below `place` inside the part that its author chose. */
export function keepToParts(place: ParentNode): void {
  for (const media of place.querySelectorAll<HTMLMediaElement>('[data-from], [data-to]')) keepToPart(media);
}

function keepToPart(media: HTMLMediaElement): void {
  const from = Number(media.dataset.from ?? 0);
  const to = Number(media.dataset.to ?? Number.POSITIVE_INFINITY);
  const begin = (): void => {
    if (media.currentTime < from) media.currentTime = from;
  };
  const stop = (): void => {
    if (media.currentTime < to) return;
    media.pause();
    if (media.currentTime > to) media.currentTime = to;
  };
  media.addEventListener('loadedmetadata', begin);
  media.addEventListener('seeking', () => {
    begin();
    stop();
  });
  media.addEventListener('timeupdate', stop);
  // Played again from where it stopped: from the beginning of the part, as a film does at its end.
  media.addEventListener('play', () => {
    if (media.currentTime >= to) media.currentTime = from;
  });
}
