import { predictionFor } from '../../igot-service/of-package.ts';
import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'validation-service-keeps-manifest',
  subject: 'package',
  severity: 'off',
  appliesTo: IMS,
  // What it stumbles over and another rule has already named.
  unless: [
    ...['manifest-well-formed', 'manifest-without-doctype', 'manifest-without-entities'],
    ...['manifest-encoding-true', 'manifest-elements-unprefixed', 'launch-file-exists'],
    ...['reference-case-matches', 'package-has-organization', 'something-launches', 'no-xml-base'],
    ...['launch-inside-package', 'hrefs-without-plus', 'name-characters-accepted', 'hrefs-stay-inside'],
    ...['hrefs-use-slash', 'hrefs-relative', 'manifest-at-root', 'one-manifest'],
  ],
  spec: 'iGOT SCORM validation service (public source; deployment unconfirmed)',
  help: {
    en: {
      what: 'The platform’s validation service takes the manifest as it is',
      why: 'If the service runs as its public source shows, the course reaches learners changed, or not at all.',
      how: 'See the prediction in the report, and correct what it names',
    },
    hi: {
      what: 'मंच की जाँच-सेवा मैनिफ़ेस्ट को ऐसे ही ले लेती है',
      why: 'सेवा अपने सार्वजनिक स्रोत कोड जैसी चले तो शिक्षार्थियों को कोर्स बदला हुआ मिलेगा, या मिलेगा ही नहीं।',
      how: 'रिपोर्ट में सेवा का अनुमान देखें, और जो वहाँ लिखा है उसे ठीक करें',
    },
  },
  messages: {
    en: {
      rewritten: { what: '{path} would be written anew by the platform’s service' },
      'not-found': { what: 'The platform’s service does not find “{href}” and rejects' },
    },
    hi: {
      rewritten: { what: '{path} को मंच की सेवा नए सिरे से लिखेगी' },
      'not-found': { what: 'मंच की सेवा को “{href}” नहीं मिलेगी, और वह पैकेज लौटा देगी' },
    },
  },
  async *check(view) {
    const predicted = await predictionFor(view);
    if (!predicted || predicted.verdict === 'valid') return;
    const { verdict, reasons, manifestPath = '' } = predicted;
    // A file that cannot be unpacked has findings of its own.
    if (reasons.some(({ key }) => key === 'cannot-unpack')) return;
    const location = { in: 'package', file: manifestPath } as const;
    const [missing] = reasons.flatMap((reason) => (reason.key === 'not-found' ? [reason.data.href] : []));
    if (verdict === 'rewritten') yield { key: 'rewritten', data: { path: manifestPath }, location };
    // Where it rejects for anything else, a rule above has said so.
    else if (missing !== undefined) yield { key: 'not-found', data: { href: missing }, location };
  },
});
