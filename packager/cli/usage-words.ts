/** What is wrong with how a command was written. Commander says it in English alone; here it also says what to do. */
import type { CommanderError } from 'commander';
import { formatWords } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';

/** Commander's sentences, by what they are about; their names are the data of our words. */
const SENTENCES: readonly (readonly [key: string, sentence: RegExp])[] = [
  ['argument-missing', /^missing required argument '(?<name>.+)'$/],
  ['value-missing', /^option '(?<name>.+)' argument missing$/],
  ['option-missing', /^required option '(?<name>.+)' not specified$/],
  ['option-unknown', /^unknown option '(?<name>.+)'(?:\n\(Did you mean (?:one of )?(?<near>.+)\?\))?$/],
  ['command-unknown', /^unknown command '(?<name>.+)'(?:\n\(Did you mean (?:one of )?(?<near>.+)\?\))?$/],
  ['too-many', /^too many arguments/],
  [
    'not-a-choice',
    /^option '(?<name>.+)' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.+)\.$/,
  ],
  ['value-wrong', /^option '(?<name>.+)' argument '(?<value>.*)' is invalid\. (?<why>.+)$/s],
];

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    'argument-missing': 'It is not said which {name} is meant',
    'value-missing': 'Nothing stands after {name}',
    'option-missing': 'This needs {name}',
    'option-unknown': 'There is no option {name}{near, select, none {} other {. Is it {near}?}}',
    'command-unknown': 'There is no command “{name}”{near, select, none {} other {. Is it {near}?}}',
    'too-many': 'More is named than this command takes. A name with spaces in it stands in quotation marks',
    'not-a-choice': '“{value}” cannot stand after {name}. One of these can: {choices}',
    'value-wrong': '“{value}” cannot stand after {name}. {why}',
    see: 'What can be written: kriti {command}--help',
  },
  hi: {
    'argument-missing': 'यह नहीं बताया गया कि {name} कौन-सा है',
    'value-missing': '{name} के बाद कुछ नहीं लिखा है',
    'option-missing': 'इसके लिए {name} चाहिए',
    'option-unknown': '{name} नाम का कोई विकल्प नहीं है{near, select, none {} other {। क्या {near}?}}',
    'command-unknown': '“{name}” नाम का कोई आदेश नहीं है{near, select, none {} other {। क्या {near}?}}',
    'too-many': 'इस आदेश में जितना चाहिए उससे ज़्यादा लिखा है। जिस नाम में ख़ाली जगह हो उसे उद्धरण चिह्नों में लिखें',
    'not-a-choice': '{name} के बाद “{value}” नहीं हो सकता। इनमें से एक लिखें: {choices}',
    'value-wrong': '{name} के बाद “{value}” नहीं हो सकता। {why}',
    see: 'क्या-क्या लिखा जा सकता है: kriti {command}--help',
  },
};

/**
 * The fault of a command line in the words of `lang`, and where to read how it is
 * written; `command` is the one that was meant. A sentence of commander's that is
 * not known here stays as it is.
 */
export function usageFault({ message }: CommanderError, command: string | undefined, lang: UiLang): string {
  const said = message.replace(/^error: /, '');
  const words = WORDS[lang];
  const fault = SENTENCES.flatMap(([key, sentence]) => {
    const match = sentence.exec(said);
    return match ? [formatWords(words[key] ?? key, lang, { near: 'none', ...given(match.groups) })] : [];
  })[0];
  const see = formatWords(words.see ?? '', lang, { command: command ? `${command} ` : '' });
  return `${fault ?? said}\n${see}\n`;
}

const given = (groups: Record<string, string | undefined> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
