/** `kriti serve`: the app on loopback, until it is stopped. */
import { Command, InvalidArgumentError } from 'commander';
import { formatWords } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';
import { type Served, type ServeOptions, serve } from '../serve.ts';
import { EXIT } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { withExample, withLang } from './options.ts';
import { reasonOf } from './output.ts';
import { speak } from './say.ts';

const WORDS: Readonly<
  Record<UiLang, Readonly<Record<'port' | 'bad-port' | 'no-port' | 'at' | 'fault', string>>>
> = {
  en: {
    port: 'the port to listen on; any free one if left out',
    'bad-port': 'A port is a number from 0 to 65535',
    'no-port': 'Port {port} is not to be had ({reason}). Try another, or none',
    at: 'Kriti is open at {url} (stop with Ctrl-C)',
    fault: 'Kriti itself failed; your courses are as they were saved last:',
  },
  hi: {
    port: 'किस पोर्ट पर सुनना है; न दें तो कोई भी ख़ाली पोर्ट',
    'bad-port': 'पोर्ट 0 से 65535 तक की संख्या है',
    'no-port': 'पोर्ट {port} नहीं मिला ({reason})। दूसरा दें, या कोई न दें',
    at: 'कृति यहाँ खुली है: {url} (Ctrl-C से रोकें)',
    fault: 'कृति से ही चूक हुई; आपके कोर्स वैसे ही हैं जैसे आख़िरी बार सहेजे गए थे:',
  },
};

export function serveCommand(lang: UiLang): Command {
  const command = new Command('serve').option('--port <port>', WORDS[lang].port, (text) => {
    const port = Number(text);
    if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError(WORDS[lang]['bad-port']);
    return port;
  });
  const say = speak(lang);
  return withExample(withLang(command, say), say, 'kriti serve --port 4321').action(
    ({ port }: { port?: number }) => runApp(port === undefined ? {} : { port }, lang),
  );
}

/** Serves the app, prints its address, calls `ready`, and waits until it is stopped. */
export async function runApp(
  options: ServeOptions,
  lang: UiLang,
  ready: (served: Served) => Promise<void> = async () => {},
): Promise<void> {
  const stop = stopSignal();
  let served: Served;
  try {
    const onFault = (fault: unknown): void =>
      console.error(WORDS[lang].fault, fault instanceof Error ? fault.stack : fault);
    served = await serve({ ...options, onFault });
  } catch (error) {
    stop.done();
    const words = formatWords(WORDS[lang]['no-port'], lang, {
      port: String(options.port),
      reason: reasonOf(error, lang),
    });
    process.stderr.write(`${words}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  process.stdout.write(`${formatWords(WORDS[lang].at, lang, { url: served.url })}\n`);
  await ready(served);
  if (!stop.signal.aborted) {
    await new Promise<void>((resolve) =>
      stop.signal.addEventListener('abort', () => resolve(), { once: true }),
    );
  }
  stop.done();
  await served.close();
}
