import { baseNameOf, folderOf } from '../../check/package/reference.ts';
import type { Draft } from '../draft.ts';
import type { Step } from '../step.ts';

const step: Step = {
  id: 'manifest-at-root',
  words: {
    en: {
      what: 'The manifest at the top of the package',
      why: 'An LMS looks for it there and nowhere else.',
      changes: {
        moved:
          'Moved up out of “{folder}”, with all that lay beside it ({count, plural, one {# file} other {# files}})',
        clash: 'Not moved: “{file}” lies at the top already',
        crossing: 'Not moved: {file} leads out of the folder “{folder}”',
      },
    },
    hi: {
      what: 'मैनिफ़ेस्ट पैकेज में सबसे ऊपर',
      why: 'LMS उसे वहीं ढूँढता है, और कहीं नहीं।',
      changes: {
        moved: '“{folder}” से निकालकर ऊपर रखा, साथ की सब फ़ाइलों समेत ({count, number})',
        clash: 'नहीं हटाया: “{file}” ऊपर पहले से है',
        crossing: 'नहीं हटाया: {file} का पता “{folder}” फ़ोल्डर से बाहर जाता है',
      },
    },
  },
  async *mend(draft) {
    const { manifestPath, kind, manifest, xapi } = await draft.view();
    if (!manifestPath?.includes('/') || !(manifest || xapi) || kind === 'course') return;
    const folder = folderOf(manifestPath);
    const to = new Map(
      draft.paths.filter((path) => path.startsWith(folder)).map((path) => [path, path.slice(folder.length)]),
    );
    const topNames = new Set(draft.paths.map((path) => (path.split('/')[0] ?? '').toLowerCase()));
    topNames.delete((folder.split('/')[0] ?? '').toLowerCase());
    const clash = [...to.values()].find((path) => topNames.has((path.split('/')[0] ?? '').toLowerCase()));
    if (clash !== undefined) {
      yield { key: 'clash', file: clash, data: { file: clash }, left: true };
      return;
    }
    const crossing = await crossingPage(draft, folder);
    if (crossing !== undefined) {
      yield { key: 'crossing', file: crossing, data: { file: crossing, folder }, left: true };
      return;
    }
    draft.rename(to);
    yield { key: 'moved', file: baseNameOf(manifestPath), data: { folder, count: to.size } };
  },
};
export default step;

/** A page that names a file on the other side of the folder's border: moving would tear them apart. */
async function crossingPage(draft: Draft, folder: string): Promise<string | undefined> {
  if (draft.paths.every((path) => path.startsWith(folder))) return undefined;
  const view = await draft.view();
  for await (const { path, addresses } of view.htmlFiles()) {
    const within = path.startsWith(folder);
    const crosses = addresses.some(
      ({ target }) =>
        target.kind === 'file' && draft.has(target.path) && target.path.startsWith(folder) !== within,
    );
    if (crosses) return path;
  }
  return undefined;
}
