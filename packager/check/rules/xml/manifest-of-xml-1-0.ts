import { rule } from '../../rule.ts';

/** Other versions than 1.0 that XML allows to write; what is no version at all is not well-formed. */
const LATER = /^\ufeff?<\?xml\s+version\s*=\s*["'](1\.[1-9]\d*)["']/;

export default rule({
  id: 'manifest-of-xml-1-0',
  subject: 'package',
  severity: 'warning',
  unless: ['manifest-encoding-readable'],
  spec: 'XML 1.0, 2.8; XML 1.1, 2.8',
  help: {
    en: {
      what: 'The manifest is XML 1.0',
      why: 'Readers of .NET and of many browsers refuse XML 1.1, and so do the LMSs built on them.',
      how: 'Write version="1.0" in the first line',
    },
    hi: {
      what: 'मैनिफ़ेस्ट XML 1.0 में है',
      why: '.NET और कई ब्राउज़र XML 1.1 नहीं पढ़ते, और न उन पर बने LMS।',
      how: 'पहली पंक्ति में version="1.0" लिखें',
    },
  },
  messages: {
    en: {
      version: { what: '{file} says it is XML {version}' },
    },
    hi: {
      version: { what: '{file} ख़ुद को XML {version} बताती है' },
    },
  },
  async *check(view) {
    const { manifestPath: file } = view;
    if (file === undefined || !/\.xml$/i.test(file)) return;
    const [, version] = LATER.exec((await view.xml(file))?.text ?? '') ?? [];
    if (version)
      yield {
        key: 'version',
        data: { file, version },
        location: { in: 'package', file, line: 1, column: 1 },
      };
  },
});
