/** Questions from pasted text: as they come out of Word, Excel, mails, Moodle and Hindi papers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docProblems } from '../../../packager/course/check-doc.ts';
import { nodeFor, plainOf } from '../../../packager/course/questions/node.ts';
import type { PlainQuestion } from '../../../packager/course/questions/question.ts';
import { readQuestions } from '../../../packager/course/questions/read.ts';
import { writeQuestions } from '../../../packager/course/questions/write.ts';

/** What was read, short: the question, its answers with a star at the right ones, or what is accepted. */
function short(text: string): string[] {
  return readQuestions(text).questions.map(({ question }) => {
    const parts =
      question.kind === 'choice'
        ? question.answers.map((one) => `${one.right ? '*' : ''}${one.text}`)
        : question.kind === 'written'
          ? [`= ${question.accepted.join(' = ')}`]
          : question.kind === 'pairs'
            ? question.pairs.map((pair) => pair.join(' -> '))
            : question.lines;
    return [question.prompt, ...parts].join(' | ');
  });
}
const doubts = (text: string): string[] =>
  readQuestions(text).questions.flatMap((one) => one.doubts.map(({ key, line }) => `${key} ${line}`));
const unread = (text: string): string[] =>
  readQuestions(text).unread.map(({ line, text: words }) => `${line} ${words}`);

const LEAVE = 'Who grants leave? | The clerk | *The competent authority | Nobody';

