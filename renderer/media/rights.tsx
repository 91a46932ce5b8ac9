import type { AssetId } from '../../packager/course/course.ts';
import { LICENCES } from '../../packager/course/course.ts';
import { useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { Select } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { type Right, setRight } from './actions.ts';

/** The choice that takes a licence back. */
const NONE = 'none';

/** Whose files these are and under which licence they stand; kept once for every place that shows them. */
export function RightsFields({ ids }: { ids: readonly AssetId[] }) {
  const say = useSay();
  const assets = useOpen((o) => o.draft.course.assets);
  /** What all of them say; undefined where they differ. */
  const common = (right: Right): string | undefined => {
    const [first = '', ...others] = new Set(ids.map((id) => assets[id]?.[right] ?? ''));
    return others.length === 0 ? first : undefined;
  };
  const licence = common('licence');
  const licences = [...new Set<string>([...LICENCES, ...(licence ? [licence] : [])])];
  const field = (right: Right, example?: string) => {
    const value = common(right);
    return {
      value: value ?? '',
      ...(value === undefined ? { placeholder: say('rights-differ') } : example && { placeholder: example }),
      onCommit: (words: string) => setRight(ids, right, words),
    };
  };
  return (
    <>
      <Select
        label={say('licence')}
        value={licence || null}
        placeholder={licence === undefined ? say('rights-differ') : say('choose')}
        choices={[
          ...licences.map((l) => ({ id: l, label: l, lang: 'en' })),
          ...(licence ? [{ id: NONE, label: say('licence-none') }] : []),
        ]}
        onChange={(l) => setRight(ids, 'licence', l === NONE ? '' : l)}
      />
      <DraftField label={say('source')} {...field('source', say('source-example'))} />
      <DraftField label={say('permission')} hint={say('permission-hint')} {...field('permission')} />
    </>
  );
}
