/**
 * A course as XLIFF 2.1 (OASIS Standard, 13 February 2018), for people and
 * programs that translate. One `file` for the course's own texts and one for
 * each page; one `unit` for each unit of translation, under an id that stays
 * the same as long as its block does.
 */
import { MARK_BY_TYPE } from '../course/blocks/marks.ts';
import { type Id, inLang } from '../course/course.ts';
import { COURSE_FILE, pageFile } from '../course/files.ts';
import { Html } from '../course/html.ts';
import { type Project, pagesInOrder } from '../course/pages.ts';
import { saysNothing } from '../course/translation/content.ts';
import { type Direction, type Pair, pairsOfCourse, pairsOfPage } from '../course/translation/state.ts';
import type { Owner } from '../course/translation/translate.ts';
import type { UiLang } from '../course/words.ts';
import { type Code, type Codes, encode, type Token } from './codes.ts';
import { fieldWords, PAGE_WORD } from './field-words.ts';

const XLIFF_2 = 'urn:oasis:names:tc:xliff:document:2.0';

/** The id of a unit in the file. No page's id begins like that of the course's own texts. */
export const unitId = (owner: Owner, name: string): string => `${owner ?? '_course'}.${name}`;

/** What XML 1.0 (2.2) cannot hold; XLIFF has an element for it (2.1, 4.2.3.1). */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const escaped = (text: string): string => text.replace(/[&<>\r]/g, (letter) => ESCAPES[letter] ?? letter);
const escapedWords = (text: string): string =>
  escaped(text).replace(
    NOT_XML,
    (letter) => `<cp hex="${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
const escapedAttribute = (text: string): string =>
  escaped(text)
    .replace(NOT_XML, '')
    .replaceAll('"', '&quot;')
    .replace(/[\n\t]/g, ' ');

/** How a mark is shown to tools that know its kind (XLIFF 2.1, 4.3.1.33 and 4.3.1.34). */
const KINDS: Readonly<Record<string, string>> = {
  bold: 'type="fmt" subType="xlf:b"',
  italic: 'type="fmt" subType="xlf:i"',
  underline: 'type="fmt" subType="xlf:u"',
  hardBreak: 'type="fmt" subType="xlf:lb"',
  link: 'type="link"',
};
const kindOf = (type: string): string =>
  KINDS[type] ?? (MARK_BY_TYPE.has(type) ? 'type="fmt"' : 'type="other"');

/** What a translator may see of a code: the markup it becomes, else what the course says. */
function markupOf(code: Code): readonly [string, string] {
  if (code.kind === 'single')
    return [code.node.type === 'hardBreak' ? '<br>' : JSON.stringify(code.node), ''];
  const def = MARK_BY_TYPE.get(code.mark.type);
  if (!def) return [JSON.stringify(code.mark), ''];
  const [before = '', after = ''] = def.html(code.mark, new Html('\u0000')).source.split('\u0000');
  return [before, after];
}

/** The data of the codes of one unit, each text once. */
class OriginalData {
  readonly #ids = new Map<string, string>();

  id(text: string): string {
    const id = this.#ids.get(text) ?? `d${this.#ids.size + 1}`;
    this.#ids.set(text, id);
    return id;
  }

  written(indent: string): string {
    if (this.#ids.size === 0) return '';
    const data = [...this.#ids].map(
      ([text, id]) => `${indent}  <data id="${id}">${escapedWords(text)}</data>\n`,
    );
    return `${indent}<originalData>\n${data.join('')}${indent}</originalData>\n`;
  }
}

function writeTokens(tokens: readonly Token[], codes: Codes, data: OriginalData): string {
  return tokens
    .map((token) => {
      if (token.kind === 'text') return escapedWords(token.text);
      if (token.kind === 'close') return '</pc>';
      const code = codes.get(token.id);
      if (!code) return '';
      const [before, after] = markupOf(code);
      const shared = `id="${token.id}" canCopy="no" canDelete="no"`;
      if (code.kind === 'single')
        return `<ph ${shared} dataRef="${data.id(before)}" ${kindOf(code.node.type)}/>`;
      const start = `dataRefStart="${data.id(before)}"`;
      const end = after ? ` dataRefEnd="${data.id(after)}"` : '';
      return `<pc ${shared} ${start}${end} ${kindOf(code.mark.type)}>`;
    })
    .join('');
}

const STATES = { missing: 'initial', stale: 'initial', done: 'translated' } as const;

function writeUnit(owner: Owner, pair: Pair, lang: UiLang): string {
  const { name, content, target, state, confirmed, of, field } = pair;
  const source = encode(content);
  const translated = saysNothing(target) || target === undefined ? undefined : encode(target, source.codes);
  const data = new OriginalData();
  const from = writeTokens(source.tokens, source.codes, data);
  const to = translated && writeTokens(translated.tokens, translated.codes, data);
  const stage = confirmed ? 'final' : STATES[state];
  const stale = state === 'stale' ? ' subState="kriti:source-changed"' : '';
  const note = escapedWords(fieldWords(of, field, lang)).replace(/<cp[^>]*>/g, '');
  return [
    `    <unit id="${unitId(owner, name)}" type="kriti:${field}">\n`,
    `      <notes>\n        <note category="place">${note}</note>\n      </notes>\n`,
    data.written('      '),
    `      <segment state="${stage}"${stale}>\n`,
    `        <source>${from}</source>\n`,
    to === undefined ? '' : `        <target>${to}</target>\n`,
    '      </segment>\n    </unit>\n',
  ].join('');
}

function writeFile(
  { id, original, note }: { id: string; original: string; note: string },
  owner: Owner,
  pairs: readonly Pair[],
  lang: UiLang,
): string {
  if (pairs.length === 0) return '';
  return [
    `  <file id="${id}" original="${escapedAttribute(original)}" xml:space="preserve">\n`,
    `    <notes>\n      <note category="place">${escaped(note).replace(NOT_XML, '')}</note>\n    </notes>\n`,
    ...pairs.map((pair) => writeUnit(owner, pair, lang)),
    '  </file>\n',
  ].join('');
}

/** What goes into a file: all of the course, or some pages without its own texts. */
export interface WriteOptions {
  /** Language of the notes to the translator. */
  readonly lang: UiLang;
  readonly pages?: ReadonlySet<Id>;
}

/** The XLIFF text; undefined where the source says nothing that could be translated. */
export function writeXliff(
  project: Project,
  direction: Direction,
  options: WriteOptions,
): string | undefined {
  const { course } = project;
  const { from, to } = direction;
  const { lang, pages } = options;
  const title = inLang(course.title, from, course);
  const files: string[] = [];
  if (!pages)
    files.push(
      writeFile(
        { id: 'course', original: COURSE_FILE, note: title },
        null,
        pairsOfCourse(course, direction),
        lang,
      ),
    );
  for (const { page } of pagesInOrder(project)) {
    if (pages && !pages.has(page.id)) continue;
    const note = `${PAGE_WORD[lang]}: ${inLang(page.title, from, course)}`;
    const file = { id: `page.${page.id}`, original: pageFile(page.id), note };
    files.push(writeFile(file, page.id, pairsOfPage(page, direction), lang));
  }
  const body = files.join('');
  if (!body) return undefined;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${XLIFF_2}" version="2.1" srcLang="${from}" trgLang="${to}">\n${body}</xliff>\n`;
}
