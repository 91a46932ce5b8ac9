/** English words of the expected failures; failures.hi.ts has the same keys. */
import type { Words } from '../course/words.ts';

export const EN = {
  // Of a request, before any method is reached. A person sees these only when something is wrong with the set-up.
  'wrong-host': {
    what: 'This address does not belong to Kriti',
    how: 'Open the address that Kriti printed',
  },
  'foreign-origin': {
    what: 'Another web page asked for this',
    why: 'Only Kriti’s own window may use your courses.',
  },
  'no-token': {
    what: 'This window is not signed in to Kriti',
    why: 'Kriti was started anew, or the address was copied without its end.',
    how: 'Open the whole address that Kriti printed. What was saved is safe.',
  },
  'not-found': { what: 'There is nothing at this address' },
  'wrong-method': { what: 'This address does not answer to {method}' },
  'not-json': { what: 'The request is not readable JSON' },
  'too-large': {
    what: 'More than {megabytes} MB came at once',
    how: 'Save in smaller steps',
  },
  'unknown-method': {
    what: 'Kriti has no method {name}',
    why: 'The window and the engine are of different versions.',
    how: 'Load the window again',
  },
  'wrong-input': { what: '{method}: {place} is not as it should be ({detail})' },
  'own-failure': {
    what: 'Kriti itself failed here',
    why: 'This is a fault in Kriti, not in your course. What was saved is safe.',
    how: 'Try again; if it stays, send this to whoever looks after Kriti: {reason}',
  },

  // Folders.
  'no-such-folder': { what: 'The folder {path} is not there', how: 'Choose another folder' },
  'cannot-read': { what: '{path} cannot be read: {reason}', how: 'Check your rights to it' },
  'cannot-write': {
    what: '{path} cannot be written: {reason}',
    why: 'Nothing was changed.',
    how: 'Choose another folder, or check your rights and the free space',
  },
  'already-there': { what: 'There is already a “{name}” in this folder', how: 'Choose another name' },
  'no-dialog': {
    what: 'The system’s own dialog cannot be shown here',
    why: 'Kriti runs in a browser.',
    how: 'Use Kriti’s list of folders',
  },

  // Films and recordings.
  'no-film-tools': {
    what: 'ffmpeg is not found on this machine',
    why: 'Kriti makes films smaller and cuts them with it. The file in the course is unchanged.',
    how: 'Install ffmpeg, or ask whoever looks after your machine, and try again',
  },
  'film-unreadable': {
    what: 'This file could not be made anew: {reason}',
    why: 'The file in the course is unchanged.',
    how: 'Save it again with another program, then replace it',
  },
  'film-endless': {
    what: 'The new file grew past 4 GB, and was given up',
    why: 'No portal takes a film of that size. The file in the course is unchanged.',
    how: 'Choose a smaller picture or a shorter part',
  },

  // Pictures.
  'no-picture-tools': {
    what: 'Pictures cannot be changed on this machine',
    why: 'The part of Kriti that decodes them does not run here ({reason}). The picture is unchanged.',
    how: 'Make it smaller with another program, then replace it',
  },
  'picture-unreadable': {
    what: 'This picture could not be changed: {reason}',
    why: 'The picture in the course is unchanged.',
    how: 'Save it anew with another program, then replace it',
  },

  // Courses.
  'not-a-course': {
    what: '{path} holds no course',
    why: 'A course folder has a file named course.json.',
    how: 'Choose the folder that holds it',
  },
  'too-new': {
    what: 'This course was made with a newer Kriti',
    why: 'Opening it here could lose what this version does not know. Nothing was changed.',
    how: 'Install the newer Kriti',
  },
  'migration-failed': {
    what: 'The course could not be brought to the present format',
    why: 'Nothing was changed.',
    how: 'Send the course to whoever looks after Kriti',
  },
  invalid: {
    what: '{count, plural, one {One thing keeps} other {# things keep}} this course from opening',
    why: 'Its files were changed outside Kriti or copied in part. Nothing was changed.',
    how: 'See the list, or restore the folder from a copy',
  },
  locked: {
    what: 'Another Kriti is saving this course',
    why: 'Nothing was written; your version is still here.',
    how: 'Try again in a moment',
  },
  'not-open': { what: 'The course {path} is not open', how: 'Open it again' },
  'no-such-page': { what: 'The course has no page {page}' },
  'folder-taken': {
    what: 'The folder {path} is not empty',
    why: 'A course needs a folder of its own. Nothing was changed.',
    how: 'Choose a new or empty folder',
  },
  'no-such-template': { what: 'There is no template {template}', how: 'Choose one of the list' },
  'no-such-language': {
    what: 'The template is not written in {lang}',
    why: 'It has: {languages}. Nothing was changed.',
    how: 'Choose one of these, or begin empty',
  },
  'not-saved': {
    what: '{count, plural, one {One thing is} other {# things are}} not as a course needs it, and was not saved',
    why: 'Saving it would keep the course from opening. What was saved before is safe; your version is still here.',
    how: 'See the list; this is a fault of Kriti’s editor',
  },
  conflict: {
    what: '{count, plural, one {A file} other {# files}} of this course changed outside this window',
    why: 'Saving would undo that change. Nothing was written; your version is still here.',
    how: 'Look at both and choose one',
  },
  'no-such-version': {
    what: 'This version is no longer there',
    why: 'It was let go of or deleted. The course itself is untouched.',
  },
  'version-damaged': {
    what: 'This version cannot be read',
    why: 'Its files are damaged. The course itself and the other versions are untouched.',
    how: 'Choose the version before or after it',
  },
  'version-not-kept': {
    what: 'No version could be kept',
    why: 'The course as it lies on disk is not whole. It was not changed.',
  },
  'read-only': {
    what: 'This course can be read but not changed',
    why: 'Its folder is protected.',
    how: 'Copy the course to another folder',
  },

  // Files into a course.
  'wrong-offset': {
    what: 'A piece of the file came out of order',
    why: '{received, number} bytes are here so far. The course is unchanged.',
    how: 'Send the rest from there',
  },
  'no-such-upload': {
    what: 'This upload is no longer known',
    why: 'It was stopped, or nothing came for a long time. The course is unchanged.',
    how: 'Add the file again',
  },
  'file-too-large': {
    what: '{name} is larger than {megabytes, number} MB',
    why: 'No platform takes so large a file. The course is unchanged.',
    how: 'Make it smaller, or link to it',
  },
  'empty-file': { what: '{name} is empty', how: 'Choose the file again' },
  'unknown-kind': {
    what: '{name} is of a kind that no course can hold',
    why: 'Courses hold pictures, films, sound, captions and PDF. The course is unchanged.',
    how: 'Convert it, or choose another file',
  },
  'unsafe-drawing': {
    what: 'The drawing {name} holds more than a drawing: {found}',
    why: 'Such parts can run code on the learner’s machine. The course is unchanged.',
    how: 'Save it as plain SVG or PNG and add it again',
  },

  // Library and .kriti files.
  'not-in-library': {
    what: '{path} is not a course of the library',
    why: 'Only what lies in the library’s own folder is moved.',
    how: 'Look at the list again; the course may have been moved meanwhile',
  },
  'course-open': {
    what: 'This course is open',
    why: 'Its folder cannot move while somebody writes in it.',
    how: 'Close it first',
  },
  'not-moved': {
    what: '{path} cannot be moved: {reason}',
    why: 'Everything is where it was.',
    how: 'Close programs that use its files, then try again',
  },
  'no-such-file': { what: 'The file {path} is not there', how: 'Choose another file' },
  'xliff-damaged': {
    what: 'The file is no whole XML: line {line, number}',
    why: 'What cannot be read ({fault}) could change the course in ways nobody wanted. Nothing was changed.',
    how: 'Ask the translator to save it again',
  },
  'xliff-other': {
    what: 'The file is no XLIFF',
    why: 'Kriti reads translations as XLIFF 2.0 to 2.2 and 1.2. Nothing was changed.',
    how: 'Ask the translator for the XLIFF file',
  },
  'xliff-version': {
    what: 'XLIFF of version {version} is not known here',
    why: 'Kriti reads 2.0 to 2.2 and 1.2. Nothing was changed.',
    how: 'Ask the translator for one of these',
  },
  'xliff-language': {
    what: 'The course has no language “{lang}”',
    why: 'The file translates between other languages than the course has ({known}). Nothing was changed.',
    how: 'Add the language to the course first, or choose another file',
  },
  'xliff-nothing': {
    what: 'There is no text in “{lang}” to translate',
    why: 'The file would be empty.',
    how: 'Choose another language to translate from',
  },
  'framework-faulty': {
    what: '{count, plural, one {One thing keeps} other {# things keep}} {file} from being read',
    why: 'Nothing was taken in: half a framework would be taken for the whole.',
    how: 'See the list, mend the file and import it again',
  },
  'kriti-damaged': {
    what: '{path} is damaged or is no .kriti file',
    why: '{file, select, none {It cannot be read as one ({fault}).} other {Its part “{file}” cannot be read ({fault}).}} Nothing was taken in.',
    how: 'Ask for the file again; mail programs sometimes cut large ones short',
  },
  'kriti-unsafe': {
    what: '{path} is not safe to open',
    why: '{kind, select, climbs {“{file}” in it would be written outside its folder.} link {“{file}” in it is a link to another place.} bomb {“{file}” in it would fill the disk.} other {“{file}” in it is not what an honest file holds ({fault}).}} Nothing was taken in.',
    how: 'Do not open it with other programs; ask the sender where it comes from',
  },
  'kriti-no-course': {
    what: '{path} holds no course',
    why: 'A .kriti file has a course.json at its top. Nothing was taken in.',
    how: 'Check packages of other tools with kriti validate',
  },
  'kriti-wrong-asset': {
    what: 'A picture or film in {path} is not the right one',
    why: '“{file}” was changed on the way, or holds more than a drawing. Nothing was taken in.',
    how: 'Ask for the file again',
  },
  'work-failed': {
    what: 'This stopped: {reason}',
    why: 'Nothing half-made was left behind. Your courses are unchanged.',
    how: 'Check the free space and try again',
  },

  // Packing.
  'no-such-target': { what: 'Kriti cannot pack as {target}', how: 'Choose one of the list' },
  'no-such-profile': { what: 'There is no check profile {profile}', how: 'Choose one of the list' },
  'rules-missing': {
    what: 'The rules of “{id}” are not on this machine',
    why: 'The course says that it is judged by them. Nothing was made.',
    how: 'Bring in their profile at the upload check, or choose other rules',
  },
  'profile-not-json': {
    what: '{file} is not readable JSON',
    why: 'Nothing was brought in. The reader says: {detail}',
    how: 'Ask for the file anew, or mend it in a text editor',
  },
  'profile-malformed': {
    what: '{file}: “{place}” is not as a profile needs it',
    why: 'Nothing was brought in. The reader says: {detail}',
    how: 'Compare the file with docs/profiles.md',
  },
  'profile-unknown-rule': {
    what: '{file} speaks of a rule “{detail}” that does not exist',
    why: 'Nothing was brought in: a typing error would switch a check off unseen.',
    how: 'Write the id as docs/rules.md has it, or ask for a newer file',
  },
  'profile-unknown-limit': {
    what: '{file} speaks of a limit “{detail}” that does not exist',
    why: 'Nothing was brought in: a typing error would lift a limit unseen.',
    how: 'Write the name as docs/profiles.md has it, or ask for a newer file',
  },
  'profile-idle-basis': {
    what: '{file} gives a reason for “{detail}”, of which it says nothing',
    why: 'Nothing was brought in: most likely a name is misspelt.',
    how: 'Write the name as it stands under rules, gate or limits',
  },
  'profile-taken': {
    what: '“{detail}” is the name of rules that come with Kriti',
    why: 'Nothing was brought in: nobody could tell which of the two hold the course.',
    how: 'Give the file another id, and let it extend these',
  },
  'profile-no-gate': {
    what: '{file} asks nothing at the gate',
    why: 'Nothing was brought in: under it every course would go up.',
    how: 'Let it extend “igot”, “ministry” or “agency”',
  },
  'no-key': {
    what: '{path} holds no private key that signs',
    why: 'It takes an Ed25519 key in PEM without a passphrase. Nothing was signed, and nothing was made.',
    how: 'Choose another file, or make a key',
  },
  'key-not-read': {
    what: '{path} cannot be read: {reason}',
    why: 'It was chosen to sign with. Nothing was made.',
    how: 'Choose where the key is now, or pack without a signature',
  },
  'key-there': {
    what: '{path} is there already',
    why: 'It was left as it is: whoever loses a key cannot sign with it again.',
    how: 'Choose another name, or sign with that key',
  },
  'key-inside-course': {
    what: 'The key would lie inside a course',
    why: 'It would go wherever the course goes, and everybody could sign in your name.',
    how: 'Choose a folder that only you can read',
  },
  'gate-shut': {
    what: '{count, plural, one {One thing holds} other {# things hold}} the course at the upload check',
    why: 'The platform would send it back. Nothing was made, and your course is unchanged.',
    how: 'Open the upload check: mend what it names, answer it, or answer for it by name',
  },
  'out-inside-course': {
    what: 'The new file cannot lie inside the course folder',
    why: 'Whoever copies the course folder would copy it too.',
    how: 'Choose another folder',
  },
  'package-not-fit': {
    what: 'The package has {count, plural, one {an error} other {# errors}} and was not kept',
    why: 'Kriti checks every package it makes; a platform would refuse this one. Your course is unchanged.',
    how: 'Mend what the report names, then pack again',
  },
  'packing-failed': {
    what: 'Packing stopped: {reason}',
    why: 'No package was left behind. Your course is unchanged.',
    how: 'Check the free space and pack again',
  },
  'corpus-empty': {
    what: 'The collection holds no document yet',
    why: 'There is nothing to compare the course with.',
    how: 'Add courses or documents to it',
  },
  'corpus-nothing-found': {
    what: 'There is no document in {path} that Kriti reads',
    why: 'Nothing was added.',
    how: 'Choose a folder with courses, packages, PDF, Word, PowerPoint, HTML or text files',
  },
  'corpus-not-opened': {
    what: 'The collection at {path} cannot be used',
    why: '{reason}',
    how: 'Choose another folder',
  },
  'corpus-not-written': {
    what: 'The collection at {path} could not be written: {reason}',
    why: 'What it held is whole; not all was added.',
    how: 'Make room, or ask whoever runs the database. Then add the same files again: those it holds are passed over',
  },
  'certificate-form': {
    what: 'A certificate is a file that ends in pdf, html or json',
    how: 'Give the file such a name',
  },
  'no-such-job': { what: 'This work has already ended' },

  // Preview and shell.
  'no-such-lms': { what: 'Kriti has no stand-in named {lms}', how: 'Choose one of the list' },
  'lms-does-not-fit': {
    what: '{lms} does not take packages of the kind {target}',
    how: 'Choose another kind or another platform',
  },
  'preview-failed': { what: 'The preview could not start: {reason}', how: 'Try again' },
  'address-refused': {
    what: 'Kriti does not open {url}',
    why: 'Only web and mail addresses are handed to the system.',
  },
  'shell-failed': { what: 'The system did not show {path}', how: 'Open the folder by hand' },
} as const satisfies Record<string, Words>;
