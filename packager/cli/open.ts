/** `kriti open`: the app in the user's browser, with a course if one is named; a `.kriti` file is taken into the library first. */
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { configFolder } from '../api/config-folder.ts';
import { failureInWords } from '../api/failures.ts';
import { takeInRefusal } from '../api/kriti-file.ts';
import { libraryFolder } from '../api/library.ts';
import { openSettings } from '../api/settings-file.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { takeIn } from '../kriti-file/take-in.ts';
import { KRITI_FILE } from '../kriti-file/write.ts';
import { EXIT } from './exit.ts';
import { withExample, withLang } from './options.ts';
import { speak } from './say.ts';
import { runApp } from './serve.ts';

export function openCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = withLang(new Command('open').argument('[course]'), say);
  return withExample(command, say, 'kriti open ./my-course').action(async (path: string | undefined) => {
    const given = path === undefined ? undefined : resolve(path);
    const received = given && (await isKritiFile(given)) ? await receive(given, lang) : given;
    if (received === null) return;
    const course = received;
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

/** Whether a path names a `.kriti` file, as double-clicked in a file manager. */
const isKritiFile = async (path: string): Promise<boolean> =>
  path.toLowerCase().endsWith(KRITI_FILE) && (await stat(path).catch(() => undefined))?.isFile() === true;

/** Takes a `.kriti` file into the library. Answers the folder of the course; null when it said why not. */
async function receive(file: string, lang: UiLang): Promise<string | null> {
  const { env, platform } = process;
  const home = homedir();
  const settings = openSettings(nodeHost, portPath(configFolder({ env, platform, home })));
  const taken = await takeIn({ file, into: await libraryFolder({ settings, home }) });
  if (taken.ok) return taken.value;
  process.stderr.write(`${failureInWords(takeInRefusal(taken.error, file).error, lang).message}\n`);
  process.exitCode = EXIT.findings;
  return null;
}

/** Whether a folder looks like a course; what is wrong with it, if anything, the window says. */
const isCourse = (folder: string): Promise<boolean> =>
  stat(join(folder, 'course.json')).then(
    (found) => found.isFile(),
    () => false,
  );
