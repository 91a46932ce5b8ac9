/** The certificate: what it binds, what it says in both languages, and that nothing else gets into it. */
import { expect, it } from 'vitest';
import { Certificate, certify, type Judged } from '../../../packager/check/similarity/certificate.ts';
import { certificateHtml } from '../../../packager/check/similarity/certificate-html.ts';
import { CERTIFICATE_WORDS } from '../../../packager/check/similarity/certificate-words.ts';
import { compare, type Document } from '../../../packager/check/similarity/compare.ts';
import { ASPECTS, COVERAGE } from '../../../packager/check/similarity/coverage.ts';
import { STANDARD_LIMITS } from '../../../packager/check/similarity/limits.ts';
import { prepare } from '../../../packager/check/similarity/prepare.ts';
import { passages } from './texts.ts';

const [copied = '', own = ''] = passages('hi', 2);
const document = (id: string, title: string, text: string): Document => ({ ...prepare(text), id, title });

/** A page of 😀, whose title stands before its block, with a passage of a source. */
function judged(owner?: string): Judged {
  const title = 'पहला पृष्ठ 😀';
  const text = `${title}\n\n${own} ${copied}`;
  const copy = document('copy', 'कोर्स', text);
  const block = title.length + 2;
  return {
    subject: {
      title: copy.title,
      ...(owner && { owner }),
      of: 'course',
      sha256: 'ab'.repeat(32),
      words: copy.words.length,
      unread: 2,
    },
    text,
    places: [
      { start: 0, end: title.length, page: 'p', lang: 'hi' },
      { start: block, end: text.length, page: 'p', lang: 'hi', block: 'b' },
    ],
    similar: compare(copy, [document('7', '<b>पुरानी</b> पुस्तिका', `क ख ग घ। ${copied}`)]),
    corpus: { id: 'cd'.repeat(32), documents: 3, words: 900, newest: '2026-11-18T10:00:00.000Z' },
  };
}

const issue = { limits: STANDARD_LIMITS, version: '9.8.7', issued: '2026-11-28T20:00:00.000Z' };

it('binds the very course, corpus and engine, and tells each passage by its page and first words', () => {
  const certificate = certify(judged(), issue);
  expect(Certificate.parse(certificate)).toEqual(certificate);
  expect(certificate).toMatchObject({
    subject: { sha256: 'ab'.repeat(32), of: 'course', unread: 2 },
    corpus: { id: 'cd'.repeat(32), documents: 3 },
    ...{ tool: { version: '9.8.7' }, engine: { norm: expect.any(Number) }, verdict: 'fail' },
    passages: [{ at: 'पहला पृष्ठ 😀', standing: 'open', kind: 'exact', source: '<b>पुरानी</b> पुस्तिका' }],
  });
  const [passage] = certificate.passages;
  expect(copied.startsWith(passage?.begins.replace(/ …$/, '') ?? '?')).toBe(true);
  expect(certificate.longest).toBe(passage?.words);
});

it('is the same for the same findings, and passes where nothing is shared', () => {
  expect(certify(judged(), issue)).toEqual(certify(judged(), issue));
  const clean = { ...judged(), similar: { share: 0, shareOfAll: 0, matches: [], repeats: [], leads: [] } };
  expect(certify(clean, issue)).toMatchObject({ verdict: 'pass', longest: 0, passages: [] });
});

it('tells how translations were looked for, and a lead as one', () => {
  const without = { ...judged(), similar: { ...judged().similar, translations: 'partly' as const } };
  expect(certify(without, issue).compared.translation).toBe('partly');
  expect(certify(judged(), issue).compared.translation).toBe('no');
  const place = { start: 0, end: 5, words: 1, passage: 'ab', score: 0.5 };
  const source = { id: 'x', title: 'The original', start: 0, end: 5 };
  const leads = [{ ...place, source, kind: 'translation' as const }];
  const found = { ...judged(), similar: { ...judged().similar, leads, translations: 'leads' as const } };
  const certificate = certify(found, issue);
  expect(certificate.compared.translation).toBe('leads');
  expect(certificate.leads).toMatchObject([{ kind: 'translation', source: 'The original' }]);
  expect(certificate.share).toBe(certify(judged(), issue).share);
  expect(certificateHtml(certificate, 'en')).toContain('possibly translated, please compare');
});

it.each(['en', 'hi'] as const)('says on its page (%s) what was and was not compared', (lang) => {
  const page = certificateHtml(certify(judged('विभाग'), issue), lang);
  const words = CERTIFICATE_WORDS[lang];
  for (const aspect of ASPECTS) {
    expect(page).toContain(words.aspect[aspect]);
    expect(page).toContain(words.extent[COVERAGE[aspect]]);
  }
  expect(page).toContain('ab'.repeat(32));
  expect(page).toContain('cd'.repeat(32));
  expect(page).toContain(words.verdict.fail);
  expect(page).toContain('&lt;b&gt;पुरानी&lt;/b&gt;');
  // Half past one at night in India.
  expect(page).toContain(lang === 'en' ? '29 November 2026' : '29 नवंबर 2026');
});

it('tells what may be rewritten apart from passages, under no limit', () => {
  const told = (score: number) => ({ ...judged(), similar: { ...judged().similar, leads: [leadOf(score)] } });
  const leadOf = (score: number) => ({
    ...{ passage: '0'.repeat(16), start: 16, end: 60, words: 8, score, kind: 'rewritten' as const },
    source: { id: '9', title: 'पुराना पाठ्यक्रम', start: 0, end: 40 },
  });
  const { leads, ...rest } = certify(told(0.9), issue);
  const { leads: none, ...same } = certify(judged(), issue);
  expect(rest).toEqual(same);
  expect(none).toEqual([]);
  expect(leads).toEqual([
    expect.objectContaining({ at: 'पहला पृष्ठ 😀', words: 8, kind: 'rewritten', source: 'पुराना पाठ्यक्रम' }),
  ]);
  for (const lang of ['en', 'hi'] as const) {
    const { leads: title, leadsHint } = CERTIFICATE_WORDS[lang];
    const page = certificateHtml(certify(told(0.9), issue), lang);
    for (const words of [title, leadsHint, 'पुराना पाठ्यक्रम']) expect(page).toContain(words);
    expect(certificateHtml(certify(judged(), issue), lang)).not.toContain(title);
  }
});
