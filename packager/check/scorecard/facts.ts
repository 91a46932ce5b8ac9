/** What the measures of a score card look at: the course, and what its rules found. */

import { inLang, mainLang } from '../../course/course.ts';
import { type MetPage, pagesMet } from '../../course/item-page.ts';
import type { Node } from '../../course/node.ts';
import { nodesByType } from '../../course/nodes-by-type.ts';
import type { Project } from '../../course/pages.ts';
import type { UiLang } from '../../course/words.ts';
import type { RuleResult } from '../in-words.ts';
import type { Checked } from '../run.ts';
import { type Told, type Topic, topicsOf } from '../wording/topics.ts';

export class Facts {
  readonly project: Project;
  /** Pages as the learner meets them, in order. */
  readonly pages: readonly MetPage[];
  /** What a comparison with a corpus found; absent: there was none. */
  readonly originality: RuleResult | undefined;
  readonly #checked: ReadonlyMap<string, Checked>;

  constructor(project: Project, checked: readonly Checked[], originality?: RuleResult) {
    this.project = project;
    this.originality = originality;
    this.pages = [...pagesMet(project)];
    this.#checked = new Map(checked.map((one) => [one.rule.id, one]));
  }

  /** Those of the rules that failed. */
  failing(rules: readonly string[]): string[] {
    return rules.filter((id) => this.#checked.get(id)?.outcome === 'fail');
  }

  /** What rules ask, as their lists say it; a rule that the profile leaves out goes by its id. */
  titles(rules: readonly string[], lang: UiLang): string {
    return rules.map((id) => `“${this.#checked.get(id)?.rule.help[lang].what ?? id}”`).join(', ');
  }

  /** How many findings rules have that fail; undefined where one of them was not run or could not tell. */
  failures(rules: readonly string[]): number | undefined {
    const checked = rules.map((id) => this.#checked.get(id));
    const failed = checked.filter((one) => one?.outcome === 'fail');
    if (failed.length > 0) return failed.reduce((n, one) => n + (one?.findings.length ?? 0), 0);
    return checked.every((one) => one?.outcome === 'pass') ? 0 : undefined;
  }

  /** What the pages say of a topic in the main language: the first sentence, its page, and how often. */
  told(topic: Topic): (Told & { readonly page: string }) | undefined {
    const lang = mainLang(this.project.course);
    let first: (Told & { readonly page: string }) | undefined;
    for (const { page } of this.pages) {
      const doc = page.docs[lang];
      const told = doc && topicsOf(doc).get(topic);
      if (!told) continue;
      first = first
        ? { ...first, count: first.count + told.count }
        : { ...told, page: inLang(page.title, lang, this.project.course) };
    }
    return first;
  }

  /** How many findings rules have, also those only a person can judge; undefined where one was not run. */
  findings(rules: readonly string[]): number | undefined {
    const checked = rules.map((id) => this.#checked.get(id));
    if (checked.some((one) => !one || one.outcome === 'inapplicable')) return undefined;
    return checked.reduce((n, one) => n + (one?.findings.length ?? 0), 0);
  }

  /** Nodes of some types in the main language, on whatever page. */
  nodes(...types: readonly string[]): readonly Node[] {
    return this.pages.flatMap((met) => this.nodesOn(met, types));
  }

  nodesOn({ page }: MetPage, types: readonly string[]): readonly Node[] {
    const doc = page.docs[mainLang(this.project.course)];
    return doc ? nodesByType(doc, types) : [];
  }
}
