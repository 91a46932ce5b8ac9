/** `kriti rules`: what is checked under a profile, why, and how to mend it. */
import { Command, Option } from 'commander';
import { severityUnder } from '../check/profile/profile.ts';
import { FAMILIES } from '../check/rules.ts';
import type { UiLang } from '../course/words.ts';
import { EXIT } from './exit.ts';
import { profileFor, withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeWhole } from './output.ts';
import { speak } from './say.ts';

interface RulesOptions {
  readonly profile: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

export function rulesCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('rules')
    .addOption(new Option('--profile <profile>', say('opt-profile')).default('standard'))
    .addOption(new Option('--format <format>', say('opt-format')).choices(['text', 'json']).default('text'));
  return withExample(withOutputOptions(command, say), say, 'kriti rules --profile igot').action(
    async (options: RulesOptions) => {
      const profile = await profileFor(options.profile, say);
      if (!profile.ok) {
        process.stderr.write(`${profile.error}\n`);
        process.exitCode = EXIT.usage;
        return;
      }
      const families = FAMILIES.map(({ id: family, title, rules }) => ({
        title: title[lang],
        rules: rules.flatMap((rule) => {
          const severity = severityUnder(profile.value, rule);
          if (severity === 'off') return [];
          const { what, why, how } = rule.help[lang];
          const { id, subject, appliesTo, spec } = rule;
          return [
            {
              id,
              family,
              severity,
              subject,
              ...(appliesTo && { appliesTo }),
              what,
              why,
              how,
              ...(spec && { spec }),
            },
          ];
        }),
      })).filter(({ rules }) => rules.length > 0);
      const text =
        options.format === 'json'
          ? `${JSON.stringify({ profile: profile.value.id, rules: families.flatMap(({ rules }) => rules) }, undefined, 2)}\n`
          : families
              .map(({ title, rules }) =>
                [
                  `${title} (${rules.length})\n`,
                  ...rules.map((r) => `${r.id}  (${r.severity})\n  ${r.what}\n  ${r.why}\n  → ${r.how}\n`),
                ].join('\n'),
              )
              .join('\n');
      try {
        if (options.output === undefined) process.stdout.write(text);
        else await writeWhole(options.output, text);
      } catch (error) {
        process.stderr.write(
          `${say('output-failed', { file: options.output ?? '', reason: reasonOf(error, lang) })}\n`,
        );
        process.exitCode = EXIT.ownFailure;
      }
    },
  );
}
