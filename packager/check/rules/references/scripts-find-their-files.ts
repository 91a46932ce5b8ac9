import { WEB } from '../../kinds.ts';
import type { Location } from '../../location.ts';
import { atMost } from '../../package/at-most.ts';
import type { HtmlFile } from '../../package/html.ts';
import { placesIn, type TextPlace, within } from '../../package/place-in-text.ts';
import { extensionOf, folderOf, resolve } from '../../package/reference.ts';
import { Script, STATIC_IMPORT } from '../../package/script.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

/** A relative address of a file, as it stands: nothing is joined to it, and no server makes it up. */
const A_FILE =
  /^(?!\/)[\w.~%/ -]+\.(?:x?html?|m?js|css|json|xml|png|jpe?g|gif|svg|webp|mp[34]|m4[av]|webm|vtt|txt|pdf)(?:[?#].*)?$/i;

/** What a script inside a page makes a browser fetch or open, the address as a whole literal. */
const ASKED: readonly RegExp[] = [
  /(?<![\w$])location(?:\s*\.\s*href)?\s*=\s*(["'])([^"'\n]+)\1\s*(?=[;\n}]|$)/g,
  /(?<![\w$])location\s*\.\s*(?:replace|assign)\s*\(\s*(["'])([^"'\n]+)\1\s*\)/g,
  /(?<![\w$.])(?:window\s*\.\s*)?(?:fetch|open)\s*\(\s*(["'])([^"'\n]+)\1\s*[,)]/g,
  /\.\s*open\s*\(\s*["']GET["']\s*,\s*(["'])([^"'\n]+)\1\s*[,)]/gi,
  /\.\s*getJSON\s*\(\s*(["'])([^"'\n]+)\1\s*[,)]/g,
  /\.\s*src\s*=\s*(["'])([^"'\n]+)\1\s*(?=[;\n}]|$)/g,
  /document\s*\.\s*write(?:ln)?\s*\(\s*["'`]\s*<script\b[^>]{0,300}?\bsrc\s*=\s*\\?(["'])([^"'\\\n]+)\\?\1/g,
];
/** What a module, or any script at run time, takes from a file beside it. */
const IMPORTED: readonly RegExp[] = [
  /(?<![\w$.])import\s*\(\s*(["'])(\.{1,2}\/[^"'\n]+)\1\s*\)/g,
  STATIC_IMPORT,
];

/** Of a script so many addresses are looked at, and so many letters before each: a hostile one has millions. */
const MOST_ASKED = 1000;
const LOOKED_BACK = 10_000;
/** Letters of modules above which no further one is read. */
const MOST_LETTERS = 2 ** 25;

/** Words after which a statement or block is run only in some case. */
const IN_SOME_CASE = /\b(?:if|while|for|switch|with|catch)$/;
const OTHERWISE = /\b(?:else|catch|finally|do)$/;

/** Where a bracket that closes at the end of `head` was opened; -1 where it was not. */
function openedAt(head: string): number {
  let depth = 0;
  for (let i = head.length - 1; i >= 0; i--) {
    if (head[i] === ')') depth++;
    else if (head[i] === '(' && --depth === 0) return i;
  }
  return -1;
}

/**
 * Whether what stands at an index of code without literals is run in some case
 * only, as what programs write for devices and settings that a course may not have.
 */
function isConditional(code: string, index: number): boolean {
  const least = Math.max(0, index - LOOKED_BACK);
  let begin = index;
  while (begin > least && !';{}'.includes(code[begin - 1] ?? '')) begin--;
  const statement = code.slice(begin, index);
  if (/\b(?:if|else|case|while|for)\b|[?]|&&|\|\|/.test(statement)) return true;
  let depth = 0;
  for (let i = index - 1; i >= least; i--) {
    if (code[i] === '}') depth++;
    if (code[i] !== '{' || depth-- > 0) continue;
    depth = 0;
    const head = code.slice(least, i).trimEnd();
    if (OTHERWISE.test(head)) return true;
    if (head.endsWith(')') && IN_SOME_CASE.test(head.slice(0, openedAt(head)).trimEnd())) return true;
  }
  return false;
}

/** What an import map says names stand for (HTML, 8.1.6.2). */
const MAPPED: readonly RegExp[] = [/:\s*(["'])(\.{1,2}\/[^"'\n]+)\1/g];

interface Asked {
  readonly url: string;
  readonly place: TextPlace;
}

function askedIn(script: Script, patterns: readonly RegExp[]): Asked[] {
  const { uncommented: bare, bare: blank } = script;
  const found = patterns.flatMap((pattern) =>
    atMost(bare.matchAll(pattern), MOST_ASKED).flatMap(({ 0: whole, index, 2: url = '' }) =>
      A_FILE.test(url) && !isConditional(blank, index) ? [{ url, index: index + whole.indexOf(url) }] : [],
    ),
  );
  const placeOf = placesIn(bare);
  return found.sort((a, b) => a.index - b.index).map(({ url, index }) => ({ url, place: placeOf(index) }));
}

/** A page of its own, whose addresses begin in its folder. */
const isWhole = ({ elements }: HtmlFile): boolean =>
  elements.some(({ name }) => name === 'html' || name === 'body') &&
  !elements.some(({ name }) => name === 'base');

/** What to look for in an inline script of this type; undefined where no browser runs or reads it. */
function patternsOf(type: string): readonly RegExp[] | undefined {
  if (type === 'importmap') return MAPPED;
  if (type === 'module') return [...ASKED, ...IMPORTED];
  return /^(?:$|(?:text|application)\/(?:x-)?(?:java|ecma)script)/.test(type)
    ? [...ASKED, ...IMPORTED.slice(0, 1)]
    : undefined;
}

async function* asked(view: PackageView): AsyncGenerator<Asked & { folder: string; location: Location }> {
  const modules = new Set<string>();
  for await (const page of view.htmlFiles()) {
    if (!isWhole(page)) continue;
    const folder = folderOf(page.path);
    for (const { name, attributes, raw, rawPlace } of page.elements) {
      const type = attributes.get('type')?.trim().toLowerCase() ?? '';
      const patterns = name === 'script' ? patternsOf(type) : undefined;
      if (!patterns) continue;
      const src = attributes.get('src');
      const target = src === undefined ? undefined : resolve(src, folder);
      if (type === 'module' && target?.kind === 'file') modules.add(target.path);
      if (src !== undefined) continue;
      for (const one of askedIn(new Script(page.path, raw), patterns))
        yield { ...one, folder, location: page.at(within(rawPlace, one.place)) };
    }
  }
  let letters = 0;
  for (const file of modules) {
    if (letters > MOST_LETTERS) return;
    const code = (await view.text(file)) ?? '';
    letters += code.length;
    for (const one of askedIn(new Script(file, code), IMPORTED))
      yield { ...one, folder: folderOf(file), location: { in: 'package', file, ...one.place } };
  }
}

/** Whether the text of a .json file is none (RFC 8259); one that cannot be read as text is told elsewhere. */
async function isBroken(view: PackageView, path: string): Promise<boolean> {
  const text = extensionOf(path) === 'json' ? await view.text(path) : undefined;
  if (text === undefined || /^\ufeff?\s*</.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return false;
  } catch {
    return true;
  }
}

export default rule({
  id: 'scripts-find-their-files',
  subject: 'package',
  severity: 'warning',
  appliesTo: WEB,
  spec: 'HTML, 8.1.4; Fetch, 5.6; ECMA-262, 16.2.2',
  help: {
    en: {
      what: 'Scripts find the files they ask for',
      why: 'When the lesson runs, the browser gets “404 Not Found”: it stops, or a part stays empty.',
      how: 'Add the file, or correct the address in the script',
    },
    hi: {
      what: 'स्क्रिप्ट को माँगी हुई फ़ाइलें मिलती हैं',
      why: 'पाठ चलते समय ब्राउज़र को “404 Not Found” मिलता है: वह रुक जाता है, या कोई हिस्सा ख़ाली रहता है।',
      how: 'फ़ाइल जोड़ें, या स्क्रिप्ट में पता ठीक करें',
    },
  },
  messages: {
    en: {
      missing: { what: 'A script asks for “{url}”, which is not there' },
      broken: {
        what: 'A script asks for “{url}”, which is no JSON',
        why: 'The browser cannot read the data: the lesson stops, or a part stays empty.',
        how: 'Correct the file, or export the course again',
      },
    },
    hi: {
      missing: { what: 'स्क्रिप्ट “{url}” माँगती है, जो पैकेज में नहीं है' },
      broken: {
        what: 'स्क्रिप्ट “{url}” माँगती है, जो JSON नहीं है',
        why: 'ब्राउज़र डेटा नहीं पढ़ सकता: पाठ रुक जाता है, या कोई हिस्सा ख़ाली रहता है।',
        how: 'फ़ाइल सुधारें, या कोर्स फिर से निर्यात करें',
      },
    },
  },
  async *check(view) {
    if (view.files.paths.length === 1) return;
    const broken = new Map<string, Promise<boolean>>();
    for await (const { url, folder, location } of asked(view)) {
      const target = resolve(url, folder);
      if (target.kind !== 'file' || view.inOtherCase(target.path)) continue;
      if (!view.holds(target)) {
        yield { key: 'missing', data: { url }, location };
        continue;
      }
      const isNone = broken.get(target.path) ?? isBroken(view, target.path);
      broken.set(target.path, isNone);
      if (await isNone) yield { key: 'broken', data: { url }, location };
    }
  },
});
