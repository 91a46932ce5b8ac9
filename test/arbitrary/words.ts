/** Text as it may stand in a course: many scripts, markup that is not markup, what pasting brings along. */
import fc from 'fast-check';

const SAMPLES = [
  'The service of the public comes first.',
  'कर्मयोगी मिशन में क्षत्रिय, प्रशिक्षण और राष्ट्रीय दायित्व।',
  'பொதுமக்களுக்கான சேவை முதலில் வருகிறது.',
  'عوام کی خدمت سب سے پہلے آتی ہے۔',
  'ਲੋਕਾਂ ਦੀ ਸੇਵਾ',
  'বাংলায় প্রশিক্ষণ',
  '👩🏽‍🏫 🇮🇳 ✅',
  'क्‍ष and र्‍य with joiners',
  'a < b && c > d; "quoted" & \'single\'',
  '</script><img src=x onerror=alert(1)>',
  '<!-- not a comment -->]]>',
  '&amp; is not an entity here; &copy; neither',
  '{{mustache}} $(template) {icu, plural}',
  'line\nbreak\ttab\r\nand return',
  'soft\u00adhyphen, no\u00a0break, zero\u200bwidth, \u202eoverride\u202c',
  'control \u0000\u0001\u000b\u001f\u007f\u0085 characters',
  'half a pair \ud83d and \ufffe',
  '   spaces   ',
  '__proto__',
];

/** A text that is not empty. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SAMPLES) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
);

/** A text that may be empty. */
export const maybeWords: fc.Arbitrary<string> = fc.oneof(fc.constant(''), words);

/** What authors call their files. */
export const fileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'picture.png',
    'अध्याय १ (final) & copy.PNG',
    'New Microsoft PowerPoint Presentation (2) - Copy.jpeg',
    '../../etc/passwd',
    'C:\\Users\\अधिकारी\\Desktop\\फोटो.JPG',
    'con.png',
    '.hidden',
    'no extension',
    'two.dots.in.name.tar.gz',
    'trailing dot.',
    '100% #1 + [a]=b;.png',
    'पाठ'.repeat(80),
    '👍🏽.gif',
    'O\'Neill "quoted".png',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((name) => name.length <= 255),
);
