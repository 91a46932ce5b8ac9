import { XAPI } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** Words without which no page finds or speaks to a record store. */
const SPEAKS = /endpoint|xapi|tincan|cmi5|X-Experience-API|\/statements/i;

export default rule({
  id: 'units-can-report',
  subject: 'xapi',
  severity: 'info',
  appliesTo: XAPI,
  unless: ['launch-addresses-found', 'launch-file-not-empty', 'files-beside-manifest'],
  spec: 'cmi5 7.1.1.0-1, 8.1.1.0-1; xAPI 1.0.3, 2.2',
  help: {
    en: {
      what: 'Something in the package speaks to the record store',
      why: 'The LMS waits for statements that never come: the course stays not started.',
      how: 'Export the course for cmi5 or xAPI, not for the web',
    },
    hi: {
      what: 'पैकेज में कुछ है जो रिकॉर्ड-भंडार से बात करता है',
      why: 'LMS उन सूचनाओं का इंतज़ार करता है जो कभी नहीं आतीं: कोर्स शुरू ही नहीं माना जाता।',
      how: 'कोर्स को वेब के लिए नहीं, cmi5 या xAPI में निर्यात करें',
    },
  },
  messages: {
    en: { silent: { what: 'No page or script speaks of a record store' } },
    hi: { silent: { what: 'कोई पृष्ठ या स्क्रिप्ट रिकॉर्ड-भंडार का नाम नहीं लेती' } },
  },
  async *check({ view, launches }) {
    if (view.alone || !launches.some(({ target }) => target.kind === 'file' && view.files.has(target.path)))
      return;
    for (const path of view.files.paths.filter((each) => /\.(x?html?|m?js|json|wasm)$/i.test(each))) {
      // What cannot be read as text may speak all the same.
      if (/\.wasm$/i.test(path) || SPEAKS.test((await view.text(path)) ?? 'endpoint')) return;
    }
    yield { key: 'silent', location: { in: 'package', file: view.manifestPath ?? '' } };
  },
});
