import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-titles-are-text',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, sanitize_input and recursive_unorderedlist',
  help: {
    en: {
      what: 'Titles can be put into a page as they are',
      why: 'Open edX writes titles into its menu as HTML: what stands after a < may vanish or change the menu.',
      how: 'Write the title without < and &',
    },
    hi: {
      what: 'शीर्षक जैसे हैं वैसे पन्ने में रखे जा सकते हैं',
      why: 'Open edX शीर्षक अपने मेन्यू में HTML के रूप में लिखता है: < के बाद का हिस्सा ग़ायब हो सकता है या मेन्यू बदल सकता है।',
      how: 'शीर्षक बिना < और & के लिखें',
    },
  },
  messages: {
    en: {
      html: { what: 'The title “{title}” would be read as HTML' },
    },
    hi: {
      html: { what: 'शीर्षक “{title}” HTML माना जाएगा' },
    },
  },
  *check(manifest) {
    for (const { title, element } of [...manifest.organizations, ...manifest.items()])
      if (title && /<[a-z/!?]|&#?\w+;/i.test(title))
        yield { key: 'html', data: { title }, location: manifest.at(element) };
  },
});
