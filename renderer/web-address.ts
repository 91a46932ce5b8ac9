/** Addresses of pages on the web, as people write them. */
import { WebAddress } from '../packager/course/course.ts';

/** `www.example.in` means a web page; what already names its way is left as it is. */
export const asWebAddress = (text: string): string => {
  const typed = text.trim();
  return typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
};

/** One that a course may hold and that names a host with a dot, as those on the web do. */
export const isWebAddress = (text: string): boolean =>
  WebAddress.safeParse(text).success && /^https?:\/\/[^\s.]+\.\S+$/.test(text);
