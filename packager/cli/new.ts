/** `kriti new`: a course folder, empty or from a template. */
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { createRefusal } from '../api/course.ts';
import { failureInWords, type Refusal, refuse } from '../api/failures.ts';
import { templateFolder, templateIds } from '../api/templates.ts';
import { formatWords } from '../check/words.ts';
import { Lang } from '../course/course.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { createProject } from '../project.ts';
import { templatesFolder } from '../shipped.ts';
import { EXIT } from './exit.ts';
import { withExample } from './options.ts';
import { speak } from './say.ts';

interface NewOptions {
  readonly template?: string;
  readonly lang?: string;
  readonly title?: string;
}

const WORDS: Readonly<
  Record<UiLang, Readonly<Record<'template' | 'lang' | 'title' | 'made' | 'bad-lang' | 'known', string>>>
> = {
  en: {
    template: 'id of a template to begin with; an empty course if left out',
    lang: 'language of the course, as en or hi',
    title: 'title of the course; the name of its folder if left out',
    made: 'Made {folder}. Write in it with: kriti open {folder}',
    'bad-lang': '“{lang}” is not a language tag. Write it as en, hi or pa',
    known: 'Templates: {ids}',
  },
  hi: {
    template: 'किस नमूने से शुरू करना है, उसकी पहचान; न दें तो ख़ाली कोर्स',
    lang: 'कोर्स की भाषा, जैसे en या hi',
    title: 'कोर्स का शीर्षक; न दें तो फ़ोल्डर का नाम',
    made: '{folder} बन गया। लिखने के लिए: kriti open {folder}',
    'bad-lang': '“{lang}” भाषा का टैग नहीं है। en, hi या pa जैसे लिखें',
    known: 'नमूने: {ids}',
  },
};

export function newCommand(lang: UiLang): Command {
  const words = WORDS[lang];
  const command = new Command('new')
    .argument('<folder>')
    .option('--template <id>', words.template)
    .option('--lang <tag>', words.lang)
    .option('--title <text>', words.title);
  return withExample(command, speak(lang), 'kriti new ./induction --template orientation --lang en').action(
    (folder: string, options: NewOptions) => make(resolve(folder), options, lang),
  );
}

async function make(
  folder: string,
  { template: id, lang = 'en', title }: NewOptions,
  ui: UiLang,
): Promise<void> {
  const print = (
    stream: NodeJS.WriteStream,
    key: keyof typeof WORDS.en,
    data: Record<string, string>,
  ): void => void stream.write(`${formatWords(WORDS[ui][key], ui, data)}\n`);
  const fail = (error: Refusal): void => {
    process.stderr.write(`${failureInWords(error, ui).message}\n`);
    // What the machine refuses is nobody's wrong usage.
    process.exitCode = error.trouble ? EXIT.ownFailure : EXIT.usage;
  };

  if (!Lang.safeParse(lang).success) {
    print(process.stderr, 'bad-lang', { lang });
    process.exitCode = EXIT.usage;
    return;
  }
  const templates = templatesFolder();
  const template = id === undefined ? undefined : await templateFolder(id, templates);
  if (id !== undefined && template === undefined) {
    fail(refuse('no-such-template', { template: id }).error);
    print(process.stderr, 'known', { ids: (await templateIds(templates)).join(', ') });
    return;
  }
  const made = await createProject(nodeHost, portPath(folder), {
    title: title ?? basename(folder),
    lang,
    ...(template && { template }),
  });
  if (made.ok) print(process.stdout, 'made', { folder });
  else fail(createRefusal(made.error, folder, lang).error);
}
