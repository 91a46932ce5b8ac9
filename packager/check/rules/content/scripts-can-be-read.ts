import { WEB } from '../../kinds.ts';
import type { HtmlFile } from '../../package/html.ts';
import { within } from '../../package/place-in-text.ts';
import { folderOf, resolve } from '../../package/reference.ts';
import { scriptFault } from '../../package/script-faults.ts';
import { rule } from '../../rule.ts';

/** Types of classic scripts (HTML, 4.12.1.1); a module is read by other rules, anything else is data. */
const CLASSIC = /^\s*(?:$|(?:text|application)\/(?:x-)?(?:java|ecma)script\s*$)/i;
const LANGUAGE = /^\s*(?:$|j(?:ava)?script|ecmascript)/i;
/** Another file saved under the name of the script: media-is-what-it-says. */
const IS_ANOTHER_FILE = /^\ufeff?\s*<(?:!doctype|html|head|\?xml)|^version https:\/\/git-lfs|^\0/i;

/** Letters of script files above which no further one is compiled. */
const MOST_LETTERS = 2 ** 25;

const isClassic = (attributes: ReadonlyMap<string, string>): boolean =>
  CLASSIC.test(attributes.get('type') ?? '') &&
  LANGUAGE.test(attributes.get('language') ?? '') &&
  // Of old Internet Explorer: what an event runs.
  !attributes.has('for');

/** Files that a page runs as classic scripts. */
const runBy = (page: HtmlFile): string[] =>
  page.addresses.flatMap(({ use, target }) =>
    use === 'load' && target.kind === 'file' ? [target.path] : [],
  );

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
    const looked = new Set<string>();
    let letters = 0;
    for await (const page of view.htmlFiles()) {
      // A piece that a script puts into a page: its own scripts are not run there.
      if (!page.elements.some(({ name }) => name === 'html' || name === 'body')) continue;
      const loaded = new Set(runBy(page));
      for (const { name, attributes, raw, rawPlace } of page.elements) {
        if (name !== 'script' || !isClassic(attributes)) continue;
        const src = attributes.get('src');
        if (src === undefined) {
          const fault = raw.trim() === '' ? undefined : scriptFault(raw);
          if (!fault) continue;
          const location = page.at(within(rawPlace, fault));
          yield { key: 'inside', data: { file: page.path }, location, detail: fault.said };
          continue;
        }
        const target = resolve(src, folderOf(page.path));
        if (target.kind !== 'file' || !loaded.has(target.path) || looked.has(target.path)) continue;
        looked.add(target.path);
        if (letters > MOST_LETTERS) continue;
        const code = await view.text(target.path);
        letters += code?.length ?? 0;
        if (code === undefined || IS_ANOTHER_FILE.test(code)) continue;
        const fault = scriptFault(code);
        if (!fault) continue;
        const location = {
          in: 'package',
          file: target.path,
          line: fault.line,
          column: fault.column,
        } as const;
        yield { key: 'file', data: { file: target.path }, location, detail: fault.said };
      }
    }
  },
});
