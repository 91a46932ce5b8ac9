/** Languages of courses by their own names, as a learner looks for them. */
const NAMES: Readonly<Record<string, string>> = {
  as: 'অসমীয়া',
  bn: 'বাংলা',
  brx: 'बड़ो',
  doi: 'डोगरी',
  en: 'English',
  gu: 'ગુજરાતી',
  hi: 'हिन्दी',
  hoc: 'हो',
  kn: 'ಕನ್ನಡ',
  kok: 'कोंकणी',
  ks: 'کٲشُر',
  mai: 'मैथिली',
  ml: 'മലയാളം',
  mni: 'মৈতৈলোন্',
  mr: 'मराठी',
  ne: 'नेपाली',
  or: 'ଓଡ଼ିଆ',
  pa: 'ਪੰਜਾਬੀ',
  sa: 'संस्कृतम्',
  sat: 'ᱥᱟᱱᱛᱟᱲᱤ',
  sd: 'سنڌي',
  ta: 'தமிழ்',
  te: 'తెలుగు',
  ur: 'اردو',
};

/** A BCP 47 tag's language by its own name; the tag itself where it is not known. */
export const languageName = (tag: string): string => NAMES[tag.split('-')[0] ?? ''] ?? tag;

/** Whether the language is written in Devanagari: a script in the tag says it, else the language's own name shows it. */
export function isDevanagari(tag: string): boolean {
  const script = /-([A-Z][a-z]{3})\b/.exec(tag)?.[1];
  return script ? script === 'Deva' : /\p{Script=Devanagari}/u.test(languageName(tag));
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ks|sd|ur)$/;

/** Which way the language is written; a script in the tag decides over the language's usual one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', script = ''] = tag.split('-');
  if (/^[A-Z][a-z]{3}$/.test(script)) return /^(Arab|Hebr)$/.test(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
