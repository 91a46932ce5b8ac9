import { WEB } from '../../kinds.ts';
import type { HtmlFile } from '../../package/html.ts';
import { resolve } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** An address a script fills in first: {{name}}, ${name}, <%= name %>. */
const isTemplate = (url: string): boolean => /[{}<>$]|%[<>]/.test(url);

const OF_A_PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body', 'frameset']);

/** Whether a file is only a piece of a page, which a script puts into one that may lie elsewhere. */
const isPiece = ({ elements }: HtmlFile): boolean => !elements.some(({ name }) => OF_A_PAGE.has(name));

/** The folders above a file, from the top of the package down to the one around its own. */
const foldersAbove = (path: string): string[] => [
  '',
  ...[...path.matchAll(/\//g)].slice(0, -1).map(({ index }) => path.slice(0, index + 1)),
];

export default rule({
  id: 'pages-find-their-files',
  subject: 'package',
  severity: 'warning',
  appliesTo: WEB,
  spec: 'HTML, 4.2 and 4.8',
  help: {
    en: {
      what: 'Pages find the files they show',
      why: 'The learner sees a gap where the file belongs.',
      how: 'Add the file, or correct the address',
    },
    hi: {
      what: 'पृष्ठों को दिखाने वाली फ़ाइलें मिल जाती हैं',
      why: 'शिक्षार्थी को फ़ाइल की जगह ख़ाली दिखती है।',
      how: 'फ़ाइल जोड़ें या पता ठीक करें',
    },
  },
  messages: {
    en: {
      missing: { what: '“{url}” is not in the package' },
      case: { what: '“{url}” is written, the file is “{actual}”' },
    },
    hi: { missing: { what: '“{url}” पैकेज में नहीं है' }, case: { what: '“{url}” लिखा है, फ़ाइल “{actual}” है' } },
  },
  async *check(view) {
    if (view.files.paths.length === 1) return;
    for await (const page of view.htmlFiles()) {
      // Its addresses are those of the page that it is put into.
      const folders = isPiece(page) ? foldersAbove(page.path) : [];
      for (const { url, use, target, line, column } of page.addresses) {
        if (use === 'go' || target.kind !== 'file' || view.holds(target) || isTemplate(url)) continue;
        if (folders.some((folder) => view.holds(resolve(url, folder)))) continue;
        const actual = view.inOtherCase(target.path);
        const location = page.at({ line, column });
        yield actual
          ? { key: 'case', data: { url, actual }, location }
          : { key: 'missing', data: { url }, location };
      }
    }
  },
});
