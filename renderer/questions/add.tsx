import { ClipboardPaste, Plus } from 'lucide-react';
import { command } from '../commands/commands.ts';
import { Button } from '../ui/button.tsx';
import { useSay } from '../words.tsx';

/** What brings questions in; the tool bar of the course shows it in the Questions mode. */
export function AddQuestions() {
  const say = useSay();
  return (
    <>
      <Button icon={ClipboardPaste} onPress={command('paste-questions').run}>
        {say('questions-paste')}
      </Button>
      <Button look="primary" icon={Plus} onPress={command('add-question').run}>
        {say('question-add')}
      </Button>
    </>
  );
}
