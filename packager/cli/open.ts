/** `kriti open`: the app in the user's browser, with a course if one is named. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { UiLang } from '../course/words.ts';
import { EXIT } from './exit.ts';
import { withExample, withLang } from './options.ts';
import { speak } from './say.ts';
import { runApp } from './serve.ts';

export function openCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = withLang(new Command('open').argument('[course]'), say);
  return withExample(command, say, 'kriti open ./my-course').action(async (path: string | undefined) => {
    const course = path === undefined ? undefined : resolve(path);
    if (course !== undefined && !(await isCourse(course))) {
      process.stderr.write(`${say('no-course', { path: course })}\n`);
      process.exitCode = EXIT.usage;
      return;
    }
    await runApp(course === undefined ? {} : { course }, lang, async ({ url, app }) => {
      // Without a desktop the printed address is enough; KRITI_NO_OPEN asks for no more.
      if (!process.env.KRITI_NO_OPEN) await app.cx.shell.openExternal(url).catch(() => {});
    });
  });
}

/** Whether a folder looks like a course; what is wrong with it, if anything, the window says. */
const isCourse = (folder: string): Promise<boolean> =>
  stat(join(folder, 'course.json')).then(
    (found) => found.isFile(),
    () => false,
  );
