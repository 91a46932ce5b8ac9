/**
 * Names under which the robot knows the controls of a package: ours exactly
 * (player/labels.ts, English and Hindi), and what other tools usually call
 * them, in capitals or not, with arrows around them or arrows alone, in the
 * languages that courses are most often made in.
 */

/** A control called one of these, whatever signs stand around the words. */
const called = (words: string, arrows = ''): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(${words})[^\\p{L}\\p{N}]*$${arrows && `|^\\s*(${arrows})\\s*$`}`, 'iu');

const NEXT =
  'next( (page|slide|screen|section|topic|lesson|question|step|module|unit))?|go to next( page| slide)?|continue( course)?|(go )?forward|move on|proceed|' +
  'siguiente|próxim[oa]|avanzar|avançar|seguinte|continuar|suivante?|continuer|weiter|nächste( seite)?|avanti|successiv[oa]|continua|volgende|verder|nästa|neste|næste|dalej|další|' +
  'далее|вперед|следующ(ий|ая)|продолжить|далі|наступн(ий|а)|ileri|sonraki|devam( et)?|selanjutnya|berikutnya|lanjut(kan)?|tiếp( theo| tục)?|下一步|下一页|下一頁|下一个|继续|繼續|次へ|다음|التالي|' +
  'següent|hurrengoa|următor(ul)?|înainte|continuă|következő|tovább|επόμεν[οη]|συνέχεια|seuraava|jatka|הבא|המשך|بعدی|اگلا|آگے|' +
  'आगे|आगे बढ़ें|अगला|जारी रखें|पुढे|पुढील|পরবর্তী|এগিয়ে যান|அடுத்து|அடுத்தது|తదుపరి|ముందుకు|આગળ|ಮುಂದೆ|ಮುಂದಿನದು|അടുത്തത്|ਅੱਗੇ|ପରବର୍ତ୍ତୀ|পৰৱৰ্তী';
const START =
  "(start|begin|launch|enter)( (the )?(test|course|quiz|module|lesson|presentation|assessment|here|now))?|resume( course)?|get started|let[’']s (go|start|begin)|" +
  "iniciar|comenzar|empezar|começar|entrar|commencer|démarrer|starten|beginnen|los geht[’']s|inizia|mulai|bắt đầu|начать|почати|başla|开始|開始|시작|ابدأ|" +
  'शुरू करें|परीक्षा शुरू करें';
const CHECK =
  'check( (answers?|it))?|submit( (answers?|my answers?))?|confirm|enviar( respuestas?)?|comprobar|corregir|verificar|responder|soumettre|valider|vérifier|prüfen|überprüfen|absenden|controleren|verifica|invia|kirim|periksa|kiểm tra|nộp|проверить|отправить|ответить|перевірити|gönder|提交|送出|إرسال|' +
  'उत्तर जाँचें|जाँचें|उत्तर भेजें';

export const CONTROL = {
  next: called(NEXT, '>{1,2}|[-=]{1,2}>|[›»→❯▶]'),
  previous: called(
    'previous( (page|slide|screen|section|topic|lesson|question))?|prev|(go )?back|anterior|précédente?|retour|zurück|vorherige|indietro|precedente|vorige|terug|назад|предыдущ(ий|ая)|geri|sebelumnya|kembali|上一步|上一页|السابق|aurrekoa|înapoi|előző|vissza|προηγούμεν[οη]|edellinen|הקודם|قبلی|پچھلا|' +
      'पीछे|पिछला|मागे|मागील|পূর্ববর্তী|முந்தைய|మునుపటి|પાછળ|ಹಿಂದೆ|ಹಿಂದಿನದು|മുമ്പത്തെ|ਪਿੱਛੇ|ପୂର୍ବବର୍ତ୍ତୀ|পূৰ্বৱৰ্তী',
    '<{1,2}|<[-=]{1,2}|[‹«←❮◀]',
  ),
  check: called(CHECK),
  submitTest: called('(submit|finish) (test|quiz)|submit all|परीक्षा जमा करें|जमा करें'),
  start: called(START),
  again: called(
    'try again|retry|retake|(retake|retry) (test|quiz)|reintentar|réessayer|nochmal|फिर कोशिश करें',
  ),
  moveUp: called('move up|ऊपर ले जाएँ'),
  /** Starts a presentation that runs by itself. */
  play: called('play( (video|course|presentation))?|चलाएँ', '[▶⏵]'),
  /** Puts a notice away; asked for inside one only. */
  dismiss: called(
    'close( (popup|dialog|window|this))?|dismiss|not now|skip|no thanks|cerrar|fechar|fermer|schließen|बंद करें',
    '[x×✕✖]',
  ),
  /** Agrees to what a notice of the package asks or says. */
  agree: called('yes|yes please|ok|okay|got it|i understand|accept|resume|sí|sim|oui|ja|aceptar|हाँ|ठीक है'),
} as const;

/** What reads like a step forward although it says more than that: “Next: Fire safety”. */
export const LEADS_ON = new RegExp(`^[^\\p{L}\\p{N}]*(${NEXT}|${START}|${CHECK})(?!\\p{L})`, 'iu');

/** Ends a course by its own button, as the last thing a learner does. */
export const ENDS = called(
  '(mark (it )?(as )?)?complete(d)?( (course|lesson|module|and exit))?|finish(ed)?( (course|lesson|module))?|done|end( course)?|finalizar|terminar|concluir|terminer|beenden|fertig|selesai|завершить|समाप्त करें',
);

/** Asks whether to go on where the learner left. */
export const GOES_ON = /resume|left off|where you were|last recorded|जारी|वहीं से/i;

/** Asks whether to leave, or to begin anew. */
export const WANTS_TO_GO =
  /\b(exit|quit|leave|close|log ?out|restart|start over|reset|salir|sair|quitter)\b|बंद|बाहर/i;

/** Entries of a menu that lead out of the course, or to what is no part of it. */
export const LEADS_AWAY = called(
  'exit|quit|close|leave|log ?out|sign out|finish|end course|print|help|download|search|settings|share|exit course|save( (and )?exit)?|salir|sair|quitter|बाहर निकलें|बंद करें|समाप्त करें|मदद',
);

/** What stands beside a topic in a menu, where the topic itself is no control. */
export const OPENS_TOPIC = called(
  'view|open|explore|go|visit|read( more)?|start( (topic|section|module|lesson))?|देखें|खोलें',
);
