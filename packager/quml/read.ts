/**
 * Reads a question set that write.ts wrote back into a test. Blocks get new
 * ids: those of answers and pairs are not in the file.
 */
import type { NewId } from '../course/blocks/block.ts';
import type { Node } from '../course/node.ts';
import { err, ok, type Result } from '../course/result.ts';
import { attribute, contentOf, fragmentOf, inlineOf, isElement } from './inline.ts';
import { BODY_CLASS, LINE_CLASS, QumlFile, type QumlQuestion, variable } from './quml.ts';

/** Why a file is no question set of ours: where in it, and what was expected there. */
export interface QumlFault {
  readonly place: string;
  readonly detail: string;
}

/** @param text of the JSON file */
export function readQuml(text: string, newId: NewId): Result<Node, QumlFault> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return err({ place: '', detail: error instanceof Error ? error.message : '' });
  }
  const parsed = QumlFile.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err({ place: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
  }
  return ok(testOf(parsed.data, newId));
}

function testOf({ questionset: set }: QumlFile, newId: NewId): Node {
  const [rest, ...named] = set.children;
  const placed = set.children.flatMap((section, i) =>
    section.children.map((question) => ({ question, pool: i === 0 ? undefined : section.code })),
  );
  placed.sort((a, b) => a.question.editorState.place - b.question.editorState.place);
  return {
    type: 'finalTest',
    attrs: {
      id: set.code,
      draw: rest?.maxQuestions ?? 0,
      shuffle: set.shuffle,
      passMark: set.minimumPassPercentage,
      attempts: set.maxAttempts ?? 0,
      ...(named.length > 0 && {
        pools: named.map(({ code: id, description: name = '', maxQuestions: draw = 0 }) => ({
          id,
          name,
          draw,
        })),
      }),
    },
    content: placed.map(({ question, pool }) => blockOf(question, pool, newId)),
  };
}

const TYPES = {
  'MCQ-SCA': 'singleChoice',
  'MCQ-MCA': 'multipleChoice',
  FTB: 'fillBlanks',
  SA: 'shortAnswer',
  MTF: 'matching',
} as const;

const part = (type: string, content: readonly Node[], attrs?: Node['attrs']): Node => ({
  type,
  ...(attrs && { attrs }),
  ...(content.length > 0 && { content }),
});

/** Words in the one language of a file. */
const only = (words: Readonly<Record<string, string>> | undefined): readonly Node[] =>
  inlineOf(fragmentOf(Object.values(words ?? {})[0] ?? ''));

function blockOf(question: QumlQuestion, pool: string | undefined, newId: NewId): Node {
  const body = fragmentOf(Object.values(question.body)[0] ?? '');
  const [asked = body] = contentOf(body, BODY_CLASS);
  const { difficulty, competency } = question.editorState;
  const [bloom] = question.complexityLevel ?? [];
  const attrs = {
    id: question.code,
    ...(question.qType === 'SA' && { accepted: acceptedIn(question, 1) }),
    ...(difficulty && { difficulty }),
    ...(bloom && { bloom }),
    ...(competency && { competency }),
    ...(pool !== undefined && { pool }),
  };
  const after = question.qType.startsWith('MCQ') ? [] : [part('feedback', only(question.feedback?.said))];
  return part(
    TYPES[question.qType],
    [part('prompt', inlineOf(asked)), ...partsOf(question, newId), ...after],
    attrs,
  );
}

function partsOf(question: QumlQuestion, newId: NewId): Node[] {
  const interaction = question.interactions[variable(1)];
  if (interaction?.type === 'choice') {
    const right = rightIn(question);
    return interaction.options.map(({ label, value }) =>
      part('choice', [part('choiceText', only(label)), part('feedback', only(question.feedback?.[value]))], {
        id: newId(),
        correct: right.has(value),
      }),
    );
  }
  if (interaction?.type === 'match') {
    const { left, right } = interaction.options;
    return left.map(({ label, value }) => {
      const partner = right.find((one) => one.value === value);
      return part('pair', [part('pairLeft', only(label)), part('pairRight', only(partner?.label))], {
        id: newId(),
      });
    });
  }
  return question.qType === 'FTB' ? linesOf(question) : [];
}

/** The numbers of the right answers: what is said as correct, and what earns marks. */
function rightIn({ responseDeclaration }: QumlQuestion): ReadonlySet<unknown> {
  const response = responseDeclaration[variable(1)];
  const said = response?.correctResponse?.value;
  const marked = response?.mapping.filter(({ score }) => score > 0).map(({ value }) => value) ?? [];
  return new Set([...(Array.isArray(said) ? said : [said]), ...marked]);
}

const acceptedIn = ({ responseDeclaration }: QumlQuestion, blank: number): string[] =>
  (responseDeclaration[variable(blank)]?.mapping ?? []).map(({ value }) => String(value));

/** The lines of the text, with what each blank takes in brackets again. */
function linesOf(question: QumlQuestion): Node[] {
  const body = fragmentOf(Object.values(question.body)[0] ?? '');
  let count = 0;
  return contentOf(body, LINE_CLASS).map((line) => {
    const text = line
      .map((piece) => {
        if ('value' in piece) return piece.value;
        if (!isElement(piece) || attribute(piece, 'data-interaction-variable') === undefined) return '';
        count += 1;
        return `[${acceptedIn(question, count).join('|')}]`;
      })
      .join('');
    return part('gapText', text === '' ? [] : [{ type: 'text', text }]);
  });
}
