/** The words of a package as a learner reads them, file by file; read once for all rules that ask. */
import { Effort } from '../../read/media/effort.ts';
import type { PackageFiles } from '../../read/package.ts';
import { packageText } from '../../read/text/package.ts';
import { pdfText } from '../../read/text/pdf.ts';
import { type ExtractedText, TextParts } from '../../read/text/text.ts';
import type { Location } from '../location.ts';
import { extensionOf } from './reference.ts';
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

/** How much of the PDFs is read: some seconds, one given by itself longer than those of a package together. */
interface PaperLimits {
  readonly bytes: number;
  readonly pages: number;
  /** Bytes of unpacked content of all pages, by PdfFacts.weights. */
  readonly content: number;
}
const ALONE: PaperLimits = { bytes: 64 * 2 ** 20, pages: 500, content: 16 * 2 ** 20 };
const INSIDE: PaperLimits = { bytes: 32 * 2 ** 20, pages: 200, content: 8 * 2 ** 20 };
/** Content of one page: a letter of it takes PDFium some hundred times its size in memory. */
const MOST_CONTENT = 2 ** 19;
/** Steps over them before PDFium opens one: it knows no bound of its own. */
const PAPER_EFFORT = 10_000_000;

async function readTexts(view: PackageView): Promise<readonly ReadText[]> {
  const { files, kind } = view;
  if (kind === 'pdf') return shownIn(await papersOf(view, ALONE));
  return [...shownIn(await packageText(withoutPapers(files))), ...shownIn(await papersOf(view, INSIDE))];
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

/** What the PDFs of a package say, as far as they are no more than can be read; what cannot be is passed over. */
async function papersOf({ files }: PackageView, limits: PaperLimits): Promise<ExtractedText> {
  const parts = new TextParts();
  const papers = files.paths.filter((path) => extensionOf(path) === 'pdf');
  if (papers.length === 0) return parts.done();
  const { pdfFacts } = await import('../../read/media/pdf.ts');
  const effort = new Effort(PAPER_EFFORT);
  let { bytes: bytesLeft, pages: pagesLeft, content: contentLeft } = limits;
  for (const file of papers) {
    bytesLeft -= files.size(file);
    if (bytesLeft < 0 || pagesLeft <= 0 || effort.isSpent) break;
    const bytes = await files.read(file, limits.bytes).catch(() => undefined);
    const facts = bytes && (await pdfFacts(bytes, effort));
    if (!facts || facts === 'too-much' || facts.withText === 0) continue;
    const { pages, content } = within(facts.weights, pagesLeft, contentLeft);
    pagesLeft -= pages;
    contentLeft -= content;
    // PDFium throws of itself at what it cannot open.
    if (pages > 0) await pdfText(bytes, { file }, parts, pages).catch(() => parts.unread.push(file));
  }
  return parts.done();
}

/** How many of the first pages are no more than may be read, and how much content they have. */
function within(weights: readonly number[], most: number, content: number) {
  let pages = 0;
  let sum = 0;
  for (const weight of weights.slice(0, most)) {
    if (weight > MOST_CONTENT || sum + weight > content) break;
    sum += weight;
    pages++;
  }
  return { pages, content: sum };
}

/** Answers true the first time that a word stands in a file: what a reader is told once, however often it is there. */
export function firstInFile(): (file: string, word: string) => boolean {
  const told = new Set<string>();
  return (file, word) => told.size < told.add(`${file}\n${word}`).size;
}
