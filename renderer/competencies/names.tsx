/** A competency by its names, as it is shown everywhere. */
import type { CompetencyTag } from '../../packager/course/course.ts';
import { nameIn } from '../../packager/platform/competencies/names.ts';
import { useSettings } from '../settings.ts';

/** The framework's own name, with the Hindi one below it where the window is in Hindi; then where it belongs. */
export function CompetencyName({ tag, hindi }: { tag: CompetencyTag; hindi?: string | undefined }) {
  const inHindi = useSettings((s) => s.lang) === 'hi';
  const { area, theme, subTheme } = tag;
  const own = hindi ?? nameIn(subTheme, 'hi');
  return (
    <span className="competency-name">
      <span className="competency-own">
        <span lang="en">{subTheme}</span>
        {inHindi && own !== subTheme && <span lang="hi"> · {own}</span>}
      </span>
      <span className="sm muted" lang={inHindi ? 'hi' : 'en'}>
        {[area, theme].map((name) => (inHindi ? nameIn(name, 'hi') : name)).join(' › ')}
      </span>
    </span>
  );
}
