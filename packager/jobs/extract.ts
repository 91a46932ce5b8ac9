/** Reads strangers' documents in a process of its own, and makes fingerprints of text, pictures and recordings while it has them in hand. */
import type { NewDocument } from '../corpus/document.ts';
import { newPicture } from '../corpus/picture.ts';
import { printsOf } from '../corpus/prints.ts';
import { newSound } from '../corpus/sound.ts';
import { listener } from '../listen.ts';
import { baseNameOf, extensionOf } from '../read/path-parts.ts';
import { picturesOfScenes } from '../read/sounds.ts';
import { extractDocuments, type Found, type TextFault } from '../read/text/extract.ts';
import type { Job } from './serve.ts';

/** A document that could not be taken; `inside` is its path in a ZIP of documents. */
export interface UnreadDocument extends Pick<TextFault, 'code' | 'detail'> {
  readonly path: string;
  readonly inside?: string;
}

export interface ExtractedSource {
  readonly path: string;
  readonly documents: readonly NewDocument[];
  readonly unread: readonly UnreadDocument[];
}

export const extractJob: Job<{ readonly paths: readonly string[] }, readonly ExtractedSource[]> = async (
  { paths },
  { signal, progress },
) => {
  const sources: ExtractedSource[] = [];
  const listen = listener(signal);
  for (const [i, path] of paths.entries()) {
    signal.throwIfAborted();
    progress({ done: i, total: paths.length, at: path });
    const found = await extractDocuments(path, { pictures: true, sounds: { listen } });
    sources.push({
      path,
      documents: found.flatMap((one) => documentOf(one, path)),
      unread: found.flatMap(({ inside, text }) =>
        text.ok ? [] : [{ path, ...text.error, ...(inside !== undefined && { inside }) }],
      ),
    });
  }
  return sources;
};

function documentOf({ inside, text, pictures, sounds }: Found, path: string): NewDocument[] {
  if (!text.ok) return [];
  const { title, language, owner, licence, places } = text.value;
  const heard = sounds === undefined || sounds === 'no-ffmpeg' ? [] : sounds.sounds;
  const seen = [...(pictures?.pictures ?? []), ...heard.flatMap(picturesOfScenes)];
  return [
    {
      title: title || nameOf(inside ?? path.replaceAll('\\', '/')),
      text: text.value.text,
      places,
      prints: printsOf(text.value.text),
      pictures: seen.flatMap((picture) => newPicture(picture) ?? []),
      ...(sounds && { sounds: sounds === 'no-ffmpeg' ? sounds : sounds.sounds.map(newSound) }),
      ...(language && { language }),
      ...(owner && { owner }),
      ...(licence && { licence }),
    },
  ];
}

/** The name of a file without its extension, for documents that say no title. */
function nameOf(path: string): string {
  const name = baseNameOf(path);
  const extension = extensionOf(name);
  return extension && name.length > extension.length + 1 ? name.slice(0, -extension.length - 1) : name;
}
