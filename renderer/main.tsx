import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { adoptInfo } from './app-info.ts';
import { rpc } from './rpc.ts';
import { open } from './session.ts';
import { adoptSettings } from './settings.ts';
import { rememberTabs, restoreTabs } from './tabs.ts';
import { Button } from './ui/button.tsx';
import { useSay, Words } from './words.tsx';

const root = createRoot(document.getElementById('root') ?? document.body);

/** Before anyone chose, the app speaks the language of the system. */
const systemLang =
  navigator.languages.some((l) => l.startsWith('hi')) && !navigator.language.startsWith('en') ? 'hi' : 'en';

/** Asks the engine who it is and how the user likes it, then shows the window. */
async function start(): Promise<void> {
  adoptSettings({}, systemLang);
  const [info, settings] = await Promise.all([rpc('app.info', {}), rpc('settings.get', {})]);
  if (!info.ok) {
    root.render(
      <Words>
        <NoEngine />
      </Words>,
    );
    return;
  }
  adoptInfo(info.value);
  adoptSettings(settings.ok ? { toured: false, ...settings.value } : {}, info.value.lang ?? systemLang);
  root.render(<App />);
  if (settings.ok) await restoreTabs(settings.value);
  rememberTabs();
  // `kriti open <course>` names one.
  if (info.value.course) void open(info.value.course);
}

function NoEngine() {
  const say = useSay();
  return (
    <main className="boot-fault">
      <h1>{say('engine-silent')}</h1>
      <p className="muted">{say('engine-silent-why')}</p>
      <div>
        <Button look="primary" onPress={() => void start()}>
          {say('try-again')}
        </Button>
      </div>
    </main>
  );
}

void start();
