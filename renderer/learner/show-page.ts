/// <reference types="vite/client" />
/** A page of the course as learners meet it: the player's own screen and styles, in a document of its own. */
import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import devanagariUrl from '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2?url';
import notoUrl from '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-latin-wght-normal.woff2?url';
import type { Id, Lang } from '../../packager/course/course.ts';
import { CARRIED, styleSheetOf } from '../../packager/course/design/style-sheet.ts';
import { minutesOf } from '../../packager/course/duration.ts';
import { explained } from '../../packager/course/glossary/glossary.ts';
import { pagesMet } from '../../packager/course/item-page.ts';
import type { Project } from '../../packager/course/pages.ts';
import { type PageContext, writePage } from '../../packager/course/write-page.ts';
import type { CourseData, ModuleData } from '../../packager/player/course-data.ts';
import { el } from '../../packager/player/dom.ts';
import { explainTerms } from '../../packager/player/glossary.ts';
import { LABELS, labelLanguage } from '../../packager/player/labels.ts';
import { directionOf, languageName } from '../../packager/player/language-names.ts';
import { newcomer } from '../../packager/player/learner.ts';
import { pageOf } from '../../packager/player/page.ts';
import { panelsIn } from '../../packager/player/panels.ts';
import css from '../../packager/player/player.css?inline';
import type { Player } from '../../packager/player/player.ts';
import { nowhere } from '../../packager/player/recorder.ts';
import { bar, contents, footer, progress, tools } from '../../packager/player/screen.ts';
import { showTabs } from '../../packager/player/tabs.ts';

export interface Shown {
  readonly project: Project;
  readonly page: Id;
  readonly lang: Lang;
  readonly mode: 'light' | 'dark';
  /** Where a file of the course can be seen. */
  readonly urlOf: (asset: string) => string | undefined;
  /** A page was asked for, in the contents or by a button. */
  readonly onOpen: (page: Id) => void;
}

const FACES = [
  [CARRIED.inter.family, interUrl, 'U+0000-00FF, U+2000-206F'],
  [CARRIED.noto.family, notoUrl, 'U+0000-00FF, U+2000-206F'],
  ['Kriti Devanagari', devanagariUrl, 'U+0900-097F, U+200C-200D, U+20B9, U+25CC'],
] as const;

interface Sheets {
  readonly player: CSSStyleSheet;
  readonly design: CSSStyleSheet;
}
const sheets = new WeakMap<Document, Sheets>();

/** The document of the frame, made fit for the player once: standards mode, fonts, style sheets. */
function made(
  frame: HTMLIFrameElement,
): { readonly document: Document; readonly sheets: Sheets } | undefined {
  const { contentWindow: window, contentDocument: document } = frame as HTMLIFrameElement & {
    readonly contentWindow: (Window & typeof globalThis) | null;
  };
  if (!window || !document) return undefined;
  const known = sheets.get(document);
  if (known) return { document, sheets: known };
  document.open();
  document.write('<!doctype html><html><head></head><body></body></html>');
  document.close();
  for (const [family, url, unicodeRange] of FACES) {
    const source = `url("${new URL(url, location.href)}") format("woff2")`;
    document.fonts.add(new window.FontFace(family, source, { weight: '100 900', unicodeRange }));
  }
  const own: Sheets = { player: new window.CSSStyleSheet(), design: new window.CSSStyleSheet() };
  own.player.replaceSync(css);
  document.adoptedStyleSheets = [own.player, own.design];
  sheets.set(document, own);
  return { document, sheets: own };
}

