/** The texts of a manifest that learners read in the LMS, whatever its standard. */

import type { Location } from '../location.ts';
import type { PackageView } from '../package/view.ts';
import { childOf, textOf } from './elements.ts';

/** A title with its place; those that are empty are left out. */
export interface Title {
  readonly text: string;
  readonly location: Location;
}

export function* titlesIn({ manifest, xapi }: PackageView): Generator<Title> {
  for (const { element } of manifest ? [...manifest.organizations, ...manifest.items()] : []) {
    const title = childOf(element, 'title');
    const text = textOf(title).trim();
    if (manifest && title && text !== '') yield { text, location: manifest.at(title) };
  }
  for (const element of xapi?.texts.flat() ?? []) {
    const text = textOf(element).trim();
    if (xapi && text !== '') yield { text, location: xapi.at(element) };
  }
}
