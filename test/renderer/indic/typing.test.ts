/** Typing in the scripts of India: what comes out, and that what was typed can be taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inscript, KEY_ROWS } from '../../../renderer/indic/inscript.ts';
import { sheetOf } from '../../../renderer/indic/phonetic-sheet.ts';
import { scriptOf } from '../../../renderer/indic/scripts.ts';
import { type Key, type Layout, press, takeBack, type Word } from '../../../renderer/indic/typing.ts';
import { LANGUAGES } from '../../../renderer/languages.ts';

const INDIAN = LANGUAGES.filter((lang) => scriptOf(lang));

/** A text and the word in it, as a field has them. */
interface Desk {
  text: string;
  word: Word | null;
}

const keyOf = (sign: string): Key => ({ key: sign, code: '', shift: false });

function strike(desk: Desk, key: Key, lang: string, layout: Layout = 'phonetic'): void {
  const stroke = press(key, lang, layout, desk.text, desk.word);
  desk.text = stroke
    ? desk.text.slice(0, desk.text.length - stroke.erase) + stroke.insert
    : desk.text + key.key;
  desk.word = stroke?.word ?? null;
}

function erase(desk: Desk, lang: string): void {
  const stroke = takeBack(lang, desk.text, desk.word);
  desk.text = stroke
    ? desk.text.slice(0, desk.text.length - stroke.erase) + stroke.insert
    : [...desk.text].slice(0, -1).join('');
  desk.word = stroke?.word ?? null;
}

/** What stands there after typing. */
function typed(signs: string, lang: string, before = ''): string {
  const desk: Desk = { text: before, word: null };
  for (const sign of signs) strike(desk, keyOf(sign), lang);
  return desk.text;
}

const list = (words: string): [string, string][] =>
  words
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' ') as [string, string]);

describe('by sound', () => {
  it.each(
    list(`namaste नमस्ते
    karmayogii कर्मयोगी
    raajya राज्य
    bhaaratiiya भारतीय
    prashikShaN प्रशिक्षण
    vidyaalaya विद्यालय
    shikShaa शिक्षा
    kAryakram कार्यक्रम
    graamiiN ग्रामीण
    svaasthya स्वास्थ्य
    mantraalay मंत्रालय
    sampark संपर्क
    anka अंक
    panchaayat पंचायत
    ghanTaa घंटा
    vigyaan विज्ञान
    gyaan ज्ञान
    yogya योग्य
    kRRiShN कृष्ण
    RRitu ऋतु
    kashT कष्ट
    acchaa अच्छा
    laRakaa लड़का
    paRhaaii पढ़ाई
    zaruurat ज़रूरत
    fAil फ़ाइल
    aaie आइए
    aur और
    hain हैं
    nahin नहीं
    mein में
    unkaa उनका
    unka उनका
    un_kaa उनका
    haa~ हाँ
    duHkh दुःख
    patraM पत्रं
    anushaasan अनुशासन
    adhikaarii अधिकारी
    DOkTar डॉक्टर
    hindii हिन्दी
    shramik श्रमिक
    raaShTra राष्ट्र
    vishva विश्व
    ujjvalaa उज्ज्वला
    kaarya. कार्य.`),
  )('%s gives %s in Hindi', (roman, word) => expect(typed(roman, 'hi')).toBe(word.normalize('NFC')));

  it.each([
    ['mr', 'shaaLaa', 'शाळा'],
    ['sa', 'saMskRRitam', 'संस्कृतम्'],
    ['ne', 'nepaala', 'नेपाल'],
    ['bn', 'baaMlaa', 'বাংলা'],
    ['as', 'asama', 'অসম'],
    ['as', 'raajya', 'ৰাজ্য'],
    ['gu', 'gujaraat', 'ગુજરાત'],
    ['pa', 'panjaab', 'ਪੰਜਾਬ'],
    ['pa', 'pakkaa', 'ਪੱਕਾ'],
    ['pa', 'shaaMtii', 'ਸ਼ਾਂਤੀ'],
    ['ta', 'thamizh', 'தமிழ்'],
    ['ta', 'vaNakkam', 'வணக்கம்'],
    ['ta', 'nanRi', 'நன்றி'],
    ['te', 'telugu', 'తెలుగు'],
    ['te', 'andhraM', 'అంధ్రం'],
    ['kn', 'kannaDa', 'ಕನ್ನಡ'],
    ['ml', 'malayaaLaM', 'മലയാളം'],
    ['ml', 'avan', 'അവൻ'],
    ['or', 'oRishaa', 'ଓଡ଼ିଶା'],
    ['ur', 'prc', 'پرچ'],
  ])('in %s %s gives %s', (lang, roman, word) => expect(typed(roman, lang)).toBe(word.normalize('NFC')));

  it('joins what already stands there, and ends words where they end', () => {
    expect(typed('ii', 'hi', 'भारत')).toBe('भारती');
    expect(typed('ya', 'hi', 'राज्')).toBe('राज्य');
    expect(typed('aa', 'hi', 'राज्')).toBe('राजा');
    expect(typed('raam aayaa.', 'hi')).toBe('राम आया.');
    expect(typed('raam|', 'hi')).toBe('राम।');
    expect(typed('raam||', 'hi')).toBe('राम॥');
    expect(typed('2026 (k)', 'hi')).toBe('2026 (क)');
  });

  it('writes figures in the script when that is wished', () => {
    const digit = press({ ...keyOf('7'), ownDigits: true }, 'bn', 'phonetic', '', null);
    expect(digit?.insert).toBe('৭');
    expect(press(keyOf('7'), 'bn', 'phonetic', '', null)).toBeNull();
  });
});

