import { IMS, XAPI } from '../../kinds.ts';
import { folderOf } from '../../reference.ts';
import { rule } from '../../rule.ts';
import type { PackageView } from '../../view.ts';

/** Files that the manifest names and the package does not have. */
function missingIn(view: PackageView): string[] {
  const { manifest, xapi } = view;
  const named = [
    ...(manifest?.resources.flatMap(({ target, files }) => [target, ...files.map((file) => file.target)]) ??
      []),
    ...(xapi?.launches.map(({ target }) => target) ?? []),
  ];
  const missing = named.flatMap((target) =>
    target.kind === 'file' && !view.holds(target) && view.inOtherCase(target.path) === undefined
      ? [target.path]
      : [],
  );
  return [...new Set(missing)];
}

/** A folder in which every one of the paths is; undefined where there is none, or more than one. */
function folderWith(view: PackageView, paths: readonly string[]): string | undefined {
  const [first = ''] = paths;
  const candidates = view.files.paths
    .filter((path) => path.endsWith(`/${first}`))
    .map((path) => path.slice(0, -first.length))
    .filter((folder) => paths.every((path) => view.files.has(folder + path)));
  return candidates.length === 1 ? candidates[0] : undefined;
}

export default rule({
  id: 'files-beside-manifest',
  subject: 'package',
  severity: 'error',
  appliesTo: [...IMS, ...XAPI],
  unless: ['entry-count-sane', 'xml-base-form', 'hrefs-use-slash'],
  spec: 'SCORM 1.2 CAM, resource href; cmi5 14.1.0.0-4; XML Base, 4.2',
  help: {
    en: {
      what: 'The files are where the manifest looks for them',
      why: 'An LMS finds none of them: the manifest or the files were moved.',
      how: 'Put the files back beside the manifest, or pack the course again',
    },
    hi: {
      what: 'फ़ाइलें वहीं हैं जहाँ मैनिफ़ेस्ट खोजता है',
      why: 'LMS को एक भी नहीं मिलती: मैनिफ़ेस्ट या फ़ाइलें कहीं और रख दी गईं।',
      how: 'फ़ाइलें फिर से मैनिफ़ेस्ट के पास रखें, या कोर्स दोबारा पैक करें',
    },
  },
  messages: {
    en: {
      below: { what: 'The files lie in “{folder}”; the manifest names them without it' },
      above: { what: 'The files do not lie in “{folder}”, as the manifest has it' },
    },
    hi: {
      below: { what: 'फ़ाइलें “{folder}” में हैं; मैनिफ़ेस्ट उन्हें इसके बिना खोजता है' },
      above: { what: 'फ़ाइलें “{folder}” में नहीं हैं, जैसा मैनिफ़ेस्ट मानता है' },
    },
  },
  *check(view) {
    const { manifestPath: file = '', xapi } = view;
    if (view.alone) return;
    const missing = missingIn(view);
    // One file alone may have been forgotten; that it has a namesake elsewhere says little.
    if (missing.length < (xapi ? 1 : 2)) return;
    const location = { in: 'package', file } as const;
    const folder = folderWith(view, missing);
    if (folder !== undefined) yield { key: 'below', data: { folder }, location };
    const above = folderOf(missing[0] ?? '');
    const isAbove = (path: string) => path.startsWith(above) && view.files.has(path.slice(above.length));
    if (folder === undefined && above !== '' && missing.every(isAbove))
      yield { key: 'above', data: { folder: above }, location };
  },
});
