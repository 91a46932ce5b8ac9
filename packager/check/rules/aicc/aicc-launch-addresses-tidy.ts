import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-launch-addresses-tidy',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'AICC CMI001, assignable unit file (.au), File_Name; RFC 1738, 2.2',
  help: {
    en: {
      what: 'The address of a unit is written as a browser reads it',
      why: 'It opens on some servers and not on others.',
      how: 'Write the path from the .au file with /, and a space as %20',
    },
    hi: {
      what: 'इकाई का पता वैसे लिखा है जैसे ब्राउज़र पढ़ता है',
      why: 'कुछ सर्वरों पर खुलता है, कुछ पर नहीं।',
      how: '.au फ़ाइल से पथ / के साथ लिखें, ख़ाली जगह को %20',
    },
  },
  messages: {
    en: {
      backslash: { what: 'There is a backslash in “{address}”' },
      slash: { what: '“{address}” starts with /' },
      space: { what: 'There is a space in “{address}”' },
    },
    hi: {
      backslash: { what: '“{address}” में उल्टा तिरछा चिह्न है' },
      slash: { what: '“{address}” / से शुरू होता है' },
      space: { what: '“{address}” में ख़ाली जगह है' },
    },
  },
  *check(course) {
    for (const { address, row, target } of course.units) {
      if (target.kind !== 'file' && !/^https?:/i.test(address)) continue;
      const key = address.includes('\\')
        ? 'backslash'
        : address.startsWith('/')
          ? 'slash'
          : /\s/.test(address)
            ? 'space'
            : undefined;
      if (key) yield { key, data: { address }, location: course.at('au', row.line) };
    }
  },
});
