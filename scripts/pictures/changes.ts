/**
 * What people do to a picture before they put it in a course as their own. The
 * shares cut are on purpose none of those that prints are kept of
 * (packager/check/similarity/pictures/print.ts).
 */
import sharp, { type Sharp } from 'sharp';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Change = (picture: Sharp, size: Size) => Sharp | Promise<Sharp>;

const part = (
  picture: Sharp,
  { width, height }: Size,
  left: number,
  top: number,
  w: number,
  h: number,
): Sharp =>
  picture.extract({
    left: Math.round(width * left),
    top: Math.round(height * top),
    width: Math.floor(width * w),
    height: Math.floor(height * h),
  });

/** A bar over the lower part with words in it, as captions and watermarks are laid. */
const caption: Change = (picture, { width, height }) => {
  const tall = Math.round(height * 0.14);
  const bar = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}"><rect width="100%" height="100%" fill="#1d2430"/><text x="50%" y="68%" text-anchor="middle" font-family="sans-serif" font-size="${Math.round(tall * 0.55)}" fill="#fff">A picture of ours</text></svg>`;
  return picture.composite([{ input: Buffer.from(bar), left: 0, top: height - tall }]);
};

export const CHANGES: Readonly<Record<string, Change>> = {
  jpeg: async (picture) => sharp(await picture.jpeg({ quality: 35 }).toBuffer()),
  resize: (picture, { width, height }) =>
    picture.resize(Math.max(64, Math.round(width * 0.37)), Math.max(64, Math.round(height * 0.37)), {
      fit: 'fill',
    }),
  webp: async (picture) => sharp(await picture.webp({ quality: 30 }).toBuffer()),
  brightness: (picture) => picture.modulate({ brightness: 1.25 }),
  gray: (picture) => picture.grayscale(),
  hue: (picture) => picture.modulate({ hue: 90 }),
  blur: (picture, { width, height }) => picture.blur(Math.max(0.8, Math.min(width, height) / 150)),
  stretch: (picture, { width, height }) => picture.resize(Math.round(width * 1.3), height, { fit: 'fill' }),
  'crop 5 %': (picture, size) => part(picture, size, 0.05, 0.05, 0.9, 0.9),
  'crop 10 % each side': (picture, size) => part(picture, size, 0.1, 0.1, 0.8, 0.8),
  'crop 15 % off centre': (picture, size) => part(picture, size, 0.13, 0.02, 0.85, 0.85),
  border: (picture, { width, height }) => {
    const side = Math.round(Math.min(width, height) * 0.07);
    return picture.extend({ top: side, bottom: side, left: side, right: side, background: '#2b4a7f' });
  },
  'text bar': caption,
  mirror: (picture) => picture.flop(),
  'turn 90': (picture) => picture.rotate(90),
  'turn 3': (picture) => picture.rotate(3, { background: '#ffffff' }),
};

/** The changed picture as a JPEG, which is how such pictures arrive. */
export async function changed(name: string, bytes: Uint8Array): Promise<Buffer> {
  // At most as large as a screen: larger ones cost minutes and change nothing.
  const flat = await sharp(bytes)
    .autoOrient()
    .resize(1280, 1280, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const made = await CHANGES[name]?.(sharp(flat.data), flat.info);
  if (!made) throw new Error(`no such change: ${name}`);
  // Turning and cutting are done on pixels that stand.
  return sharp(await made.png({ compressionLevel: 1 }).toBuffer())
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
}
