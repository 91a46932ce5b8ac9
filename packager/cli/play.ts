/** `kriti play`: a package under a stand-in for a platform, in the person's own browser. */
import { Command, Option } from 'commander';
import { openView } from '../check/package/view.ts';
import { profileById } from '../check/profile/profile.ts';
import { KIND_NAMES } from '../check/report-words.ts';
import type { UiLang } from '../course/words.ts';
import { startPlay } from '../lms/play.ts';
import { isItem, LMS_TABLE, type LmsId, lmsPlaying } from '../lms/stand-ins.ts';
import { systemShell } from '../system-open.ts';
import { EXIT } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { withExample } from './options.ts';
import { type Say, speak } from './say.ts';

const IDS = LMS_TABLE.map(({ id }) => id);

export function playCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('play')
    .argument('<package>', 'zip, folder')
    .addOption(new Option('--lms <lms>', say('opt-lms')).choices(IDS))
    .option('--lang <lang>', say('opt-lang'));
  return withExample(command, say, 'kriti play course.zip --lms igot-2026').action(
    (path: string, { lms }: { lms?: LmsId }) => play(path, lms, lang, say),
  );
}

async function play(path: string, asked: LmsId | undefined, lang: UiLang, say: Say): Promise<void> {
  const standard = profileById('standard');
  if (!standard) throw new Error('the profile "standard" is missing');
  const view = await openView(path, standard);
  const refuse = (key: string, data: Record<string, string>) => {
    process.stderr.write(`${say(key, data)}\n`);
    process.exitCode = EXIT.findings;
  };
  try {
    const playing = lmsPlaying(view.kind);
    const [first] = playing;
    const lms = asked ?? first;
    if (!lms || !playing.includes(lms)) {
      return refuse('not-playable', { path, kind: KIND_NAMES[view.kind][lang] });
    }
    // A film or a sound is its own start.
    const launch = view.launchPath ?? (isItem(view.kind) ? view.files.paths[0] : undefined);
    if (launch === undefined) return refuse('nothing-to-play', { path });
    await playUntilStopped(view, { lms, launch, title: view.title }, lang, say);
  } finally {
    await view.files.close();
  }
}

async function playUntilStopped(
  { files, kind }: Awaited<ReturnType<typeof openView>>,
  what: { lms: LmsId; launch: string; title: string },
  lang: UiLang,
  say: Say,
): Promise<void> {
  const stop = stopSignal();
  const page = await startPlay(files, { ...what, kind, lang });
  process.stdout.write(`${say('playing', { title: what.title, url: page.url })}\n`);
  // Without a desktop the address is enough; KRITI_NO_OPEN asks for no more.
  if (!process.env.KRITI_NO_OPEN) await systemShell.openExternal(page.url).catch(() => {});
  await new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  stop.done();
  await page.close();
}
