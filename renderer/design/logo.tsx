import { Trash2 } from 'lucide-react';
import { inLang } from '../../packager/course/course.ts';
import { LOGO_PLACES } from '../../packager/course/design/design.ts';
import { Arriving, PickFile } from '../blocks/media.tsx';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { assetUrl } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { bringLogo, LOGO_UPLOAD, setLogo } from './actions.ts';

/** Sharp at any size, and without a photograph's white corners. */
const LOGO_TYPES = ['image/png', 'image/svg+xml'];

/** The emblem of the institution, what it is called, and where it stands. */
export function LogoForm() {
  const say = useSay();
  const logo = useOpen((o) => o.draft.course.design?.logo);
  const course = useOpen((o) => o.draft.course);
  const lang = useOpen((o) => o.lang);
  const url = logo && assetUrl(logo.asset);
  return (
    <div className="group">
      <h3>{say('design-logo')}</h3>
      {url && <img className="design-logo" src={url} alt={inLang(logo.alt, lang, course)} />}
      <div className="row">
        <PickFile types={LOGO_TYPES} onFile={bringLogo}>
          {say(logo ? 'replace' : 'design-logo-choose')}
        </PickFile>
        {logo && (
          <Button size="sm" look="plain" icon={Trash2} onPress={() => setLogo(undefined)}>
            {say('design-logo-remove')}
          </Button>
        )}
      </div>
      <Arriving uploadKey={LOGO_UPLOAD} />
      {logo ? (
        <>
          <DraftField
            label={say('design-logo-alt')}
            hint={say('design-logo-alt-hint')}
            lang={lang}
            value={logo.alt[lang] ?? ''}
            placeholder={inLang(logo.alt, lang, course)}
            onCommit={(text) => {
              const { [lang]: _, ...others } = logo.alt;
              setLogo({ ...logo, alt: { ...others, ...(text.trim() && { [lang]: text.trim() }) } });
            }}
          />
          <Segments
            label={say('design-logo-place')}
            showLabel
            value={logo.place}
            choices={LOGO_PLACES.map((id) => ({
              id,
              label: say(id === 'bar' ? 'design-logo-bar' : 'design-logo-page'),
            }))}
            onChange={(place) => setLogo({ ...logo, place })}
          />
        </>
      ) : (
        <p className="hint">{say('design-logo-hint')}</p>
      )}
    </div>
  );
}
