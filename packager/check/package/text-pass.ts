/**
 * One pass over the texts of a package. Each is unpacked, decoded and told apart
 * once, however many rules have a question to all of them: a course may keep a
 * hundred megabytes of slides in its scripts.
 */
import type { HtmlFile } from './html.ts';
import { Script } from './script.ts';
import { isHtmlPath, type PackageView } from './view.ts';

/**
 * Letters above which no further text is looked at, so that a verdict on any
 * package comes within seconds; text-files-can-be-checked names those left out.
 */
const MOST_LETTERS = 2 ** 27;

/** Files that are or hold scripts. */
export const SCRIPTED = /\.(m?js|x?html?)$/i;

export interface PackageText {
  readonly file: string;
  readonly text: string;
  /** Of an HTML file, unless it is beyond what is looked at. */
  readonly page: HtmlFile | undefined;
  /** A script file whole, or the scripts and event attributes of a page. */
  readonly scripts: readonly Script[];
}

export interface Question<Answer> {
  /** Names of the files it is put to. */
  readonly of: RegExp;
  /** Answers of one text; few, since those of all are kept. */
  ask(text: PackageText): Iterable<Answer>;
}

interface Pass {
  readonly answers: ReadonlyMap<Question<unknown>, readonly unknown[]>;
  readonly leftOut: readonly string[];
}

const QUESTIONS: Question<unknown>[] = [];
const passes = new WeakMap<PackageView, Promise<Pass>>();

/** What a question is answered by a package: scripts first, then pages, in the order of their files. */
export type Asked<Answer> = (view: PackageView) => Promise<readonly Answer[]>;

/** Puts a question to every text. It is called where a rule is defined, so that the pass knows all of them. */
export function askOfEveryText<Answer>(question: Question<Answer>): Asked<Answer> {
  QUESTIONS.push(question);
  return async (view) => {
    let pass = await passOver(view);
    // A question of a part that was loaded after the pass: all are put once more.
    if (!pass.answers.has(question)) {
      passes.delete(view);
      pass = await passOver(view);
    }
    // The pass holds under a question what that question has answered.
    return (pass.answers.get(question) ?? []) as readonly Answer[];
  };
}

/** Texts that nothing was asked of, since those before them were too much already. */
export const textsLeftOut = async (view: PackageView): Promise<readonly string[]> =>
  (await passOver(view)).leftOut;

function passOver(view: PackageView): Promise<Pass> {
  const pass = passes.get(view) ?? askAll(view);
  passes.set(view, pass);
  return pass;
}

async function askAll(view: PackageView): Promise<Pass> {
  const answers = new Map<Question<unknown>, unknown[]>(QUESTIONS.map((question) => [question, []]));
  const { paths } = view.files;
  const files = [...paths.filter((path) => !isHtmlPath(path)), ...paths.filter(isHtmlPath)].filter((file) =>
    QUESTIONS.some(({ of }) => of.test(file)),
  );
  let letters = 0;
  let coming = readOne(view, files[0]);
  for (const [i, file] of files.entries()) {
    const text = await coming;
    if (letters > MOST_LETTERS) return { answers, leftOut: files.slice(i) };
    // The next is unpacked by another core while this one is asked.
    coming = readOne(view, files[i + 1]);
    if (!text) continue;
    letters += text.text.length;
    for (const question of QUESTIONS)
      if (question.of.test(file)) for (const one of question.ask(text)) answers.get(question)?.push(one);
  }
  return { answers, leftOut: [] };
}

async function readOne(view: PackageView, file: string | undefined): Promise<PackageText | undefined> {
  if (file === undefined) return undefined;
  const page = isHtmlPath(file) ? await view.page(file) : undefined;
  const text = await view.text(file);
  return text === undefined ? undefined : { file, text, page, scripts: scriptsIn(file, text, page) };
}

const scriptsIn = (file: string, text: string, page: HtmlFile | undefined): Script[] => {
  if (/\.m?js$/i.test(file)) return [new Script(file, text)];
  return page ? [...Script.inside(page)] : [];
};
