/**
 * The text of Word and PowerPoint files. Both are ZIPs, and go through the
 * guarded reader first: what it refuses is not unpacked by a library either.
 */
import type { PackageFiles } from '../package.ts';
import { parseXml, type XmlElement } from '../xml.ts';
import { attr, childrenOf, descendants, textOf } from '../xml-query.ts';
import { htmlText } from './html.ts';
import type { Spot, TextParts } from './text.ts';

const WORD = 'word/document.xml';
const SLIDES = 'ppt/presentation.xml';

export const isWord = (files: PackageFiles): boolean => files.has(WORD);
export const isSlides = (files: PackageFiles): boolean => files.has(SLIDES);

/**
 * Word, by mammoth: headings, lists, tables and notes in the order of reading.
 * @param source the file itself, as a path or its bytes
 * @throws UnreadableEntry, or as mammoth does
 */
export async function wordText(
  files: PackageFiles,
  source: string | Uint8Array,
  spot: Spot,
  parts: TextParts,
): Promise<void> {
  // Mammoth unpacks by itself, without limits: only what the guards have read to the end may reach it.
  for (const path of files.paths) if (/\.xml(\.rels)?$/i.test(path)) await files.read(path);
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const input = typeof source === 'string' ? { path: source } : { buffer: Buffer.from(source) };
  const { value } = await mammoth.convertToHtml(input, { convertImage });
  parts.add(htmlText(value).text, spot);
}

/** Slides in the order they are shown, each with its notes. @throws UnreadableEntry */
export async function slidesText(files: PackageFiles, spot: Spot, parts: TextParts): Promise<void> {
  for (const [index, path] of (await slidesOf(files)).entries()) {
    const lines = [...paragraphs(await root(files, path))];
    const notes = [...(await relationsOf(files, path)).values()].find((to) =>
      /notesSlide\d*\.xml$/i.test(to),
    );
    if (notes) lines.push(...paragraphs(await root(files, notes)));
    parts.add(lines.join('\n'), { ...spot, number: index + 1 });
  }
}

/** Paths of the slides: `sldIdLst` names them by their relations (ECMA-376-1, 19.2.1.34). */
async function slidesOf(files: PackageFiles): Promise<string[]> {
  const presentation = await root(files, SLIDES);
  const relations = await relationsOf(files, SLIDES);
  const ids = presentation ? [...descendants(presentation, 'sldId')] : [];
  return ids.flatMap((id) => relations.get(relationIdOf(id) ?? '') ?? []);
}

/** `r:id`: an attribute in a namespace, beside the plain `id` of the slide. */
const relationIdOf = (element: XmlElement): string | undefined =>
  element.attributes.find(({ local, ns }) => local === 'id' && ns !== '')?.value;

/** Targets by relation id of a part, as paths from the root (ECMA-376-2, 9.3). */
async function relationsOf(files: PackageFiles, part: string): Promise<ReadonlyMap<string, string>> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash);
  const found = await root(files, `${folder}/_rels/${part.slice(slash + 1)}.rels`);
  return new Map(
    (found ? childrenOf(found, 'Relationship') : []).flatMap((relation): [string, string][] => {
      const id = attr(relation, 'Id')?.value;
      const target = attr(relation, 'Target')?.value;
      return id && target ? [[id, pathFrom(folder, target)]] : [];
    }),
  );
}

const pathFrom = (folder: string, target: string): string =>
  new URL(target, `kriti:///${folder}/`).pathname.slice(1);

/** A part that is not there has no root; one that is damaged throws. */
async function root(files: PackageFiles, path: string): Promise<XmlElement | undefined> {
  if (!files.has(path)) return undefined;
  return parseXml(await files.read(path)).root;
}

/** Paragraphs of DrawingML, `a:p`, the runs of each joined. */
function* paragraphs(element: XmlElement | undefined): Generator<string> {
  if (!element) return;
  for (const paragraph of descendants(element, 'p')) {
    const text = [...descendants(paragraph, 't')].map(textOf).join('').trim();
    if (text) yield text;
  }
}