describe('a list of questions', () => {
  it.each<[string, string]>([
    ['with a star', '1. Who grants leave?\na) The clerk\n*b) The competent authority\nc) Nobody'],
    ['with a star behind', 'Q1. Who grants leave?\nA. The clerk\nB. The competent authority *\nC. Nobody'],
    [
      'with an answer line',
      'Q.1 Who grants leave?\n(A) The clerk\n(B) The competent authority\n(C) Nobody\nAns: B',
    ],
    [
      'named by its words',
      '1) Who grants leave?\na. The clerk\nb. The competent authority\nc. Nobody\nAnswer - The competent authority',
    ],
    [
      'named by letter and words',
      '1) Who grants leave?\na. The clerk\nb. The competent authority\nc. Nobody\nCorrect answer: (b) The competent authority',
    ],
    ['in Aiken', 'Who grants leave?\nA. The clerk\nB) The competent authority\nC. Nobody\nANSWER: B'],
    [
      'from Word, numbered by itself',
      '1.\tWho grants leave?\na.\tThe clerk\nb.\tThe competent authority\nc.\tNobody\nAnswer:\u00a0b',
    ],
    [
      'with spaces that do not break, and Windows lines',
      '1.\u00a0Who grants leave?\r\n\u00a0\u00a0a)\u00a0The clerk\r\n\u00a0\u00a0b)\u00a0The competent authority\u00a0\r\n\r\n\u00a0\u00a0c)\u00a0Nobody\r\nAns.\u00a0(b)',
    ],
    [
      'with blank lines everywhere',
      '1.\n\nWho grants leave?\n\na) The clerk\n\nb) The competent authority\n\nc) Nobody\n\nAns: b\n',
    ],
    ['all on one line', '1. Who grants leave? (a) The clerk (b) The competent authority (c) Nobody  Ans: b'],
    ['in two columns', '1. Who grants leave?\na) The clerk\t\tc) Nobody\nb) The competent authority ✓'],
    [
      'with numbered answers',
      'Q1 Who grants leave?\n1. The clerk\n2. The competent authority\n3. Nobody\nAnswer: 2',
    ],
    [
      'with answers in brackets',
      '1. Who grants leave?\n(1) The clerk\n(2) The competent authority\n(3) Nobody\nAns: (2)',
    ],
    [
      'with Roman answers',
      '1. Who grants leave?\n(i) The clerk\n(ii) The competent authority\n(iii) Nobody\nAns: (ii)',
    ],
    ['with bullets', '1. Who grants leave?\n• The clerk\n• The competent authority (correct)\n• Nobody'],
    ['with boxes', '1. Who grants leave?\n[ ] The clerk\n[x] The competent authority\n[ ] Nobody'],
    [
      'with no marks at all',
      '1. Who grants leave?\nThe clerk\nThe competent authority\nNobody\nAns: The competent authority',
    ],
    [
      'with lines that Word broke',
      '1. Who grants\nleave?\na) The\nclerk\nb) The competent\nauthority*\nc) Nobody',
    ],
  ])('%s', (_, text) => {
    expect(short(text)).toEqual([LEAVE]);
    expect([...doubts(text), ...unread(text)]).toEqual([]);
  });

  it('in Hindi, with its letters, digits and words', () => {
    const paper = [
      'प्र. १ अवकाश कौन स्वीकृत करता है?',
      'क) लिपिक',
      'ख) सक्षम प्राधिकारी',
      'ग) कोई नहीं',
      'घ) सभी',
      'उत्तर: ख',
      'व्याख्या: नियम ३ देखें।',
      'प्रश्न 2: राजधानी कौन-सी है?',
      '(अ) दिल्ली  (ब) मुंबई  (स) चेन्नई',
      'सही उत्तर - (अ)',
      '३. पृथ्वी गोल है। (2 अंक)',
      'उत्तर: सही',
      'कठिनाई: सरल',
    ].join('\n');
    expect(short(paper)).toEqual([
      'अवकाश कौन स्वीकृत करता है? | लिपिक | *सक्षम प्राधिकारी | कोई नहीं | सभी',
      'राजधानी कौन-सी है? | *दिल्ली | मुंबई | चेन्नई',
      'पृथ्वी गोल है। | *सही | गलत',
    ]);
    expect(doubts(paper)).toEqual(['marks 11']);
    const [first, , third] = readQuestions(paper).questions.map(({ question }) => question);
    expect(first?.kind === 'choice' && first.answers.map(({ said }) => said)).toEqual(
      Array(4).fill('नियम ३ देखें।'),
    );
    expect(third?.difficulty).toBe('easy');
  });

  it('with several right ones is multiple choice, however they are named', () => {
    for (const key of ['b,d', 'B and D', 'b & d', '(b), (d)', 'BD', '2, 4', 'b; d.', 'b d']) {
      const text = `1. Which?\na) one\nb) two\nc) three\nd) four\nAns: ${key}`;
      expect(short(text), key).toEqual(['Which? | one | *two | three | *four']);
      expect(readQuestions(text).questions[0]?.question, key).toMatchObject({ kind: 'choice', many: true });
    }
    expect(short('प्र.1 कौन से?\nक) एक\nख) दो\nग) तीन\nउत्तर: क और ग')).toEqual(['कौन से? | *एक | दो | *तीन']);
  });

  it('of other kinds: in words, with gaps, pairs', () => {
    const text = [
      '1. Who heads a district?\nAns: The Collector | District Magistrate\nExplanation: Both names are used.',
      '2. The capital is [Delhi|New Delhi].',
      '3. Fill in the blanks\nA note ends with a [signature] and a [date].\nIt is kept for [3|three] years.',
      '4. Match them\nNote -> Opinion\nOrder → Decision',
    ].join('\n');
    expect(short(text)).toEqual([
      'Who heads a district? | = The Collector = District Magistrate',
      'The capital is ______. | = Delhi = New Delhi',
      'Fill in the blanks | A note ends with a [signature] and a [date]. | It is kept for [3|three] years.',
      'Match them | Note -> Opinion | Order -> Decision',
    ]);
    expect([...doubts(text), ...unread(text)]).toEqual([]);
  });

  it('keeps what is said of each answer, of all, and the tags', () => {
    const text =
      '1. Which?\na) one\nFeedback: No, too few.\nb) two*\nFeedback: Yes.\nBloom: Apply\nDifficulty: hard\n\n2. What?\na) x\nb) y\nFeedback: See rule 4.\nAns: a';
    const [first, second] = readQuestions(text).questions.map(({ question }) => question);
    expect(first).toMatchObject({ difficulty: 'hard', bloom: 'apply' });
    expect(first?.kind === 'choice' && first.answers.map(({ said }) => said)).toEqual([
      'No, too few.',
      'Yes.',
    ]);
    expect(second?.kind === 'choice' && second.answers.map(({ said }) => said)).toEqual([
      'See rule 4.',
      'See rule 4.',
    ]);
  });

  it('tells each doubt with its line, and every line it did not understand', () => {
    const text = [
      'Quiz on leave rules',
      '',
      '1. Who?',
      'a) one',
      'b) two',
      'Ans: e',
      'this belongs to nothing',
      '2. What? [3 marks]',
      'a) one',
      'a) two*',
      '3. Which?',
      'a) only*',
      '4. Nobody said',
      'a) x',
      'b) y',
    ].join('\n');
    expect(unread(text)).toEqual(['1 Quiz on leave rules', '7 this belongs to nothing']);
    expect(doubts(text)).toEqual([
      'unknown-answer 6',
      'marks 8',
      'same-label 10',
      'few-answers 11',
      'no-right 13',
    ]);
    expect(short(text)[1]).toBe('What? | one | *two');
  });

  it('goes on from question to question without numbers or blank lines', () => {
    const text = 'First?\nA. x\nB. y\nANSWER: A\nSecond?\nA. p\nB. q\nANSWER: B\n\nThird?\nA) m\nB) n*';
    expect(short(text)).toEqual(['First? | *x | y', 'Second? | p | *q', 'Third? | m | *n']);
    expect(unread(text)).toEqual([]);
  });

  it('does not take years, sums and names for numbers and letters', () => {
    const text = '1. In 1950. what came?\na) Rs. 2.5 lakh\nb) Dr. B. R. Ambedkar*\nc) A.P.J. Kalam’s “Wings”';
    expect(short(text)).toEqual([
      'In 1950. what came? | Rs. 2.5 lakh | *Dr. B. R. Ambedkar | A.P.J. Kalam’s “Wings”',
    ]);
  });
});

