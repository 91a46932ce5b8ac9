/** Where a finding points, as people and compilers write it. */
import type { Location } from '../location.ts';

/** `imsmanifest.xml:12:5`; page, language and block for a course; '' where the whole is meant. */
export function placeText(location: Location | undefined): string {
  if (!location) return '';
  if (location.in === 'course') {
    return [location.page, location.lang, location.block ?? location.pointer].filter(Boolean).join(' · ');
  }
  return [location.file, location.line, location.column].filter((part) => part !== undefined).join(':');
}
