/**
 * `kriti`: the command line. Reads which command is meant, loads that one
 * alone, and turns how it ended into an exit status: 0 nothing found, 1
 * findings, 2 wrong usage, 3 our own failure.
 */
import { Command, CommanderError, Option } from 'commander';
import { UI_LANGS } from '../course/words.ts';
import { endEarly } from '../jobs/early.ts';
import { VERSION } from '../version.ts';
import { COMMANDS } from './commands.ts';
import { EXIT } from './exit.ts';
import { langOf, speak } from './say.ts';
import { usageFault } from './usage-words.ts';

const args = process.argv.slice(2);
const lang = langOf(args, process.env);
const say = speak(lang);

// The first that is one: what follows may be called as another (`corpus check`).
const named = args.map((arg) => COMMANDS.find(({ name }) => name === arg)).find(Boolean);

async function main(): Promise<void> {
  const program = new Command('kriti')
    .description(say('about'))
    .version(VERSION, '-V, --version', say('opt-version'))
    .helpOption('-h, --help', say('opt-help'))
    .addOption(new Option('--lang <lang>', say('opt-lang')).choices(UI_LANGS))
    // Behind a command the option is the command's own: `new` takes the language of the course.
    .enablePositionalOptions()
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => say(`help-${title.replace(/:$/, '').toLowerCase()}`) })
    // Said at the end, in the language that was asked for.
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const { name, summary, load } of COMMANDS) {
    // Only the command that is meant brings its options and its code.
    const command = name === named?.name ? (await load())(lang) : new Command(name);
    program.addCommand(
      command
        .name(name)
        .summary(summary[lang])
        .helpOption('-h, --help', say('opt-help'))
        .copyInheritedSettings(program),
    );
    for (const part of command.commands)
      part.helpOption('-h, --help', say('opt-help')).copyInheritedSettings(command);
  }
  await program.parseAsync(args, { from: 'user' });
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
  throw error;
});

try {
  await main();
} catch (error) {
  if (error instanceof CommanderError) {
    const isFault = error.exitCode !== 0;
    if (isFault && error.code !== 'commander.help')
      process.stderr.write(usageFault(error, named?.name, lang));
    process.exitCode = isFault ? EXIT.usage : EXIT.ok;
  } else {
    process.stderr.write(`${say('own-failure')}\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = EXIT.ownFailure;
  }
} finally {
  endEarly();
}
