/**
 * Sentences inside JSON: many tools keep the words of a course as data that a
 * script puts on the page (H5P, Adapt), and some as JSON inside a script
 * (Storyline: one quoted string; Rise: the same in base64).
 */
import { htmlText } from './html.ts';

/** Words a string has at least to be a sentence and not a setting. */
const FEWEST_WORDS = 4;
/** How deep data may be nested. */
const DEEPEST = 100;
/** Lists and objects of one file: each takes a hundred bytes once it is parsed, and a hostile file is nothing but them. */
const MOST_PARTS = 1_000_000;

/** One line for each sentence in the data, in its order; '' where there is none or it is no JSON. */
export function sentencesInJson(source: string): string {
  if (hasMoreParts(source, MOST_PARTS)) return '';
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return '';
  }
  const lines: string[] = [];
  gather(data, 0, (line) => lines.push(line));
  return lines.join('\n');
}

/** Whether more lists and objects begin; brackets within words count too, which no course has so many of. */
function hasMoreParts(source: string, most: number): boolean {
  let count = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if ((code === OPEN_LIST || code === OPEN_OBJECT) && ++count > most) return true;
  }
  return false;
}
const OPEN_LIST = '['.charCodeAt(0);
const OPEN_OBJECT = '{'.charCodeAt(0);

/** The same for the JSON that a script hands over: `name('slide', '…', '{…}')`, `name = "base64"`. */
export function sentencesInScript(source: string): string {
  const quoted = /globalProvideData\('[^']*',\s*'((?:[^'\\]|\\.)*)'\)/s.exec(source)?.[1];
  if (quoted !== undefined) return sentencesInJson(unquoted(quoted));
  const base64 = /(?:courseData|__fetchCourse\b[^"]*)\s*[=(]\s*"([A-Za-z0-9+/=]{200,})"/.exec(source)?.[1];
  return base64 === undefined ? '' : sentencesInJson(Buffer.from(base64, 'base64').toString());
}

/** A single-quoted string of JavaScript whose content is JSON: only the quote and the backslash are escaped anew. */
const unquoted = (text: string): string => text.replace(/\\(['\\])/g, '$1');

function gather(value: unknown, depth: number, add: (line: string) => void): void {
  if (depth > DEEPEST) return;
  if (typeof value === 'string') {
    const text = value.includes('<') ? htmlText(value).text : value.trim();
    if (text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS && !isCode(text)) add(text);
  } else if (value !== null && typeof value === 'object') {
    for (const child of Object.values(value)) gather(child, depth + 1, add);
  }
}

/** A style sheet, a path or a piece of script among the strings. */
const isCode = (text: string): boolean => (text.match(/[{}<>=;\\|]/g)?.length ?? 0) * 20 > text.length;