describe('any typing', () => {
  const keys = fc.string({
    minLength: 1,
    maxLength: 24,
    unit: fc.constantFrom(...'aaiueokghtTdnmsrRyMH~.^_'),
  });
  const letter = fc.constantFrom(...'kgtdmsaieu');

  it('is taken back key by key, in any language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INDIAN), letter, keys, (lang, first, rest) => {
        for (const before of ['', 'क', 'क्', 'x ', 'আ']) {
          const desk: Desk = { text: before, word: null };
          if (lang === 'ur') continue;
          const stages = [before];
          for (const sign of first + rest) {
            strike(desk, keyOf(sign), lang);
            stages.push(desk.text);
          }
          for (const stage of stages.reverse().slice(1)) {
            erase(desk, lang);
            expect(desk.text).toBe(stage);
          }
        }
      }),
    );
  });

  it('never throws, and writes no letter of another script', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INDIAN), fc.string({ unit: 'grapheme' }), (lang, signs) => {
        expect(() => typed(signs, lang)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...INDIAN), keys, (lang, signs) => {
        const own = scriptOf(lang)?.own ?? /./;
        // Signs that more than one script has are of no script.
        for (const sign of typed(signs.replace(/[~.^_]/g, ''), lang))
          expect(own.test(sign) || /[A-Za-z]/.test(sign) || /\p{Script=Inherited}/u.test(sign), sign).toBe(
            true,
          );
      }),
    );
  });
});

describe('InScript', () => {
  const at = (lang: string, code: string, shift = false) => inscript(lang).get(code)?.[shift ? 1 : 0];

  it('has the letters at their places', () => {
    const desk: Desk = { text: '', word: null };
    for (const [code, shift] of [
      ...['KeyV', 'KeyC', 'KeyM', 'KeyD', 'KeyL', 'KeyS'].map((c) => [c, false] as const),
      ['Comma', true],
      ['Digit5', true],
    ] as const)
      strike(desk, { key: 'x', code, shift }, 'hi', 'inscript');
    expect(desk.text).toBe('नमस्तेषज्ञ');
  });

  it.each([
    ['bn', 'KeyK', 'ক'],
    ['bn', 'KeyB', 'ব'],
    ['as', 'KeyJ', 'ৰ'],
    ['gu', 'KeyK', 'ક'],
    ['pa', 'KeyL', 'ਤ'],
    ['ta', 'BracketRight', 'ஞ'],
    ['te', 'KeyD', '్'],
    ['kn', 'KeyK', 'ಕ'],
    ['ml', 'KeyN', 'ല'],
    ['or', 'KeyK', 'କ'],
  ])('in %s gives %s as %s', (lang, code, letter) => expect(at(lang, code)).toBe(letter));

  it('leaves keys alone that a script has no letter for', () => {
    expect(at('ta', 'KeyO', true)).toBe('');
    expect(press({ key: 'O', code: 'KeyO', shift: true }, 'ta', 'inscript', '', null)).toBeNull();
  });

  it.each(INDIAN.filter((lang) => lang !== 'ur'))('of %s has every vowel sign and most keys', (lang) => {
    const layout = inscript(lang);
    const full = KEY_ROWS.flat().filter((code) => layout.get(code)?.some(Boolean));
    expect(full.length).toBeGreaterThan(36);
    for (const code of ['KeyE', 'KeyR', 'KeyF', 'KeyT', 'KeyG', 'KeyD', 'KeyK', 'KeyV'])
      expect(layout.get(code)?.[0], code).toMatch(/./u);
  });
});

it.each(INDIAN)('the sheet of %s names letters that its keys give', (lang) => {
  const parts = sheetOf(lang);
  expect(parts.length).toBeGreaterThan(0);
  if (lang === 'ur') return;
  for (const { letter, romans } of parts
    .filter(({ part }) => part !== 'keyboard-marks')
    .flatMap((p) => p.sounds))
    for (const roman of romans) {
      const given = typed(roman, lang).replace(/[\u094d\u0bcd\u0c4d\u0ccd\u0d4d]$/u, '');
      // At the end of a word Malayalam has letters of their own, and Tamil begins with another n.
      if (!/^(ml|ta)$/.test(lang)) expect(given, roman).toBe(letter);
    }
});
