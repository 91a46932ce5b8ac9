import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'root-index-html',
  subject: 'package',
  severity: 'off',
  appliesTo: [...SCORM, 'html'],
  spec: 'knowledge platform, HtmlMimeTypeMgr',
  help: {
    en: {
      what: 'The package has an index.html at the top',
      why: 'Some parts of the platform open index.html and nothing else.',
      how: 'Add an index.html that is, or opens, the start page',
    },
    hi: {
      what: 'पैकेज में सबसे ऊपर index.html है',
      why: 'मंच के कुछ हिस्से केवल index.html खोलते हैं।',
      how: 'index.html जोड़ें जो शुरुआती पृष्ठ हो या उसे खोले',
    },
  },
  messages: {
    en: { missing: { what: 'There is no index.html at the top' } },
    hi: { missing: { what: 'सबसे ऊपर index.html नहीं है' } },
  },
  *check({ files, alone }) {
    if (!alone && files.paths.length > 1 && !files.has('index.html')) yield { key: 'missing' };
  },
});
