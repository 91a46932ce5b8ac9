import { ExternalLink, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Id, inLang, type Lang, STAGES } from '../../packager/course/course.ts';
import { Captions } from '../blocks/captions.tsx';
import { Arriving, IMAGE_TYPES, PickFile, Rights } from '../blocks/media.tsx';
import { change } from '../history.ts';
import { FILE_TYPES, type FileItem, replaceFile, replacing, setItem } from '../item-files.ts';
import { VoiceField } from '../media/voice.tsx';
import { languageName } from '../numbers.ts';
import { itemOf, setTitle } from '../outline.ts';
import type { LoneItem } from '../outline-entries.ts';
import { itemStage } from '../outline-view.ts';
import { join } from '../paths.ts';
import { rpc } from '../rpc.ts';
import { openCourse, useOpen } from '../store.ts';
import { Button, Glyph } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Select } from '../ui/field.tsx';
import { ITEM_ICONS, ITEM_WORDS } from '../ui/item.tsx';
import { STAGE_WORDS } from '../ui/stage.tsx';
import { assetUrl, bringIn } from '../uploads.ts';
import { asWebAddress, isWebAddress } from '../web-address.ts';
import { type Key, useSay } from '../words.tsx';
import './item-screen.css';

type OwnItem = Exclude<LoneItem, { kind: 'assessment' }>;
type MediaItem = Extract<LoneItem, { kind: 'video' | 'audio' }>;

/** An item that is not pages, in the place of the sheet: what the learner will meet, and what is to be said of it. */
export function ItemScreen({ id }: { id: Id }) {
  const item = useOpen((o) => itemOf(o.draft.course, id));
  const lang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  if (!item || item.kind === 'assessment') return null;
  return (
    <div className="desk" key={`${id} ${lang}`}>
      <fieldset className="sheet item-sheet" disabled={readOnly}>
        <Head item={item} lang={lang} />
        {item.kind === 'link' ? <Address item={item} /> : <File item={item} />}
        <Said item={item} lang={lang} />
        {(item.kind === 'video' || item.kind === 'audio') && <Media item={item} lang={lang} />}
        {item.kind !== 'link' && <Rights asset={item.asset} />}
      </fieldset>
    </div>
  );
}

