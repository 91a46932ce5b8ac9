/** The words of a package as a learner reads them, file by file; read once for all rules that ask. */
import { Effort } from '../read/media/effort.ts';
import type { PackageFiles } from '../read/package.ts';
import { packageText } from '../read/text/package.ts';
import { pdfText } from '../read/text/pdf.ts';
import { type ExtractedText, TextParts } from '../read/text/text.ts';
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

/** Texts of pages, of data that scripts show, and of PDFs. */
export function textsOf(view: PackageView): Promise<readonly ReadText[]> {
  const before = read.get(view);
  if (before) return before;
  const now = readTexts(view);
  read.set(view, now);
  return now;
}

/** Bytes of the PDFs of a package, and pages of them together, that are read: some seconds. */
const PAPER_BYTES = 32 * 2 ** 20;
const PAPER_PAGES = 200;
/** Steps over them before PDFium opens one: it knows no bound of its own. */
const PAPER_EFFORT = 10_000_000;

async function readTexts(view: PackageView): Promise<readonly ReadText[]> {
  const { files, kind } = view;
  if (kind === 'pdf') return shownIn(await packageText(files));
  return [...shownIn(await packageText(withoutPapers(files))), ...shownIn(await papersOf(view))];
}

const shownIn = ({ text, places }: ExtractedText): ReadText[] =>
  places.flatMap(({ start, end, file = '' }) =>
    start < MOST && SHOWN.has(extensionOf(file))
      ? [{ text: text.slice(start, Math.min(end, MOST)), location: { in: 'package', file } }]
      : [],
  );

const withoutPapers = (files: PackageFiles): Pick<PackageFiles, 'paths' | 'has' | 'read'> => ({
  paths: files.paths.filter((path) => extensionOf(path) !== 'pdf'),
  has: (path) => files.has(path),
  read: (path, most) => files.read(path, most),
});

/** What the PDFs of a package say, the first of them that are no more than can be read; what cannot be is passed over. */
async function papersOf(view: PackageView): Promise<ExtractedText> {
  const parts = new TextParts();
  const papers = view.files.paths.filter((path) => extensionOf(path) === 'pdf');
  if (papers.length === 0) return parts.done();
  const { pdfFacts } = await import('../read/media/pdf.ts');
  const effort = new Effort(PAPER_EFFORT);
  let bytesLeft = PAPER_BYTES;
  let pagesLeft = PAPER_PAGES;
  for (const file of papers) {
    bytesLeft -= view.files.size(file);
    const bytes = bytesLeft < 0 || pagesLeft <= 0 || effort.isSpent ? undefined : await view.bytes(file);
    const facts = bytes && (await pdfFacts(bytes, effort));
    if (!facts || facts === 'too-much' || facts.withText === 0) continue;
    // PDFium throws of itself at what it cannot open.
    await pdfText(bytes, { file }, parts, pagesLeft).catch(() => parts.unread.push(file));
    pagesLeft -= facts.pages;
  }
  return parts.done();
}

/** Answers true the first time that a word stands in a file: what a reader is told once, however often it is there. */
export function firstInFile(): (file: string, word: string) => boolean {
  const told = new Set<string>();
  return (file, word) => told.size < told.add(`${file}\n${word}`).size;
}
