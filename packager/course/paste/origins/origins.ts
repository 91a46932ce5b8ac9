/** All programs that are known by their HTML, the most telling first; what none of them wrote is a web page. */
import type { Origin } from '../origin.ts';
import { hasClass } from '../tree.ts';
import { powerpoint } from './powerpoint.ts';
import { word } from './word.ts';
import { wordOnline } from './word-online.ts';

/** Excel and Google Sheets: nothing but a table, which reading knows. */
const excel: Origin = {
  id: 'excel',
  wrote: (source) =>
    /urn:schemas-microsoft-com:office:excel|<meta[^>]*generator[^>]*excel|<google-sheets-html-origin/i.test(
      source,
    ),
};

/** LibreOffice, Writer and Calc: plain HTML; what was deleted while changes were recorded stands in `<del>`. */
const libreoffice: Origin = {
  id: 'libreoffice',
  wrote: (source) => /<meta[^>]*generator[^>]*(libreoffice|openoffice)|class="?sdfootnote/i.test(source),
  meaning: (element) => {
    if (element.tag === 'del') return { leave: 'deletions' };
    if (element.tag === 'a' && hasClass(element, /^sdcomment/)) return { leave: 'comments' };
    return element.attrs.title === 'comment' ? { leave: 'comments' } : undefined;
  },
};

/** Google Docs: a `<b>` around everything that is not bold, lists inside lists without a point between. */
const googleDocs: Origin = {
  id: 'google-docs',
  wrote: (source) => /id="?docs-internal-guid/i.test(source),
};

const web: Origin = { id: 'web', wrote: () => true };

const ORIGINS: readonly Origin[] = [googleDocs, wordOnline, excel, powerpoint, word, libreoffice, web];

/** The program that wrote this HTML. */
export const originOf = (source: string): Origin => ORIGINS.find((origin) => origin.wrote(source)) ?? web;
