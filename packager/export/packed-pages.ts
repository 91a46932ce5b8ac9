/** Which pages go into a package of pages, and in which languages. */
import {
  type AssetId,
  type Course,
  type Id,
  type Item,
  inLang,
  type Lang,
  type Module,
  mainLang,
} from '../course/course.ts';
import { pagesMet } from '../course/item-page.ts';
import { type Node, walk } from '../course/node.ts';
import type { Page, Project } from '../course/pages.ts';
import { type PageContext, writePage } from '../course/write-page.ts';
import { LABELS, labelLanguage } from '../player/labels.ts';
import { languageName } from '../player/language-names.ts';

/** A page of the package, and what kind of item it stands for. */
export interface PackedPage extends Page {
  readonly kind: Item['kind'];
}

export interface PackedModule {
  readonly module: Module;
  /** Its number in the course, from 1. */
  readonly number: number;
  readonly pages: readonly PackedPage[];
}

/** Modules that have something to pack: every item of the outline is a page, or is met as one. */
export function packedModules(project: Project): PackedModule[] {
  const modules = project.course.outline.map((module, i) => ({
    module,
    number: i + 1,
    pages: [] as PackedPage[],
  }));
  for (const { page, moduleIndex, item } of pagesMet(project))
    modules[moduleIndex]?.pages.push({ ...page, kind: item.kind });
  return modules.filter(({ pages }) => pages.length > 0);
}

/** The languages of the course in which the page is written, in the course's order. */
export const langsOf = (page: Page, course: Course): Lang[] =>
  course.languages.filter((lang) => page.docs[lang] !== undefined);

/**
 * Name of an asset inside a package: twelve digits of its hash, which no two
 * files of a course share, whatever their authors called them.
 */
export const assetPath = (id: AssetId, { assets }: Course): string =>
  `assets/${id.slice(0, 12)}.${assets[id]?.ext ?? 'bin'}`;

const labelOf = (lang: Lang, key: string): string => {
  if (key.startsWith('lang-')) return languageName(key.slice('lang-'.length));
  const label = LABELS[labelLanguage(lang)]?.[key];
  if (label === undefined) throw new Error(`a block asks for a label the player does not have: ${key}`);
  return label;
};

/** Where an asset is found from index.html; asked for every asset a page shows. */
export type AddressOf = (id: AssetId) => string;

/** What blocks ask for while they are written. */
export const writingContext = (course: Course, lang: Lang, addressOf: AddressOf): PageContext => ({
  lang,
  label: (key) => labelOf(lang, key),
  asset: (id) => {
    const asset = course.assets[id];
    return {
      url: addressOf(id),
      mediaType: asset?.mediaType ?? 'application/octet-stream',
      ...(asset?.width !== undefined && { width: asset.width }),
      ...(asset?.height !== undefined && { height: asset.height }),
      ...(asset && { bytes: asset.bytes }),
      ...(asset?.pages !== undefined && { pages: asset.pages }),
      ...(asset?.playFrom !== undefined && { playFrom: asset.playFrom }),
      ...(asset?.playTo !== undefined && { playTo: asset.playTo }),
    };
  },
});

/** An asset in the place where it is first shown. */
export interface UsedAsset {
  readonly asset: AssetId;
  readonly page: Id;
  readonly pageTitle: string;
  readonly block: Id;
}

const idOf = (node: Node): Id => String(node.attrs?.id ?? '');

/** The innermost block that names the asset. */
const blockNaming = (block: Node, asset: AssetId): Id =>
  [...walk(block)]
    .reverse()
    .map(({ node }) => node)
    .find((node) => idOf(node) && JSON.stringify(node.attrs).includes(asset))
    ?.attrs?.id?.toString() ?? idOf(block);

/** Every asset that the packed pages show, once, sorted by id, and the logo above them. Found by writing the pages, so it is exact. */
export function usedAssets(project: Project): UsedAsset[] {
  const found = new Map<AssetId, UsedAsset>();
  for (const { pages } of packedModules(project)) {
    for (const page of pages) {
      for (const lang of langsOf(page, project.course)) {
        for (const block of page.docs[lang]?.content ?? []) {
          const used: AddressOf = (asset) => {
            const pageTitle = inLang(page.title, lang, project.course);
            if (!found.has(asset))
              found.set(asset, { asset, page: page.id, pageTitle, block: blockNaming(block, asset) });
            return '';
          };
          writePage({ type: 'doc', content: [block] }, writingContext(project.course, lang, used));
        }
      }
    }
  }
  const logo = project.course.design?.logo?.asset;
  const [first] = packedModules(project).flatMap(({ pages }) => pages);
  if (logo && first && !found.has(logo)) {
    const pageTitle = inLang(first.title, mainLang(project.course), project.course);
    found.set(logo, { asset: logo, page: first.id, pageTitle, block: '' });
  }
  return [...found.values()].sort((a, b) => (a.asset < b.asset ? -1 : 1));
}
