/** Writes one small archive to the path given; run in another time zone and locale. */
import { writeZip } from '../../packager/export/zip.ts';

const target = process.argv[2];
if (!target) throw new Error('no target');
await writeZip(
  [
    { path: 'index.html', bytes: `<p>${'course '.repeat(500)}</p>` },
    { path: 'v.mp4', bytes: Buffer.alloc(999, 3) },
  ],
  target,
);
