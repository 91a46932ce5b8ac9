import type { XmlFaultKey } from '../../../read/xml-fault.ts';
import type { PackageView } from '../../package/view.ts';
import { xmlFaultsOf } from '../../package/xml-faults.ts';
import { type Finding, rule } from '../../rule.ts';

const KEYS: readonly XmlFaultKey[] = [
  'empty',
  'bad-bytes',
  'entity-undefined',
  'declaration-not-first',
  'declaration-malformed',
  'bare-ampersand',
  'bare-less-than',
  'control-character',
  'cdata-end-in-text',
  'comment-malformed',
  'attribute-malformed',
  'duplicate-attribute',
  'prefix-unbound',
  'unclosed-tag',
  'unmatched-close-tag',
  'text-outside-root',
  'second-root',
  'no-root',
  'unexpected-end',
  'malformed',
  'too-many-faults',
];

/** What explains every fault of a file at once, by its bytes; asked only of one that has some. */
function causeInBytes(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (/^(?:\x1f\x8b|PK\x03\x04)/.test(start)) return 'packed';
  if (/^(?:\0{4}|\xff\xfe\0\0|\0\0\xfe\xff|\0\0\0<|<\0\0\0)/.test(start))
    return start === '\0\0\0\0' ? 'zeros' : 'four-bytes';
  // Text in two bytes a letter is full of them.
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 4).includes(0);
  return !isWide && bytes.includes(0) ? 'zeros' : undefined;
}

