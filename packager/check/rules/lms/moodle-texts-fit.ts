import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

const MOST = 255;

export default rule({
  id: 'moodle-texts-fit',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  unless: ['manifest-matches-schema'],
  spec: 'moodle/mod_scorm, db/install.xml, scorm_scoes',
  help: {
    en: {
      what: 'Titles and identifiers fit into Moodle’s database',
      why: 'Moodle keeps 255 characters of each; the upload fails at a longer one.',
      how: 'Shorten it to 255 characters',
    },
    hi: {
      what: 'शीर्षक और पहचान Moodle के डेटाबेस में समाते हैं',
      why: 'Moodle हर एक के 255 अक्षर रखता है; इससे लंबे पर अपलोड रुक जाता है।',
      how: 'इसे 255 अक्षर तक छोटा करें',
    },
  },
  messages: {
    en: {
      long: { what: '<{element}> has {count, number} characters' },
    },
    hi: {
      long: { what: '<{element}> में {count, number} अक्षर हैं' },
    },
  },
  *check(manifest) {
    for (const node of [...manifest.organizations, ...manifest.items()]) {
      for (const text of [node.title, node.identifier]) {
        const count = [...(text ?? '')].length;
        if (count <= MOST) continue;
        const element = text === node.title ? 'title' : node.element.local;
        yield { key: 'long', data: { element, count }, location: manifest.at(node.element) };
      }
    }
  },
});
