/** The words of a package as a learner reads them, file by file; read once for all rules that ask. */
import type { PackageFiles } from '../read/package.ts';
import { packageText } from '../read/text/package.ts';
import { extensionOf } from './reference.ts';
import type { Location } from './rule.ts';
import type { PackageView } from './view.ts';

export interface ReadText {
  readonly text: string;
  readonly location: Location;
}

/** Letters of a package that are read: some hundred times what a course has. */
const MOST = 4 * 2 ** 20;

/** What learners see; a README is for its makers. */
const SHOWN: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml', 'json', 'js', 'pdf']);

const read = new WeakMap<PackageView, Promise<readonly ReadText[]>>();

/** Texts of pages, of data that scripts show, and of a PDF given by itself. */
export function textsOf(view: PackageView): Promise<readonly ReadText[]> {
  const before = read.get(view);
  if (before) return before;
  const now = readTexts(view);
  read.set(view, now);
  return now;
}

async function readTexts({ files, kind }: PackageView): Promise<readonly ReadText[]> {
  const { text, places } = await packageText(kind === 'pdf' ? files : withoutPapers(files));
  return places.flatMap(({ start, end, file = '' }) =>
    start < MOST && SHOWN.has(extensionOf(file))
      ? [{ text: text.slice(start, Math.min(end, MOST)), location: { in: 'package', file } }]
      : [],
  );
}

/** Reading every PDF of a package takes minutes. */
const withoutPapers = (files: PackageFiles): Pick<PackageFiles, 'paths' | 'has' | 'read'> => ({
  paths: files.paths.filter((path) => extensionOf(path) !== 'pdf'),
  has: (path) => files.has(path),
  read: (path, most) => files.read(path, most),
});

/** Answers true the first time that a word stands in a file: what a reader is told once, however often it is there. */
export function firstInFile(): (file: string, word: string) => boolean {
  const told = new Set<string>();
  return (file, word) => told.size < told.add(`${file}\n${word}`).size;
}
