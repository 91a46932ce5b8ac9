import { WEB } from '../../kinds.ts';
import { placesIn, type TextPlace } from '../../package/place-in-text.ts';
import { askOfEveryText } from '../../package/text-pass.ts';
import { rule } from '../../rule.ts';

const TEXTS = /\.(?:m?js|json|x?html?|xml|css|txt|md|env|ini|cfg|conf|ya?ml|pem|key|csv)$/i;

/** Keys that begin as no other text does; each group is one issuer. */
const KEY =
  /(?<pem>-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----)|(?<aws>\bAKIA[0-9A-Z]{16}\b)|(?<github>\bgh[opsu]_[A-Za-z0-9]{36}\b)|(?<slack>\bxox[abprs]-[A-Za-z0-9-]{20,})|(?<stripe>\bsk_live_[A-Za-z0-9]{24,})|(?<google>\bAIza[A-Za-z0-9_-]{35}\b)|(?<openai>\bsk-(?:[a-z]{1,10}-)?[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20})|(?<azure>\bAccountKey=[A-Za-z0-9+/]{60,}={0,2})|(?<database>\b(?:mongodb(?:\+srv)?|postgres(?:ql)?|mysql|redis|amqps?):\/\/[^\s:@/"'<>{}$]{1,60}:[^\s:@/"'<>{}$]{3,80}@)|(?<lrs>["']Basic [A-Za-z0-9+/]{12,}={0,2}["'])/;

const NAMES: Readonly<Record<string, string>> = {
  pem: 'PRIVATE KEY',
  aws: 'AWS access key',
  github: 'GitHub token',
  slack: 'Slack token',
  stripe: 'Stripe key',
  google: 'Google API key',
  openai: 'OpenAI key',
  azure: 'Azure storage key',
  database: 'database password',
  lrs: 'Basic authorization',
};

/** The first key of each text. */
const keys = askOfEveryText<TextPlace & { file: string; name: string }>({
  of: TEXTS,
  *ask({ file, text }) {
    const match = KEY.exec(text);
    if (!match) return;
    const [name = ''] = Object.entries(match.groups ?? {}).find(([, found]) => found) ?? [];
    yield { file, name: NAMES[name] ?? name, ...placesIn(text)(match.index) };
  },
});

export default rule({
  id: 'no-keys-inside',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'OWASP ASVS 4.0, 2.10.4',
  help: {
    en: {
      what: 'The package holds no keys and passwords',
      why: 'Everyone who opens the course can read them and act in your name.',
      how: 'Take the key out of the file, and have it replaced where it was issued',
    },
    hi: {
      what: 'पैकेज में कोई कुंजी या पासवर्ड नहीं',
      why: 'कोर्स खोलने वाला हर व्यक्ति उसे पढ़कर आपके नाम से काम कर सकता है।',
      how: 'फ़ाइल से कुंजी हटाएँ, और जहाँ से मिली थी वहाँ बदलवाएँ',
    },
  },
  messages: {
    en: { key: { what: '“{file}” holds {name}' } },
    hi: { key: { what: '“{file}” में {name} है' } },
  },
  async *check(view) {
    // The key itself is not said again: reports are sent on.
    for (const { file, name, ...place } of await keys(view))
      yield { key: 'key', data: { file, name }, location: { in: 'package', file, ...place } };
  },
});
