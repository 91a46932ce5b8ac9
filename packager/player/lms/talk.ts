/** What passes between the package and a platform: answers read as text, each value written once. */
import type { Api } from './find-api.ts';

export interface Talk<Call extends string> {
  /** Never throws; '' where the platform gives nothing or breaks. */
  call(name: Call, ...args: string[]): string;
  get(element: string): string;
  set(element: string, value: string): void;
}

/** @param names the functions that read and write an element */
export function talkWith<Call extends string>(
  api: Api<Call>,
  names: { readonly get: NoInfer<Call>; readonly set: NoInfer<Call> },
): Talk<Call> {
  const written = new Map<string, string>();
  const call = (name: Call, ...args: string[]): string => {
    try {
      const answer = api[name](...args);
      return answer === null || answer === undefined ? '' : String(answer);
    } catch {
      return '';
    }
  };
  return {
    call,
    get: (element) => call(names.get, element),
    set: (element, value) => {
      if (written.get(element) === value) return;
      written.set(element, value);
      call(names.set, element, value);
    },
  };
}
