/**
 * What scripts, pages and style sheets cost grows with their length and not with its
 * square, whatever they hold: each pattern is given a text of a fragment that it begins
 * to match and never ends. Told by the processor's time for a text and for twice the
 * text, not by a clock.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openView } from '../../packager/check/package/view.ts';
import { PACKAGE_RULES } from '../../packager/check/package-rules.ts';
import { profileById } from '../../packager/check/profile/profile.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-growth-'));
afterAll(() => rmSync(place, { recursive: true }));

/** Rules that look into texts by patterns. */
const READING = PACKAGE_RULES.filter(
  ({ subject, id }) =>
    subject === 'package' &&
    /^scripts-|^no-|^asks-|^keeps-|^sets-|^opens-|^writes-|^leaves-|^style-/.test(id),
);
const LETTERS = 2 ** 17;
/** A square would be four times as much; what is lost to other programs and to rubbish is between. */
const MOST_GROWTH = 3;
/** Below this the parts that cost the same for any text outweigh. */
const FLOOR_MS = 40;
const TRIES = 4;

let made = 0;

/** Milliseconds of the processor that the rules take over a package of one hostile file beside its page. */
async function costOf(name: string, text: string): Promise<number> {
  const folder = join(place, String(++made));
  mkdirSync(folder);
  writeFileSync(join(folder, name), text);
  // A package of one file has nothing to find.
  writeFileSync(join(folder, 'start.html'), `<html><body><script src="a.js"></script></body></html>`);
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const view = await openView(folder, profile);
  const before = process.cpuUsage();
  for (const rule of READING) for await (const _ of rule.check(view as never));
  const { user, system } = process.cpuUsage(before);
  await view.files.close();
  rmSync(folder, { recursive: true });
  return (user + system) / 1000;
}

const filled = (fragment: string, letters: number, head = '', tail = ''): string =>
  head + fragment.repeat(Math.ceil(letters / fragment.length)) + tail;

/** The least growth of a few tries: the machine can only add to it. */
async function growthOf(name: string, fragment: string, head = '', tail = ''): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > MOST_GROWTH; i++) {
    const once = await costOf(name, filled(fragment, LETTERS, head, tail));
    const twice = await costOf(name, filled(fragment, 2 * LETTERS, head, tail));
    least = Math.min(least, twice / Math.max(once, FLOOR_MS));
  }
  return least;
}

/** Every name that a pattern looks for, so that none is passed over for want of a hint. */
const HINTS =
  'var hints = "API API_1484_11 cmi. adl.nav localStorage indexedDB alert confirm prompt open top navigator serviceWorker write debugger cookie domain eval Function fetch // import";\n';

const IN_SCRIPTS = [
  ...[' ', '\n', 'a', '$', '0', '.', '"', "'", '`', '\\', '/', '/ ', '/*', '(', ')', '{', '}', '[', '=', ';'],
  ...['window.', 'window . ', 'parent. ', 'self.window.', 'API', 'API.', 'API . ', 'API_1484_11 ', 'API.LMS'],
  ...[
    'abc=window.API ',
    'abc = ',
    'abc=find(',
    'api=findAPI(',
    'function ',
    'function a(',
    'function findAPI(a',
  ],
  ...['api => ', '(api,', 'catch(api', 'if(', 'setValue(', 'setValue (" ', 'scorm . set ', 'setValue("cmi.'],
  ...['API.LMSSetValue("', 'API.LMSSetValue( ', 'API.LMSInitialize("x",', 'cmi.', 'cmi.core.'],
  ...[
    'eval ',
    'new ',
    'new Function',
    'fetch(',
    'fetch( "//',
    '.open(',
    '.open( "GET" ',
    '.open(,',
    '. open ( ,a',
  ],
  ...[
    'document . ',
    'document.cookie=',
    'document.cookie=a . ',
    'location ',
    'location.href=',
    'location="a',
  ],
  ...[
    'import ',
    'import{a,',
    ';import a',
    ';import "',
    'import("',
    '\nexport a from',
    'from ',
    '.src=',
    '.src="a',
  ],
  ...[
    'document.write("<script ',
    '<script src=',
    '{{',
    '<!--',
    'navigator . ',
    'localStorage ',
    'debugger ',
    'top . ',
  ],
] as const;

/** A script in a page is asked everything that one in a file is, and what it fetches and imports besides. */
const growthOfScript = (fragment: string, head = '', tail = ''): Promise<number> =>
  growthOf(
    'index.html',
    fragment,
    `<html><body><script type="module">${HINTS}${head}`,
    `${tail}</script></body></html>`,
  );

describe('a script', () => {
  it.each(IN_SCRIPTS)('of %j', async (fragment) => {
    expect(await growthOfScript(fragment)).toBeLessThanOrEqual(MOST_GROWTH);
  });
  it.each([
    ['one word without end', 'a', 'var ', ' = 1'],
    ['a variable that is given the object, and again', 'api = null;', 'var api = window.API;', ''],
    ['a variable in brackets', '(api', 'var api = window.API;', ''],
    ['its calls', 'api.LMSSetValue("a",', 'var api = window.API;', ''],
    ['other variables', 'api_ = window.API;', '', ''],
  ])('of %s', async (_, fragment, head, tail) => {
    expect(await growthOfScript(fragment, head, tail)).toBeLessThanOrEqual(MOST_GROWTH);
  });
  it('in a file of its own', async () => {
    expect(await growthOf('a.js', 'API.LMSSetValue("', HINTS)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

describe('a style sheet', () => {
  it.each([' ', 'url( ', 'url("', '/*', '@import ', '@import "', '\\', 'url(a'])(
    'of %j',
    async (fragment) => {
      expect(await growthOf('a.css', fragment)).toBeLessThanOrEqual(MOST_GROWTH);
    },
  );
});