describe('rows of a sheet', () => {
  it('with a head, quotes and a line break in a cell', () => {
    const text = [
      'S.No\tQuestion\tOption A\tOption B\tOption C\tAnswer\tExplanation\tDifficulty\tOwner',
      '1\tWho grants leave?\tThe clerk\tThe competent authority\tNobody\tB\tRule 3\tEasy\tRavi',
      '2\t"Which of\nthese ""two""?"\tone\ttwo\tthree\tA, C\t\t\t',
    ].join('\n');
    expect(short(text)).toEqual([LEAVE, 'Which of these "two"? | *one | two | *three']);
    expect(unread(text)).toEqual(['2 Ravi']);
    const [first, second] = readQuestions(text).questions;
    expect(first?.question).toMatchObject({ difficulty: 'easy' });
    expect(second).toMatchObject({ line: 3, lastLine: 4 });
  });

  it('without a head, in Hindi, by number or by words', () => {
    const text = '1\tराजधानी?\tदिल्ली\tमुंबई\tचेन्नई\t1\tसंविधान देखें\n2\tकौन?\tक) एक\tख) दो\tग) तीन\tदो';
    expect(short(text)).toEqual(['राजधानी? | *दिल्ली | मुंबई | चेन्नई', 'कौन? | एक | *दो | तीन']);
    expect(unread(text)).toEqual([]);
  });
});

describe('GIFT', () => {
  it('in its common kinds', () => {
    const text = [
      '// a comment',
      '::Leave:: Who grants leave? {',
      '  ~The clerk#No. ~Nobody',
      '  =The competent authority#Yes.',
      '}',
      '',
      'Two plus two is \\= four. {T#Wrong, it is.#Right.}',
      '',
      'Who heads a district? {=Collector =District Magistrate ####Both.}',
      '',
      'Match {=Note -> Opinion =Order -> Decision}',
      '',
      'How many pillars? {#6:1}',
      '',
      'A {~rose =note ~file} records an opinion.',
      '',
      'Which? {~%50%one ~%50%two ~%-100%three}',
      '',
      'Write about leave. {}',
    ].join('\n');
    expect(short(text)).toEqual([
      'Who grants leave? | The clerk | Nobody | *The competent authority',
      'Two plus two is = four. | *True | False',
      'Who heads a district? | = Collector = District Magistrate',
      'Match | Note -> Opinion | Order -> Decision',
      'How many pillars? | = 6',
      'A ______ records an opinion. | rose | *note | file',
      'Which? | *one | *two | three',
      'Write about leave. | = ',
    ]);
    expect(doubts(text)).toEqual(['name 2', 'tolerance 13', 'essay 19']);
    const [first, second] = readQuestions(text).questions.map(({ question }) => question);
    expect(first?.kind === 'choice' && first.answers.map(({ said }) => said)).toEqual(['No.', '', 'Yes.']);
    expect(second?.kind === 'choice' && second.answers.map(({ said }) => said)).toEqual([
      'Right.',
      'Wrong, it is.',
    ]);
  });

  it('says what it cannot keep', () => {
    const text = '$CATEGORY: Leave/Easy\n\nWhat {=a ~b}\n\nA line without answers';
    expect(readQuestions(text).doubts).toEqual([{ key: 'category', line: 1, data: { name: 'Leave/Easy' } }]);
    expect(unread(text)).toEqual(['5 A line without answers']);
  });
});

