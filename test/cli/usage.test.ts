/** What is wrong with a command line, said in both languages; the sentences come from commander itself. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { expect, test } from 'vitest';
import { usageFault } from '../../packager/cli/usage-words.ts';
import { UI_LANGS } from '../../packager/course/words.ts';

function faultOf(...args: string[]): CommanderError {
  const program = new Command('kriti').exitOverride().configureOutput({ outputError: () => {} });
  program
    .command('pack')
    .copyInheritedSettings(program)
    .argument('<course>')
    .requiredOption('--out <file>')
    .addOption(new Option('--as <target>').choices(['html', 'cmi5']))
    .option('--port <port>', '', () => {
      throw new InvalidArgumentError('A port is a number.');
    });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

const CASES: readonly (readonly [args: readonly string[], en: string])[] = [
  [['pack', '--out', 'x'], 'It is not said which course is meant'],
  [['pack', 'c', '--out'], 'Nothing stands after --out <file>'],
  [['pack', 'c'], 'This needs --out <file>'],
  [['pack', 'c', '--out', 'x', '--prot'], 'There is no option --prot. Is it --port?'],
  [['pack', 'c', '--out', 'x', '--frobnicate'], 'There is no option --frobnicate'],
  [['pcak'], 'There is no command “pcak”. Is it pack?'],
  [
    ['pack', 'c', 'd', '--out', 'x'],
    'More is named than this command takes. A name with spaces in it stands in quotation marks',
  ],
  [['pack', 'c', '--as', 'zip'], '“zip” cannot stand after --as <target>. One of these can: html, cmi5'],
  [['pack', 'c', '--port', 'x'], '“x” cannot stand after --port <port>. A port is a number.'],
];

test.each(CASES)('%j', (args, en) => {
  const fault = faultOf(...args);
  expect(usageFault(fault, 'pack', 'en')).toBe(`${en}\nWhat can be written: kriti pack --help\n`);
  expect(usageFault(fault, 'pack', 'hi')).toMatch(/^[^\n]*[\u0900-\u097f][^\n]*\n[^\n]*kriti pack --help\n$/);
});

test('where no command is meant, the help of all is named', () => {
  for (const lang of UI_LANGS) expect(usageFault(faultOf('pcak'), undefined, lang)).toContain('kriti --help');
});
