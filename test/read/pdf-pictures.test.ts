/** The pictures of a PDF, whatever form they have in it. */
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { luminanceOf } from '../../packager/read/media/luminance.ts';
import { pdfPictures } from '../../packager/read/pdf-pictures.ts';
import { madePicture } from '../check/similarity/made-pictures.ts';

async function pixelsOf(bytes: Uint8Array): Promise<Uint8Array> {
  const read = await luminanceOf(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value.pixels;
}

it('come out with their pages: a JPEG as it is, others as they are seen, none that is an icon', async () => {
  const pdf = await PDFDocument.create();
  const photograph = await sharp(await madePicture(1))
    .jpeg()
    .toBuffer();
  const drawing = await madePicture(2);
  const icon = await sharp(drawing).resize(40, 40).png().toBuffer();
  pdf
    .addPage([600, 500])
    .drawImage(await pdf.embedJpg(photograph), { x: 10, y: 10, width: 480, height: 360 });
  const second = pdf.addPage([600, 500]);
  second.drawImage(await pdf.embedPng(icon), { x: 500, y: 10, width: 40, height: 40 });
  second.drawImage(await pdf.embedPng(drawing), { x: 10, y: 10, width: 480, height: 360 });
  const found: { bytes: Uint8Array; number: number }[] = [];
  for await (const picture of pdfPictures(await pdf.save())) found.push(picture);
  expect(found.map(({ number }) => number)).toEqual([1, 2]);
  expect(Buffer.from(found[0]?.bytes ?? [])).toEqual(photograph);
  expect(await pixelsOf(found[1]?.bytes ?? Buffer.alloc(0))).toEqual(await pixelsOf(drawing));
});
