/** What is said of a film or a sound that was watched, by the findings of watch.ts. */
import type { WordTable } from '../course/words.ts';

export const WATCH_WORDS: WordTable = {
  en: {
    none: {
      what: 'review: not run. ffmpeg is not on this machine',
      why: 'Whether the picture stays black or the sound is silent was not looked at.',
      how: 'Install ffmpeg, or watch it to the end',
    },
    unreadable: {
      what: 'review: not run. ffmpeg could not play it: {reason}',
      why: 'A player of the learner may fail in the same way.',
      how: 'Watch it to the end, or export it again',
    },
    'left-out': {
      what: 'review: not run for {count, plural, one {# recording} other {# recordings}} inside',
      why: 'Together they are longer than is watched in one run; those before them were.',
      how: 'Give the files to Kriti one by one',
    },
    slow: {
      what: 'review: not run. Watching it took too long',
      why: 'Whether the picture stays black or the sound is silent is not known.',
      how: 'Watch it to the end',
    },
    'all-black': {
      what: 'Nothing but black is seen',
      why: 'The learner waits for a film that does not come.',
      how: 'Export it again, with its picture',
    },
    black: {
      what: 'Black from {from} to {to}',
      why: 'The learner takes it for a fault and leaves.',
      how: 'Cut the stretch out, or show something',
    },
    frozen: {
      what: 'The picture stands still from {from} to {to}',
      why: 'A still picture for so long is either a slide, or a fault of the recording.',
      how: 'Look at the stretch; show what is spoken of',
    },
    'all-silent': {
      what: 'Its sound is silent throughout',
      why: 'The learner looks for a fault in their own machine.',
      how: 'Export it again with its sound, or without a sound track',
    },
    silent: {
      what: 'Silent from {from} to {to}',
      why: 'The learner looks for a fault in their own machine.',
      how: 'Cut the stretch out, or say something',
    },
    quiet: {
      what: 'It is very quiet: {lufs} LUFS',
      why: 'In an office or on a phone the speaker is not understood.',
      how: 'Raise it to about -16 LUFS',
    },
    loud: {
      what: 'It is very loud: {lufs} LUFS',
      why: 'It is distorted, and startles who comes from another film.',
      how: 'Lower it to about -16 LUFS',
    },
  },
  hi: {
    none: {
      what: 'जाँच नहीं हुई: इस मशीन पर ffmpeg नहीं है',
      why: 'चित्र काला तो नहीं रहता या आवाज़ बंद तो नहीं, यह नहीं देखा गया।',
      how: 'ffmpeg लगाएँ, या अंत तक देखें',
    },
    unreadable: {
      what: 'जाँच नहीं हुई: ffmpeg इसे चला नहीं सका: {reason}',
      why: 'शिक्षार्थी का प्लेयर भी ऐसे ही रुक सकता है।',
      how: 'अंत तक देखें, या फिर निर्यात करें',
    },
    'left-out': {
      what: 'जाँच नहीं हुई: भीतर की {count, plural, other {# रिकॉर्डिंग}}',
      why: 'सब मिलाकर वे एक बार में देखे जाने से लंबी हैं; उनसे पहले वाली देखी गईं।',
      how: 'फ़ाइलें एक-एक करके Kriti को दें',
    },
    slow: {
      what: 'जाँच नहीं हुई: देखने में बहुत देर लगी',
      why: 'चित्र काला तो नहीं रहता या आवाज़ बंद तो नहीं, यह पता नहीं।',
      how: 'अंत तक देखें',
    },
    'all-black': {
      what: 'काले के सिवा कुछ नहीं दिखता',
      why: 'शिक्षार्थी ऐसी फ़िल्म का इंतज़ार करता है जो आती नहीं।',
      how: 'चित्र के साथ फिर निर्यात करें',
    },
    black: {
      what: '{from} से {to} तक काला',
      why: 'शिक्षार्थी इसे ख़राबी समझकर छोड़ देता है।',
      how: 'यह हिस्सा काट दें, या कुछ दिखाएँ',
    },
    frozen: {
      what: '{from} से {to} तक चित्र ठहरा है',
      why: 'इतनी देर ठहरा चित्र या तो स्लाइड है, या रिकॉर्डिंग की ख़राबी।',
      how: 'यह हिस्सा देखें; जिसकी बात हो रही है वह दिखाएँ',
    },
    'all-silent': {
      what: 'पूरी आवाज़ ख़ाली है',
      why: 'शिक्षार्थी अपनी मशीन में ख़राबी ढूँढता है।',
      how: 'आवाज़ के साथ फिर निर्यात करें, या बिना आवाज़ की पटरी के',
    },
    silent: {
      what: '{from} से {to} तक आवाज़ नहीं',
      why: 'शिक्षार्थी अपनी मशीन में ख़राबी ढूँढता है।',
      how: 'यह हिस्सा काट दें, या कुछ कहें',
    },
    quiet: {
      what: 'आवाज़ बहुत धीमी है: {lufs} LUFS',
      why: 'दफ़्तर में या फ़ोन पर बोलने वाला समझ नहीं आता।',
      how: 'लगभग -16 LUFS तक बढ़ाएँ',
    },
    loud: {
      what: 'आवाज़ बहुत तेज़ है: {lufs} LUFS',
      why: 'आवाज़ फटती है, और दूसरी फ़िल्म से आने वाला चौंक जाता है।',
      how: 'लगभग -16 LUFS तक घटाएँ',
    },
  },
};
