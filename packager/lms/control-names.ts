/**
 * Names under which the robot knows the controls of a package: ours exactly
 * (player/labels.ts, English and Hindi), and what other tools usually call
 * them, in capitals or not, with arrows around them or arrows alone.
 */

/** A control called one of these, whatever signs stand around the words. */
const called = (words: string, arrows = ''): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(${words})[^\\p{L}\\p{N}]*$${arrows && `|^\\s*(${arrows})\\s*$`}`, 'iu');

export const CONTROL = {
  next: called(
    'next( (page|slide|screen|section|topic|lesson|question|step))?|go to next( page| slide)?|continue( course)?|(go )?forward|move on|proceed|siguiente|suivant|weiter|आगे|आगे बढ़ें|अगला|जारी रखें',
    '>{1,2}|[-=]{1,2}>|[›»→]',
  ),
  previous: called('previous( (page|slide|screen))?|prev|back|पीछे|पिछला', '<{1,2}|<[-=]{1,2}|[‹«←]'),
  check: called('check( answers?)?|submit( answers?)?|confirm|उत्तर जाँचें|जाँचें|उत्तर भेजें'),
  submitTest: called('(submit|finish) (test|quiz)|submit all|परीक्षा जमा करें|जमा करें'),
  start: called(
    '(start|begin|launch|enter)( (the )?(test|course|quiz|module|lesson|presentation|assessment))?|resume( course)?|शुरू करें|परीक्षा शुरू करें',
  ),
  again: called('try again|retry|retake|(retake|retry) (test|quiz)|फिर कोशिश करें'),
  moveUp: called('move up|ऊपर ले जाएँ'),
  /** Starts a presentation that runs by itself. */
  play: called('play( (video|course|presentation))?|चलाएँ', '[▶⏵]'),
  /** Puts a notice away; asked for inside one only. */
  dismiss: called('close( (popup|dialog|window|this))?|dismiss|not now|skip|no thanks|बंद करें', '[x×✕✖]'),
  /** Agrees to what a notice of the package asks or says. */
  agree: called('yes|yes please|ok|okay|got it|i understand|accept|resume|हाँ|ठीक है'),
} as const;

/** Asks whether to go on where the learner left. */
export const GOES_ON = /resume|left off|where you were|last recorded|जारी|वहीं से/i;

/** Entries of a menu that lead out of the course, or to what is no part of it. */
export const LEADS_AWAY = called(
  'exit|quit|close|leave|log ?out|sign out|finish|end course|print|help|download|search|settings|share|exit course|save( (and )?exit)?|बाहर निकलें|बंद करें|समाप्त करें|मदद',
);

/** What stands beside a topic in a menu, where the topic itself is no control. */
export const OPENS_TOPIC = called(
  'view|open|explore|go|visit|read( more)?|start( (topic|section|module|lesson))?|देखें|खोलें',
);
