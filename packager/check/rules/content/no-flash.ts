import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

const PLUGIN_ELEMENTS: ReadonlySet<string> = new Set(['object', 'embed']);

export default rule({
  id: 'no-flash',
  subject: 'html',
  severity: 'warning',
  appliesTo: WEB,
  help: {
    en: {
      what: 'Nothing needs Flash or Java',
      why: 'No browser runs them any more; the learner sees an empty box.',
      how: 'Replace it by video or HTML',
    },
    hi: {
      what: 'किसी चीज़ को Flash या Java नहीं चाहिए',
      why: 'अब कोई ब्राउज़र इन्हें नहीं चलाता; शिक्षार्थी को ख़ाली डिब्बा दिखता है।',
      how: 'इसकी जगह वीडियो या HTML रखें',
    },
  },
  messages: {
    en: { plugin: { what: 'The page needs {name}' } },
    hi: { plugin: { what: 'पृष्ठ को {name} चाहिए' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const source = element.attributes.get('data') ?? element.attributes.get('src') ?? '';
      const type = element.attributes.get('type') ?? '';
      const name =
        element.name === 'applet' || (/^application\/(x-)?java/.test(type) && element.name === 'object')
          ? 'Java'
          : PLUGIN_ELEMENTS.has(element.name) && (/flash/.test(type) || /\.swf\b/i.test(source))
            ? 'Flash'
            : undefined;
      if (name) yield { key: 'plugin', data: { name }, location: page.at(element) };
    }
  },
});
