import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-lessons-inside',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  unlessThere: ['launch-addresses-usable'],
  spec: 'openedx-scorm-xblock, index_page_url and find_titles_recursively',
  help: {
    en: {
      what: 'Lessons lie inside the package',
      why: 'Open edX puts its own address in front of every href: a lesson on the web is looked for among the files and not found.',
      how: 'Put the lesson into the package, or a page that leads to it',
    },
    hi: {
      what: 'पाठ पैकेज के भीतर हैं',
      why: 'Open edX हर href के आगे अपना पता जोड़ता है: वेब पर रखा पाठ फ़ाइलों में खोजा जाता है और नहीं मिलता।',
      how: 'पाठ को पैकेज में रखें, या वहाँ ले जाने वाला पन्ना',
    },
  },
  messages: {
    en: {
      web: { what: '“{href}” would be looked for in the package' },
    },
    hi: {
      web: { what: '“{href}” पैकेज में खोजा जाएगा' },
    },
  },
  *check(manifest) {
    for (const { href, target } of manifest.launched)
      if (href && target.kind === 'external')
        yield { key: 'web', data: { href: href.value }, location: manifest.at(href) };
  },
});
