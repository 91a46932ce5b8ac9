/** The gate on paper says what the gate says, in the language of the paper. */
import { expect, it } from 'vitest';
import type { Gate } from '../../packager/gate/gate.ts';
import { gatePaper } from '../../packager/gate-paper.ts';
import type { Block } from '../../packager/report-pdf/blocks.ts';

const at = '2026-11-28T10:00:00.000Z';
const item = {
  ruleId: 'a',
  part: 'mend',
  holds: true,
  what: 'No source',
  why: 'Reviewers ask.',
  how: 'Name it',
} as const;
const gate: Gate = {
  course: 'a'.repeat(64),
  profile: 'igot',
  open: false,
  items: [
    { ...item, location: { in: 'course', page: 'p2', lang: 'hi' } },
    {
      ...item,
      ruleId: 'b',
      part: 'person',
      what: 'A map',
      holds: false,
      override: { by: 'Meera Rao', reason: 'Traced', at },
    },
    { ...item, ruleId: 'c', part: 'fine', holds: false, what: 'All described', why: 'Heard by all.' },
    { ...item, ruleId: 'd', part: 'na', holds: false, what: 'No film', why: 'There is none.' },
  ],
  score: {
    qualified: true,
    score: 88.8,
    grade: 'iGOT Qualified',
    measured: 52,
    declared: 27,
    open: 2,
    criteria: [],
  },
  uploads: [],
  roles: [
    {
      role: 'creator',
      label: 'Creator',
      says: 'Whole',
      state: 'signed',
      signOff: { role: 'creator', by: 'Asha', at, of: 'x' },
    },
    { role: 'reviewer', label: 'Reviewer', says: 'Read', state: 'open' },
  ],
};

const wordsOf = (block: Block): string => {
  if (block.kind === 'text') return block.pieces.map(({ text }) => text).join('');
  if (block.kind !== 'table') return '';
  return block.rows
    .map((row) => row.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' | '))
    .join('\n');
};
const paper = (lang: 'en' | 'hi') =>
  gatePaper({
    ...{ gate, title: 'Working well', rules: 'iGOT Karmayogi', at, lang },
    pages: [
      ['p1', 'First'],
      ['p2', 'Second'],
    ],
  })
    .blocks.map(wordsOf)
    .join('\n');

it('names what holds, its place, and what is fine and why', () => {
  const text = paper('en');
  expect(text).toContain('One thing has to be mended, and nothing has to be said by a person.');
  expect(text).toContain('No source | Reviewers ask. Name it. | Page 2 · Second (hi)');
  expect(text).toContain('All described | Heard by all.');
  expect(text).toContain('No film | There is none.');
  expect(text).toContain(
    'Score card: 88.8 of 100, “iGOT Qualified”. 52 statements were measured, 27 answered by a person, 2 are open.',
  );
});

it('prints who answers for what, and who signed', () => {
  const text = paper('en');
  expect(text).toContain('Meera Rao answers for it: Traced (2026-11-28)');
  expect(text).toContain('Creator | Signed by Asha on 2026-11-28');
  expect(text).toContain('Reviewer | Nobody yet');
});

it('says so in Hindi as well', () => {
  const text = paper('hi');
  expect(text).toContain('एक बात ठीक करनी है, और किसी व्यक्ति को कुछ नहीं बताना।');
  expect(text).toContain('पृष्ठ 2 · Second (hi)');
  expect(text).toContain('Meera Rao की ज़िम्मेदारी: Traced (2026-11-28)');
});

it('an open gate says that nothing stops the upload', () => {
  const [, , third] = gatePaper({
    ...{ gate: { ...gate, open: true }, title: 'W', rules: 'R', pages: [], at, lang: 'en' },
  }).blocks;
  expect(third && wordsOf(third)).toBe('Nothing stops the upload.');
});
