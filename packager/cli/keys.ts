/** `kriti keys`: the private key that signs, made once and kept by its owner. */
import { Command } from 'commander';
import { formatWords } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';
import { fingerprintOfKey, keyIn, makeKey } from '../signing-key.ts';
import { reasonInWords } from '../trouble-words.ts';
import { EXIT } from './exit.ts';
import { withExample, withLang } from './options.ts';
import { speak } from './say.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    out: 'write a new private key to this file',
    show: 'show the fingerprint of the key in this file',
    made: '{file} is your private key. Keep it where only you can read it, and a copy where you will find it again; nobody can make it anew.\nIts fingerprint, which you tell those who receive what you sign:\n{key}',
    fingerprint: '{key}',
    there:
      '{file} is there already, and was left as it is. Whoever lost a key cannot sign with it again: choose another name',
    'not-written': '{file} could not be written: {reason}',
    'not-read': '{file} could not be read: {reason}',
    'no-key': '{file} holds no Ed25519 private key in PEM. Make one with: kriti keys --out {file}',
    which: 'Say --out with a file to make a key, or --show with a file that holds one',
  },
  hi: {
    out: 'इस फ़ाइल में नई निजी कुंजी लिखें',
    show: 'इस फ़ाइल की कुंजी की छाप दिखाएँ',
    made: '{file} आपकी निजी कुंजी है। इसे वहाँ रखें जहाँ केवल आप पढ़ सकें, और एक प्रति वहाँ जहाँ फिर मिल जाए; इसे कोई दुबारा नहीं बना सकता।\nइसकी छाप, जो आप उन्हें बताते हैं जिन्हें हस्ताक्षर की हुई चीज़ें मिलती हैं:\n{key}',
    fingerprint: '{key}',
    there: '{file} पहले से है, और जैसी थी वैसी ही है। खोई कुंजी से फिर हस्ताक्षर नहीं हो सकता: दूसरा नाम चुनें',
    'not-written': '{file} लिखी नहीं जा सकी: {reason}',
    'not-read': '{file} पढ़ी नहीं जा सकी: {reason}',
    'no-key': '{file} में PEM रूप में Ed25519 निजी कुंजी नहीं है। ऐसे बनाएँ: kriti keys --out {file}',
    which: 'कुंजी बनाने के लिए --out के साथ फ़ाइल दें, या --show के साथ वह फ़ाइल जिसमें कुंजी है',
  },
};

export function keysCommand(lang: UiLang): Command {
  const say = (key: string, data = {}) => formatWords(WORDS[lang][key] ?? key, lang, data);
  const end = (key: string, data: Record<string, string>, status: number): void => {
    (status === EXIT.ok ? process.stdout : process.stderr).write(`${say(key, data)}\n`);
    process.exitCode = status;
  };
  const command = withLang(new Command('keys'), speak(lang))
    .option('--out <file>', say('out'))
    .option('--show <file>', say('show'));
  return withExample(command, speak(lang), 'kriti keys --out my-key.pem').action(
    async ({ out, show }: { readonly out?: string; readonly show?: string }) => {
      if (out !== undefined) return make(out, end, lang);
      if (show !== undefined) return look(show, end, lang);
      end('which', {}, EXIT.usage);
    },
  );
}

type End = (key: string, data: Record<string, string>, status: number) => void;

/** A key that is there is never written over: what it signed could not be signed again. */
async function make(file: string, end: End, lang: UiLang): Promise<void> {
  const made = await makeKey(file);
  if (made.ok) return end('made', { file, key: made.value }, EXIT.ok);
  const { error } = made;
  if (error.code === 'there') return end('there', { file }, EXIT.usage);
  end(
    'not-written',
    { file, reason: 'reason' in error ? reasonInWords(error.reason, lang) : '' },
    EXIT.ownFailure,
  );
}

async function look(file: string, end: End, lang: UiLang): Promise<void> {
  const read = await keyIn(file);
  if (read.ok) return end('fingerprint', { key: fingerprintOfKey(read.value) }, EXIT.ok);
  const { error } = read;
  if (error.code === 'no-key') return end('no-key', { file }, EXIT.usage);
  end('not-read', { file, reason: 'reason' in error ? reasonInWords(error.reason, lang) : '' }, EXIT.usage);
}
