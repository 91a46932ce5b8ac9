/** Descriptions of pictures that describe nothing (WCAG 2.2, failure F30). */

/** The name of a file, as cameras and programs write it. */
const FILE_NAME = /^\S(?:.*\S)?\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif)$/i;
const CAMERA = /^(?:img|dsc[nf]?|pxl|image|screenshot|whatsapp image|picture|photo|slide)[ _-]*\d[\d _-]*$/i;
/** That it is a picture, a screen reader says by itself. */
const ONLY_PICTURE =
  /^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|figure|illustration|icon|diagram|alt(?: text)?|untitled|placeholder|चित्र|तस्वीर|फ़ोटो|फोटो|छवि)[.:।]?$/iu;

export const isFileName = (alt: string): boolean => FILE_NAME.test(alt.trim()) || CAMERA.test(alt.trim());

export const saysNothing = (alt: string): boolean => isFileName(alt) || ONLY_PICTURE.test(alt.trim());
