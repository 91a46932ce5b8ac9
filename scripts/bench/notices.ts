/**
 * `npm run bench -- notices <folder> …`: what the pictures of folders say of their rights
 * (packager/read/media/notice.ts), beside what ExifTool, which must be there, reads under the
 * same names. Listed is what only one of the two says; comments in which rights are given are
 * for our reader alone, which tells them from the rest.
 */
import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { At } from '../../packager/read/media/image-size.ts';
import { noticeOf } from '../../packager/read/media/notice.ts';

/** As ExifTool calls what a notice is made of. */
const TAGS = [
  ...['IFD0:Copyright', 'IPTC:CopyrightNotice', 'IPTC:Credit', 'IPTC:Source', 'PNG:Copyright'],
  ...['XMP-dc:Rights', 'XMP-xmpRights:UsageTerms', 'XMP-xmpRights:WebStatement', 'XMP-cc:License'],
  ...['XMP-photoshop:Credit', 'XMP-photoshop:Source'],
];
const EXTENSIONS = ['png', 'jpg', 'jpeg', 'webp', 'gif'];
/** What programs leave where nothing was written. */
const NOTHING = /^(?:x-default|unspecified|\[none\])?$/i;
/** Letters by which a notice is known again; ours is cut off at 300. */
const COMPARED = 60;
const CUT = 299;

export async function run(folders: string[]): Promise<void> {
  const files = await exiftool(folders);
  let [both, speaking] = [0, 0];
  for (const { SourceFile: file = '', ...tags } of files) {
    const theirs = Object.values(tags)
      .map((said) => plain(String(said)))
      .filter((said) => /[\p{L}\p{N}©]/u.test(said) && !NOTHING.test(said));
    const said = await notice(file);
    const ours = plain(said ?? '');
    if (said) speaking += 1;
    const missed = theirs.filter((one) => ours.length < CUT && !ours.includes(one.slice(0, COMPARED)));
    if (missed.length > 0) console.log(`missed: ${file} | ${missed.join('; ')}`);
    else if (theirs.length > 0) both += 1;
    if (said && theirs.length === 0) console.log(`ours alone: ${file} | ${said}`);
  }
  console.log(
    `${files.length} pictures; ${speaking} say something of their rights, ${both} of them to ExifTool too`,
  );
}

const plain = (said: string): string =>
  said
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toLowerCase();

async function notice(path: string): Promise<string | undefined> {
  const file = await open(path);
  const at: At = async (start, length) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  };
  try {
    return await noticeOf(at);
  } finally {
    await file.close();
  }
}

/** @throws where ExifTool is not there, or reads nothing */
async function exiftool(folders: readonly string[]): Promise<Record<string, string>[]> {
  const asked = ['-json', '-q', '-q', '-r', '-G1', '-a', ...EXTENSIONS.flatMap((one) => ['-ext', one])];
  const tool = spawn('exiftool', [...asked, ...TAGS.map((tag) => `-${tag}`), ...folders]);
  const pieces: Buffer[] = [];
  for await (const piece of tool.stdout) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}
