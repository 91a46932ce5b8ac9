/**
 * A test as the platform's question engine takes it: a question set of QuML
 * 1.1 (Sunbird inQuiry, schemas/questionset/1.1 and question/1.1) with one
 * section for each pool. Identifiers are the platform's to give, so there are
 * none; `code` is the id of the block. One file holds one language.
 */
import { z } from 'zod';
import { Lang } from '../course/course.ts';

/** HTML by language. */
const Words = z.record(Lang, z.string());

export const Response = z.strictObject({
  cardinality: z.enum(['single', 'multiple']),
  type: z.enum(['string', 'integer', 'array']),
  correctResponse: z.strictObject({ value: z.unknown() }).exactOptional(),
  mapping: z.array(
    z.strictObject({
      value: z.union([z.int(), z.string()]),
      score: z.number(),
      caseSensitive: z.boolean().exactOptional(),
    }),
  ),
});
export type Response = z.infer<typeof Response>;

const Option = z.strictObject({ label: Words, value: z.int() });

export const Interaction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), options: z.array(Option) }),
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({
    type: z.literal('match'),
    options: z.strictObject({ left: z.array(Option), right: z.array(Option) }),
  }),
]);
export type Interaction = z.infer<typeof Interaction>;

const Competency = z.strictObject({ area: z.string(), theme: z.string(), subTheme: z.string() });

/** What the platform's editor keeps of a question, and where it stood in the test. */
const EditorState = z.strictObject({
  question: z.string().describe('HTML of the question'),
  options: z
    .array(
      z.strictObject({
        value: z.strictObject({ value: z.int(), body: z.string() }),
        answer: z.union([z.boolean(), z.string()]),
        position: z.string().exactOptional().describe('number of the blank, from 1'),
      }),
    )
    .describe('the answers as the platform’s engine marks them'),
  place: z.int().min(1).describe('its number in the test'),
  difficulty: z.enum(['easy', 'medium', 'hard']).exactOptional(),
  competency: Competency.exactOptional(),
});

export const Q_TYPES = ['MCQ-SCA', 'MCQ-MCA', 'FTB', 'SA', 'MTF'] as const;
export type QType = (typeof Q_TYPES)[number];

const version = { qumlVersion: z.literal(1.1), schemaVersion: z.literal('1.1') };

export const QumlQuestion = z.strictObject({
  mimeType: z.literal('application/vnd.sunbird.question'),
  ...version,
  name: z.string().min(5),
  code: z.string(),
  primaryCategory: z.string(),
  visibility: z.literal('Parent'),
  language: z.array(z.string()),
  license: z.string(),
  qType: z.enum(Q_TYPES),
  interactionTypes: z.array(z.enum(['choice', 'text', 'select'])),
  complexityLevel: z.array(z.string()).exactOptional(),
  maxScore: z.literal(1),
  scoringMode: z.literal('system'),
  body: Words,
  answer: Words.exactOptional(),
  responseDeclaration: z.record(z.string(), Response),
  interactions: z.record(z.string(), Interaction),
  feedback: z.record(z.string(), Words).exactOptional(),
  editorState: EditorState,
});
export type QumlQuestion = z.infer<typeof QumlQuestion>;

const setHead = {
  mimeType: z.literal('application/vnd.sunbird.questionset'),
  ...version,
  name: z.string().min(5),
  code: z.string(),
  primaryCategory: z.string(),
  language: z.array(z.string()),
  license: z.string(),
  shuffle: z.boolean(),
};

export const QumlSection = z.strictObject({
  ...setHead,
  visibility: z.literal('Parent'),
  description: z.string().exactOptional(),
  maxQuestions: z.int().min(1).exactOptional().describe('drawn for an attempt; absent: all'),
  totalQuestions: z.int(),
  children: z.array(QumlQuestion),
});
export type QumlSection = z.infer<typeof QumlSection>;

export const QumlFile = z.strictObject({
  questionset: z.strictObject({
    ...setHead,
    navigationMode: z.literal('non-linear'),
    allowSkip: z.literal('Yes'),
    requiresSubmit: z.literal('Yes'),
    scoreCutoffType: z.literal('AssessmentLevel'),
    showFeedback: z.boolean(),
    minimumPassPercentage: z.number().min(0).max(100),
    maxAttempts: z.int().min(1).exactOptional().describe('absent: as often as one likes'),
    totalQuestions: z.int(),
    children: z.array(QumlSection),
  }),
});
export type QumlFile = z.infer<typeof QumlFile>;

/** The first variable an interaction answers to; a text with blanks goes on counting. */
export const variable = (n: number): string => `response${n}`;

/** Marks the question's own words in a body, and each line that has blanks. */
export const BODY_CLASS = 'question-body';
export const LINE_CLASS = 'question-line';
