/**
 * `npm run bench -- images <folder> [pictures] [queries]`: how many pictures are
 * found again after each of the sixteen changes (scripts/pictures/changes.ts),
 * and how many others are taken for the original. The folder is any with many
 * pictures, as Debian's openclipart-png and tuxpaint-stamps-default unpacked.
 * sharp-phash, the peer that is named, is given the same pictures.
 */
import { readFileSync } from 'node:fs';
import { Album } from '../../packager/check/similarity/pictures/album.ts';
import { copyOf } from '../../packager/check/similarity/pictures/copy.ts';
import { type PicturePrint, printOf } from '../../packager/check/similarity/pictures/print.ts';
import { isSamePicture } from '../../packager/check/similarity/pictures/same.ts';
import { luminanceOf } from '../../packager/read/media/luminance.ts';
import { CHANGES, changed } from '../pictures/changes.ts';
import { pictureFiles } from '../pictures/files.ts';
import { peer as findPeer, isSame } from '../pictures/peer.ts';
import { machine } from './material/timed.ts';

const MOST_PICTURES = 50_000;
const QUERIES = 100;

interface Kept {
  readonly path: string;
  readonly print: PicturePrint;
  readonly peer: Int32Array | undefined;
}

export async function run([
  folder,
  most = String(MOST_PICTURES),
  queries = String(QUERIES),
]: string[]): Promise<void> {
  if (!folder) throw new Error('Name a folder with pictures');
  const peer = await findPeer();
  const kept: Kept[] = [];
  let [small, plain] = [0, 0];
  const began = performance.now();
  for await (const { path, luminance } of pictureFiles(folder, Number(most))) {
    const print = printOf(luminance);
    if (print === 'small') small += 1;
    else if (print === 'plain') plain += 1;
    else kept.push({ path, print, peer: await peer?.hash(luminance) });
  }
  const each = (performance.now() - began) / (kept.length + small + plain);
  console.log(
    `${kept.length} pictures compared; not printed: ${small} icons, ${plain} too plain. ${each.toFixed(0)} ms each`,
  );
  const album = new Album(kept.map(({ print }) => print.hashes));
  const step = Math.max(1, Math.floor(kept.length / Number(queries)));
  const originals = kept.flatMap((one, i) => (i % step === step >> 1 ? [{ ...one, number: i }] : []));
  const pairs = new Set<string>();
  const totals = { asked: 0, ours: 0, series: 0, peer: 0, ms: 0 };
  console.log(`${'change'.padEnd(22)} asked   found  sharp-phash`);
  for (const name of Object.keys(CHANGES)) {
    let [asked, found, peerFound] = [0, 0, 0];
    for (const { number, path, peer: own } of originals) {
      const read = await luminanceOf(await changed(name, readFileSync(path)));
      if (!read.ok) throw new Error(`${path}: ${read.error}`);
      const start = performance.now();
      const hits = album.like(copyOf(read.value), (print) => kept[print]?.print).filter(isSamePicture);
      totals.ms += performance.now() - start;
      const others = hits.filter(({ print }) => print !== number);
      const theirs = await peer?.hash(read.value);
      const peerHits = kept.flatMap((one, i) => (isSame(one.peer, theirs) ? [i] : []));
      asked += 1;
      found += hits.length > others.length ? 1 : 0;
      peerFound += peerHits.includes(number) ? 1 : 0;
      totals.ours += others.length;
      for (const { print } of others) pairs.add(`  ${path} | ${kept[print]?.path}`);
      totals.series += others.filter(({ print }) => isSame(kept[print]?.peer, own)).length;
      totals.peer += peerHits.filter((print) => print !== number).length;
    }
    totals.asked += asked;
    console.log(
      name.padEnd(22),
      String(asked).padStart(5),
      (found / asked).toFixed(3).padStart(7),
      (peer ? (peerFound / asked).toFixed(3) : 'not run').padStart(12),
    );
  }
  const per = (count: number) => ((100 * count) / totals.asked).toFixed(2);
  console.log(
    `others taken for the original, per 100 queries: ${per(totals.ours)} (sharp-phash: ${peer ? per(totals.peer) : 'not run'})`,
  );
  if (peer)
    console.log(
      `  of ours, pairs of a series, whose originals the peer cannot tell apart either: ${per(totals.series)}`,
    );
  console.log([`${pairs.size} such pairs, for whoever wants to look:`, ...pairs].join('\n'));
  console.log(`${(totals.ms / totals.asked).toFixed(0)} ms a query; ${machine()}`);
}
