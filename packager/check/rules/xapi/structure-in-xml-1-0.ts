import { XAPI } from '../../kinds.ts';
import { baseNameOf } from '../../reference.ts';
import { rule } from '../../rule.ts';

const DECLARED = /^\ufeff?<\?xml\s+version\s*=\s*["']([^"']{1,20})["']/;

export default rule({
  id: 'structure-in-xml-1-0',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: XAPI,
  spec: 'XML 1.0, 2.8; cmi5 13.2.0.0-1',
  help: {
    en: {
      what: 'The file of the course is in XML 1.0',
      why: 'Many LMSs have no reader for another version, and say that the file is damaged.',
      how: 'Write version="1.0" in the first line; nothing else need change',
    },
    hi: {
      what: 'कोर्स की फ़ाइल XML 1.0 में है',
      why: 'कई LMS दूसरा संस्करण नहीं पढ़ पाते, और फ़ाइल को ख़राब बताते हैं।',
      how: 'पहली पंक्ति में version="1.0" लिखें; और कुछ बदलना नहीं पड़ता',
    },
  },
  messages: {
    en: { version: { what: '{file} says that it is XML {version}' } },
    hi: { version: { what: '{file} अपने को XML {version} बताती है' } },
  },
  async *check(course) {
    const text = await course.view.text(course.path);
    const version = text === undefined ? undefined : DECLARED.exec(text)?.[1];
    if (version === undefined || version === '1.0') return;
    const data = { file: baseNameOf(course.path), version };
    yield { key: 'version', data, location: course.at({ line: 1, column: 1 }) };
  },
});
