/** Everything a package makes a browser fetch while it is shown, wherever it is written. */

import type { Location } from '../location.ts';
import { cssAddresses } from './css.ts';
import { within } from './place-in-text.ts';
import { extensionOf } from './reference.ts';
import { fetchedByScript } from './script.ts';
import { askOfEveryText, SCRIPTED } from './text-pass.ts';
import type { PackageView } from './view.ts';

export interface Loaded {
  readonly url: string;
  readonly location: Location;
}

/** Addresses of pages, style sheets and scripts, in that order. Links that a learner follows are not among them. */
export async function* loadedAddresses(view: PackageView): AsyncGenerator<Loaded> {
  for await (const page of view.htmlFiles()) {
    const external = page.elements.find((e) => e.name === 'base')?.attributes.get('href');
    if (external)
      yield { url: external, location: page.at(page.elements.find((e) => e.name === 'base') ?? START) };
    for (const address of page.addresses) {
      if (address.use === 'load') yield { url: address.url, location: page.at(address) };
    }
  }
  for (const file of view.files.paths.filter((path) => extensionOf(path) === 'css')) {
    for (const { url, line, column } of cssAddresses((await view.text(file)) ?? '')) {
      yield { url, location: { in: 'package', file, line, column } };
    }
  }
  yield* await fetched(view);
}

const fetched = askOfEveryText<Loaded>({
  of: SCRIPTED,
  *ask({ file, scripts }) {
    for (const script of scripts)
      for (const { url, ...inside } of fetchedByScript(script))
        yield { url, location: { in: 'package', file, ...within(script, inside) } };
  },
});

const START = { line: 1, column: 1 };
