/** The words of `kriti corpus`. */
import { formatWords } from '../check/words.ts';
import type { CorpusError } from '../corpus/corpus.ts';
import type { MessageData, UiLang } from '../course/words.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    'about-add': 'take documents in; files that did not change are skipped',
    'about-remove': 'take documents out, by number or by file',
    'about-list': 'list the documents',
    'about-stats': 'tell how large the corpus is',
    'about-check': 'read everything again and tell what is damaged or missing',
    'about-reindex': 'make all fingerprints anew from the texts',
    'about-snapshot': 'copy the corpus into a folder and sign it, to be carried and only read',
    'opt-out': 'an empty folder, or one to be made',
    'opt-key': 'your private key; make one with: openssl genpkey -algorithm ed25519 -out key.pem',
    'no-key':
      '{file} is no private key for Ed25519. Make one with: openssl genpkey -algorithm ed25519 -out key.pem',
    'out-not-empty': '{folder} holds a corpus already. Name an empty folder',
    'snapshot-made':
      'Signed: {folder}, {documents, plural, one {# document} other {# documents}}. Tell those who use it the number of your key: {key}',
    signed: 'Snapshot of {made}, signed with key {key}. Compare the number with what its maker says',
    untold: '(not shared; ask {contact})',
    'opt-corpus': 'a folder, or postgres://user@host/database',
    'opt-owner': 'whose the documents are, where they do not say it',
    'opt-licence': 'under what licence they are',
    'opt-language': 'their language, as en or hi; told from the text if left out',
    'opt-format': 'text or json',
    reading: '{done} read: {at}',
    indexing: '{done} of {total}: {at}',
    added:
      '{added, plural, =0 {No document} one {# document} other {# documents}} added, {unchanged} unchanged, {same} already here from another file, {replaced} replaced',
    'nothing-found':
      'Nothing was added: {paths} holds no document that Kriti reads. Name a folder with courses, packages, PDF, DOCX, PPTX, HTML or text files',
    'code-unreadable':
      'Not read: {file} — it is damaged, locked or too large ({detail}). Open and save it anew',
    'code-no-text':
      'Not read: {file} — it holds no text, as a scanned PDF does. Have its text recognised first',
    'code-unknown-kind':
      'Not read: {file} — this kind of file is not read here. Save it as PDF, DOCX or HTML',
    removed: '{n, plural, one {# document} other {# documents}} removed',
    'not-there': 'Not in the corpus: {name}. See: kriti corpus list',
    document: '{id}  {title}  ({words, plural, one {# word} other {# words}}{language})',
    from: '      {source}',
    'by-owner': '      {owner}',
    empty: 'The corpus is empty. Fill it with: kriti corpus add <file or folder> --corpus <corpus>',
    documents:
      '{n, plural, one {# document} other {# documents}}, {words, plural, one {# word} other {# words}}',
    languages: 'Languages: {list}',
    unsaid: 'not said',
    index:
      'Index: {mb, number} MB, {postings, plural, one {# fingerprint} other {# fingerprints}} in {chunks, plural, one {# part} other {# parts}}',
    texts: 'Texts: {mb, number} MB',
    pictures: 'Pictures: {n, plural, one {# picture} other {# pictures}}, {mb, number} MB',
    'no-pictures': 'Pictures: none are kept here',
    sounds:
      'Recordings: {n, plural, one {# recording or film} other {# recordings and films}}, {mb, number} MB',
    'no-sounds': 'Recordings: none are kept here',
    'sounds-missed':
      'Recordings were left out: ffmpeg is not on this machine. Install it, then add the same files again',
    norm: 'Folding rules: version {norm}',
    waiting:
      '{n, plural, one {# file was} other {# files were}} added by an older Kriti: their pictures, recordings and films are not compared. Add the same files again: kriti corpus add',
    'read-only': 'It can only be read: {why}',
    'fault-text-damaged':
      'Damaged: the text of {id} “{title}” is not what was added. Remove it and add its file again',
    'fault-pictures-damaged':
      'Damaged: the pictures of {id} “{title}” cannot be compared. Remove it and add its file again',
    'fault-sounds-damaged':
      'Damaged: the recordings of {id} “{title}” cannot be compared. Remove it and add its file again',
    'fault-not-indexed': 'Not found again: {id} “{title}” lacks fingerprints. Run: kriti corpus reindex',
    sound:
      '{n, plural, =0 {The corpus is empty} one {The one document is whole} other {All # documents are whole}}',
    reindexed: 'All fingerprints were made anew',
    'open-missing': 'There is no corpus in {folder}. Make one with: kriti corpus add',
    'open-not-a-corpus': '{folder} is no corpus of Kriti. Name an empty folder, or one that holds a corpus',
    'open-other-version':
      'The fingerprints of this corpus were made by version {found} of the folding rules; this Kriti has {known}, and would find nothing with them. Make them anew with: kriti corpus reindex',
    'open-no-engine':
      'The database engine for a corpus is not installed beside this program. Install Kriti with npm, or use the desktop app',
    'open-altered':
      'The snapshot in {folder} is not what was signed: a file is damaged or was changed. Fetch it anew from whoever made it',
    'open-refused': '{folder} could not be opened as a corpus: {reason}',
    'open-unreachable':
      'No answer from the database at {where}: {reason}. Ask whoever runs it whether it is up and lets you in',
    'only-network':
      'it lies on a network share, where two writers would damage it. Copy it to a disk of this machine to add to it, or use PostgreSQL',
    'only-no-permission': 'you may not write in its folder. Ask its owner, or copy it',
    'only-snapshot': 'it is a snapshot of a shared corpus. Add to the corpus it was made from',
    'no-such-path': '“{path}” is not there',
    'write-disk':
      '{where} could not be written: {reason}. What it held is whole. Make room or get the right to write there, then give the same command again: files that it holds already are passed over',
    'write-lost':
      'The database at {where} went away: {reason}. What it held is whole. Once it answers, give the same command again: files that it holds already are passed over',
  },
  hi: {
    'about-add': 'दस्तावेज़ जोड़ें; जो फ़ाइलें नहीं बदलीं वे छोड़ दी जाती हैं',
    'about-remove': 'दस्तावेज़ हटाएँ, नंबर से या फ़ाइल से',
    'about-list': 'दस्तावेज़ों की सूची दिखाएँ',
    'about-stats': 'बताएँ कि संग्रह कितना बड़ा है',
    'about-check': 'सब कुछ दोबारा पढ़ें और बताएँ कि क्या ख़राब है या छूटा है',
    'about-reindex': 'पाठ से सारे फ़िंगरप्रिंट फिर से बनाएँ',
    'about-snapshot': 'संग्रह की हस्ताक्षरित प्रति फ़ोल्डर में बनाएँ, जिसे साथ ले जाकर केवल पढ़ा जाए',
    'opt-out': 'ख़ाली फ़ोल्डर, या जो अभी बने',
    'opt-key': 'आपकी निजी कुंजी; बनाने के लिए: openssl genpkey -algorithm ed25519 -out key.pem',
    'no-key': '{file} Ed25519 की निजी कुंजी नहीं है। बनाने के लिए: openssl genpkey -algorithm ed25519 -out key.pem',
    'out-not-empty': '{folder} में पहले से संग्रह है। कोई ख़ाली फ़ोल्डर दें',
    'snapshot-made':
      'हस्ताक्षर हो गए: {folder}, {documents, plural, one {# दस्तावेज़} other {# दस्तावेज़}}। इस्तेमाल करने वालों को अपनी कुंजी का नंबर बताएँ: {key}',
    signed: '{made} की प्रति, कुंजी {key} से हस्ताक्षरित। बनाने वाले से यह नंबर मिला लें',
    untold: '(साझा नहीं; {contact} से पूछें)',
    'opt-corpus': 'कोई फ़ोल्डर, या postgres://user@host/database',
    'opt-owner': 'दस्तावेज़ किसके हैं, अगर उनमें न लिखा हो',
    'opt-licence': 'वे किस लाइसेंस में हैं',
    'opt-language': 'उनकी भाषा, जैसे en या hi; न दें तो पाठ से पहचानी जाएगी',
    'opt-format': 'text या json',
    reading: '{done} पढ़ी गईं: {at}',
    indexing: '{total} में से {done}: {at}',
    added:
      '{added, plural, =0 {कोई दस्तावेज़ नहीं} one {# दस्तावेज़} other {# दस्तावेज़}} जुड़े, {unchanged} जैसे थे वैसे ही, {same} किसी और फ़ाइल से पहले ही यहाँ, {replaced} बदले गए',
    'nothing-found':
      'कुछ नहीं जुड़ा: {paths} में ऐसा कोई दस्तावेज़ नहीं जिसे कृति पढ़ती हो। कोर्स, पैकेज, PDF, DOCX, PPTX, HTML या पाठ फ़ाइलों वाला फ़ोल्डर दें',
    'code-unreadable': 'नहीं पढ़ी गई: {file} — ख़राब है, ताला लगा है या बहुत बड़ी है ({detail})। खोलकर दोबारा सहेजें',
    'code-no-text': 'नहीं पढ़ी गई: {file} — इसमें पाठ नहीं है, जैसे स्कैन की हुई PDF। पहले OCR से पाठ निकलवाएँ',
    'code-unknown-kind': 'नहीं पढ़ी गई: {file} — इस तरह की फ़ाइल यहाँ नहीं पढ़ी जाती। PDF, DOCX या HTML में सहेजें',
    removed: '{n, plural, one {# दस्तावेज़ हटा} other {# दस्तावेज़ हटे}}',
    'not-there': 'संग्रह में नहीं है: {name}। देखें: kriti corpus list',
    document: '{id}  {title}  ({words, plural, one {# शब्द} other {# शब्द}}{language})',
    from: '      {source}',
    'by-owner': '      {owner}',
    empty: 'संग्रह ख़ाली है। भरने के लिए: kriti corpus add <फ़ाइल या फ़ोल्डर> --corpus <संग्रह>',
    documents: '{n, plural, one {# दस्तावेज़} other {# दस्तावेज़}}, {words, plural, one {# शब्द} other {# शब्द}}',
    languages: 'भाषाएँ: {list}',
    unsaid: 'नहीं लिखी',
    index:
      'सूचक: {mb, number} MB, {chunks, plural, one {# हिस्से} other {# हिस्सों}} में {postings, plural, one {# फ़िंगरप्रिंट} other {# फ़िंगरप्रिंट}}',
    texts: 'पाठ: {mb, number} MB',
    pictures: 'चित्र: {n, number}, {mb, number} MB',
    'no-pictures': 'चित्र: यहाँ नहीं रखे जाते',
    sounds: 'रिकॉर्डिंग और फ़िल्में: {n, number}, {mb, number} MB',
    'no-sounds': 'रिकॉर्डिंग: यहाँ नहीं रखी जातीं',
    'sounds-missed': 'रिकॉर्डिंग छूट गईं: इस मशीन पर ffmpeg नहीं है। उसे लगाकर वही फ़ाइलें फिर से जोड़ें',
    norm: 'अक्षर मिलाने के नियम: संस्करण {norm}',
    waiting:
      '{n, plural, one {# फ़ाइल} other {# फ़ाइलें}} पुरानी कृति से जुड़ी थीं: उनके चित्र, रिकॉर्डिंग और फ़िल्में मिलाई नहीं जातीं। वही फ़ाइलें फिर से जोड़ें: kriti corpus add',
    'read-only': 'इसे केवल पढ़ा जा सकता है: {why}',
    'fault-text-damaged': 'ख़राब: {id} “{title}” का पाठ वह नहीं है जो जोड़ा गया था। इसे हटाकर इसकी फ़ाइल फिर से जोड़ें',
    'fault-sounds-damaged':
      'ख़राब: {id} “{title}” की रिकॉर्डिंग मिलाई नहीं जा सकतीं। इसे हटाकर इसकी फ़ाइल फिर से जोड़ें',
    'fault-pictures-damaged': 'ख़राब: {id} “{title}” के चित्र मिलाए नहीं जा सकते। इसे हटाकर इसकी फ़ाइल फिर से जोड़ें',
    'fault-not-indexed': 'दोबारा नहीं मिला: {id} “{title}” के फ़िंगरप्रिंट कम हैं। चलाएँ: kriti corpus reindex',
    sound:
      '{n, plural, =0 {संग्रह ख़ाली है} one {एक ही दस्तावेज़ है, और सही-सलामत है} other {सभी # दस्तावेज़ सही-सलामत हैं}}',
    reindexed: 'सारे फ़िंगरप्रिंट फिर से बन गए',
    'open-missing': '{folder} में कोई संग्रह नहीं है। बनाने के लिए: kriti corpus add',
    'open-not-a-corpus': '{folder} कृति का संग्रह नहीं है। कोई ख़ाली फ़ोल्डर दें, या वह जिसमें संग्रह हो',
    'open-other-version':
      'इस संग्रह के फ़िंगरप्रिंट नियमों के संस्करण {found} से बने हैं; इस कृति में संस्करण {known} है और उनसे कुछ नहीं मिलेगा। फिर से बनाएँ: kriti corpus reindex',
    'open-no-engine':
      'संग्रह का डेटाबेस इंजन इस प्रोग्राम के साथ इंस्टॉल नहीं है। कृति को npm से इंस्टॉल करें, या डेस्कटॉप ऐप इस्तेमाल करें',
    'open-altered':
      '{folder} की प्रति वह नहीं है जिस पर हस्ताक्षर हुए थे: कोई फ़ाइल ख़राब है या बदली गई है। बनाने वाले से दोबारा लें',
    'open-refused': '{folder} को संग्रह की तरह खोला नहीं जा सका: {reason}',
    'open-unreachable':
      '{where} के डेटाबेस से जवाब नहीं मिला: {reason}। जो उसे चलाते हैं उनसे पूछें कि वह चालू है और आपको अनुमति है या नहीं',
    'only-network':
      'यह नेटवर्क पर रखा है, जहाँ दो लोगों के लिखने से ख़राब हो सकता है। जोड़ने के लिए इसे इसी मशीन की डिस्क पर कॉपी करें, या PostgreSQL लें',
    'only-no-permission': 'आपको इसके फ़ोल्डर में लिखने की अनुमति नहीं है। मालिक से कहें, या कॉपी बना लें',
    'only-snapshot': 'यह साझा संग्रह की प्रति है। उसी संग्रह में जोड़ें जिससे यह बनी है',
    'no-such-path': '“{path}” वहाँ नहीं है',
    'write-disk':
      '{where} में लिखा नहीं जा सका: {reason}। उसमें पहले से जो था, वह सुरक्षित है। जगह बनाएँ या लिखने की अनुमति लें, फिर यही आदेश दोबारा दें: जो फ़ाइलें उसमें हैं, वे छोड़ दी जाएँगी',
    'write-lost':
      '{where} के डेटाबेस से संपर्क टूट गया: {reason}। उसमें पहले से जो था, वह सुरक्षित है। उसके चालू होने पर यही आदेश दोबारा दें: जो फ़ाइलें उसमें हैं, वे छोड़ दी जाएँगी',
  },
};

export type SayCorpus = (key: string, data?: MessageData) => string;

export const speakCorpus =
  (lang: UiLang): SayCorpus =>
  (key, data) =>
    formatWords(WORDS[lang][key] ?? key, lang, data);

/** Why a corpus does not open, and what to do. */
export const openFault = ({ code, data }: CorpusError, say: SayCorpus): string => say(`open-${code}`, data);
