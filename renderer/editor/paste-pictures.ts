/** Pictures of what was pasted: those that came along go into the course, the others keep their place. */
import type { Editor } from '@tiptap/core';
import type { PastedPicture } from '../../packager/course/paste/paste.ts';
import { rtfPictures } from '../../packager/course/paste/rtf-pictures.ts';
import { bringImage } from '../blocks/image.tsx';
import { IMAGE_TYPES } from '../blocks/media.tsx';
import { named } from './files.ts';
import { posOf } from './insert.ts';

/** Brings in what is there; answers those that are not: files of another program, pictures of the web. */
export function bringPictures(
  editor: Editor,
  pictures: readonly PastedPicture[],
  rtf: string,
): PastedPicture[] {
  const files = filesOf(pictures, rtf);
  return pictures.filter((picture, i) => {
    const file = files[i];
    if (!file || posOf(editor, picture.block) === undefined) return true;
    bringImage(picture.block, named(file), { quiet: true });
    return false;
  });
}

function filesOf(pictures: readonly PastedPicture[], rtf: string): (File | undefined)[] {
  const local = pictures.filter(({ src }) => /^file:/i.test(src));
  const inRtf = local.length > 0 && rtf ? rtfPictures(rtf) : [];
  // Only where both tell of the same number is it sure which is which.
  const sure = inRtf.length === local.length;
  return pictures.map((picture) => {
    const found = sure ? inRtf[local.indexOf(picture)] : undefined;
    return found ? new File([found.bytes], picture.name, { type: found.type }) : fromData(picture);
  });
}

/** `data:image/png;base64,…` as a file; undefined where it is something else or broken. */
function fromData({ src, name }: PastedPicture): File | undefined {
  const [whole, type = '', base64] = /^data:([\w/+.-]+)(?:;[\w-]+=[\w-]+)*(;base64)?,/i.exec(src) ?? [];
  if (!whole || !IMAGE_TYPES.includes(type.toLowerCase())) return undefined;
  try {
    const text = decodeURIComponent(src.slice(whole.length));
    const bytes = base64
      ? Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
      : new TextEncoder().encode(text);
    return new File([bytes], name, { type: type.toLowerCase() });
  } catch {
    return undefined;
  }
}
