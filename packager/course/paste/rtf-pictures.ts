/**
 * The pictures of a clipboard in RTF. Word's HTML names files that nobody else
 * may open; the same pictures, in the same order, stand in the RTF beside it as
 * hexadecimal digits (RTF 1.9.1, "Pictures").
 */
export interface RtfPicture {
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES = { pngblip: 'image/png', jpegblip: 'image/jpeg' } as const;

/** All PNG and JPEG pictures in reading order; undefined stands for one of another kind, as drawings of Office are. */
export function rtfPictures(rtf: string): (RtfPicture | undefined)[] {
  // Word writes each picture twice, for readers of today and for old ones; and the signs of lists as pictures.
  const skipped = [...groups(rtf, '{\\nonshppict'), ...groups(rtf, '{\\*\\listpicture')];
  return [...groups(rtf, '{\\pict')]
    .filter((group) => !skipped.some(({ from, to }) => from <= group.from && group.to <= to))
    .map(({ from, to }) => pictureIn(rtf.slice(from, to)));
}

/** Groups that begin with a word, to the brace that closes them. */
function* groups(rtf: string, start: string): Generator<{ from: number; to: number }> {
  for (let from = rtf.indexOf(start); from >= 0; from = rtf.indexOf(start, from + 1)) {
    let depth = 0;
    let to = from;
    do {
      if (rtf[to] === '\\') to += 1;
      else if (rtf[to] === '{') depth += 1;
      else if (rtf[to] === '}') depth -= 1;
      to += 1;
    } while (depth > 0 && to < rtf.length);
    yield { from, to };
  }
}

function pictureIn(group: string): RtfPicture | undefined {
  const kind = /\\(pngblip|jpegblip)\b/.exec(group)?.[1] as keyof typeof TYPES | undefined;
  if (!kind) return undefined;
  // Digits follow the last control word; groups inside, such as the picture's id, hold digits of their own.
  const inner = group.slice(1, -1).replace(/\{[^{}]*\}/g, ' ');
  const digits = /(?:^|\s)([0-9a-f\s]{16,})$/i.exec(inner)?.[1]?.replace(/\s+/g, '') ?? '';
  if (digits.length < 16 || digits.length % 2 === 1) return undefined;
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  return { type: TYPES[kind], bytes };
}
