/** Captions from a file of the author's: WebVTT or SubRip, in the encoding it has. */
import type { Lang } from '../../packager/course/course.ts';
import { undo } from '../history.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { editCues, keepAll } from './captions.ts';
import { readCues, unreadLines } from './cues.ts';

/** The text of a file: UTF-16 by its mark, else UTF-8, else as older Windows programs write. */
function decode(bytes: ArrayBuffer): string {
  const [a, b] = new Uint8Array(bytes.slice(0, 2));
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Puts the cues of a file in the place of those there are; says what of it could not be read. */
export async function importCues(lang: Lang, file: File): Promise<void> {
  const text = decode(await file.arrayBuffer());
  const cues = readCues(text);
  if (!cues || cues.length === 0) return note(say('captions-other-kind', { name: file.name }));
  editCues(lang, () => cues);
  await keepAll();
  const unread = unreadLines(text);
  const said =
    unread.length === 0
      ? say('cues-came', { n: cues.length, name: file.name })
      : say('cues-came-partly', { n: cues.length, m: unread.length, lines: unread.slice(0, 5).join(', ') });
  note(said, { label: say('undo'), run: undo });
}
