/** Words for numbers in English and Hindi, folded as fold.ts does, with their values. */

/** Hindi has a word of its own for each number below a hundred; other spellings follow a stroke. */
const HINDI_UNITS =
  'शून्य एक दो तीन चार पांच छह/छः/छ/छै सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस/उंनीस ' +
  'बीस इक्कीस बाईस/बाइस तेईस/तेइस चौबीस पच्चीस छब्बीस सत्ताईस/सत्ताइस अट्ठाईस/अठ्ठाईस/अट्ठाइस उनतीस/उंतीस ' +
  'तीस इकतीस/इकत्तीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस/अडतीस उनतालीस/उंतालीस ' +
  'चालीस इकतालीस बयालीस/बयालिस तैंतालीस/तेतालीस चवालीस/चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस/अडतालीस उनचास/उंचास ' +
  'पचास इक्यावन बावन तिरपन/तिरेपन चौवन/चौअन पचपन छप्पन सत्तावन अट्ठावन/अठावन उनसठ ' +
  'साठ इकसठ बासठ तिरसठ/तिरेसठ चौंसठ/चौसठ पैंसठ छियासठ सड़सठ/सडसठ अड़सठ/अडसठ उनहत्तर ' +
  'सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी/उनासी ' +
  'अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी/सतासी अट्ठासी/अठासी नवासी ' +
  'नब्बे इक्यानवे/इक्यानबे बानवे/बानबे तिरानवे/तिरानबे चौरानवे/चौरानबे पचानवे/पंचानवे/पचानबे छियानवे/छियानबे सत्तानवे/सत्तानबे अट्ठानवे/अट्ठानबे निन्यानवे/निन्यानबे';

const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Spellings with their value. */
export const UNITS: readonly (readonly [word: string, value: number])[] = [
  ...spelled(ENGLISH_UNITS, 0, 1),
  ...spelled(ENGLISH_TENS, 20, 10),
  ...spelled(HINDI_UNITS, 0, 1),
  ...([
    ['डेढ', 1.5],
    ['ढाई', 2.5],
    ['अढाई', 2.5],
  ] as const),
];

/** What they multiply by. */
export const SCALES: readonly (readonly [word: string, value: number])[] = [
  ...([
    ['dozen', 12],
    ['score', 20],
    ['hundred', 100],
    ['thousand', 1000],
    ['lakh', 1e5],
  ] as const),
  ...([
    ['lakhs', 1e5],
    ['million', 1e6],
    ['crore', 1e7],
    ['crores', 1e7],
    ['billion', 1e9],
  ] as const),
  ...([
    ['दर्जन', 12],
    ['सैकडा', 100],
    ['सौ', 100],
    ['हजार', 1000],
    ['लाख', 1e5],
    ['करोड', 1e7],
  ] as const),
];

/** Parts of a whole. */
export const PARTS: readonly (readonly [word: string, value: number])[] = [
  ...([
    ['half', 1 / 2],
    ['halved', 1 / 2],
    ['third', 1 / 3],
    ['quarter', 1 / 4],
    ['fifth', 1 / 5],
  ] as const),
  ...([
    ['tenth', 1 / 10],
    ['आधा', 1 / 2],
    ['आधी', 1 / 2],
    ['आधे', 1 / 2],
    ['तिहाई', 1 / 3],
  ] as const),
  ...([
    ['चौथाई', 1 / 4],
    ['पांचवां', 1 / 5],
    ['पांचवें', 1 / 5],
    ['दसवां', 1 / 10],
  ] as const),
];

/** They make a hundredth of the number before them. */
export const PER_CENT: readonly string[] = ['percent', 'cent', 'प्रतिशत', 'फीसदी', 'फीसद', 'सैकडे'];

/** Days of a unit of time. */
export const DAYS: readonly (readonly [word: string, value: number])[] = [
  ...([
    ['day', 1],
    ['days', 1],
    ['week', 7],
    ['weeks', 7],
    ['fortnight', 14],
    ['fortnights', 14],
  ] as const),
  ...([
    ['month', 30],
    ['months', 30],
    ['year', 365],
    ['years', 365],
    ['दिन', 1],
    ['दिनों', 1],
  ] as const),
  ...([
    ['हफ्ता', 7],
    ['हफ्ते', 7],
    ['हफ्तों', 7],
    ['सप्ताह', 7],
    ['सप्ताहों', 7],
  ] as const),
  ...([
    ['महीना', 30],
    ['महीने', 30],
    ['महीनों', 30],
    ['माह', 30],
    ['मास', 30],
  ] as const),
  ...([
    ['साल', 365],
    ['सालों', 365],
    ['वर्ष', 365],
    ['वर्षों', 365],
    ['बरस', 365],
  ] as const),
];

/** Words apart from each other by a step in value; further spellings of one follow a stroke. */
function spelled(words: string, first: number, step: number): (readonly [string, number])[] {
  return words
    .split(' ')
    .flatMap((word, i) => word.split('/').map((spelling) => [spelling, first + i * step] as const));
}