/** The same by its text. */
function causeIn(text: string): string | undefined {
  if (/^\ufeff?\s*\{\\rtf/.test(text)) return 'word-processor';
  if (/^\ufeff?\s*"/.test(text)) return 'quoted';
  if (/^\ufeff?\s*&lt;/.test(text)) return 'escaped';
  if (/^\ufeff?\s*(?:[A-Za-z0-9+/]{40,}={0,2}\s*)+$/.test(text.slice(0, 200))) return 'base64';
  if (/^\ufeff?\s*<(!doctype\s+html|html)\b/i.test(text)) return 'web-page';
  if (/^\ufeff?\s*[{[]/.test(text)) return 'json';
  if (/^<{7} .*\n[\s\S]*^={7}$|^<{7} /m.test(text)) return 'conflict';
  return text.slice(0, 100).includes('\0') ? 'wide-unmarked' : undefined;
}

const causeOf = async (view: PackageView, file: string): Promise<string | undefined> =>
  causeInBytes((await view.bytes(file)) ?? new Uint8Array()) ?? causeIn((await view.text(file)) ?? '');

export default rule({
  id: 'manifest-well-formed',
  subject: 'package',
  severity: 'error',
  spec: 'XML 1.0, 2.1',
  cause: ({ data = {} }) => `${data.code ?? ''} ${data.name ?? ''} ${data.prefix ?? ''}`,
  help: {
    en: {
      what: 'The manifest is well-formed XML',
      why: 'An LMS stops reading at the first such fault and refuses the package.',
      how: 'Correct it at this place',
    },
    hi: {
      what: 'मैनिफ़ेस्ट ठीक से लिखा XML है',
      why: 'LMS ऐसी पहली त्रुटि पर रुक जाता है और पैकेज लौटा देता है।',
      how: 'इसी जगह ठीक करें',
    },
  },
  messages: {
    en: {
      'web-page': {
        what: '{file} is a web page',
        why: 'A page to sign in, or one that tells of an error, was saved in its place.',
        how: 'Download or export the manifest again',
      },
      packed: {
        what: '{file} is a packed file, not XML',
        how: 'Unpack it, or export the package again',
      },
      zeros: {
        what: 'There are zeros in {file} where text should be',
        why: 'It was damaged on the way or on the disk; an LMS reads nothing of it.',
        how: 'Export or copy the package again',
      },
      'four-bytes': { what: '{file} is in UTF-32, which few readers know', how: 'Save it as UTF-8' },
      'word-processor': {
        what: '{file} was saved by a word processor, as RTF',
        how: 'Save it as plain text in UTF-8',
      },
      quoted: {
        what: '{file} begins with a quote, not with <',
        why: 'A program wrote the XML as a text within quotes.',
        how: 'Write the XML as it is, without quotes and backslashes',
      },
      escaped: {
        what: 'In {file} every < is written as &lt;',
        why: 'It was copied from a page that shows the XML; an LMS finds no element.',
        how: 'Write < and > as they are, or export the package again',
      },
      base64: {
        what: '{file} is written in Base64, not as XML',
        how: 'Decode it, or export the package again',
      },
      json: { what: '{file} is JSON, not XML', how: 'Export the manifest of an LMS package' },
      conflict: {
        what: 'Marks of a merge conflict stand in {file}',
        how: 'Keep one of the two versions and remove the lines <<<<<<<, ======= and >>>>>>>',
      },
      'wide-unmarked': {
        what: '{file} is in UTF-16 and does not say so',
        how: 'Save it as UTF-8',
      },
      empty: { what: '{file} is empty' },
      'bad-bytes': { what: 'A character is not written in {encoding}' },
      'entity-undefined': { what: '&{name}; stands for nothing here' },
      'declaration-not-first': { what: '<?xml …?> is not at the very start' },
      'declaration-malformed': { what: 'The line <?xml …?> is not written correctly' },
      'bare-ampersand': { what: 'An & stands alone; XML writes it &amp;' },
      'bare-less-than': { what: 'A < stands alone; XML writes it &lt;' },
      'control-character': { what: 'The character {code} is not allowed in XML' },
      'cdata-end-in-text': { what: ']]> stands in the text' },
      'comment-malformed': { what: 'A comment holds two hyphens in a row' },
      'attribute-malformed': { what: 'An attribute is not written as name="value"' },
      'duplicate-attribute': { what: 'The attribute {name} stands twice' },
      'prefix-unbound': { what: 'The prefix {prefix} is not declared' },
      'unclosed-tag': { what: '<{name}> is not closed' },
      'unmatched-close-tag': { what: '</{name}> closes nothing' },
      'text-outside-root': { what: 'Text stands outside the root element' },
      'second-root': { what: 'There is a second root element' },
      'no-root': { what: '{file} has no element' },
      'unexpected-end': {
        what: '{file} ends in the middle',
        how: 'Export or copy the package again; the end of this file is missing',
      },
      malformed: { what: 'This is not well-formed XML' },
      'too-many-faults': { what: '{file} has more than {limit, number} faults' },
    },
    hi: {
      'web-page': {
        what: '{file} वेब पृष्ठ है',
        why: 'इसकी जगह साइन-इन या त्रुटि का पृष्ठ सहेज लिया गया।',
        how: 'मैनिफ़ेस्ट फिर से डाउनलोड या निर्यात करें',
      },
      packed: { what: '{file} पैक की हुई फ़ाइल है, XML नहीं', how: 'इसे खोलें, या पैकेज फिर से निर्यात करें' },
      zeros: {
        what: '{file} में जहाँ पाठ होना चाहिए वहाँ शून्य बाइट हैं',
        why: 'यह रास्ते में या डिस्क पर बिगड़ गई; LMS इसमें से कुछ नहीं पढ़ पाता।',
        how: 'पैकेज फिर से निर्यात या कॉपी करें',
      },
      'four-bytes': { what: '{file} UTF-32 में है, जिसे कम ही प्रोग्राम जानते हैं', how: 'UTF-8 में सहेजें' },
      'word-processor': { what: '{file} वर्ड प्रोसेसर से RTF में सहेजी गई है', how: 'UTF-8 में सादे पाठ के रूप में सहेजें' },
      quoted: {
        what: '{file} < से नहीं, उद्धरण-चिह्न से शुरू होती है',
        why: 'किसी प्रोग्राम ने XML को उद्धरण-चिह्नों में पाठ की तरह लिखा।',
        how: 'XML को वैसे ही लिखें, बिना उद्धरण-चिह्न और बैकस्लैश के',
      },
      escaped: {
        what: '{file} में हर < की जगह &lt; लिखा है',
        why: 'यह XML दिखाने वाले पन्ने से कॉपी हुई; LMS को कोई तत्व नहीं मिलता।',
        how: '< और > वैसे ही लिखें, या पैकेज फिर से निर्यात करें',
      },
      base64: { what: '{file} XML नहीं, Base64 में लिखी है', how: 'इसे decode करें, या पैकेज फिर से निर्यात करें' },
      json: { what: '{file} XML नहीं, JSON है', how: 'LMS पैकेज का मैनिफ़ेस्ट निर्यात करें' },
      conflict: {
        what: '{file} में merge conflict के निशान हैं',
        how: 'दो में से एक रूप रखें और <<<<<<<, ======= तथा >>>>>>> वाली पंक्तियाँ हटाएँ',
      },
      'wide-unmarked': {
        what: '{file} UTF-16 में है, पर यह बताती नहीं',
        how: 'UTF-8 में सहेजें',
      },
      empty: { what: '{file} ख़ाली है' },
      'bad-bytes': { what: 'एक अक्षर {encoding} में नहीं लिखा है' },
      'entity-undefined': { what: '&{name}; का यहाँ कोई अर्थ नहीं' },
      'declaration-not-first': { what: '<?xml …?> बिल्कुल शुरू में नहीं है' },
      'declaration-malformed': { what: '<?xml …?> वाली पंक्ति ठीक नहीं लिखी' },
      'bare-ampersand': { what: 'अकेला & है; XML में &amp; लिखा जाता है' },
      'bare-less-than': { what: 'अकेला < है; XML में &lt; लिखा जाता है' },
      'control-character': { what: 'XML में {code} अक्षर नहीं चलता' },
      'cdata-end-in-text': { what: 'पाठ में ]]> है' },
      'comment-malformed': { what: 'टिप्पणी में लगातार दो हाइफ़न हैं' },
      'attribute-malformed': { what: 'गुण name="value" के रूप में नहीं लिखा' },
      'duplicate-attribute': { what: 'गुण {name} दो बार है' },
      'prefix-unbound': { what: 'उपसर्ग {prefix} घोषित नहीं है' },
      'unclosed-tag': { what: '<{name}> बंद नहीं है' },
      'unmatched-close-tag': { what: '</{name}> किसी को बंद नहीं करता' },
      'text-outside-root': { what: 'मूल तत्व के बाहर पाठ है' },
      'second-root': { what: 'मूल तत्व दो हैं' },
      'no-root': { what: '{file} में कोई तत्व नहीं है' },
      'unexpected-end': {
        what: '{file} बीच में समाप्त हो जाती है',
        how: 'पैकेज फिर से निर्यात या कॉपी करें; इस फ़ाइल का अंत नहीं है',
      },
      malformed: { what: 'यह ठीक से लिखा XML नहीं है' },
      'too-many-faults': { what: '{file} में {limit, number} से अधिक त्रुटियाँ हैं' },
    },
  },
  async *check(view) {
    const faults: Finding[] = [];
    for await (const finding of xmlFaultsOf(view, KEYS)) faults.push(finding);
    const [first] = faults;
    const file = view.manifestPath;
    const cause = first && file !== undefined ? await causeOf(view, file) : undefined;
    if (first && cause) yield { ...first, key: cause, data: { file: file ?? '' } };
    else yield* faults;
  },
});
