import { WEB } from '../../kinds.ts';
import { firstOf } from '../../package/first-of.ts';
import { rule } from '../../rule.ts';

/** Of pictures that are shown: one that is offered for download may have any format. */
const OTHER = /\.(tiff?|heic|heif|jp2|j2k|jpf|wmf|emf|wmz|emz|psd|eps|ai|pcx|tga|dng|cr2|nef)$/i;

export default rule({
  id: 'pictures-in-formats-of-the-web',
  subject: 'package',
  severity: 'warning',
  appliesTo: WEB,
  spec: 'HTML img in Chromium, Firefox and Safari',
  help: {
    en: {
      what: 'Pictures are of kinds that browsers show',
      why: 'The learner sees a broken picture in its place.',
      how: 'Save it as PNG or JPEG, a drawing as SVG',
    },
    hi: {
      what: 'चित्र ऐसे हैं जिन्हें ब्राउज़र दिखाते हैं',
      why: 'शिक्षार्थी को उसकी जगह टूटा चित्र दिखता है।',
      how: 'PNG या JPEG में सहेजें, रेखाचित्र SVG में',
    },
  },
  messages: {
    en: {
      kind: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} is shown by no browser',
      },
    },
    hi: {
      kind: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} को ब्राउज़र नहीं दिखाते' },
    },
  },
  async *check(view) {
    // Pages are many and large; such files are rare.
    if (!view.files.paths.some((path) => OTHER.test(path))) return;
    const shown = new Set<string>();
    for await (const page of view.htmlFiles())
      for (const { target, use } of page.addresses)
        if (use === 'load' && target.kind === 'file' && OTHER.test(target.path) && view.holds(target))
          shown.add(target.path);
    yield* firstOf([...shown], 'kind');
  },
});
