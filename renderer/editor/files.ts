/** Files dropped on the page or pasted into it: pictures, films, recordings and PDF become blocks where they fall. */
import type { Editor } from '@tiptap/core';
import { audio } from '../../packager/course/blocks/audio.ts';
import { document } from '../../packager/course/blocks/document.ts';
import { image } from '../../packager/course/blocks/image.ts';
import { video } from '../../packager/course/blocks/video.ts';
import { bringAudio } from '../blocks/audio.tsx';
import { bringDocument } from '../blocks/document.tsx';
import { bringImage } from '../blocks/image.tsx';
import { AUDIO_TYPES, IMAGE_TYPES, PDF_TYPES, VIDEO_TYPES } from '../blocks/media.tsx';
import { bringVideo } from '../blocks/video.tsx';
import { newId } from '../ids.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { insertBlock } from './insert.ts';

const nameless: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** Pasted pictures come without a name worth keeping. */
export const named = (file: File): File =>
  /^image\.\w+$/.test(file.name) || !file.name
    ? new File([file], `${say('pasted-picture')}.${nameless[file.type] ?? 'png'}`, { type: file.type })
    : file;

/** Takes files as blocks at the cursor. False when none of them is something a page can show. */
export function takeFiles(editor: Editor, files: readonly File[]): boolean {
  const types = [...IMAGE_TYPES, ...VIDEO_TYPES, ...AUDIO_TYPES, ...PDF_TYPES];
  const shown = files.filter((f) => types.includes(f.type));
  for (const file of shown) {
    if (IMAGE_TYPES.includes(file.type)) bringImage(insertBlock(editor, image.empty(newId)), named(file));
    else if (AUDIO_TYPES.includes(file.type)) bringAudio(insertBlock(editor, audio.empty(newId)), file);
    else if (PDF_TYPES.includes(file.type)) bringDocument(insertBlock(editor, document.empty(newId)), file);
    else bringVideo(insertBlock(editor, video.empty(newId)), file);
  }
  const [other] = files.filter((f) => !shown.includes(f));
  if (other) note(say('file-not-shown', { name: other.name }));
  return files.length > 0;
}
