import { languageName } from '../numbers.ts';
import { setOpen, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useSay } from '../words.tsx';

/** The language that is shown of the course in front, and the way to its others. */
export function LanguageMenu() {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const languages = useOpen((o) => o.draft.course.languages);
  return (
    <Menu
      label={say('page-language')}
      entries={languages.map((one) => ({
        id: one,
        label: languageName(one),
        checked: one === lang,
        run: () => setOpen({ lang: one }),
      }))}
    >
      <Button look="link" size="sm">
        {languageName(lang)}
      </Button>
    </Menu>
  );
}