describe('any questions', () => {
  // Words as people use them; what marks a line is left to the examples above.
  const word = fc.constantFrom(
    'leave',
    'अवकाश',
    'authority',
    'नियम',
    '“note”',
    'Rs. 2.5',
    'of 1950,',
    'क्‍ष',
    'and',
    'file-12',
    'é',
  );
  const text = fc.array(word, { minLength: 2, maxLength: 6 }).map((list) => `the ${list.join(' ')}`);
  const tags = fc.record(
    {
      difficulty: fc.constantFrom('easy', 'medium', 'hard'),
      bloom: fc.constantFrom('remember', 'apply', 'create'),
    },
    { requiredKeys: [] },
  );
  const common = fc.record({
    prompt: text.map((words) => `${words}?`),
    explanation: fc.oneof(fc.constant(''), text),
  });
  const choice = fc
    .record({
      texts: fc.uniqueArray(text, { minLength: 2, maxLength: 10 }),
      rights: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      said: fc.array(fc.oneof(fc.constant(''), text), { minLength: 10, maxLength: 10 }),
      first: fc.nat(1),
    })
    .map(({ texts, rights, said, first }): Partial<PlainQuestion> => {
      const answers = texts.map((one, i) => ({
        text: one,
        right: i === first || (rights[i] ?? false),
        said: said[i] ?? '',
      }));
      return {
        kind: 'choice',
        explanation: '',
        many: answers.filter(({ right }) => right).length > 1,
        answers,
      };
    });
  const other = fc.oneof(
    fc
      .uniqueArray(text, { minLength: 1, maxLength: 3 })
      .map((accepted): Partial<PlainQuestion> => ({ kind: 'written', accepted })),
    fc.array(text, { minLength: 2, maxLength: 8 }).map(
      (list): Partial<PlainQuestion> => ({
        kind: 'pairs',
        pairs: list.map((one) => [one, `${one} too`] as const),
      }),
    ),
    fc.array(text, { minLength: 1, maxLength: 3 }).map(
      (list): Partial<PlainQuestion> => ({
        kind: 'blanks',
        lines: list.map((one) => `${one} [a|b] and [c]`),
      }),
    ),
  );
  const question = fc
    .tuple(common, tags, fc.oneof(choice, other))
    .map(([head, given, rest]) => ({ ...head, ...given, ...rest }) as PlainQuestion);

  it('written out are read again as they were, and are blocks of a page', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 5 }), (questions) => {
        const reading = readQuestions(writeQuestions(questions));
        expect(reading.questions.map((one) => one.question)).toEqual(questions.map(feedbackApart));
        expect(reading.unread).toEqual([]);
        expect(reading.questions.flatMap((one) => one.doubts)).toEqual([]);
        const ids = Array.from({ length: 99 }, (_, i) => `q${i}`);
        const nodes = questions.map((one) => nodeFor(one, () => ids.pop() ?? ''));
        expect(docProblems({ type: 'doc', content: nodes }, 'a.json')).toEqual([]);
        expect(nodes.map(plainOf)).toEqual(questions);
      }),
    );
  });

  /** Said of the last answer alone, it is said of all: that is what a list of questions means by it. */
  const feedbackApart = (one: PlainQuestion): PlainQuestion => {
    if (one.kind !== 'choice') return one;
    const said = one.answers.filter((answer) => answer.said);
    const last = one.answers.at(-1)?.said;
    return said.length === 1 && last
      ? { ...one, answers: one.answers.map((answer) => ({ ...answer, said: last })) }
      : one;
  };

  it('of any text: nothing is thrown, and no word of it is lost', () => {
    const line = fc.oneof(
      text,
      text.map((words) => `1. ${words}`),
      text.map((words) => `a) ${words}`),
      text.map((words) => `Ans: ${words}`),
      fc.constantFrom('', 'Ans: b', '*b) x', '\t', '{=a', '}', '1.', '::x::', 'प्र. २ क्या?', 'b) y\tc) z'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const reading = readQuestions(lines.join('\n'));
        const covered = new Set(reading.unread.map((one) => one.line));
        for (const { line: at } of reading.doubts) covered.add(at);
        for (const one of reading.questions)
          for (let at = one.line; at <= one.lastLine; at += 1) covered.add(at);
        const whole = lines.join('\n').split(/\r\n?|[\n\u2028\u2029\v\f]/);
        for (const [i, words] of whole.entries())
          if (/[a-z\u0900-\u097f]/i.test(words) && !words.trim().startsWith('//'))
            expect([...covered]).toContain(i + 1);
      }),
    );
  });
});
