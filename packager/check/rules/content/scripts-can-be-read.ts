import { WEB } from '../../kinds.ts';
import { atMost } from '../../package/at-most.ts';
import type { HtmlFile } from '../../package/html.ts';
import { within } from '../../package/place-in-text.ts';
import { folderOf, resolve } from '../../package/reference.ts';
import { Script, STATIC_IMPORT } from '../../package/script.ts';
import { moduleFault, type ScriptFault, scriptFault } from '../../package/script-faults.ts';
import type { PackageView } from '../../package/view.ts';
import { type Finding, rule } from '../../rule.ts';

/** Types of classic scripts (HTML, 4.12.1.1); anything but these and modules is data. */
const CLASSIC = /^\s*(?:$|(?:text|application)\/(?:x-)?(?:java|ecma)script\s*$)/i;
const MODULE = /^\s*module\s*$/i;
const LANGUAGE = /^\s*(?:$|j(?:ava)?script|ecmascript)/i;
/** Another file saved under the name of the script: media-is-what-it-says. */
const IS_ANOTHER_FILE = /^\ufeff?\s*<(?:!doctype|html|head|\?xml)|^version https:\/\/git-lfs|^\0/i;

/** Letters of script files above which no further one is compiled. */
const MOST_LETTERS = 2 ** 25;
/** The same of modules, of which acorn makes a tree: some hundred bytes a word. */
const MOST_OF_MODULES = 2 ** 21;
/** Imports of one module that are followed; a hostile one has millions. */
const MOST_IMPORTS = 1000;

type Attributes = ReadonlyMap<string, string>;

const isClassic = (attributes: Attributes): boolean =>
  CLASSIC.test(attributes.get('type') ?? '') &&
  LANGUAGE.test(attributes.get('language') ?? '') &&
  // Of old Internet Explorer: what an event runs.
  !attributes.has('for');

const isModule = (attributes: Attributes): boolean => MODULE.test(attributes.get('type') ?? '');

/** Files that a page runs as scripts. */
const runBy = (page: HtmlFile): string[] =>
  page.addresses.flatMap(({ use, target }) =>
    use === 'load' && target.kind === 'file' ? [target.path] : [],
  );

/** Files of the package that a module takes its parts from. */
const importedBy = (file: string, code: string): string[] =>
  atMost(new Script(file, code).uncommented.matchAll(STATIC_IMPORT), MOST_IMPORTS).flatMap(
    ({ 2: url = '' }) => {
      const target = resolve(url, folderOf(file));
      return target.kind === 'file' ? [target.path] : [];
    },
  );

const inFile = (file: string, { line, column, said }: ScriptFault): Finding => ({
  key: 'file',
  data: { file },
  location: { in: 'package', file, line, column },
  detail: said,
});

/** The scripts of all pages, as they are met; modules and what they import are kept for the end. */
class Reading {
  readonly #view: PackageView;
  readonly #looked = new Set<string>();
  /** In the order they are met; a module that is imported comes behind. */
  readonly #modules = new Set<string>();
  #letters = 0;
  #lettersOfModules = 0;

  constructor(view: PackageView) {
    this.#view = view;
  }

  /** What no browser runs of the scripts that stand in a page, and of the classic ones it loads. */
  async *page(page: HtmlFile): AsyncGenerator<Finding> {
    const loaded = new Set(runBy(page));
    for (const { name, attributes, raw, rawPlace } of page.elements) {
      if (name !== 'script' || !(isClassic(attributes) || isModule(attributes))) continue;
      const src = attributes.get('src');
      if (src === undefined) {
        const fault = await (isModule(attributes) ? this.#moduleInside(page, raw) : scriptFault(raw));
        if (!fault) continue;
        const location = page.at(within(rawPlace, fault));
        yield { key: 'inside', data: { file: page.path }, location, detail: fault.said };
        continue;
      }
      const target = resolve(src, folderOf(page.path));
      if (target.kind !== 'file' || !loaded.has(target.path)) continue;
      if (isModule(attributes)) this.#modules.add(target.path);
      else yield* this.#classic(target.path);
    }
  }

  async *#classic(file: string): AsyncGenerator<Finding> {
    if (this.#looked.has(file) || this.#letters > MOST_LETTERS) return;
    this.#looked.add(file);
    const code = await this.#view.text(file);
    this.#letters += code?.length ?? 0;
    const fault = code === undefined || IS_ANOTHER_FILE.test(code) ? undefined : scriptFault(code);
    if (fault) yield inFile(file, fault);
  }

  async #moduleInside(page: HtmlFile, raw: string): Promise<ScriptFault | undefined> {
    this.#lettersOfModules += raw.length;
    if (this.#lettersOfModules > MOST_OF_MODULES) return undefined;
    for (const path of importedBy(page.path, raw)) this.#modules.add(path);
    return moduleFault(raw);
  }

  /** What no browser runs of the modules that the pages have named, and of those that these import. */
  async *modules(): AsyncGenerator<Finding> {
    for (const file of this.#modules) {
      const code = /\.m?js$/i.test(file) ? await this.#view.text(file) : undefined;
      if (code === undefined || IS_ANOTHER_FILE.test(code)) continue;
      if (this.#lettersOfModules + code.length > MOST_OF_MODULES) continue;
      this.#lettersOfModules += code.length;
      for (const path of importedBy(file, code)) this.#modules.add(path);
      const fault = await moduleFault(code);
      if (fault) yield inFile(file, fault);
    }
  }
}

export default rule({
  id: 'scripts-can-be-read',
  subject: 'package',
  severity: 'warning',
  appliesTo: WEB,
  unless: ['text-files-can-be-checked'],
  spec: 'ECMA-262, 17 (early errors); HTML, 8.1.4.2',
  help: {
    en: {
      what: 'A browser can read every script that the pages run',
      why: 'Of a script with a slip nothing runs: what it does, such as reporting to the LMS, never happens.',
      how: 'Correct the line, or export the course again',
    },
    hi: {
      what: 'पृष्ठ जो स्क्रिप्ट चलाते हैं उन्हें ब्राउज़र पढ़ सकता है',
      why: 'चूक वाली स्क्रिप्ट का कुछ नहीं चलता: जो उसे करना था, जैसे LMS को बताना, वह कभी नहीं होता।',
      how: 'पंक्ति सुधारें, या कोर्स फिर से निर्यात करें',
    },
  },
  messages: {
    en: {
      file: { what: '“{file}” has a mistake: no browser runs it' },
      inside: { what: 'A script in “{file}” has a mistake: no browser runs it' },
    },
    hi: {
      file: { what: '“{file}” में चूक है: कोई ब्राउज़र उसे नहीं चलाता' },
      inside: { what: '“{file}” की एक स्क्रिप्ट में चूक है: वह कहीं नहीं चलती' },
    },
  },
  async *check(view) {
    const reading = new Reading(view);
    // A piece that a script puts into a page: its own scripts are not run there.
    for await (const page of view.htmlFiles())
      if (page.elements.some(({ name }) => name === 'html' || name === 'body')) yield* reading.page(page);
    yield* reading.modules();
  },
});
