/** Words copied as they are within sentences of one's own. */
import { expect, it } from 'vitest';
import { alignment } from '../../../packager/check/similarity/align.ts';
import { type Prepared, prepare } from '../../../packager/check/similarity/prepare.ts';

const SOURCE = prepare(
  'The almanac lists each fair of the valley. Potters from the northern hamlets barter glazed jars against salted river fish, and ferrymen settle their quarrels before the harvest moon, since nobody travels when the causeway floods. At the end of the day it is a matter of the time that one has for it. The counter is open 24 hours a day 7 days a week. The report was sent to the Ministry of Personnel Public Grievances and Pensions Government of India.',
);
const OWN_BEFORE = 'Nothing in this manual replaces what your supervisor tells you about the counter.';
const OWN_BEHIND = 'Queues are shorter in the afternoon, and forms lie on the second shelf.';

const textOf = ({ text, starts, ends }: Prepared, from: number, to: number): string =>
  text.slice(starts[from], ends[to - 1]);

const found = (words: string) => {
  const copy = prepare(`${OWN_BEFORE} We noticed that ${words} whenever a clerk is on leave. ${OWN_BEHIND}`);
  const { passages, short } = alignment(copy, SOURCE);
  return [...passages, ...short].map(({ aFrom, aTo, bFrom, bTo }) => [
    textOf(copy, aFrom, aTo),
    textOf(SOURCE, bFrom, bTo),
  ]);
};

it.each([
  ['eight words', 'barter glazed jars against salted river fish, and'],
  ['twelve words', 'ferrymen settle their quarrels before the harvest moon, since nobody travels when'],
  [
    'twenty words',
    'northern hamlets barter glazed jars against salted river fish, and ferrymen settle their quarrels before the harvest moon, since nobody travels',
  ],
])('%s are found with their borders on both sides', (_, words) => {
  expect(found(words)).toEqual([[words, words]]);
});

it.each([
  ['seven words', 'barter glazed jars against salted river fish'],
  ['a phrase that is everybody’s', 'at the end of the day it is a matter of the time that one has'],
  ['numbers in a set phrase', 'open 24 hours a day 7 days a week'],
  ['a name', 'the Ministry of Personnel Public Grievances and Pensions Government of India'],
])('%s are not', (_, words) => {
  expect(found(words)).toEqual([]);
});

it('so are those of a Hindi sentence', () => {
  const words = 'कुम्हार उत्तरी टोलों से चमकदार घड़े लाकर नमकीन मछली के बदले';
  const source = prepare(`घाटी के हर मेले की सूची बनी है। ${words} दे देते हैं, और मल्लाह अपने झगड़े सुलझा लेते हैं।`);
  const copy = prepare(`काउंटर पर आपके अधिकारी की बात मानें। हमने देखा कि ${words} काम रुक जाता है।`);
  const { passages, short } = alignment(copy, source);
  expect([...passages, ...short].map(({ aFrom, aTo }) => textOf(copy, aFrom, aTo))).toEqual([words]);
});
