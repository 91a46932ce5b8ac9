/** What a run finds, in English. */
import type { Words } from '../course/words.ts';

export const EN = {
  'api-not-found': {
    what: 'The course does not look for the platform',
    why: 'It never reached the SCORM API, so nothing a learner does is recorded.',
    how: 'Publish it again as SCORM, with its run-time script',
  },
  'never-initialized': {
    what: 'The course found the platform but did not begin',
    why: 'Without {begin} the platform takes no status, score or place.',
    how: 'Call {begin}("") before anything else',
  },
  'call-before-initialize': {
    what: '{call} comes before {begin}',
    why: 'Platforms refuse it with an error, and some stop the course.',
    how: 'Begin with {begin}("")',
  },
  'call-after-finish': {
    what: '{call} comes after {end}',
    why: 'The session has ended; what is set now is lost.',
    how: 'Set and commit before {end}("")',
  },
  'never-finished': {
    what: 'The course leaves without {end}',
    why: 'The standard asks for it; some platforms then keep the session open or drop it.',
    how: 'Call {end}("") on pagehide',
  },
  'finish-while-shown': {
    what: '{end} is called while the course is on screen',
    why: 'iGOT’s player then forgets the learner’s place, and the next click saves an empty record.',
    how: 'Call {end} only on pagehide',
  },
  'stops-on-return': {
    what: 'The course stops speaking with iGOT on a return',
    why: 'There Initialize answers false with code 103 whenever a place was kept. The course takes it for a failure and records nothing more.',
    how: 'Go on after code 103, or publish as SCORM 1.2',
  },
  'suspend-data-over-limit': {
    what: 'suspend_data takes {length, number} characters',
    why: '{standard} allows {limit, number}. Platforms that keep to it cut it or refuse it, and learners start again.',
    how: 'Keep the state shorter',
  },
  'element-unknown': {
    what: '{element} is not an element of {standard}',
    why: 'The platform answers error 401 and keeps nothing.',
    how: 'Use an element of the standard',
  },
  'value-out-of-spec': {
    what: 'A value of {element} is not as the standard asks',
    why: 'A strict platform answers with an error and keeps the old value.',
    how: 'Write it in the form the clause gives',
  },
  'value-not-string': {
    what: '{element} is set to a number or boolean, not a string',
    why: '{standard} passes strings only. Most platforms turn it into one; one that checks types refuses it.',
    how: 'Pass String(value)',
  },
  'call-refused': {
    what: '{call} is refused with code {code}',
    why: 'The platform did not do it; some platforms stop the course at any error.',
    how: 'Look at the call in the log',
  },
  'completed-at-load': {
    what: 'The course completes itself on opening',
    why: 'Nothing has been learnt yet. Courses finished in seconds are treated as misuse.',
    how: 'Set the status when the learner reaches the end',
  },
  'not-completed': {
    what: 'The end is reached, but nothing is completed',
    why: 'After {screens, plural, one {# screen} other {# screens}} and the last one {lms} still has the learner as not completed.',
    how: 'Set {done} to completed or passed, then commit',
  },
  'lrs-not-reached': {
    what: 'The course never reaches the record store',
    why: 'It sent no request to the endpoint of its launch address, so nothing a learner does is recorded.',
    how: 'Read endpoint and actor from the launch address',
  },
  'lrs-refused': {
    what: 'The record store objects to {call}',
    why: 'It answers with code {code}; the log says what the standard asks for.',
    how: 'Look at the call in the log',
  },
  'lrs-not-terminated': {
    what: 'The course leaves without the statement “terminated”',
    why: 'The platform takes the session for abandoned.',
    how: 'Send it on pagehide, by a request with keepalive',
  },
  'passed-not-counted': {
    what: '“passed” completes nothing on the 2023 player',
    why: 'It counts exactly “completed”. A learner on an older installation never gets the credit.',
    how: 'Write “completed” where the platform is not conformant',
  },
  'end-not-reached': {
    what: 'The robot did not come to the end',
    why: 'It stopped at “{heading}” after {screens, plural, one {# screen} other {# screens}}; whether the course completes is not known.{obstacle, select, dragging { Something there is to be dragged.} film { A film or sound there has not ended.} question { A question there waits for its answer.} drawing { The screen is one drawing, in which it sees no controls.} missing { Pages, scripts or data that it asks for there are not in the package.} empty { Nothing can be read or pressed there.} other {}}',
    how: 'Play it yourself and look at the record',
  },
  'completion-lost': {
    what: 'Opening the course again undoes its completion',
    why: 'A learner who only looks something up loses the credit.',
    how: 'Keep completed or passed as it is on a return',
  },
  'score-missing': {
    what: 'Questions were answered, but no score is recorded',
    why: 'Reports and certificates that need a score have none.',
    how: 'Set {points} before the status',
  },
  'nothing-kept': {
    what: 'Nothing is kept when a learner leaves',
    why: 'They had come to “{left}”; on return the course cannot know it.',
    how: 'Write {place} and suspend_data at every change',
  },
  'not-resumed': {
    what: 'The course starts again from its beginning',
    why: 'The learner left at “{left}” and came back to “{back}”, although a place was kept.',
    how: 'Read {place} and suspend_data on opening',
  },
  'resume-unclear': {
    what: 'Whether the course resumes is not clear',
    why: 'The learner left at “{left}” and came back to “{back}”.',
    how: 'Play it yourself: leave in the middle and launch again',
  },
  'written-too-late': {
    what: 'Written only while leaving, and lost',
    why: '{elements}: iGOT’s player no longer listens when the page goes.',
    how: 'Write at every change, not at unload',
  },
  'score-after-completion': {
    what: 'The score is written after the completion',
    why: 'iGOT’s player sends completion once and nothing after it; this score never arrives.',
    how: 'Write the score first, then the status, then commit',
  },
  'saved-only-on-leaving': {
    what: 'Nothing is saved until the learner leaves',
    why: 'Something on the page changes all the time, and iGOT’s player waits for two quiet seconds. A closed tab loses everything.',
    how: 'Let no class or element change in a loop',
  },
  hung: {
    what: 'The course stops answering',
    why: 'At “{heading}” the page hung for more than six seconds. A learner would have to close the tab.',
    how: 'Look at the last calls before it hung',
  },
  'file-missing': {
    what: '{file} is asked for and is not there',
    why: 'The learner sees a gap, or the course stops at that point.',
    how: 'Put the file into the package',
  },
  'console-error': {
    what: 'The browser reports an error',
    why: '{error}',
    how: 'Look at it in the browser’s console',
  },
  'network-attempt': {
    what: 'The course wants to reach {host}',
    why: 'In offices without internet that part fails; on the platform it is not allowed.',
    how: 'Put what it needs into the package',
  },
  'learner-data-kept': {
    what: 'The learner’s {datum, select, name {name} mail {mail address} other {id}} is kept in course data',
    why: 'It was written into {element}. The platform has it already; here it goes into exports and backups that nobody takes for personal data.',
    how: 'Ask the platform for it at each launch and do not keep it',
  },
  'learner-data-sent': {
    what: 'The learner’s {datum, select, name {name} mail {mail address} other {id}} is sent to {host}',
    why: 'Somebody beside the platform learns who takes this course, and the learner was not asked.',
    how: 'Leave it out of what is sent',
  },
  dialog: {
    what: 'The course opens a browser dialog',
    why: 'It says “{message}”. It stops the course until answered; the robot answered it.',
    how: 'Say it on the page instead',
  },
  popup: {
    what: 'The course opens a window of its own',
    why: 'Browsers block it ({count, plural, one {# time} other {# times}} in this run); in the mobile app it does not open.',
    how: 'Show it in the same window',
  },
  download: {
    what: 'The course starts a download of {file}',
    why: 'The file lies on the learner’s device afterwards.',
    how: 'Check that this is meant',
  },
  'asset-calls-platform': {
    what: 'An asset speaks with the platform',
    why: 'The manifest calls it an asset, which only shows something; its first call is {call}. Testers refuse it, and a platform may give it no session.',
    how: 'Make the resource a SCO, or take the calls out',
  },
  'finish-only-at-unload': {
    what: '{end} is called only on {event}',
    why: 'Browsers are dropping unload, phones leave out both; the session then stays open and what is written with it is lost.',
    how: 'Call {end} on pagehide too',
  },
  'not-found-from-window': {
    what: 'The platform is not found from a window of its own',
    why: 'Many platforms open courses in a new window; there the API is at the opener, and nothing would be recorded.',
    how: 'Look at window.opener too when searching for the API',
  },
  'review-overwrites': {
    what: 'In review mode the course still writes {element}',
    why: 'The learner only looks back. Platforms that do not guard the record would change it.',
    how: 'Write no status or score while the mode is review',
  },
  'silent-without-platform': {
    what: 'With no platform the course goes on without a word',
    why: 'A learner who opens it outside the platform works for nothing, and is not told.',
    how: 'Say on the page that nothing will be recorded',
  },
  'hangs-without-platform': {
    what: 'With no platform the course stops answering',
    why: 'Its search for the API does not end; the tab has to be closed.',
    how: 'Stop the search at the topmost window',
  },
  'status-against-score': {
    what: 'Status “{status}” does not agree with score {raw, number}',
    why: 'The manifest’s pass mark is {mark, number}. Platforms differ in which of the two they believe.',
    how: 'Decide the status by the pass mark',
  },
  'score-out-of-bounds': {
    what: 'The score {raw, number} is outside {min, number} to {max, number}',
    why: 'These are the bounds the course gives itself; percentages come out wrong.',
    how: 'Keep the score between min and max',
  },
  'commits-too-often': {
    what: 'The course commits {count, number} times in ten seconds',
    why: 'Each is a request to the platform’s server, for each learner.',
    how: 'Commit when a page is left, and at the end',
  },
  'suspend-data-grows': {
    what: 'Opening the course makes its data longer',
    why: 'From {from, number} to {to, number} characters by a look alone; at the limit learners start again.',
    how: 'Write the state anew, do not append to it',
  },
  'exit-not-suspend': {
    what: 'The course leaves in the middle without exit “suspend”',
    why: 'SCORM 2004 then ends the attempt: place and data are dropped, and the learner starts again.',
    how: 'Set cmi.exit to suspend before {end}',
  },
  'lessons-not-run': {
    what: '{count, number} more lessons were not run',
    why: 'The robot runs the first ones of each package.',
    how: 'Play the others yourself',
  },
  'run-not-finished': {
    what: 'The run was ended in time: {ended, number} of {of, number} launches',
    why: 'All launches together have {minutes, plural, one {# minute} other {# minutes}}. It got to “{heading}” on {lms}; what comes after was not seen.',
    how: 'Run it on one platform at a time, as with --run {id}, or play the rest yourself',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type RunKey = keyof typeof EN;