/** What it is, and its title as the page of the learner will show it. */
function Head({ item, lang }: { item: OwnItem; lang: Lang }) {
  const say = useSay();
  const course = useOpen((o) => o.draft.course);
  return (
    <div lang={lang}>
      <p className="item-kind muted sm" lang={document.documentElement.lang}>
        <Glyph of={ITEM_ICONS[item.kind]} size="s" />
        {say(ITEM_WORDS[item.kind])}
      </p>
      <textarea
        className="page-title"
        data-timeline=""
        rows={1}
        aria-label={say('item-title')}
        placeholder={inLang(item.title, lang, course) || say('item-title')}
        value={item.title[lang] ?? ''}
        onChange={(event) => {
          const text = event.target.value.replace(/\n/g, ' ');
          change((d) => setTitle(d, item.id, lang, text), { merge: `title-${item.id}-${lang}` });
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
    </div>
  );
}

/** The file as far as it can be shown, and what can be done with it. */
function File({ item }: { item: FileItem }) {
  const say = useSay();
  const asset = useOpen((o) => o.draft.course.assets[item.asset]);
  const { path } = openCourse();
  const url = assetUrl(item.asset);
  return (
    <div className="item-file">
      {url && asset && <Preview item={item} url={url} />}
      <Arriving uploadKey={replacing(item.id)} />
      <div className="row row-wrap">
        <PickFile types={FILE_TYPES[item.kind]} onFile={(file) => replaceFile(item.id, file)}>
          {say('replace')}
        </PickFile>
        {asset && (
          <Button
            size="sm"
            look="plain"
            icon={FolderOpen}
            onPress={() =>
              void rpc('shell.reveal', { path: join(join(path, 'assets'), `${item.asset}.${asset.ext}`) })
            }
          >
            {say('show-in-folder')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Preview({ item, url }: { item: FileItem; url: string }) {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const course = useOpen((o) => o.draft.course);
  const title = inLang(item.title, lang, course) || say(ITEM_WORDS[item.kind]);
  switch (item.kind) {
    case 'pdf':
      return navigator.pdfViewerEnabled ? (
        <iframe className="item-pdf" src={`${url}#navpanes=0&view=FitH`} title={title} />
      ) : (
        <p className="item-no-preview muted">{say('pdf-not-shown')}</p>
      );
    case 'video':
      return (
        // The key makes the browser load the film anew when a track comes or goes.
        <video
          key={`${item.asset}${item.captions?.length ?? 0}`}
          className="item-video"
          controls
          preload="metadata"
          src={url}
          aria-label={title}
          {...(item.poster && { poster: assetUrl(item.poster) })}
        >
          {(item.captions ?? []).map((track) => (
            <track
              key={track.lang}
              kind="captions"
              srcLang={track.lang}
              label={languageName(track.lang)}
              src={assetUrl(track.asset)}
            />
          ))}
        </video>
      );
    case 'audio':
      return (
        // biome-ignore lint/a11y/useMediaCaption: sound has a transcript instead (WCAG 1.2.1)
        <audio className="item-audio" controls preload="metadata" src={url} aria-label={title} />
      );
  }
}

/** Where a link leads; only an address that a browser can open is kept. */
function Address({ item }: { item: Extract<LoneItem, { kind: 'link' }> }) {
  const say = useSay();
  return (
    <div className="item-file">
      <DraftField
        label={say('link-address')}
        hint={say('item-link-hint')}
        value={item.url}
        check={(text) => (isWebAddress(asWebAddress(text)) ? undefined : say('web-address-form'))}
        onCommit={(text) => {
          const url = asWebAddress(text);
          if (!isWebAddress(url)) return;
          setItem(item.id, (own) => {
            if (own.kind === 'link') own.url = url;
          });
        }}
      />
      <p>
        <a className="item-open" href={item.url} target="_blank" rel="noopener noreferrer">
          <Glyph of={ExternalLink} size="s" />
          {say('item-link-open')}
        </a>
      </p>
    </div>
  );
}

/** What is said of any item: its other titles, what the learner finds there, what it asks of them. */
function Said({ item, lang }: { item: OwnItem; lang: Lang }) {
  const say = useSay();
  const languages = useOpen((o) => o.draft.course.languages);
  return (
    <Group title={say('item-about-head')}>
      {languages
        .filter((other) => other !== lang)
        .map((other) => (
          <DraftField
            key={other}
            label={say('item-title-in', { lang: languageName(other) })}
            lang={other}
            value={item.title[other] ?? ''}
            onCommit={(title) => change((d) => setTitle(d, item.id, other, title.trim()))}
          />
        ))}
      <DraftField
        label={say('item-about')}
        hint={say('item-about-hint')}
        lang={lang}
        lines={2}
        value={item.about?.[lang] ?? ''}
        onCommit={(text) => setWords(item.id, 'about', lang, text)}
      />
      <Select
        label={say('stage')}
        value={itemStage(item) ?? null}
        placeholder={say('choose')}
        choices={STAGES.map((s) => ({ id: s, label: say(STAGE_WORDS[s]) }))}
        onChange={(stage) =>
          setItem(item.id, (own) => {
            if (own.kind !== 'assessment') own.stage = stage;
          })
        }
      />
    </Group>
  );
}

/** For those who cannot hear or see it: captions, transcript; and the picture before a film plays. */
function Media({ item, lang }: { item: MediaItem; lang: Lang }) {
  const say = useSay();
  const hint: Key = item.kind === 'video' ? 'transcript-hint' : 'audio-transcript-hint';
  const setFilm = (recipe: (film: Extract<LoneItem, { kind: 'video' }>) => void) =>
    setItem(item.id, (own) => {
      if (own.kind === 'video') recipe(own);
    });
  return (
    <Group title={say('item-access')}>
      {item.kind === 'video' && (
        <Captions
          of={item.id}
          film={item.asset}
          tracks={item.captions ?? []}
          onChange={(next) =>
            setFilm((own) => {
              own.captions = [...next(own.captions ?? [])];
            })
          }
        />
      )}
      <DraftField
        label={say('transcript')}
        hint={say(hint)}
        lang={lang}
        lines={4}
        value={item.transcript?.[lang] ?? ''}
        onCommit={(text) => setWords(item.id, 'transcript', lang, text)}
      />
      <VoiceField id={item.asset} />
      {item.kind === 'video' && (
        <div className="stack">
          <Arriving uploadKey={`${item.id}-poster`} />
          <div>
            <PickFile
              types={IMAGE_TYPES}
              onFile={(file) =>
                bringIn(`${item.id}-poster`, file, ({ assetId }) =>
                  setFilm((own) => {
                    own.poster = assetId;
                  }),
                )
              }
            >
              {item.poster ? say('poster-replace') : say('poster-add')}
            </PickFile>
          </div>
        </div>
      )}
    </Group>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="group">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Writes words of an item in a language; without any, the field goes. */
function setWords(id: Id, field: 'about' | 'transcript', lang: Lang, text: string): void {
  setItem(id, (own) => {
    const item = own as { about?: Record<Lang, string>; transcript?: Record<Lang, string> };
    const words = { ...item[field] };
    if (text.trim()) words[lang] = text.trim();
    else delete words[lang];
    if (Object.keys(words).length > 0) item[field] = words;
    else delete item[field];
  });
}
