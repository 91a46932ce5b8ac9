/** The captions that pages of a package give their films as `<track>` (HTML, 4.8.11.11). */

import type { Location } from '../location.ts';
import type { HtmlFile } from '../package/html.ts';
import type { PackageView } from '../package/view.ts';

export interface CaptionTrack {
  /** The file of captions, in the package. */
  readonly file: string;
  /** The film it belongs to, where that lies in the package too. */
  readonly film?: string;
  /** A script on the page may read other kinds of captions than browsers do. */
  readonly scripted: boolean;
  readonly location: Location;
}

type Element = HtmlFile['elements'][number];

/** `captions` and `subtitles`, and `subtitles` where nothing is said. */
export const isCaptionKind = ({ attributes }: Element): boolean =>
  /^(|captions|subtitles)$/i.test(attributes.get('kind') ?? '');

/** Each file of captions with each of its films once, in the order of the pages. */
export async function* captionTracks(view: PackageView): AsyncGenerator<CaptionTrack> {
  const met = new Set<string>();
  for await (const page of view.htmlFiles()) {
    const scripted = page.elements.some(({ name, attributes }) => name === 'script' && attributes.has('src'));
    for (const { element, film } of tracksOf(page)) {
      const file = fileNamedBy(page, element, view);
      const seen = `${file} ${film && fileNamedBy(page, film, view)}`;
      if (!file || met.has(seen)) continue;
      met.add(seen);
      const played = film && fileNamedBy(page, film, view);
      yield { file, ...(played && { film: played }), scripted, location: page.at(element.placeOf('src')) };
    }
  }
}

/** In document order a film names its file, or its first source does, before its tracks. */
function* tracksOf({ elements }: HtmlFile): Generator<{ element: Element; film?: Element | undefined }> {
  let film: Element | undefined;
  let inFilm = false;
  for (const element of elements) {
    const { name, attributes } = element;
    if (name === 'video' || name === 'audio') {
      inFilm = true;
      film = attributes.has('src') ? element : undefined;
    } else if (name === 'source' && inFilm) film ??= element;
    else if (name === 'track' && inFilm && isCaptionKind(element)) yield { element, film };
  }
}

function fileNamedBy(page: HtmlFile, element: Element, view: PackageView): string | undefined {
  const { line, column } = element.placeOf('src');
  const { target } = page.addresses.find((one) => one.line === line && one.column === column) ?? {};
  return target?.kind === 'file' && view.files.has(target.path) ? target.path : undefined;
}
