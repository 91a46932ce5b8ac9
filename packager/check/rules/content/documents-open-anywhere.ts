import { WEB } from '../../kinds.ts';
import { firstOf } from '../../package/first-of.ts';
import { rule } from '../../rule.ts';

const OFFICE = /\.(docx?|dotx?|xlsx?|pptx?|ppsx?|od[tsp]|rtf|wps)$/i;

export default rule({
  id: 'documents-open-anywhere',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  unlessThere: ['no-macros-inside'],
  spec: 'RPwD Rules 2017, 15(1)(c): documents as EPUB or PDF; GIGW 3.0',
  help: {
    en: {
      what: 'Documents for learners open without an office program',
      why: 'On a phone, and on many office machines, nothing opens them; the rules on accessibility ask for EPUB or PDF.',
      how: 'Save it as a tagged PDF too, or put its content on a page',
    },
    hi: {
      what: 'शिक्षार्थियों के दस्तावेज़ बिना ऑफ़िस प्रोग्राम के खुलते हैं',
      why: 'फ़ोन और कई दफ़्तरी मशीनों पर उन्हें कुछ नहीं खोलता; सुगम्यता के नियम EPUB या PDF माँगते हैं।',
      how: 'टैग वाली PDF में भी दें, या बात पृष्ठ पर ही लिखें',
    },
  },
  messages: {
    en: {
      office: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} needs an office program',
      },
    },
    hi: {
      office: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} को ऑफ़िस प्रोग्राम चाहिए' },
    },
  },
  *check({ files }) {
    yield* firstOf(
      files.paths.filter((path) => OFFICE.test(path)),
      'office',
    );
  },
});
