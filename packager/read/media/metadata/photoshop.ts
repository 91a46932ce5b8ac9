/** The resources that Photoshop keeps in pictures (Adobe Photoshop File Formats Specification, image resource blocks). */

const IPTC = 0x0404;
/** With which each begins. */
const SIGNATURE = '8BIM';

/** @returns the IPTC records among the resources */
export function iptcIn(resources: Buffer): Buffer | undefined {
  for (let here = 0; here + 12 <= resources.length; ) {
    if (resources.toString('latin1', here, here + 4) !== SIGNATURE) return undefined;
    // Its name is a letter count and letters, made even.
    const size = here + 6 + even((resources[here + 6] ?? 0) + 1);
    if (size + 4 > resources.length) return undefined;
    const length = resources.readUInt32BE(size);
    if (resources.readUInt16BE(here + 4) === IPTC) return resources.subarray(size + 4, size + 4 + length);
    here = size + 4 + even(length);
  }
  return undefined;
}

const even = (length: number): number => length + (length & 1);
