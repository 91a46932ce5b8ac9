/** index.html: the pages of a course as templates, and what the player must know, in one file. */
import { inLang, type Lang, mainLang } from '../course/course.ts';
import { attributes, Html, html } from '../course/html.ts';
import type { Page, Project } from '../course/pages.ts';
import { writePage } from '../course/write-page.ts';
import type { CourseData } from '../player/course-data.ts';
import { LABELS, labelLanguage } from '../player/labels.ts';
import { directionOf } from '../player/language-names.ts';
import { DESIGN_STYLES, FONT_STYLES, FONTS_FOLDER, needsDevanagari } from './fonts.ts';
import { type AddressOf, langsOf, packedModules, writingContext } from './packed-pages.ts';

/** Whether the record goes to an LRS: then the package carries the script that speaks to one. */
export const usesLrs = (record: CourseData['record']): boolean => record === 'cmi5' || record === 'xapi';

/** JSON inside a script element must not close it (HTML, 4.12.1.3). */
const inScript = (value: unknown): Html => new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));

/** Only the page being read is in the document; the others wait as templates, where nothing of them is loaded. */
function template(project: Project, page: Page, lang: Lang, addressOf: AddressOf): Html {
  const doc = page.docs[lang];
  const blocks = doc && writePage(doc, writingContext(project.course, lang, addressOf));
  return html`<template${attributes({ 'data-page': page.id, 'data-lang': lang })}>${blocks}</template>\n`;
}

/** The launch file. It needs nothing from outside the package and runs from a disk too. */
export function indexPage(project: Project, data: CourseData, addressOf: AddressOf): string {
  const { course } = project;
  const lang = mainLang(course);
  const pages = packedModules(project).flatMap((module) => module.pages);
  const noScript = [...new Set(course.languages.map(labelLanguage))].map(
    (tag) => html`<p${attributes({ lang: tag })}>${LABELS[tag]?.['no-script']}</p>`,
  );
  const fonts =
    needsDevanagari(project) &&
    html`<link${attributes({ rel: 'stylesheet', href: `${FONTS_FOLDER}/${FONT_STYLES}` })}>\n`;
  return html`<!doctype html>
<html${attributes({ lang, dir: directionOf(lang), 'data-mode': 'light' })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${inLang(course.title, lang, course) || course.id}</title>
${fonts}<link rel="stylesheet" href="player/player.css">
${
  course.design &&
  html`<link${attributes({ rel: 'stylesheet', href: `player/${DESIGN_STYLES}` })}>
`
}${
  usesLrs(data.record) &&
  html`<script src="player/lrs.js" defer></script>
`
}<script src="player/player.js" defer></script>
</head>
<body>
<noscript>${noScript}</noscript>
${pages.flatMap((page) => langsOf(page, course).map((each) => template(project, page, each, addressOf)))}<script type="application/json" id="kriti-course">${inScript(data)}</script>
</body>
</html>
`.source;
}
