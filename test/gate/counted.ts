/** A course that counts how often anybody reads in its documents, and a count of how often rules run: work, whatever the clock says. */
import { COURSE_RULES } from '../../packager/check/course-rules.ts';
import type { Id } from '../../packager/course/course.ts';
import type { Page, Project } from '../../packager/course/pages.ts';

export interface Work {
  /** Readings of a property or an entry, anywhere in the documents of pages. */
  reads: number;
  /** Pages whose documents were read in. */
  pages: Set<Id>;
  /** Runs of a rule, each on the course or on one page. */
  runs: number;
}

const nothing = (): Work => ({ reads: 0, pages: new Set(), runs: 0 });

export class Counter {
  work = nothing();
  readonly #seen = new WeakMap<object, object>();

  /** What was done since this was asked last. */
  taken(): Work {
    const { work } = this;
    this.work = nothing();
    return work;
  }

  /** The course with its documents watched. */
  course({ course, pages }: Project): Project {
    return { course, pages: new Map([...pages].map(([id, page]) => [id, this.page(page)])) };
  }

  page(page: Page): Page {
    const docs = Object.entries(page.docs).map(([lang, doc]) => [lang, doc && this.#watched(doc, page.id)]);
    return { ...page, docs: Object.fromEntries(docs) };
  }

  /** Rules count their runs until the returned function is called. */
  rules(): () => void {
    const before = COURSE_RULES.map((rule) => [rule, rule.check] as const);
    for (const [rule, check] of before)
      Object.assign(rule, {
        check: (subject: never) => {
          this.work.runs += 1;
          return check.call(rule, subject);
        },
      });
    return () => {
      for (const [rule, check] of before) Object.assign(rule, { check });
    };
  }

  #watched<T extends object>(value: T, page: Id): T {
    const known = this.#seen.get(value);
    if (known) return known as T;
    const watched = new Proxy(value, {
      get: (target, key) => {
        this.work.reads += 1;
        this.work.pages.add(page);
        const found: unknown = Reflect.get(target, key);
        return typeof found === 'object' && found !== null ? this.#watched(found, page) : found;
      },
    });
    this.#seen.set(value, watched);
    return watched;
  }
}

/** The page with one word more at the end of its first paragraph in a language; a new value, as the editor makes it. */
export function retyped(page: Page, lang: string): Page {
  const doc = structuredClone(page.docs[lang]);
  const paragraph = doc?.content.find(({ type }) => type === 'paragraph');
  const last = paragraph?.content?.findLast(({ type }) => type === 'text');
  if (!doc || !last) throw new Error(`nothing to type on in ${page.id}`);
  Object.assign(last, { text: `${last.text} And so on.` });
  return { ...page, docs: { ...page.docs, [lang]: doc } };
}