function courseData({ project, urlOf }: Shown): CourseData {
  const { course } = project;
  const modules = course.outline.map(({ title }, i) => ({ number: i + 1, title, pages: [] }) as ModuleData);
  for (const { page, moduleIndex } of pagesMet(project)) {
    const { id, stage, layout, title } = page;
    const langs = course.languages.filter((lang) => page.docs[lang] !== undefined);
    const data = { id, ...(stage && { stage }), ...(layout && { layout }), title, langs };
    (modules[moduleIndex]?.pages as unknown[] | undefined)?.push({
      ...data,
      minutes: minutesOf(page, course),
    });
  }
  const logo = course.design?.logo;
  const glossary = explained(course);
  const url = logo && urlOf(logo.asset);
  return {
    format: 1,
    id: course.id,
    record: 'browser',
    languages: course.languages.map((tag) => ({
      ...{ tag, name: languageName(tag), dir: directionOf(tag), labels: labelLanguage(tag) },
    })),
    title: course.title,
    institution: course.institution,
    ...(logo && url && { logo: { url, alt: logo.alt, place: logo.place } }),
    modules: modules.filter(({ pages }) => pages.length > 0),
    // What is answered here is looked at, not marked.
    interactions: [],
    ...(glossary.length > 0 && { glossary }),
    labels: Object.fromEntries(course.languages.map(labelLanguage).map((lang) => [lang, LABELS[lang] ?? {}])),
  };
}

/** Draws the page into the frame; called again with every change. */
export function showPage(frame: HTMLIFrameElement, shown: Shown): void {
  const ready = made(frame);
  if (!ready) return;
  const { document, sheets: own } = ready;
  const { project, page, lang, mode, urlOf, onOpen } = shown;
  own.design.replaceSync(project.course.design ? styleSheetOf(project.course.design) : '');
  const course = courseData(shown);
  const learner = { ...newcomer(course), page, lang: Math.max(0, project.course.languages.indexOf(lang)) };
  const act = () => undefined;
  const player: Player = { course, learner, recorder: nowhere, resumed: false, act, open: onOpen };

  const root = document.documentElement;
  root.lang = lang;
  root.dir = directionOf(lang);
  root.dataset.mode = mode;
  root.dataset.text = '1';
  const phone = (document.defaultView?.innerWidth ?? 0) <= 760;
  document.body.dataset.menu = phone ? 'closed' : 'open';

  const panel = el('div', { class: 'panel', hidden: true });
  const panels = panelsIn(panel, () => player);
  const side = el(
    'aside',
    { class: 'side' },
    progress(player, 'contents'),
    tools(player, panels, 'contents'),
    contents(player),
  );
  const article = pageOf(() => player);
  const blocks = article.querySelector('.blocks');
  const source = [...pagesMet(project)].find((met) => met.page.id === page)?.page;
  const doc = source?.docs[lang] ?? Object.values(source?.docs ?? {})[0];
  if (blocks && doc) {
    blocks.innerHTML = String(writePage(doc, writing(project, lang, urlOf)));
    for (const block of blocks.querySelectorAll<HTMLElement>('.k-tabs')) showTabs(block);
    explainTerms(player, article);
  }
  const main = el('main', {}, article);
  const scrolled = document.querySelector('main')?.scrollTop ?? 0;
  const same = document.body.dataset.page === page;
  document.body.dataset.page = page;
  const top = bar(player, panels, () => {
    document.body.dataset.menu = document.body.dataset.menu === 'open' ? 'closed' : 'open';
  });
  document.body.replaceChildren(
    top,
    panel,
    progress(player, 'strip'),
    el('div', { class: 'body' }, side, main),
    footer(player, act),
  );
  main.scrollTop = same ? scrolled : 0;
}

const writing = (project: Project, lang: Lang, urlOf: Shown['urlOf']): PageContext => {
  const labels = LABELS[labelLanguage(lang)] ?? {};
  return {
    lang,
    label: (key) =>
      key.startsWith('lang-') ? languageName(key.slice('lang-'.length)) : (labels[key] ?? key),
    asset: (id) => {
      const asset = project.course.assets[id];
      return {
        url: urlOf(id) ?? '',
        mediaType: asset?.mediaType ?? 'application/octet-stream',
        ...(asset?.width !== undefined && { width: asset.width }),
        ...(asset?.height !== undefined && { height: asset.height }),
        ...(asset && { bytes: asset.bytes }),
      };
    },
  };
};
